import type { Day } from '#kernel/day.ts'
import { fold } from '#kernel/plain-text.ts'
import type { Form } from '#platform/http/form.ts'
import { readHome } from '../commune/home-form.ts'
import { readFirstPhone } from '../contact/contact-form.ts'
import type { Comparable } from '../double/likeness.ts'
import { filledForm } from '../filled-form.ts'
import { type ReadForm, withProblems } from '../form-problems.ts'
import type { NewFile } from '../open-file.ts'
import { readSearch } from '../search/searched-for.ts'
import { birthBoxes, readIdentity } from './identity-form.ts'
import { readUnderstanding } from './languages-form.ts'

/** Reads the boxes of the page that opens a file. */
export function readNewFile(form: Form, today: Day): ReadForm<NewFile> {
  const [identity, home, understanding, phone] = [
    readIdentity(form, today),
    readHome(form),
    readUnderstanding(form),
    readFirstPhone(form),
  ]
  if (identity.ok && home.ok && understanding.ok && phone.ok) {
    const channels = phone.value ? [phone.value] : []
    return { ok: true, value: { ...identity.value, home: home.value, ...understanding.value, channels } }
  }
  const wrong = [identity, phone, home, understanding].map((read) => (read.ok ? {} : read.problems))
  return withProblems(Object.assign({}, ...wrong)) ?? { ok: false, problems: {} }
}

/** What a new file is compared on with those that exist. */
export function comparableOf({ names, birth, channels = [] }: NewFile): Comparable {
  const phones = channels.filter(({ kind }) => kind === 'phone').map(({ value }) => value)
  return { names, birth, phones }
}

/** The boxes begun with what was looked for: a telephone, a date, or a name, first name first. */
export function newFileForm(searched: string, today: Day): Form {
  const read = readSearch(searched, today)
  if (read.kind === 'phone') return filledForm({ phone: searched })
  if (read.kind !== 'person') return filledForm({})
  return filledForm({ ...nameBoxes(searched, read.words), ...birthBoxes(read.birth) })
}

// The words as they were typed: accents and capitals are not to be typed twice.
function nameBoxes(searched: string, words: readonly string[]): Readonly<Record<string, string>> {
  const typed = searched.split(/\s+/).filter((word) => words.includes(fold(word)))
  if (typed.length < 2) return { first_names: typed[0] ?? words.join(' ') }
  return { first_names: typed.slice(0, -1).join(' '), usage_name: typed.slice(-1).join('') }
}
