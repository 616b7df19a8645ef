import type { VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { AnswerPage, ClosedSurveyPage, ThanksPage } from './answer/answer-page.tsx'
import { PublicChangesPage } from './changes/public-changes-page.tsx'
import { satisfaction } from './definitions/satisfaction.ts'
import { ConsultationsPublicPage, IdeasPage } from './ideas/ideas-page.tsx'
import { change, consultation, id, idea, nowhere, requestId, survey, today } from './page-samples.ts'
import { OwnPanel } from './panel/own-panel.tsx'
import { member } from './panel/panel-variants.tsx'
import { sayToResident } from './say.ts'

/** What residents see of surveys and consultations. */
export const residentPages: readonly PageVariant[] = [
  {
    page: 'surveys: avant de répondre',
    variant: 'par lien',
    audience: 'resident',
    node: (frame) => (
      <AnswerPage frame={frame} definition={satisfaction} action="/q/7F3K92QX" carried={nowhere} />
    ),
  },
  {
    page: 'surveys: avant de répondre',
    variant: 'à la borne',
    audience: 'kiosk',
    node: (frame) => (
      <AnswerPage
        frame={frame}
        definition={satisfaction}
        action="/q/7F3K92QX"
        carried={{ ...nowhere, way: 'borne', back: `/borne/${id(12)}` }}
        endHref={`/borne/${id(12)}/fin`}
      />
    ),
  },
  {
    page: 'surveys: merci',
    variant: 'chez soi',
    audience: 'resident',
    node: (frame) => <ThanksPage frame={frame} title={undefined} body={undefined} endHref={undefined} />,
  },
  {
    page: 'surveys: merci',
    variant: 'à la borne',
    audience: 'kiosk',
    node: (frame) => (
      <ThanksPage frame={frame} title={undefined} body={undefined} endHref={`/borne/${id(12)}/fin`} />
    ),
  },
  {
    page: 'surveys: fermé',
    variant: 'trop tard',
    audience: 'resident',
    node: (frame) => <ClosedSurveyPage frame={frame} />,
  },
  {
    page: 'surveys: vous l’avez dit',
    variant: 'plein',
    audience: 'resident',
    node: (frame) => <PublicChangesPage frame={frame} changes={[change]} />,
  },
  {
    page: 'surveys: vous l’avez dit',
    variant: 'vide',
    audience: 'resident',
    node: (frame) => <PublicChangesPage frame={frame} changes={[]} />,
  },
  {
    page: 'surveys: idées',
    variant: 'questions',
    audience: 'resident',
    node: (frame) => <ConsultationsPublicPage frame={frame} consultations={[consultation]} />,
  },
  {
    page: 'surveys: idées',
    variant: 'une question',
    audience: 'resident',
    node: (frame) => (
      <IdeasPage
        {...{ frame, consultation, today, requestId }}
        isAtCounter={false}
        ideas={[idea]}
        voted={[]}
        kept="idea"
      />
    ),
  },
  {
    page: 'surveys: idées',
    variant: 'au guichet, déjà votée',
    audience: 'resident',
    node: (frame) => (
      <IdeasPage
        {...{ frame, consultation, today, requestId }}
        isAtCounter
        ideas={[idea, { ...idea, id: `${idea.id}-2` as typeof idea.id, comments: [] }]}
        voted={[idea.id]}
      />
    ),
  },
  {
    page: 'surveys: sur sa page',
    variant: 'proposé',
    audience: 'resident',
    node: (frame) => onHerPage(frame, undefined),
  },
  {
    page: 'surveys: sur sa page',
    variant: 'invitée',
    audience: 'resident',
    node: (frame) => onHerPage(frame, member),
  },
]

function onHerPage(frame: Frame, hers: typeof member | undefined): VNode {
  const { language } = frame
  const put = { question: survey.title, path: '/q/7F3K92QX', closesOn: survey.closesOn }
  const words = sayToResident(language)('panelWords', { organisation: 'CCAS d’Alpha' })
  const title = sayToResident(language)('panel')
  return (
    <Page {...frame} audience="resident" title={title}>
      <h1>{title}</h1>
      <OwnPanel {...{ language, words, requestId }} member={hers} askedOf={[put]} />
    </Page>
  )
}
