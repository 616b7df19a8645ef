import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import type { Say } from '#platform/i18n/say.ts'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { TextField } from '#platform/ui/text-field.tsx'

/** What each kind of answers says in its own words while a file is chosen for it. */
export type FileChoiceWord =
  | 'linkTitle'
  | 'linkText'
  | 'linkBack'
  | 'linkSearch'
  | 'linkSearchButton'
  | 'linkNone'
  | 'linkBorn'
  | 'linkChoose'
  | 'linkChooseOf'
  | 'linkSure'
  | 'linkSureText'
  | 'linkAnyway'
  | 'linkAlready'
  | 'linkGone'

export interface FoundFile {
  readonly id: PersonId
  readonly name: string
  /** Tells two files of one name apart. */
  readonly birth: string
}

export interface FileChoicePageProps {
  readonly frame: Frame
  readonly say: Say<FileChoiceWord>
  readonly backHref: string
  readonly action: string
  readonly requestId: string
  readonly searched: string
  /** Absent before a search. */
  readonly found: readonly FoundFile[] | undefined
  /** The birth dates differ: the agent is asked whether it is she all the same. */
  readonly doubtful?: FoundFile | undefined
  readonly problem?: string | undefined
}

/** Puts answers given without a name into a file. */
export function FileChoicePage(props: FileChoicePageProps): VNode {
  const { frame, say, backHref, action, searched, found, doubtful, problem } = props
  const title = say('linkTitle')
  return (
    <Page {...frame} audience="agent" title={title} back={{ href: backHref, text: say('linkBack') }}>
      <h1>{title}</h1>
      {problem === undefined ? null : <Notice tone="warning">{problem}</Notice>}
      <p>{say('linkText')}</p>
      {doubtful ? <Doubt {...props} doubtful={doubtful} /> : null}
      <Form action={action} method="get" search={say('linkSearchButton')}>
        <TextField name="q" label={say('linkSearch')} value={searched} />
        <Button tone="secondary">{say('linkSearchButton')}</Button>
      </Form>
      {found === undefined ? null : <FoundFiles {...props} found={found} />}
    </Page>
  )
}

function Doubt(props: FileChoicePageProps & { readonly doubtful: FoundFile }): VNode {
  const { say, action, requestId, doubtful } = props
  return (
    <Notice tone="warning" title={say('linkSure')}>
      <p>{say('linkSureText')}</p>
      <FileLine say={say} file={doubtful} />
      <Form action={action} requestId={requestId}>
        <input type="hidden" name="personne" value={doubtful.id} />
        <Button name="sans_verifier" value="oui">
          {say('linkAnyway')}
        </Button>
      </Form>
    </Notice>
  )
}

function FileLine({ say, file }: Pick<FileChoicePageProps, 'say'> & { readonly file: FoundFile }): VNode {
  const { name, birth } = file
  return (
    <p>
      <strong>{name}</strong>
      {birth === '' ? null : `, ${say('linkBorn', { birth })}`}
    </p>
  )
}

function FoundFiles({
  say,
  action,
  requestId,
  found,
}: FileChoicePageProps & { readonly found: readonly FoundFile[] }): VNode {
  if (found.length === 0) return <p class="empty">{say('linkNone')}</p>
  return (
    <ul class="found-files">
      {found.map((file) => (
        <li key={file.id}>
          <FileLine say={say} file={file} />
          <Form action={action} requestId={requestId}>
            <input type="hidden" name="personne" value={file.id} />
            <Button tone="secondary" accessibleName={say('linkChooseOf', { name: file.name })}>
              {say('linkChoose')}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
