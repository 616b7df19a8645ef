import { type Day, isDay } from '#kernel/day.ts'
import { type Language, languages } from '#kernel/language.ts'
import { fold } from '#kernel/plain-text.ts'
import { textIn } from '../definition/text.ts'
import { empty, type FieldKind, type FieldOf, type ReadingField, read, unreadable } from './field-kind.ts'
import { say } from './say.ts'
import { box, inBoxes } from './typed.ts'

/** What was promised, in the words she was shown: art. L113-13 CRPA. The version is that of the sitting. */
export interface Commitment {
  readonly words: string
  readonly language: Language
  readonly on: Day
}

/** For one purpose, in the words she was shown; taken back by answering no. */
export interface Consent {
  readonly given: boolean
  readonly purpose: string
  readonly language: Language
  readonly on: Day
}

export const yesNo: FieldKind<FieldOf<'yes-no'>, boolean> = {
  boxes: () => ['value'],
  read: (raw) => readYesNo(box(raw)),
  write: (kept) => inBoxes({ value: kept ? 'yes' : 'no' }),
  sees: () => 'boolean',
  see: (kept) => ({ type: 'boolean', value: kept }),
  say: (kept, _field, { language }) => say(language, kept ? 'yes' : 'no'),
}

/** A box ticked or left: left is no answer, never a no. */
export const commitment: FieldKind<FieldOf<'commitment'>, Commitment> = {
  boxes: () => ['value', 'on', 'language'],
  read: (raw, { words }, reading) => {
    const answer = readYesNo(box(raw))
    if (answer.kind !== 'read') return answer
    return answer.value ? read({ ...shown(words, raw, reading) }) : empty
  },
  write: ({ on, language }) => inBoxes({ value: 'yes', on, language }),
  sees: () => 'boolean',
  see: () => ({ type: 'boolean', value: true }),
  say: ({ words }, _field, { language }) => say(language, 'committed', { words }),
}

export const consent: FieldKind<FieldOf<'consent'>, Consent> = {
  boxes: () => ['value', 'on', 'language'],
  read: (raw, field, reading) => {
    const answer = readYesNo(box(raw))
    if (answer.kind !== 'read') return answer
    const { words: purpose, language, on } = shown(field.purpose, raw, reading)
    return read({ given: answer.value, purpose, language, on })
  },
  write: ({ given, on, language }) => inBoxes({ value: given ? 'yes' : 'no', on, language }),
  sees: () => 'boolean',
  see: ({ given }) => ({ type: 'boolean', value: given }),
  say: ({ given, purpose }, _field, { language }) =>
    say(language, given ? 'consented' : 'not-consented', { purpose }),
}

const yes: readonly string[] = ['yes', 'oui', 'o', 'y', 'vrai', 'true', 'on', '1', 'نعم', 'ok', 'd accord']
const no: readonly string[] = ['no', 'non', 'n', 'faux', 'false', '0', 'لا']

/** « Oui », « non », « نعم »… */
export function readYesNo(typed: string): ReturnType<typeof yesNo.read> {
  const said = fold(typed)
  if (said === '') return empty
  if (yes.includes(said)) return read(true)
  return no.includes(said) ? read(false) : unreadable('yes-or-no')
}

// The day and the language come back from the page that kept them: the promise is of that day, not of today.
function shown(
  text: Parameters<typeof textIn>[0],
  raw: Parameters<typeof box>[0],
  reading: ReadingField,
): Commitment {
  const before = box(raw, 'on')
  const on = isDay(before) && before <= reading.today ? before : reading.today
  const { words, language } = textIn(text, languageOf(box(raw, 'language')) ?? reading.language)
  return { words, language, on }
}

function languageOf(code: string): Language | undefined {
  return languages.find((language) => language === code)
}
