import type { Day } from '#kernel/day.ts'
import { fold } from '#kernel/plain-text.ts'
import { type Form, formOf } from '#platform/http/form.ts'
import { readHome } from '../commune/home-form.ts'
import { readFirstPhone } from '../contact/contact-form.ts'
import type { Comparable } from '../double/likeness.ts'
import { type ReadForm, withProblems } from '../form-problems.ts'
import type { NewFile } from '../open-file.ts'
import { readSearch } from '../search/searched-for.ts'
import { readIdentity } from './identity-form.ts'
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
  if (read.kind === 'phone') return formOf([['phone', [searched]]])
  if (read.kind !== 'person') return formOf([])
  // The words as they were typed: accents and capitals are not to be typed twice.
  const typed = searched.split(/\s+/).filter((word) => read.words.includes(fold(word)))
  const words = typed.length > 0 ? typed : read.words
  return formOf([
    ['first_names', [words.length > 1 ? words.slice(0, -1).join(' ') : (words[0] ?? '')]],
    ['usage_name', [words.length > 1 ? (words.at(-1) ?? '') : '']],
    ['birth_day', [String(read.birth?.day ?? '')]],
    ['birth_month', [String(read.birth?.month ?? '')]],
    ['birth_year', [String(read.birth?.year ?? '')]],
  ])
}
