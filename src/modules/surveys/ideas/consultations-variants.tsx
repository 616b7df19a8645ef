import type { PageVariant } from '#platform/ui/page-variant.ts'
import { consultation, idea, requestId, today } from '../page-samples.ts'
import { ConsultationPage, ConsultationsPage } from './consultations-page.tsx'

/** Consultations, as agents read them. */
export const consultationsPages: readonly PageVariant[] = [
  {
    page: 'surveys: consultations',
    variant: 'une ouverte',
    audience: 'agent',
    node: (frame) => (
      <ConsultationsPage {...{ frame, today, requestId }} consultations={[consultation]} typed={{}} />
    ),
  },
  {
    page: 'surveys: consultation',
    variant: 'à lire',
    audience: 'agent',
    node: (frame) => (
      <ConsultationPage
        {...{ frame, consultation, today, requestId }}
        ideas={[idea, { ...idea, id: `${idea.id}-2` as typeof idea.id, state: 'waiting', comments: [] }]}
      />
    ),
  },
]
