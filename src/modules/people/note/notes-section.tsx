import type { VNode } from 'preact'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import type { Form as SentForm } from '#platform/http/form.ts'
import { momentInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import { hasProblems, type Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { say } from '../say.ts'
import { noteSharingUrl, partUrl } from '../urls.ts'
import { audiencesOf, mayShare, type Note } from './note.ts'

interface NotesSectionProps {
  readonly personId: PersonId
  readonly list: readonly Note[]
  readonly form: SentForm
  readonly requestId: string
  /** Who reads, and may write. */
  readonly reader: { readonly agentId: AgentId; readonly role: Role }
  readonly problems?: Problems | undefined
}

/** What agents want to remember of her, signed, the last one first. */
export function NotesSection(props: NotesSectionProps): VNode {
  const { list, problems } = props
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{say('file-history')}</h2>
      <Details summary={say('notes-write')} open={hasProblems(problems)}>
        <NoteForm {...props} />
      </Details>
      {list.length === 0 ? <p class="empty">{say('notes-none')}</p> : null}
      {list.map((note) => (
        <article class="person-note" key={note.id}>
          <p class="person-note__by">
            {say('note-by', { author: note.authorName, moment: momentInWords(note.writtenAt, 'fr') })}{' '}
            <Audience note={note} />
          </p>
          <p class="person-note__text" dir="auto">
            {note.text}
          </p>
          {mayShare(note, props.reader) ? <ShareForm {...props} note={note} /> : null}
        </article>
      ))}
    </section>
  )
}

function Audience({ note }: { note: Note }): VNode | null {
  if (note.isAuthorOnly) return <Tag tone="accent">{say('note-private')}</Tag>
  return note.secrecy === 'social' ? <Tag tone="accent">{say('note-social')}</Tag> : null
}

function ShareForm({ personId, requestId, note }: NotesSectionProps & { note: Note }): VNode {
  return (
    <Form action={noteSharingUrl(personId, note.id)} requestId={requestId}>
      <Button
        tone="quiet"
        accessibleName={say('note-share-one', { moment: momentInWords(note.writtenAt, 'fr') })}
      >
        {say('note-share')}
      </Button>
    </Form>
  )
}

function NoteForm({ personId, form, requestId, reader, problems }: NotesSectionProps): VNode {
  const audiences = audiencesOf(reader.role)
  return (
    <Form action={partUrl(personId, 'notes')} requestId={requestId} autocomplete="off">
      <TextareaField
        name="note"
        label={say('field-note')}
        hint={say('hint-note')}
        rows={3}
        value={form.typed['note']}
        problems={problems}
      />
      <Radios
        name="audience"
        label={say('field-note-audience')}
        choices={audiences.map((value) => ({ value, label: say(`audience-${value}`) }))}
        value={form.typed['audience'] ?? audiences[0]}
        problems={problems}
      />
      <Button>{say('notes-save')}</Button>
    </Form>
  )
}
