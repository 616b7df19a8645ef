import type { VNode } from 'preact'
import type { Person } from '../person.ts'
import { mailboxesUrl } from '../tie-urls.ts'
import type { Mailbox } from './mailbox.ts'
import { readerInWords } from './mailboxes-page.tsx'
import { sayMailbox } from './say-mailbox.ts'

interface FileMailboxesProps {
  readonly person: Pick<Person, 'id'>
  readonly mailboxes: readonly Mailbox[]
  readonly mayChange: boolean
}

/** The e-mail addresses opened with her, on her file. */
export function FileMailboxes({ person, mailboxes, mayChange }: FileMailboxesProps): VNode {
  return (
    <section aria-labelledby="mailboxes">
      <h2 id="mailboxes">{sayMailbox('section-title')}</h2>
      {mailboxes.length === 0 ? (
        <p class="empty">{sayMailbox('none')}</p>
      ) : (
        <ul>
          {mailboxes.map((mailbox) => (
            <li key={mailbox.id}>
              <bdi>{mailbox.address}</bdi>
              {`, ${sayMailbox('read-by', { who: readerInWords(mailbox) })}`}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={mailboxesUrl(person.id)}>{sayMailbox(mayChange ? 'section-change' : 'section-see')}</a>
      </p>
    </section>
  )
}
