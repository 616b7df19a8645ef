import type { Definition, OptionList, Question } from '#modules/forms/index.ts'
import { given, lineOf } from '../answer/codes-of.ts'

/** How answers are counted: one class each, several, an order, a mark out of ten, or only whether there is one. */
export type ItemKind = 'one' | 'several' | 'ranking' | 'marks' | 'counted' | 'words'

/** One line of the results: a question, or one line of a grid. */
export interface Item {
  readonly id: string
  readonly label: string
  readonly kind: ItemKind
  readonly options: readonly ItemOption[]
}

export interface ItemOption {
  readonly code: string
  readonly label: string
  readonly score?: number
}

/** Said in French: what people see of a fixed answer. */
export interface FixedWords {
  readonly yes: string
  readonly no: string
  readonly promoters: string
  readonly passives: string
  readonly detractors: string
  readonly given: string
}

/**
 * What is counted in a form, in the order it is asked. Where several versions were answered, options are told by their
 * codes: the newest words are shown, and an option that is no longer offered keeps its own.
 */
export function itemsOf(versions: readonly Definition[], words: FixedWords): readonly Item[] {
  const items = new Map<string, Item>()
  for (const definition of versions)
    for (const item of itemsIn(definition, words)) {
      const known = items.get(item.id)
      items.set(item.id, known ? { ...known, options: joined(known.options, item.options) } : item)
    }
  return [...items.values()]
}

function joined(newer: readonly ItemOption[], older: readonly ItemOption[]): readonly ItemOption[] {
  const codes = new Set(newer.map(({ code }) => code))
  return [...newer, ...older.filter(({ code }) => !codes.has(code))]
}

function itemsIn(definition: Definition, words: FixedWords): readonly Item[] {
  const pages = definition.sections.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.step === 'page' ? [step] : [])),
  )
  const questions = pages.flatMap(({ nodes }) => nodes.filter((node) => node.node === 'question'))
  return questions.flatMap((question) => itemsFor(question, { lists: definition.lists, words }))
}

interface Reading {
  readonly lists: readonly OptionList[]
  readonly words: FixedWords
}

function itemsFor(question: Question, reading: Reading): readonly Item[] {
  const { id, label, field } = question
  if (field.type === 'grid')
    return optionsOf(reading, field.lines).map((line) => ({
      id: lineOf(id, line.code),
      label: `${label.fr} ${line.label}`,
      kind: 'one',
      options: optionsOf(reading, field.list),
    }))
  const kind = kindOf(field)
  return [
    { id, label: label.fr, kind, options: fixedOptions(field, reading.words) ?? listed(field, reading) },
  ]
}

type Field = Question['field']

function kindOf({ type }: Field): ItemKind {
  if (type === 'several-choices') return 'several'
  if (type === 'ranking') return 'ranking'
  if (type === 'recommendation') return 'marks'
  if (type === 'short-text' || type === 'long-text') return 'words'
  return ['one-choice', 'linked-choice', 'yes-no', 'scale'].includes(type) ? 'one' : 'counted'
}

function fixedOptions(field: Field, words: FixedWords): readonly ItemOption[] | undefined {
  if (field.type === 'scale') return marks(field.from, field.to)
  const named = (...codes: readonly (keyof FixedWords)[]): readonly ItemOption[] =>
    codes.map((code) => ({ code, label: words[code] }))
  if (field.type === 'yes-no') return named('yes', 'no')
  return field.type === 'recommendation' ? named('promoters', 'passives', 'detractors') : undefined
}

// What has no list of its own is only counted.
function listed(field: Field, reading: Reading): readonly ItemOption[] {
  const isListed = ['one', 'several', 'ranking'].includes(kindOf(field))
  if (isListed && 'list' in field) return optionsOf(reading, field.list)
  return [{ code: given, label: reading.words.given }]
}

function optionsOf({ lists }: Reading, id: string): readonly ItemOption[] {
  const list = lists.find((one) => one.id === id)
  return (list?.options ?? []).map(({ code, label, score }) => ({
    code,
    label: label.fr,
    ...(score === undefined ? {} : { score }),
  }))
}

function marks(from: number, to: number): readonly ItemOption[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    code: `${from + index}`,
    label: `${from + index}`,
    score: from + index,
  }))
}
