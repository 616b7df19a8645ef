import type { VNode } from 'preact'
import type { Form as SentForm } from '#platform/http/form.ts'
import { writtenPhone } from '#platform/phone/phone.ts'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { fullName, type Person } from '../person.ts'
import { memberEndUrl, relativesUrl, tieEndUrl } from '../tie-urls.ts'
import { fileUrl } from '../urls.ts'
import { AddRelative, type Search } from './add-relative-section.tsx'
import type { AroundHer, CloseTo } from './around-her.ts'
import { sayTie } from './say-tie.ts'

export interface RelativesPageProps {
  readonly frame: Frame
  readonly person: Person
  readonly around: AroundHer
  readonly mayChange: boolean
  readonly requestId: string
  readonly form: SentForm
  readonly search: Search
  readonly problems?: Problems | undefined
  readonly message?: 'added' | 'ended' | undefined
}

/** Those who live with her and those close to her; it prints, in large letters when she needs them. */
export function RelativesPage(props: RelativesPageProps): VNode {
  const { frame, person, message, problems, mayChange } = props
  const title = sayTie('title', { name: fullName(person.names) })
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      problems={problems}
      back={{ href: fileUrl(person.id), text: sayTie('back-to-file') }}
      largePrint={person.needs.includes('large-print')}
      wide
    >
      <h1>{title}</h1>
      {message ? <Notice tone="success">{sayTie(message)}</Notice> : null}
      <Relatives {...props} />
      <PrintButton>{sayTie('print')}</PrintButton>
      {mayChange ? <AddRelative {...props} personId={person.id} /> : null}
    </Page>
  )
}

function Relatives({ person, around, mayChange }: RelativesPageProps): VNode {
  const ending = {
    heading: <span class="no-print">{sayTie('column-end')}</span>,
    cell: (close: CloseTo) => <Endings personId={person.id} close={close} />,
  }
  return (
    <>
      <DataTable
        name="relatives"
        caption={sayTie('caption')}
        captionHidden
        rows={around.close}
        empty={sayTie('none')}
        columns={[
          { heading: sayTie('column-name'), cell: (close) => <Name close={close} />, rowHeading: true },
          { heading: sayTie('column-role'), cell: roleInWords },
          {
            heading: sayTie('column-phone'),
            cell: ({ phone }) => (phone === undefined ? '' : <bdi>{writtenPhone(phone)}</bdi>),
          },
          {
            heading: sayTie('column-home'),
            cell: ({ memberId }) => (memberId === undefined ? '' : sayTie('same-household')),
          },
          ...(mayChange ? [ending] : []),
        ]}
      />
      {around.close.length > 0 && mayChange ? <p class="hint no-print">{sayTie('ended-text')}</p> : null}
      {mayChange && around.ownMemberId !== undefined ? (
        <Form action={memberEndUrl(person.id, around.ownMemberId)}>
          <Button tone="quiet">{sayTie('leave-herself')}</Button>
        </Form>
      ) : null}
    </>
  )
}

/** « enfant », or nothing for those who only live with her. */
export function roleInWords({ tie }: Pick<CloseTo, 'tie'>): string {
  return tie ? sayTie(`role-${tie.role}`) : ''
}

function Name({ close: { name, fileId } }: { close: CloseTo }): VNode {
  return fileId === undefined ? <bdi>{name}</bdi> : <a href={fileUrl(fileId)}>{name}</a>
}

function Endings({ personId, close }: { personId: string; close: CloseTo }): VNode {
  const { name, tie, memberId } = close
  return (
    <div class="no-print">
      {tie === undefined ? null : (
        <Form action={tieEndUrl(personId, tie.id)}>
          <Button tone="quiet" accessibleName={sayTie('end-name', { name })}>
            {sayTie('end')}
          </Button>
        </Form>
      )}
      {memberId === undefined ? null : (
        <Form action={memberEndUrl(personId, memberId)}>
          <Button tone="quiet" accessibleName={sayTie('leave-name', { name })}>
            {sayTie('leave')}
          </Button>
        </Form>
      )}
    </div>
  )
}

/** Where the page of relatives is found again, with what was just done. */
export function relativesUrlAfter(personId: string, message: 'added' | 'ended'): string {
  return `${relativesUrl(personId)}?fait=${message === 'added' ? 'ajoute' : 'termine'}`
}
