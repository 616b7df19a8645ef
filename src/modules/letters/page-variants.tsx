import type { PageVariant } from '#platform/ui/page-variant.ts'
import { Page } from '#platform/ui/page.tsx'
import type { ProcedureId } from '#modules/procedures/index.ts'
import { boxesWith } from '#platform/http/typed-day.ts'
import { ChoosePage } from './choose/choose-page.tsx'
import { LettersPage } from './choose/letters-page.tsx'
import { TextPage } from './edit/text-page.tsx'
import { typedText } from './edit/text-form.ts'
import { typedFacts } from './fill/facts-form.ts'
import { FillPage } from './fill/fill-page.tsx'
import { FollowPage } from './follow/follow-page.tsx'
import type { Letter } from './letter.ts'
import { LettersSection } from './letters-section.tsx'
import { letterModels } from './models/all-models.ts'
import {
  answered,
  appealFacts,
  helene,
  late,
  letter,
  modelOf,
  names,
  person,
  personId,
  requestId,
  sent,
  today,
  unclear,
} from './page-samples.tsx'
import { hintsOn } from './plain-language/hints.ts'
import { printPages } from './print/print-variants.tsx'
import { sharePages } from './share/share-variants.tsx'
import { sayProblem } from './say.ts'
import { LetterPage } from './show/letter-page.tsx'
import { compareTexts } from './versions/compare-texts.ts'
import { VersionsPage } from './versions/versions-page.tsx'

const appeal = modelOf('cpam-appeal')
const later = { ...letter().version, seq: 2, text: { ...letter().version.text, object: 'Recours' } }

const letterPages = (
  [
    ['brouillon', letter()],
    ['à éclaircir', unclear],
    ['envoyé', sent],
    ['réponse en retard', late],
    ['réponse reçue', answered],
  ] as const satisfies readonly (readonly [string, Letter])[]
).map(([variant, shown]) => ({
  page: 'letters: letter',
  variant,
  audience: 'agent' as const,
  node: (frame) => (
    <LetterPage
      {...{ frame, person, names, today }}
      letter={shown}
      model={appeal}
      hints={hintsOn({ ...shown.version.text, layout: 'letter' })}
      procedure={{ href: '/demarches/1', title: 'Complémentaire santé solidaire' }}
      largePrint
    />
  ),
})) satisfies readonly PageVariant[]

const writing: readonly PageVariant[] = [
  {
    page: 'letters: fill',
    variant: 'depuis une démarche',
    audience: 'agent',
    node: (frame) => (
      <FillPage
        {...{ frame, person, requestId }}
        model={appeal}
        action="/personnes/1/courriers"
        backHref="/personnes/1/courriers"
        typed={typedFacts(appeal, appealFacts)}
        procedure={{ id: requestId, title: 'Complémentaire santé solidaire' }}
      />
    ),
  },
  {
    page: 'letters: fill',
    variant: 'avec erreurs',
    audience: 'agent',
    node: (frame) => (
      <FillPage
        {...{ frame, person, requestId }}
        model={modelOf('caf-schedule')}
        action="/personnes/1/courriers"
        backHref="/personnes/1/courriers"
        typed={{ fact_debt: 'beaucoup', ...boxesWith('fact_noticeDay', '2026-2-31') }}
        problems={{
          fact_debt: sayProblem('amount-unreadable'),
          fact_noticeDay: sayProblem('day-unreadable'),
        }}
      />
    ),
  },
  {
    page: 'letters: text',
    variant: 'avec conseils',
    audience: 'agent',
    node: (frame) => (
      <TextPage
        {...{ frame, person, requestId }}
        id={unclear.id}
        layout="letter"
        typed={typedText(unclear.version.text)}
        basedOn={1}
        hints={hintsOn({ ...unclear.version.text, layout: 'letter' })}
      />
    ),
  },
  {
    page: 'letters: text',
    variant: 'changé pendant ce temps',
    audience: 'agent',
    node: (frame) => (
      <TextPage
        {...{ frame, person, requestId }}
        id={unclear.id}
        layout="letter"
        typed={typedText(letter().version.text)}
        basedOn={2}
        hints={[]}
        problems={{ body: sayProblem('changed-meanwhile') }}
        meanwhile={{
          by: 'Hélène Carpentier',
          seq: 2,
          differences: compareTexts(later.text, letter().version.text),
        }}
      />
    ),
  },
]

/** Examples of every page of this module. */
export const pages: readonly PageVariant[] = [
  ...letterPages,
  ...printPages,
  ...sharePages,
  ...writing,
  {
    page: 'letters: letters',
    variant: 'réponses attendues',
    audience: 'agent',
    node: (frame) => (
      <LettersPage
        {...{ frame, today }}
        awaited={[late, sent]}
        names={new Map([[personId, 'Jeanne Bernard']])}
        models={letterModels}
        searched=""
      />
    ),
  },
  {
    page: 'letters: letters',
    variant: 'recherche vide',
    audience: 'agent',
    node: (frame) => (
      <LettersPage {...{ frame, today }} awaited={[]} names={new Map()} models={[]} searched="zzz" />
    ),
  },
  {
    page: 'letters: choose',
    variant: 'premier courrier, depuis une démarche refusée',
    audience: 'agent',
    node: (frame) => (
      <ChoosePage
        {...{ frame, personId, person, today }}
        letters={[]}
        models={letterModels}
        searched=""
        procedure={{
          id: requestId as ProcedureId,
          title: 'Complémentaire santé solidaire',
          suggested: [appeal],
        }}
      />
    ),
  },
  {
    page: 'letters: versions',
    variant: 'comparée',
    audience: 'agent',
    node: (frame) => (
      <VersionsPage
        {...{ frame, person, names, requestId }}
        letter={letter({ version: later })}
        versions={[letter().version, later]}
        compared={{ seq: 1, differences: compareTexts(letter().version.text, later.text) }}
      />
    ),
  },
  ...(['sending', 'answer'] as const).map(
    (act): PageVariant => ({
      page: 'letters: follow',
      variant: act === 'sending' ? 'envoi' : 'réponse avec erreurs',
      audience: 'agent',
      node: (frame) => (
        <FollowPage
          {...{ frame, act, person, requestId }}
          letter={act === 'sending' ? letter() : sent}
          typed={boxesWith('on', today)}
          problems={act === 'sending' ? undefined : { result: sayProblem('result-missing') }}
        />
      ),
    }),
  ),
  {
    page: 'letters: section of a file',
    variant: 'deux courriers',
    audience: 'agent',
    node: (frame) => (
      <Page {...frame} audience="agent" title="Dossier">
        <h1>Dossier</h1>
        <LettersSection
          letters={[letter({ startedBy: helene }), answered]}
          today={today}
          href="/personnes/1/courriers"
        />
      </Page>
    ),
  },
]
