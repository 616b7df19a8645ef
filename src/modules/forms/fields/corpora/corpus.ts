import { toDay } from '#kernel/day.ts'
import type { Raw } from '../../answers/answer.ts'
import type { OptionList } from '../../definition/definition.ts'
import type { Field } from '../../definition/question.ts'
import type { Problem } from '../problem.ts'
import { readingOf } from '../reading-of.ts'

/** What people type for one field: a text for its one box, or its boxes; then what is kept of it, or the problem. */
export interface Corpus {
  readonly name: string
  readonly field: Field
  readonly valid: readonly (readonly [typed: string | Raw, kept: unknown])[]
  readonly invalid: readonly (readonly [typed: string | Raw, problem: Problem])[]
}

export const fruits: OptionList = {
  id: 'fruits',
  options: [
    { code: 'apple', label: { fr: 'Pomme', en: 'Apple', ar: 'تفاحة' } },
    { code: 'pear', label: { fr: 'Poire', en: 'Pear' } },
    { code: 'peach', label: { fr: 'Pêche' } },
    { code: 'no-fruit', label: { fr: 'Aucun' }, exclusive: true },
  ],
}

const days: OptionList = {
  id: 'days',
  options: [
    { code: 'monday', label: { fr: 'Lundi' } },
    { code: 'tuesday', label: { fr: 'Mardi' } },
  ],
}

const districts: OptionList = {
  id: 'districts',
  options: [
    { code: 'harbour', label: { fr: 'Le port' }, under: 'north' },
    { code: 'station', label: { fr: 'La gare' }, under: 'south' },
  ],
}

const natures: OptionList = {
  id: 'natures',
  options: [
    { code: 'wages', label: { fr: 'Salaire' } },
    { code: 'rent', label: { fr: 'Loyer' } },
  ],
}

/** How every corpus is read: on 3 March 2026, by somebody who answered « north » before. */
export const reading = readingOf({
  definition: { lists: [fruits, days, districts, natures] },
  today: toDay('2026-03-03'),
  language: 'fr',
  chosenAt: () => 'north',
})

export function rawOf(typed: string | Raw): Raw {
  return typeof typed === 'string' ? { value: [typed] } : typed
}

/** Boxes of one text each. */
export function boxes(texts: Readonly<Record<string, string>>): Raw {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, [text]]))
}

/** Day, month and year, as in « 27|3|1961 ». */
export function dayBoxes(typed: string): Raw {
  const [day = '', month = '', year = ''] = typed.split('|')
  return boxes({ day, month, year })
}
