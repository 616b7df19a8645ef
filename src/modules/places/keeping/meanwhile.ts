import type { Day } from '#kernel/day.ts'
import { againstSaved } from '#platform/http/seen-boxes.ts'
import type { Form } from '#platform/http/form.ts'
import type { KeptPlace } from '../kept-place.ts'
import { fieldInWords } from './field-in-words.ts'
import { say } from './say.ts'
import { changedFields, type Told } from './told.ts'

/** What a colleague wrote meanwhile beside what was typed. */
export interface Difference {
  readonly label: string
  readonly saved: string
  readonly typed: string
}

/** What was typed, with what somebody else wrote in the boxes that were not touched. */
export function typedMeanwhile(
  sent: Form,
  { saved, version }: { readonly saved: Form; readonly version: number },
): { readonly form: Form; readonly isClashing: boolean } {
  const isAsShown = Number(sent.text('version')) === version
  if (isAsShown) return { form: sent, isClashing: false }
  const against = againstSaved(sent, saved)
  // A page that lost its memory may hide a change: it is shown again, with the differences.
  const hasMemory = against.isUntouchedByOthers || against.form !== sent
  return { form: against.form, isClashing: !hasMemory || against.clashes.length > 0 }
}

/** What the form would change of the place as it stands, in words. */
export function differencesOf(place: KeptPlace, typed: Told, today: Day): readonly Difference[] {
  return changedFields(place, typed).map((field) => ({
    label: say(`field-${field}`),
    saved: fieldInWords(place, field, today),
    typed: fieldInWords(typed, field, today),
  }))
}
