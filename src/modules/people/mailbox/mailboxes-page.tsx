import type { VNode } from 'preact'
import type { Form as SentForm } from '#platform/http/form.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { fullName, type Person } from '../person.ts'
import { mailboxEndUrl, mailboxesUrl } from '../tie-urls.ts'
import { fileUrl } from '../urls.ts'
import type { Mailbox } from './mailbox.ts'
import { MailboxFields } from './mailbox-fields.tsx'
import { sayMailbox } from './say-mailbox.ts'

export interface MailboxesPageProps {
  readonly frame: Frame
  readonly person: Person
  readonly mailboxes: readonly Mailbox[]
  readonly form: SentForm
  readonly requestId: string
  readonly mayChange: boolean
  readonly problems?: Problems | undefined
}

/** The e-mail addresses opened with her, and one more. */
export function MailboxesPage(props: MailboxesPageProps): VNode {
  const { frame, person, form, requestId, problems, mayChange } = props
  const title = sayMailbox('title', { name: fullName(person.names) })
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      problems={problems}
      back={{ href: fileUrl(person.id), text: sayMailbox('back-to-file') }}
      largePrint={person.needs.includes('large-print')}
      wide
    >
      <h1>{title}</h1>
      <p>{sayMailbox('intro')}</p>
      <Mailboxes {...props} />
      {mayChange ? (
        <section class="no-print" aria-labelledby="add-mailbox">
          <h2 id="add-mailbox">{sayMailbox('add-title')}</h2>
          <Form action={mailboxesUrl(person.id)} requestId={requestId} autocomplete="off">
            <MailboxFields form={form} problems={problems} />
            <Button>{sayMailbox('add-button')}</Button>
          </Form>
        </section>
      ) : null}
    </Page>
  )
}

function Mailboxes({ person, mailboxes, mayChange }: MailboxesPageProps): VNode {
  const ending = {
    heading: sayMailbox('column-end'),
    cell: ({ id, address }: Mailbox) => (
      <Form action={mailboxEndUrl(person.id, id)}>
        <Button tone="quiet" accessibleName={sayMailbox('end-name', { address })}>
          {sayMailbox('end')}
        </Button>
      </Form>
    ),
  }
  return (
    <DataTable
      name="mailboxes"
      caption={sayMailbox('caption')}
      rows={mailboxes}
      empty={sayMailbox('none')}
      columns={[
        {
          heading: sayMailbox('column-address'),
          cell: ({ address }) => <bdi>{address}</bdi>,
          rowHeading: true,
        },
        { heading: sayMailbox('column-opened'), cell: openedInWords },
        { heading: sayMailbox('column-reader'), cell: readerInWords },
        { heading: sayMailbox('column-recovery'), cell: recoveryInWords },
        ...(mayChange ? [ending] : []),
      ]}
    />
  )
}

function openedInWords({ openedOn, openedWith }: Mailbox): string {
  const day = dayInWords(openedOn, 'fr')
  return openedWith === undefined
    ? sayMailbox('opened-on', { day })
    : sayMailbox('opened-on-with', { day, who: openedWith })
}

/** « un proche : Samira, sa fille ». */
export function readerInWords({ readBy, reader }: Pick<Mailbox, 'readBy' | 'reader'>): string {
  return withDetail(sayMailbox(`reader-${readBy}`), reader)
}

function recoveryInWords({ recovery, recoveryDetail }: Mailbox): string {
  return withDetail(sayMailbox(`recovery-${recovery}`), recoveryDetail)
}

function withDetail(what: string, detail: string | undefined): string {
  return detail === undefined ? what : sayMailbox('with-detail', { what, detail })
}
