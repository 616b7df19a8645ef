import { doubtful, empty, type FieldKind, type FieldOf, type Read, read, unreadable } from './field-kind.ts'
import { say } from './say.ts'
import { box, countCharacters, inBoxes, oneLine } from './typed.ts'

type NameField = FieldOf<'family-name'>

const longestName = 100

/**
 * A name as she writes it: no capital is forced, accents and apostrophes stay. Some people have one name only: then
 * the other is kept empty, and known to be so.
 */
export const name: FieldKind<NameField, string> = {
  boxes: () => ['value', 'none'],
  read: (raw) => {
    const typed = oneLine(box(raw))
    const hasNone = box(raw, 'none') !== ''
    if (typed === '') return hasNone ? read('') : empty
    return hasNone ? unreadable('name-and-none') : readName(typed)
  },
  write: (kept) => (kept === '' ? inBoxes({ none: 'yes' }) : inBoxes({ value: kept })),
  sees: () => 'text',
  see: (kept) => (kept === '' ? undefined : { type: 'text', value: kept }),
  say: (kept, { type }, { language }) =>
    kept || say(language, type === 'first-names' ? 'no-first-names' : 'no-family-name'),
}

/** A name of one line, with a letter in it. */
export function readName(typed: string): Read<string> {
  if (countCharacters(typed) > longestName) return unreadable('name-too-long', { most: longestName })
  if (!/\p{L}/u.test(typed)) return unreadable('name-without-letter')
  return /\p{N}/u.test(typed) ? doubtful(typed, 'name-with-figures') : read(typed)
}
