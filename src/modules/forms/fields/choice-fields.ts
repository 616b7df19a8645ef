import type { Option } from '../definition/definition.ts'
import { labelOf, optionNamed, optionsOf } from './choose.ts'
import {
  empty,
  type FieldKind,
  type FieldOf,
  type Read,
  type ReadingField,
  read,
  unreadable,
} from './field-kind.ts'
import { otherCode } from './other-code.ts'
import { say } from './say.ts'
import { box, countCharacters, inBoxes, oneLine, ticks } from './typed.ts'

/** One option, or `other` with her own words. */
export interface Chosen {
  readonly code: string
  readonly other?: string
}

export interface ChosenSeveral {
  readonly codes: readonly string[]
  readonly other?: string
}

type ListField = FieldOf<'one-choice'>

const longestOther = 200

export const oneChoice: FieldKind<ListField, Chosen> = {
  boxes: (field) => (field.other ? ['value', 'other'] : ['value']),
  read: (raw, field, reading) => {
    const typed = oneLine(box(raw))
    const other = field.other ? oneLine(box(raw, 'other')) : ''
    if (typed === '' && other === '') return empty
    if (field.other && (typed === otherCode || typed === '')) return withOther(other)
    const option = optionNamed(typed, optionsOf(field.list, reading))
    return option ? read({ code: option.code }) : unreadable('choice-not-in-list')
  },
  write: ({ code, other }) => inBoxes({ value: code, other }),
  sees: () => 'choice',
  see: ({ code }) => ({ type: 'choice', value: code }),
  say: (kept, field, reading) => sayChosen(kept, field.list, reading),
}

export const severalChoices: FieldKind<ListField, ChosenSeveral> = {
  boxes: (field) => (field.other ? ['value', 'other'] : ['value']),
  read: (raw, field, reading) => {
    const typed = ticks(raw)
    const other = field.other ? oneLine(box(raw, 'other')) : ''
    if (typed.length === 0 && other === '') return empty
    const options = optionsOf(field.list, reading)
    const known = typed.filter((code) => code !== otherCode || !field.other)
    const chosen = known.map((each) => optionNamed(each, options))
    if (!chosen.every((option) => option !== undefined)) return unreadable('choice-not-in-list')
    return severalOf({ chosen, options, saysOther: known.length < typed.length || other !== '', other })
  },
  write: ({ codes, other }) => ({ value: codes, ...(other === undefined ? {} : { other: [other] }) }),
  sees: () => 'choices',
  see: ({ codes }) => ({ type: 'choices', value: codes }),
  say: ({ codes, other }, field, reading) =>
    codes.map((code) => sayChosen({ code, ...(other && { other }) }, field.list, reading)).join(', '),
}

/** An option of a list that depends on the answer to another question: the commune, then its districts. */
export const linkedChoice: FieldKind<FieldOf<'linked-choice'>, Chosen> = {
  boxes: () => ['value'],
  read: (raw, field, reading) => {
    const typed = oneLine(box(raw))
    if (typed === '') return empty
    const above = reading.chosenAt?.(field.under)
    const options = optionsOf(field.list, reading)
    const under = options.filter((option) => above === undefined || (option.under ?? above) === above)
    const option = optionNamed(typed, under)
    if (option) return read({ code: option.code })
    return unreadable(optionNamed(typed, options) ? 'choice-not-under' : 'choice-not-in-list')
  },
  write: ({ code }) => inBoxes({ value: code }),
  sees: () => 'choice',
  see: ({ code }) => ({ type: 'choice', value: code }),
  say: (kept, field, reading) => sayChosen(kept, field.list, reading),
}

/** One entry of a reference list that stands outside the definition. */
export const referenceList: FieldKind<FieldOf<'reference-list'>, Chosen> = {
  boxes: () => ['value'],
  read: (raw, field, reading) => {
    const typed = oneLine(box(raw))
    if (typed === '') return empty
    const option = optionNamed(typed, optionsOf(field.reference, reading))
    return option ? read({ code: option.code }) : unreadable('choice-not-in-list')
  },
  write: ({ code }) => inBoxes({ value: code }),
  sees: () => 'choice',
  see: ({ code }) => ({ type: 'choice', value: code }),
  say: (kept, field, reading) => sayChosen(kept, field.reference, reading),
}

interface Several {
  readonly chosen: readonly Option[]
  readonly options: readonly Option[]
  readonly saysOther: boolean
  readonly other: string
}

// Kept in the order of the list: the same boxes ticked are the same answer.
function severalOf({ chosen, options, saysOther, other }: Several): Read<ChosenSeveral> {
  const hasExclusive = chosen.some(({ exclusive }) => exclusive)
  if (hasExclusive && (new Set(chosen).size > 1 || saysOther)) return unreadable('choice-excludes-others')
  const codes = options.filter((option) => chosen.includes(option)).map(({ code }) => code)
  if (!saysOther) return read({ codes })
  const described = withOther(other)
  return described.kind === 'read' ? read({ codes: [...codes, otherCode], other }) : described
}

function withOther(other: string): Read<Chosen> {
  if (other === '') return unreadable('choice-other-missing')
  const count = countCharacters(other)
  if (count > longestOther) return unreadable('text-too-long', { most: longestOther, count })
  return read({ code: otherCode, other })
}

function sayChosen({ code, other }: Chosen, list: string, reading: ReadingField): string {
  if (code === otherCode && other !== undefined) return say(reading.language, 'other', { words: other })
  return labelOf(code, list, reading)
}
