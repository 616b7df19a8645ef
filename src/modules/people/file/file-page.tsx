import type { ComponentChildren, VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { dayIn } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import type { Form as SentForm } from '#platform/http/form.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import type { ShownAccess } from '../access/file-access.tsx'
import type { Note } from '../note/note.ts'
import { NotesSection } from '../note/notes-section.tsx'
import type { GivenNotice } from '../notice/notice.ts'
import { fullName, type Person } from '../person.ts'
import { PersonHeadline } from '../person-headline.tsx'
import { say } from '../say.ts'
import { peopleUrl } from '../urls.ts'
import type { FileMessage } from './file-message.ts'
import { FileSummary } from './file-summary.tsx'

export interface FilePageProps {
  readonly frame: Frame
  readonly person: Person
  readonly today: Day
  readonly notices: readonly GivenNotice[]
  /** What other modules show of her, in one timeline. */
  readonly sections?: ComponentChildren
  /** Who follows her, and who reads by exception. */
  readonly access?: ShownAccess | undefined
  /** Those around her, her mailboxes, the files joined to hers. */
  readonly ties?: ComponentChildren
  readonly mayChange: boolean
  /** Absent for a role that does not read notes. */
  readonly notes?: WrittenNotes | undefined
  readonly message?: FileMessage | undefined
  /** Where the file comes from, when it was not opened here. */
  readonly origin?: string | undefined
}

export interface WrittenNotes {
  readonly reader: { readonly agentId: AgentId; readonly role: Role }
  readonly list: readonly Note[]
  readonly requestId: string
  readonly form: SentForm
  readonly problems?: Problems | undefined
}

/** A person's file: who she is always in sight, what is going on, what was noted. */
export function FilePage(props: FilePageProps): VNode {
  const { frame, person, today, notes, message } = props
  return (
    <Page
      {...frame}
      audience="agent"
      title={fullName(person.names)}
      problems={notes?.problems}
      back={{ href: peopleUrl, text: say('back-to-search') }}
      wide
    >
      <div class="person-header">
        <PersonHeadline person={person} today={today} level={1} />
      </div>
      {props.access?.banner}
      {message ? <Notice tone="success">{say(`file-${message}`)}</Notice> : null}
      <div class="person-file">
        <div>
          <section aria-labelledby="follow-up">
            <h2 id="follow-up">{say('file-follow-up')}</h2>
            {props.sections ?? <p class="empty">{say('file-nothing-yet')}</p>}
          </section>
          {notes ? <NotesSection personId={person.id} {...notes} /> : null}
        </div>
        <div>
          <FileSummary person={person} notices={props.notices} mayChange={props.mayChange} />
          {props.ties}
          {props.access?.aside}
        </div>
      </div>
      <p class="hint">{say('file-opened-on', { day: openedOn(person) })}</p>
      {props.origin === undefined ? null : <p class="hint">{props.origin}</p>}
    </Page>
  )
}

function openedOn({ openedAt }: Person): string {
  return dayInWords(dayIn(openedAt, 'Europe/Paris'), 'fr')
}
