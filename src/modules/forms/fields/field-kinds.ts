import type { Field } from '../definition/question.ts'
import { linkedChoice, oneChoice, referenceList, severalChoices } from './choice-fields.ts'
import { birthDate, date } from './day-fields.ts'
import type { FieldKind, FieldKinds } from './field-kind.ts'
import { amount } from './money-fields.ts'
import { number } from './number-fields.ts'
import { commitment, consent, yesNo } from './promise-fields.ts'
import { grid, ranking, recommendation, scale } from './scale-fields.ts'
import { agentNote, formattedText, text } from './text-fields.ts'

/** How every type of field is read, written, seen and said. */
export const fieldKinds: Partial<FieldKinds> = {
  'short-text': text,
  'long-text': text,
  'formatted-text': formattedText,
  'whole-number': number,
  'decimal-number': number,
  amount,
  'yes-no': yesNo,
  commitment,
  consent,
  'one-choice': oneChoice,
  'several-choices': severalChoices,
  ranking,
  'linked-choice': linkedChoice,
  scale,
  recommendation,
  grid,
  date,
  'birth-date': birthDate,
  'reference-list': referenceList,
  'agent-note': agentNote,
}

/** The kind of a field. */
export function kindOf(field: Field): FieldKind {
  const kind = fieldKinds[field.type]
  if (!kind) throw new Error(`no kind of field yet for ${field.type}`)
  return kind
}
