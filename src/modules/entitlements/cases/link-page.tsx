import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { say } from '../result/say.ts'

export interface FoundFile {
  readonly id: PersonId
  readonly name: string
  /** Tells two files of one name apart. */
  readonly birth: string
}

export interface LinkPageProps {
  readonly frame: Frame
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
export function LinkPage(props: LinkPageProps): VNode {
  const { frame, backHref, action, searched, found, doubtful, problem } = props
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

function Doubt({ action, requestId, doubtful }: LinkPageProps & { readonly doubtful: FoundFile }): VNode {
  return (
    <Notice tone="warning" title={say('linkSure')}>
      <p>{say('linkSureText')}</p>
      <FileLine {...doubtful} />
      <Form action={action} requestId={requestId}>
        <input type="hidden" name="personne" value={doubtful.id} />
        <Button name="sans_verifier" value="oui">
          {say('linkAnyway')}
        </Button>
      </Form>
    </Notice>
  )
}

function FileLine({ name, birth }: FoundFile): VNode {
  return (
    <p>
      <strong>{name}</strong>
      {birth === '' ? null : `, ${say('linkBorn', { birth })}`}
    </p>
  )
}

function FoundFiles({
  action,
  requestId,
  found,
}: LinkPageProps & { readonly found: readonly FoundFile[] }): VNode {
  if (found.length === 0) return <p class="empty">{say('linkNone')}</p>
  return (
    <ul class="found-files">
      {found.map((file) => (
        <li key={file.id}>
          <FileLine {...file} />
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
