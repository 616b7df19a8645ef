import { isId, type PersonId } from '#kernel/ids.ts'
import type { Result } from '#kernel/result.ts'
import { findPerson, fullName, type Person, searchPeople } from '#modules/people/index.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import type { Asked } from '#platform/http/asked.ts'
import { readForm, readQuery } from '#platform/http/form.ts'
import type { Say } from '#platform/i18n/say.ts'
import type { LinkRefusal } from '../draft/link-to-file.ts'
import type { Tables } from '../forms-options.ts'
import { FileChoicePage, type FileChoiceWord, type FoundFile } from './file-choice-page.tsx'

/** Answers given without a name, for which an agent chooses a file. */
export interface FileChoice {
  readonly say: Say<FileChoiceWord>
  /** Where she comes from, and goes back to once it is done. */
  readonly backHref: string
  readonly action: string
  put(chosen: ChosenFile): Promise<Result<unknown, LinkRefusal>>
}

export interface ChosenFile {
  readonly personId: PersonId
  /** The agent was told that the birth dates differ, and chose her all the same. */
  readonly despiteBirthDate: boolean
}

/** Looks for the file of whoever answered. */
export async function showFileChoice<Wide extends Tables>(
  asked: Asked<Wide>,
  choice: FileChoice,
  shown: Shown = {},
): Promise<Response> {
  const { errand, frame } = asked.var
  const { say, backHref, action } = choice
  const searched = readQuery(asked).text('q')
  const found = searched === '' ? undefined : (await searchPeople(errand, searched)).people.map(fileOf)
  const page = { frame, say, backHref, action, requestId: errand.newId(), searched, found, ...shown }
  return showPage(asked, <FileChoicePage {...page} />, shown.problem || shown.doubtful ? 409 : 200)
}

interface Shown {
  readonly doubtful?: FoundFile
  readonly problem?: string
}

/** Puts the answers into the file chosen; asks first when the birth dates differ. */
export async function takeFileChoice<Wide extends Tables>(
  asked: Asked<Wide>,
  choice: FileChoice,
): Promise<Response> {
  const { say, backHref } = choice
  const form = await readForm(asked)
  const chosen = form.text('personne')
  const person = isId<'person'>(chosen) ? await findPerson(asked.var.errand, chosen) : undefined
  if (!person) return showFileChoice(asked, choice, { problem: say('linkGone') })
  const despiteBirthDate = form.text('sans_verifier') === 'oui'
  const put = await choice.put({ personId: person.id, despiteBirthDate })
  if (put.ok) return goTo(asked, backHref)
  if (put.refusal === 'other-birth-date') return showFileChoice(asked, choice, { doubtful: fileOf(person) })
  return showFileChoice(asked, choice, { problem: say(problems[put.refusal]) })
}

const problems: Readonly<Record<Exclude<LinkRefusal, 'other-birth-date'>, FileChoiceWord>> = {
  gone: 'linkGone',
  'of-nobody': 'linkGone',
  'unknown-person': 'linkGone',
  'already-linked': 'linkAlready',
}

function fileOf({ id, names, birth }: Person): FoundFile {
  const parts = birth ? [birth.day, birth.month, birth.year] : []
  const written = parts.flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
  return { id, name: fullName(names), birth: written.join('/') }
}
