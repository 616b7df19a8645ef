import type { Language } from '#kernel/language.ts'
import { sayIn } from '#platform/i18n/say.ts'
import { sayEuros } from '../../explanation/say-step.ts'
import type { Checked, LocalOutcome } from '../evaluate-aid.ts'
import type { Leaf, Span } from '../local-aid.ts'
import { words } from './words.ts'

type Sayable = Readonly<Record<string, string | number>>
type Word = 'local-activity-word' | 'local-housing-word' | 'local-benefit-word'

/** One condition of a local aid in a sentence, with what the household has. */
export function sayCondition(language: Language, checked: Checked): string {
  const sentence = sayIn(words, language)(
    `local-${checked.leaf.kind}`,
    valuesOf(checked.leaf, { ...checked, language }),
  )
  return checked.not ? sayIn(words, language)('local-not', { sentence }) : sentence
}

/** The answer in a sentence: met, not met, or what is missing. */
export function sayAnswer(language: Language, { answer, checked }: LocalOutcome): string {
  return sayIn(
    words,
    language,
  )(answer === 'no' && checked.length === 0 ? 'local-elsewhere' : `local-${answer}`)
}

/** What the aid gives to this household: « 60,00 € par an. » */
export function sayGift(language: Language, { aid, amount }: LocalOutcome): string {
  if (aid.gives.kind === 'service')
    return sayIn(words, language)('local-gift-service', { what: aid.gives.what })
  return sayIn(words, language)('local-gift-amount', {
    amountEuros: sayEuros(language, amount ?? 0),
    each: aid.gives.each,
  })
}

interface Said {
  readonly language: Language
  readonly found?: number
  readonly told?: boolean
}

type Values<Kind extends Leaf['kind']> = (leaf: Extract<Leaf, { kind: Kind }>, said: Said) => Sayable

const values: { readonly [Kind in Leaf['kind']]: Values<Kind> } = {
  age: ({ who, years }) => ({ who, ...boundsOf(years) }),
  children: ({ count, years }, { found = 0 }) => ({ ...boundsOf(count), found, ...agesOf(years ?? {}) }),
  people: ({ count }, { found = 0 }) => ({ ...boundsOf(count), found }),
  quotient: ({ euros }, { language, found = 0, told }) => ({
    ...boundsInEuros(language, euros),
    foundEuros: sayEuros(language, found),
    source: told ? 'told' : 'worked',
  }),
  'reference-income': ({ euros }, { language, found }) => ({
    ...boundsInEuros(language, euros),
    known: found === undefined ? 'no' : 'yes',
    foundEuros: sayEuros(language, found ?? 0),
  }),
  residence: ({ months }, { found }) => ({
    months,
    known: found === undefined ? 'no' : 'yes',
    found: found ?? 0,
  }),
  activity: ({ who, among }, { language }) => ({
    who,
    among: listOf(language, 'local-activity-word', among),
  }),
  housing: ({ among }, { language }) => ({ among: listOf(language, 'local-housing-word', among) }),
  receives: ({ among }, { language }) => ({ among: listOf(language, 'local-benefit-word', among) }),
  disability: ({ rate }) => ({ percent: Math.round(rate * 100) }),
  pregnancy: () => ({}),
  alone: () => ({}),
  asked: ({ question }) => ({ question }),
}

function valuesOf<Kind extends Leaf['kind']>(leaf: Extract<Leaf, { kind: Kind }>, said: Said): Sayable {
  const write: Values<Kind> = values[leaf.kind]
  return write(leaf, said)
}

function boundsOf({ from, to }: Span): Sayable {
  return { bounds: kindOf({ from, to }), from: from ?? 0, to: to ?? 0 }
}

function boundsInEuros(language: Language, { from, to }: Span): Sayable {
  return {
    bounds: kindOf({ from, to }),
    fromEuros: sayEuros(language, from ?? 0),
    toEuros: sayEuros(language, to ?? 0),
  }
}

function agesOf({ from, to }: Span): Sayable {
  return { ages: kindOf({ from, to }), ageFrom: from ?? 0, ageTo: to ?? 0 }
}

function kindOf({ from, to }: { from: number | undefined; to: number | undefined }): string {
  if (from !== undefined) return to === undefined ? 'from' : 'both'
  return to === undefined ? 'none' : 'to'
}

function listOf(language: Language, key: Word, among: readonly string[]): string {
  return among.map((word) => sayIn(words, language)(key, { word: word.replaceAll('-', '_') })).join(', ')
}
