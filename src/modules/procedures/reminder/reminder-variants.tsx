import type { PageVariant } from '#platform/ui/page-variant.ts'
import {
  againToContest,
  call,
  css,
  followed,
  person,
  personId,
  receipt,
  refused,
  sent,
  today,
} from '../page-samples.tsx'
import { toDoListUrl } from '../urls.ts'
import { ReminderPage } from './reminder-page.tsx'

const toDoProcedures = [
  css(...sent, receipt, ...refused),
  followed('rsa-claim', [call], 5),
  followed('identity-card-renewal', [], 6),
  followed('autonomy-allowance-claim', [...sent, receipt, ...refused, againToContest], 7),
]
/** The printed page. */
export const reminderPages = (
  [
    ['plusieurs démarches', 'fr', false, toDoProcedures],
    ['en arabe', 'ar', false, toDoProcedures],
    ['discrète', 'fr', true, toDoProcedures],
    ['rien à faire', 'fr-simple', false, [css(...sent, receipt)]],
  ] as const
).map(
  ([variant, language, isDiscreet, procedures]): PageVariant => ({
    page: 'procedures: what she has to do',
    variant,
    audience: 'agent',
    node: (frame) => (
      <ReminderPage
        {...{ frame, procedures, today }}
        url={toDoListUrl(personId)}
        back={{ href: person.fileHref, text: 'Retour' }}
        personName={person.name}
        paper={{ language, isDiscreet }}
      />
    ),
  }),
)
