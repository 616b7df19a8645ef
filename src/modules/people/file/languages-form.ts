import { isSpokenLanguage, type SpokenLanguage } from '#kernel/spoken-language.ts'
import { type Form, formOf } from '#platform/http/form.ts'
import type { ReadForm } from '../form-problems.ts'
import { needs, type Person } from '../person.ts'

/** How to be understood: languages spoken and read, needs. */
export type Understanding = Pick<Person, 'spoken' | 'read' | 'needs'>

/** Boxes of each list of languages, the first one first. */
export const spokenBoxes = ['spoken_1', 'spoken_2', 'spoken_3'] as const
export const readBoxes = ['read_1', 'read_2'] as const

/** The choice « ne lit pas ». */
export const readsNothing = 'none'

/** Reads the boxes of `LanguageFields`. */
export function readUnderstanding(form: Form): ReadForm<Understanding> {
  const read = languagesOf(form, readBoxes)
  const saysNothing = readBoxes.some((box) => form.text(box) === readsNothing)
  if (saysNothing && read.length > 0) return { ok: false, problems: { read_1: 'reads-and-does-not' } }
  return {
    ok: true,
    value: {
      spoken: languagesOf(form, spokenBoxes),
      read: saysNothing || read.length > 0 ? read : undefined,
      needs: needs.filter((need) => form.all('needs').includes(need)),
    },
  }
}

/** The boxes filled with what the file says. */
export function understandingForm({ spoken, read, needs: known }: Understanding): Form {
  const readChoices = read?.length === 0 ? [readsNothing] : (read ?? [])
  return formOf([
    ...spokenBoxes.map((box, index) => [box, [spoken[index] ?? '']] as const),
    ...readBoxes.map((box, index) => [box, [readChoices[index] ?? '']] as const),
    ['needs', known],
  ])
}

function languagesOf(form: Form, boxes: readonly string[]): readonly SpokenLanguage[] {
  return [...new Set(boxes.map((box) => form.text(box)).filter(isSpokenLanguage))]
}
