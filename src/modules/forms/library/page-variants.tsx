import type { VNode } from 'preact'
import { toDay } from '#kernel/day.ts'
import type { Frame } from '#platform/ui/frame.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { checkDefinition } from '../check/check-definition.ts'
import { compareDefinitions } from '../compare/compare-definitions.ts'
import type { Definition } from '../definition/definition.ts'
import { exampleDefinition } from '../pages/example-questions.ts'
import { ComparisonPage } from './comparison-page.tsx'
import { FormPage, type FormPageProps } from './form-page.tsx'
import type { FormState } from './form-state.ts'
import type { FormVersion, FormVersionId } from './form-version.ts'
import { FormsPage } from './forms-page.tsx'
import { PublicationPage, ShippedPublicationPage } from './publication-page.tsx'
import { say } from './say.ts'
import { TrialEndPage, TrialPage } from './trial-page.tsx'

const requestId = '01900000-0000-7000-8000-00000000f001'
const at = new Date('2026-03-03T09:00:00Z')

/** The example with what drafts may meet: a word, a question taken away. */
const changed: Definition = {
  ...exampleDefinition,
  title: { ...exampleDefinition.title, fr: 'Un autre titre' },
  policies: { ...exampleDefinition.policies, draftDays: 30, retention: 'one-year', identity: 'code' },
  sections: exampleDefinition.sections.slice(0, 1),
}

function version(number: number, definition: Definition, withdrawnAt?: Date): FormVersion {
  const id = `01900000-0000-7000-8000-00000000000${number}` as FormVersionId
  return {
    id,
    formId: definition.id,
    number,
    definition,
    sha256: '0'.repeat(64),
    publishedAt: at,
    publishedBy: undefined,
    withdrawnAt,
  }
}

function state(standing: FormState['standing'], hasNews = false): FormState {
  const last = version(2, exampleDefinition, standing === 'withdrawn' ? at : undefined)
  return {
    formId: exampleDefinition.id,
    definition: exampleDefinition,
    last: standing === 'shipped' ? undefined : last,
    shipped: hasNews || standing === 'shipped' ? changed : undefined,
    standing,
    hasNews,
  }
}

const address = 'https://alpha.example/formulaire/01900000-0000-7000-8000-000000000001/exemple'

function formPage(frame: Frame, change: Partial<FormPageProps> = {}): VNode {
  const versions = [version(2, exampleDefinition), version(1, changed, at)]
  const usual = {
    frame,
    form: state('published', true),
    versions,
    drafts: 12,
    mayPublish: true,
    address,
    requestId,
  }
  return <FormPage {...usual} {...change} />
}

function variant(page: string, name: string, node: PageVariant['node']): PageVariant {
  return { page: `forms: ${page}`, variant: name, audience: 'agent', node }
}

const comparison = compareDefinitions(exampleDefinition, changed)
const sound = { errors: [], warnings: [], definition: exampleDefinition }
const wrong = checkDefinition({ ...exampleDefinition, results: [] })

/** The pages of the forms of the house. */
export const libraryPages: readonly PageVariant[] = [
  variant('list', 'quelques formulaires', (frame) => (
    <FormsPage
      frame={frame}
      forms={[state('published', true), state('withdrawn'), state('shipped')]}
      drafts={new Map([[exampleDefinition.id, 12]])}
      mayPublish
    />
  )),
  variant('list', 'vide, sans droit de publier', (frame) => (
    <FormsPage frame={frame} forms={[]} drafts={new Map()} mayPublish={false} />
  )),
  variant('one', 'publié, une version fournie l’attend', (frame) => formPage(frame)),
  variant('one', 'juste publié', (frame) => formPage(frame, { done: 'published' })),
  variant('one', 'fourni, lu par un agent', (frame) =>
    formPage(frame, { form: state('shipped'), versions: [], drafts: 0, mayPublish: false }),
  ),
  variant('one', 'retrait refusé', (frame) =>
    formPage(frame, { form: state('withdrawn'), refused: say('not-published') }),
  ),
  variant('publication', 'vide', (frame) => <PublicationPage {...{ frame, requestId }} text="" />),
  variant('publication', 'pas du JSON', (frame) => (
    <PublicationPage
      {...{ frame, requestId }}
      text="{"
      problems={{ document: say('not-json', { line: 1 }) }}
    />
  )),
  variant('publication', 'avec erreurs', (frame) => (
    <PublicationPage {...{ frame, requestId }} text="{…}" checked={wrong} notice={say('has-errors')} />
  )),
  variant('publication', 'prête, avec ce qui change', (frame) => (
    <PublicationPage
      {...{ frame, requestId }}
      text="{…}"
      checked={sound}
      sha256={'0'.repeat(64)}
      changes={{ comparison, drafts: 12, number: 2 }}
    />
  )),
  variant('publication', 'fournie', (frame) => (
    <ShippedPublicationPage
      {...{ frame, requestId }}
      formId={exampleDefinition.id}
      title={exampleDefinition.title.fr}
      checked={sound}
    />
  )),
  variant('comparison', 'deux versions', (frame) => (
    <ComparisonPage
      {...{ frame, comparison }}
      form={state('published')}
      choices={['2', '1', 'fourni']}
      before="1"
      after="2"
      drafts={3}
    />
  )),
  variant('trial', 'une question', (frame) => trial(frame)),
  variant('trial', 'finie', (frame) => (
    <TrialEndPage
      {...{ frame, definition: exampleDefinition }}
      language="fr"
      title="Vos réponses sont parties"
      body="Un agent les lit. Il vous répond."
      shown={[{ label: 'Vos points', value: '3' }]}
    />
  )),
]

function trial(frame: Frame): VNode {
  const page = exampleDefinition.sections
    .flatMap(({ steps }) => steps)
    .find((step) => step.step === 'page' && step.nodes.some(({ node }) => node === 'question'))
  const question = page?.step === 'page' ? page.nodes.find(({ node }) => node === 'question') : undefined
  const asked =
    question?.node === 'question'
      ? [{ node: 'question', question, need: 'optional', raw: {}, state: undefined, revision: 0 } as const]
      : []
  return (
    <TrialPage
      {...{ frame, definition: exampleDefinition }}
      language="fr"
      at={{ page: page?.id ?? '', title: undefined, group: undefined }}
      nodes={asked}
      values={{}}
      today={toDay('2026-03-03')}
      tried="[]"
    />
  )
}
