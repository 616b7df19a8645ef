import { aroundSecret, findSecrets } from '#kernel/found-secrets.ts'
import { isId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { type Form, formOf, readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import { fileAccess } from '../access/file-access.tsx'
import { problemsInWords } from '../form-problems.ts'
import type { NoteRefusal } from '../note/note.ts'
import { listNotes } from '../note/note-store.ts'
import { shareNote } from '../note/share-note.ts'
import { writeNote } from '../note/write-note.ts'
import { originInWords } from '../import/origin-in-words.ts'
import { listNotices } from '../notice/notice-store.ts'
import type { Ask, PeopleOptions, Tables } from '../people-options.ts'
import type { Person } from '../person.ts'
import { say } from '../say.ts'
import { fileUrl, noteSharingUrl, partUrl } from '../urls.ts'
import { may, rolesThatMay } from '../who-may.ts'
import { changing, reading } from './asked-file.ts'
import { fileMessage, fileUrlAfter } from './file-message.ts'
import { fileTies } from './file-ties.tsx'
import { FilePage, type WrittenNotes } from './file-page.tsx'
import { requestOf } from './request-key.ts'

/** A person's file and its notes. */
export function addFileRoutes(routes: Routes<Tables>, options: PeopleOptions): void {
  routes.get(
    fileUrl(':personId'),
    agents(...rolesThatMay('read-file')),
    reading((asked, person) => showFile(asked, person, options)),
  )

  routes.post(
    partUrl(':personId', 'notes'),
    agents(...rolesThatMay('write-note')),
    changing(async (asked, person) => {
      const form = await readForm(asked)
      const written = await writeNoteOnce(asked, person, form)
      if (written.ok) return goTo(asked, fileUrlAfter(person.id, 'saved'))
      return showFile(asked, person, { ...options, again: { form, refusal: written.refusal } })
    }),
  )

  routes.post(
    noteSharingUrl(':personId', ':noteId'),
    agents(...rolesThatMay('write-note')),
    changing(async (asked, person) => {
      const id = asked.req.param('noteId') ?? ''
      const shared = isId<'person-note'>(id)
        ? await shareNote(asked.var.errand, { id, personId: person.id })
        : undefined
      return shared?.ok ? goTo(asked, fileUrlAfter(person.id, 'saved')) : notThere(asked)
    }),
  )
}

interface Shown extends PeopleOptions {
  /** A note that came back. */
  readonly again?: { readonly form: Form; readonly refusal: NoteRefusal }
}

async function showFile(asked: Ask, person: Person, { fileSections, again }: Shown): Promise<Response> {
  const { errand, frame } = asked.var
  const { role } = agentOf(asked)
  const notices = await listNotices(errand.db, person.id)
  const notes = may(role, 'read-notes') ? await notesOf(asked, person, again) : undefined
  // `main` writes the sections for the whole database, of which this errand is one; only its type is narrower.
  const sections = await fileSections(errand as Errand<never>, person)
  const page = (
    <FilePage
      {...{ frame, person, notices, notes }}
      today={errand.today}
      sections={sections.length > 0 ? sections : undefined}
      access={await fileAccess(asked, person)}
      ties={await fileTies(asked, person)}
      mayChange={may(role, 'change-file')}
      message={again ? undefined : fileMessage(asked.req.query('fait'))}
      origin={await originInWords(errand.db, person.id)}
    />
  )
  return showPage(asked, page, again ? 422 : 200)
}

async function notesOf(asked: Ask, person: Person, again: Shown['again']): Promise<WrittenNotes> {
  const { errand } = asked.var
  return {
    list: await listNotes(errand.db, person.id),
    form: again ? (secretsInForm(again.form, ['note'])?.form ?? again.form) : formOf([]),
    requestId: requestIdOf(again?.form ?? formOf([]), errand),
    reader: agentOf(asked),
    problems: again && problemsOf(again),
  }
}

// The agent is shown where the number stands, so that the rest of her note is kept.
function problemsOf({ form, refusal }: NonNullable<Shown['again']>): WrittenNotes['problems'] {
  if (refusal === 'audience-not-yours') return problemsInWords({ audience: refusal })
  const typed = form.text('note')
  const [secret] = findSecrets(typed)
  if (!secret) return problemsInWords({ note: refusal })
  const problem = say(`problem-${refusal}`)
  return { note: say('problem-note-secret-at', { problem, around: aroundSecret(typed, secret) }) }
}

function writeNoteOnce(asked: Ask, person: Person, form: Form): ReturnType<typeof writeNote> {
  const { errand } = asked.var
  return once(errand, requestOf(errand, form, 'write-note'), () =>
    writeNote(errand, {
      personId: person.id,
      authorName: agentOf(asked).name,
      text: form.text('note'),
      audience: form.text('audience'),
    }),
  )
}
