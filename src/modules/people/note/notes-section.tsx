import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import type { Form as SentForm } from '#platform/http/form.ts'
import { momentInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import { hasProblems, type Problems } from '#platform/ui/problems.ts'
import { Tag } from '#platform/ui/tag.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { say } from '../say.ts'
import { partUrl } from '../urls.ts'
import type { Note } from './note.ts'

interface NotesSectionProps {
  readonly personId: PersonId
  readonly list: readonly Note[]
  readonly form: SentForm
  readonly requestId: string
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
            {note.isAuthorOnly ? <Tag tone="accent">{say('note-private')}</Tag> : null}
          </p>
          <p class="person-note__text" dir="auto">
            {note.text}
          </p>
        </article>
      ))}
    </section>
  )
}

function NoteForm({ personId, form, requestId, problems }: NotesSectionProps): VNode {
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
      <Checkboxes
        name="author_only"
        label={say('field-note-audience')}
        choices={[{ value: 'yes', label: say('choice-author-only') }]}
        values={form.all('author_only')}
      />
      <Button>{say('notes-save')}</Button>
    </Form>
  )
}
