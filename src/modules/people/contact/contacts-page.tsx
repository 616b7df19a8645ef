import type { VNode } from 'preact'
import type { Form as SentForm } from '#platform/http/form.ts'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { type ContactChannel, mayLeaveNamedMessage } from '../contact-channel.ts'
import { fullName, type Person } from '../person.ts'
import { channelCautions, channelValue } from '../person-in-words.ts'
import { say } from '../say.ts'
import { fileUrl, partUrl, withdrawalUrl } from '../urls.ts'
import { ContactFields } from './contact-fields.tsx'

export interface ContactsPageProps {
  readonly frame: Frame
  readonly person: Person
  readonly form: SentForm
  readonly requestId: string
  readonly problems?: Problems | undefined
}

/** How to reach her; nothing is a possible answer. */
export function ContactsPage({ frame, person, form, requestId, problems }: ContactsPageProps): VNode {
  const title = say('contacts-title', { name: fullName(person.names) })
  const back = { href: fileUrl(person.id), text: say('back-to-file') }
  return (
    <Page {...frame} audience="agent" title={title} problems={problems} back={back}>
      <h1>{title}</h1>
      <DataTable
        name="channels"
        caption={say('contacts-caption')}
        rows={person.channels}
        empty={say('contacts-none')}
        columns={[
          { heading: say('column-kind'), cell: ({ kind }) => say(`channel-${kind}`) },
          {
            heading: say('column-value'),
            cell: (channel) => <bdi>{channelValue(channel)}</bdi>,
            rowHeading: true,
          },
          { heading: say('column-cautions'), cell: cautions },
          {
            heading: say('column-remove'),
            cell: (channel) => <RemoveButton person={person} channel={channel} />,
          },
        ]}
      />
      <h2>{say('contacts-add')}</h2>
      <Form action={partUrl(person.id, 'contacts')} requestId={requestId} autocomplete="off">
        <ContactFields form={form} problems={problems} />
        <Button>{say('contacts-add-button')}</Button>
      </Form>
    </Page>
  )
}

function cautions(channel: ContactChannel): string {
  const words = channelCautions(channel)
  return [...words, ...(mayLeaveNamedMessage(channel) ? [say('message-allowed')] : [])].join(', ')
}

function RemoveButton({ person, channel }: { person: Person; channel: ContactChannel }): VNode {
  return (
    <Form action={withdrawalUrl(person.id, channel.id)}>
      <Button tone="quiet" accessibleName={say('contacts-remove-name', { value: channelValue(channel) })}>
        {say('contacts-remove')}
      </Button>
    </Form>
  )
}
