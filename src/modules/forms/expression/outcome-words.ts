import type { Language } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { locale } from '#platform/i18n/say.ts'
import type { AnswerKey } from '../answers/answer.ts'
import type { Definition, Group, Option } from '../definition/definition.ts'
import type { Question } from '../definition/question.ts'
import { type Text, textIn } from '../definition/text.ts'
import { type Layout, layoutOf } from '../journey/layout.ts'
import type { Inputs } from './inputs.ts'
import { sayOutcome, type SayOutcome } from './say-outcome.ts'
import type { Value } from './value.ts'

/** The words of a definition, of answers and of values, in one language. */
export interface OutcomeWords {
  readonly language: Language
  readonly say: SayOutcome
  readonly layout: Layout
  question(key: AnswerKey): string
  /** Rows by their name: the first name of who they are about. */
  row(key: AnswerKey): string | undefined
  answer(key: AnswerKey): string
  value(value: Value, question?: Question): string
  text(text: Text): string
}

export interface WordsAsked {
  readonly definition: Definition
  readonly inputs: Inputs
  readonly language: Language
  /** Says a whole answer where more is known of it than expressions see: a commune by its name. */
  readonly answerInWords?: ((key: AnswerKey) => string | undefined) | undefined
}

export function outcomeWords({ definition, inputs, language, answerInWords }: WordsAsked): OutcomeWords {
  const layout = layoutOf(definition)
  const say = sayOutcome(language)
  const words: OutcomeWords = {
    language,
    say,
    layout,
    text: (text) => textIn(text, language).words,
    question: (key) => filled(labelOf(key, { words, inputs }), { key, words, inputs }),
    row: (key) => {
      const group = layout.places.get(key.question)?.group
      return group && key.row !== undefined ? rowName(group, { key, words, inputs }) : undefined
    },
    answer: (key) => answerInWords?.(key) ?? seenInWords(key, { words, inputs }),
    value: (value, question) => valueInWords(value, question, words),
  }
  return words
}

interface Saying {
  readonly words: OutcomeWords
  readonly inputs: Inputs
}

function labelOf({ question }: AnswerKey, { words }: Saying): string {
  const place = words.layout.places.get(question)
  return place ? words.text(place.question.label) : question
}

function rowName(group: Group, saying: Saying & { readonly key: AnswerKey }): string {
  const { words, inputs, key } = saying
  const title = words.text(group.rowTitle)
  const quoted = argumentsOf(title)
  const isKnown = quoted.some((question) => inputs.answer(question, key.row).kind === 'known')
  if (isKnown) return filled(title, saying)
  const number = (inputs.rows(group.id) ?? []).indexOf(key.row ?? '') + 1
  return words.say('row-number', { group: words.text(group.title), number })
}

// A text quotes the answers of its row, or of no row: `{first_name}` is the answer to `first-name`.
function filled(text: string, { key, words, inputs }: Saying & { readonly key: AnswerKey }): string {
  return text.replaceAll(/\{\s*([a-z][a-z0-9_]*)\s*\}/g, (_, name: string) => {
    const question = name.replaceAll('_', '-')
    const isOfRow = inputs.groupOf(question) !== undefined && key.row !== undefined
    return words.answer(isOfRow ? { question, row: key.row } : { question })
  })
}

function argumentsOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\s*([a-z][a-z0-9_]*)\s*\}/g)].map(([, name = '']) => name.replaceAll('_', '-'))
}

function seenInWords({ question, row }: AnswerKey, { words, inputs }: Saying): string {
  const outcome = inputs.answer(question, row)
  if (outcome.kind !== 'known') return '…'
  return words.value(outcome.value, words.layout.places.get(question)?.question)
}

/** What an expression gives, as people read it. */
export function valueInWords(value: Value, question: Question | undefined, words: OutcomeWords): string {
  const { language, say } = words
  switch (value.type) {
    case 'boolean':
      return say(value.value ? 'yes' : 'no')
    case 'number':
      return value.value.toLocaleString(locale(language))
    case 'money':
      return (value.value / 100).toLocaleString(locale(language), { style: 'currency', currency: 'EUR' })
    case 'day':
      return dayInWords(value.value, language)
    case 'partial-day':
      return partialDay(value, words)
    case 'text':
      return value.value
    case 'choice':
      return codeInWords(value.value, question, words)
    case 'choices':
      return listed(
        value.value.map((code) => codeInWords(code, question, words)),
        words,
      )
  }
}

function partialDay(
  { from, to }: Extract<Value, { readonly type: 'partial-day' }>,
  words: OutcomeWords,
): string {
  const isYear = from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4)
  if (isYear) return from.slice(0, 4)
  return words.say('between-days', {
    from: dayInWords(from, words.language),
    to: dayInWords(to, words.language),
  })
}

function codeInWords(code: string, question: Question | undefined, words: OutcomeWords): string {
  const field = question?.field
  const list = field && 'list' in field ? words.layout.lists.get(field.list) : undefined
  const option = list?.options.find((listedOption: Option) => listedOption.code === code)
  return option ? words.text(option.label) : code
}

function listed(items: readonly string[], { language, say }: OutcomeWords): string {
  if (items.length === 0) return say('none-chosen')
  return new Intl.ListFormat(locale(language), { type: 'conjunction' }).format(items)
}
