import type { VNode } from 'preact'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { toDay } from '#kernel/day.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import type { Draft, DraftId } from '../draft/draft.ts'
import type { KeptSubmission } from '../draft/submission-store.ts'
import type { FormVersion, FormVersionId } from '../library/form-version.ts'
import { exampleDefinition } from '../pages/example-questions.ts'
import type { AskedQuestion } from '../pages/page-props.ts'
import { EndingSection, FormsSection, OwnDrafts } from './drafts-section.tsx'
import { PersonFormsPage, type PersonFormsPageProps } from './person-forms-page.tsx'
import { ofRow } from './sheet-names.ts'
import { SheetPage, type SheetPageProps, type SheetPart } from './sheet-page.tsx'

const id = '01900000-0000-7000-8000-0000000000f5'
const now = new Date('2026-03-03T09:00:00Z')
const soon = new Date('2026-03-10T09:00:00Z')

const draft: Draft = {
  id: id as DraftId,
  organisationId: id as OrganisationId,
  versionId: id as FormVersionId,
  formId: exampleDefinition.id,
  kind: 'questionnaire',
  identity: 'code',
  personId: id as PersonId,
  language: 'fr',
  origin: 'counter',
  startedAt: now,
  startedBy: undefined,
  codeSeq: 1,
  birthHash: undefined,
  lastTouchedAt: now,
  expiresAt: soon,
  warnedAt: now,
  newQuestions: [],
}

const version: FormVersion = {
  id: id as FormVersionId,
  formId: exampleDefinition.id,
  number: 1,
  definition: exampleDefinition,
  sha256: '0'.repeat(64),
  publishedAt: now,
  publishedBy: undefined,
  withdrawnAt: undefined,
}

const sent: KeptSubmission = {
  draftId: draft.id,
  organisationId: draft.organisationId,
  formId: draft.formId,
  kind: 'questionnaire',
  versionId: version.id,
  versionSha256: version.sha256,
  personId: draft.personId,
  language: 'fr',
  submittedAt: now,
  submittedBy: undefined,
  result: undefined,
  snapshot: { title: exampleDefinition.title.fr, language: 'fr', entries: [] },
}

const begun = [{ draft, title: exampleDefinition.title.fr }]

function personForms(frame: Frame, change: Partial<PersonFormsPageProps> = {}): VNode {
  const usual = {
    frame,
    name: 'Awa Sarr',
    fileHref: '/personnes/x',
    action: '/personnes/x/formulaires',
    requestId: id,
    forms: [version],
    begun,
    sent: [sent],
  }
  return <PersonFormsPage {...usual} {...change} />
}

const shortText = { type: 'short-text' } as const

function asked(name: string, label: string, change: Partial<AskedQuestion> = {}): AskedQuestion {
  return {
    node: 'question',
    question: {
      node: 'question',
      id: name,
      label: { fr: label },
      need: 'blocking',
      sensitivity: 'ordinary',
      field: shortText,
    },
    need: 'blocking',
    raw: {},
    state: undefined,
    revision: 0,
    ...change,
  }
}

function part(name: string, node: AskedQuestion, changesNothing = false): SheetPart {
  return { id: name, title: undefined, nodes: [node], values: {}, changesNothing }
}

const known = { source: 'le dossier de la personne', on: toDay('2026-01-12') }

function sheet(frame: Frame, change: Partial<SheetPageProps> = {}): VNode {
  const [section] = exampleDefinition.sections
  if (!section) return <></>
  const group = {
    step: 'group' as const,
    id: 'foyer',
    title: { fr: 'Le foyer' },
    least: 1,
    most: 6,
    rowTitle: { fr: 'Awa' },
    addRow: { fr: 'Ajouter une personne' },
    pages: [],
  }
  const name = asked('prenom', 'Quel est son prénom ?', {
    raw: { value: ['Awa'] },
    state: 'given',
    revision: 1,
  })
  const usual: SheetPageProps = {
    frame,
    definition: exampleDefinition,
    by: 'agent',
    atKiosk: false,
    requestId: id,
    today: toDay('2026-03-03'),
    pauseHref: '/reponses/x/pause',
    whoHref: '/reponses/x/qui',
    action: '/reponses/x/feuille',
    leadsTo: 'result',
    isBlocked: false,
    isSaved: false,
    sections: [
      {
        section,
        blocks: [
          part(
            'ville',
            asked('ville', 'Dans quelle ville habite-t-elle ?', { raw: { value: ['Lens'] }, known }),
          ),
          part('loyer', asked('loyer', 'Combien paie-t-elle de loyer ?', change.isBlocked ? missing : {})),
          part('epargne', asked('epargne', 'Combien a-t-elle de côté ?'), true),
          {
            group,
            rows: [
              {
                id,
                title: 'Awa',
                parts: [part('prenom', { ...name, question: ofRow(name.question, id) })],
              },
            ],
            mayAdd: true,
            problem: undefined,
          },
        ],
      },
    ],
  }
  return <SheetPage {...usual} {...change} />
}

const missing = { problem: 'Il manque la réponse à « Combien paie-t-elle de loyer ? ».' } as const

function around(frame: Frame, section: VNode, audience: 'agent' | 'resident'): VNode {
  return (
    <Page {...frame} audience={audience} title="Formulaires">
      <h1>Formulaires</h1>
      {section}
    </Page>
  )
}

function variant(page: string, name: string, node: (frame: Frame) => VNode): PageVariant {
  return { page: `forms: ${page}`, variant: name, audience: 'agent', node }
}

/** Examples of the pages of agents around the forms of a person, and of what is shown of them elsewhere. */
export const fillPages: readonly PageVariant[] = [
  variant('personne', 'commencés et envoyés', (frame) => personForms(frame)),
  variant('personne', 'rien', (frame) => personForms(frame, { forms: [], begun: [], sent: [] })),
  variant('un seul écran', 'commencé', (frame) => sheet(frame, { isSaved: true })),
  variant('un seul écran', 'il manque une réponse', (frame) => sheet(frame, { isBlocked: true })),
  variant('dossier', 'formulaires', (frame) =>
    around(frame, <FormsSection begun={begun} href="/personnes/x/formulaires" />, 'agent'),
  ),
  variant('à suivre', 'bientôt effacés', (frame) =>
    around(
      frame,
      <EndingSection
        ending={begun.map((one) => ({ ...one, personName: 'Awa Sarr', personHref: '/personnes/x' }))}
      />,
      'agent',
    ),
  ),
  {
    page: 'forms: sa page',
    variant: 'formulaires commencés',
    audience: 'resident',
    node: (frame) =>
      around(frame, <OwnDrafts begun={begun} language={frame.language} now={now} />, 'resident'),
  },
]
