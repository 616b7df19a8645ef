import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { QrCode } from '#platform/ui/qr-code.tsx'
import { type SummaryRow, SummaryList } from '#platform/ui/summary-list.tsx'
import type { Definition, Section, Step } from '../definition/definition.ts'
import type { FormState } from './form-state.ts'
import type { FormVersion } from './form-version.ts'
import { Standing } from './forms-page.tsx'
import { say, sayDayOf } from './say.ts'
import { comparisonUrl, formPartUrl, formsUrl } from './urls.ts'

export interface FormPageProps {
  readonly frame: Frame
  readonly form: FormState
  /** The last first. */
  readonly versions: readonly FormVersion[]
  readonly drafts: number
  readonly mayPublish: boolean
  /** Where a resident answers it, whole. */
  readonly address: string
  readonly requestId: string
  readonly done?: 'published' | 'withdrawn' | undefined
  /** A sentence: why what was asked was not done. */
  readonly refused?: string | undefined
}

/** One form: what it asks, of whom, on what ground, and what may be done with it. */
export function FormPage(props: FormPageProps): VNode {
  const { frame, form, done, refused } = props
  const { definition } = form
  const back = { href: formsUrl, text: say('back') }
  return (
    <Page
      {...frame}
      audience="agent"
      title={definition.title.fr}
      back={back}
      banner={<Banner {...{ done, refused }} />}
    >
      <h1>{definition.title.fr}</h1>
      <p>
        <Standing {...form} />
      </p>
      <p>{definition.purpose.fr}</p>
      <SummaryList rows={factsOf(props)} />
      <Acts {...props} />
      <WhereToAnswer {...props} />
      <h2>{say('asked')}</h2>
      {definition.sections.map((section) => (
        <AskedSection key={section.id} section={section} />
      ))}
      <h2>{say('versions')}</h2>
      <Versions {...props} />
      {props.mayPublish && form.standing === 'published' ? <Withdrawal {...props} /> : null}
    </Page>
  )
}

function Banner({ done, refused }: Pick<FormPageProps, 'done' | 'refused'>): VNode | null {
  if (refused !== undefined) return <Notice tone="warning" title={refused} />
  return done === undefined ? null : <Notice tone="success" title={say(done)} />
}

/** Names of the languages in themselves, as everywhere in the service. */
const languageNames: Readonly<Record<Language, string>> = {
  fr: 'français',
  'fr-simple': 'français simplifié',
  en: 'English',
  ar: 'العربية',
}

function factsOf({ form: { definition }, drafts }: FormPageProps): readonly SummaryRow[] {
  const { policies, languages, kind } = definition
  const { ground, reference } = policies.legalBasis
  const basis = say(`basis-${ground}`)
  return [
    { label: say('colKind'), value: say(`kind-${kind}`) },
    { label: say('languages'), value: languages.map((language) => languageNames[language]).join(', ') },
    { label: say('identity'), value: say(`identity-${policies.identity}`) },
    {
      label: say('legalBasis'),
      value: reference === undefined ? basis : say('basisWith', { ground: basis, reference }),
    },
    { label: say('retention'), value: say(`retention-${policies.retention}`) },
    { label: say('draftDays'), value: say('days', { count: policies.draftDays }) },
    { label: say('questionCount'), value: String(definition.sections.flatMap(questionsOf).length) },
    { label: say('drafts'), value: say('draftCount', { count: drafts }) },
  ]
}

function questionsOf({ steps }: Section): readonly string[] {
  return steps.flatMap((step) => labelsOf(step))
}

function labelsOf(step: Step): readonly string[] {
  const pages = step.step === 'page' ? [step] : step.pages
  return pages.flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.node === 'question' ? [node.label.fr] : [])),
  )
}

function AskedSection({ section }: { readonly section: Definition['sections'][number] }): VNode {
  return (
    <Details summary={section.title.fr}>
      {questionsOf(section).length === 0 ? <p>{say('noQuestion')}</p> : null}
      <ul>
        {section.steps.flatMap((step) => [
          ...(step.step === 'group'
            ? [<li key={step.id}>{say('inRows', { title: step.title.fr })}</li>]
            : []),
          ...labelsOf(step).map((label) => <li key={label}>{label}</li>),
        ])}
      </ul>
    </Details>
  )
}

function Acts({ form, mayPublish }: FormPageProps): VNode {
  const { formId, shipped, standing, hasNews } = form
  const offersShipped = mayPublish && shipped !== undefined && (standing !== 'published' || hasNews)
  return (
    <ButtonRow>
      {offersShipped ? (
        <ButtonLink href={formPartUrl(formId, 'publication')}>
          {say(hasNews ? 'seeNews' : 'publishShipped')}
        </ButtonLink>
      ) : null}
      <ButtonLink href={formPartUrl(formId, 'essai')} tone="secondary">
        {say('try')}
      </ButtonLink>
      <ButtonLink href={formPartUrl(formId, 'definition.json')} tone="quiet" download>
        {say('download')}
      </ButtonLink>
    </ButtonRow>
  )
}

// A questionnaire that nobody signs is answered through a survey, which has an address of its own.
function WhereToAnswer({ form: { definition, standing }, address }: FormPageProps): VNode | null {
  if (standing !== 'published' || definition.policies.identity === 'none') return null
  return (
    <>
      <h2>{say('whereToAnswer')}</h2>
      <p>{say('whereToAnswerIntro')}</p>
      <p>
        <a href={address}>{address}</a>
      </p>
      <QrCode text={address} label={say('addressCode')} size={160} />
    </>
  )
}

function Versions({ form, versions }: FormPageProps): VNode {
  return (
    <DataTable
      name="versions"
      caption={say('versions')}
      captionHidden
      rows={versions}
      empty={say('noVersion')}
      columns={[
        {
          heading: say('colVersion'),
          rowHeading: true,
          cell: ({ number }) => say('versionNumber', { number }),
        },
        { heading: say('colPublished'), cell: publishedInWords },
        { heading: say('colCompare'), cell: ({ number }) => <ComparedWithBefore {...{ form, number }} /> },
      ]}
    />
  )
}

function publishedInWords({ publishedAt, withdrawnAt }: FormVersion): string {
  const day = sayDayOf(publishedAt)
  return withdrawnAt ? `${day}, ${say('withdrawnOn', { day: sayDayOf(withdrawnAt) })}` : day
}

function ComparedWithBefore({ form, number }: { readonly form: FormState; readonly number: number }): VNode {
  if (number === 1) return <>–</>
  return (
    <a href={comparisonUrl(form.formId, number - 1, number)}>
      {say('compareWithBefore', { number: number - 1 })}
    </a>
  )
}

function Withdrawal({ form, requestId }: FormPageProps): VNode {
  return (
    <Details summary={say('withdraw')}>
      <p>{say('withdrawIntro')}</p>
      <Form action={formPartUrl(form.formId, 'retrait')} requestId={requestId}>
        <Button tone="danger">{say('withdraw')}</Button>
      </Form>
    </Details>
  )
}
