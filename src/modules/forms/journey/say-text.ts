import type { Language } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { locale, sayIn } from '#platform/i18n/say.ts'
import type { Answer } from '../answers/answer.ts'
import type { Question } from '../definition/question.ts'
import { type Text, textIn } from '../definition/text.ts'
import type { Value } from '../expression/value.ts'
import { kindOf } from '../fields/field-kinds.ts'
import { readingOf } from '../fields/reading-of.ts'
import { inputsOf, type SittingInputs } from './inputs-of.ts'
import { type Layout, layoutOf, type Place } from './layout.ts'
import type { Sitting } from './walk.ts'

/** Says the texts of a form to somebody: what they quote is said with them. */
export interface Voice {
  readonly language: Language
  /** A text of the definition, with the answers and the rules it quotes; those of the row where it stands in one. */
  text(text: Text, row?: string): string
  /** An answer in words; nothing where nothing was understood. */
  answer(question: Question, answer: Answer | undefined): string | undefined
  /** What the texts of a part of the definition quote, by argument name. */
  quotedIn(part: unknown, row?: string): Readonly<Record<string, string>>
  /** What a rule gives, in words; nothing while it is not known. */
  rule(id: string): string | undefined
}

/** What stands for an answer that is not there yet. */
const notSaid = '…'

/** The voice of a sitting in a language. */
export function voiceOf(sitting: Sitting, language: Language): Voice {
  const inputs = inputsOf(sitting)
  const layout = layoutOf(sitting.definition)
  const reading = readingOf({ definition: sitting.definition, today: sitting.today, language })
  const voice: Voice = {
    language,
    text: (text, row) => {
      const { words, language: own } = textIn(text, language)
      return phrase(words, own, (name) => quoted({ voice, inputs, layout }, name, row))
    },
    answer: (question, answer) =>
      answer?.state === 'given' && answer.value !== undefined
        ? kindOf(question.field).say(answer.value, question.field, reading)
        : undefined,
    quotedIn: (part, row) =>
      Object.fromEntries(
        namesIn(JSON.stringify(part)).map((name) => [
          name,
          String(quoted({ voice, inputs, layout }, name, row)),
        ]),
      ),
    rule: (id) => {
      const outcome = inputs.evaluate({ op: 'rule', rule: id })
      return outcome.kind === 'known' ? valueInWords(outcome.value, language) : undefined
    },
  }
  return voice
}

interface Quoting {
  readonly voice: Voice
  readonly inputs: SittingInputs
  readonly layout: Layout
}

// ICU takes no hyphen: `{first_name}` is the answer to `first-name`, or a rule of that name.
function quoted({ voice, inputs, layout }: Quoting, name: string, row: string | undefined): string | number {
  const id = name.replaceAll('_', '-')
  const place = layout.places.get(id)
  if (!place) return (layout.rules.has(id) ? voice.rule(id) : undefined) ?? notSaid
  return answerQuoted({ voice, inputs }, place, row)
}

function answerQuoted(
  { voice, inputs }: Pick<Quoting, 'voice' | 'inputs'>,
  place: Place,
  row: string | undefined,
): string | number {
  const { id } = place.question
  const key = place.group && row !== undefined ? { question: id, row } : { question: id }
  const answer = inputs.isOnPath(key) ? inputs.answerTo(key) : undefined
  if (answer?.seen?.type === 'number') return answer.seen.value
  return voice.answer(place.question, answer) ?? notSaid
}

function phrase(words: string, language: Language, value: (name: string) => string | number): string {
  if (!/[{']/.test(words)) return words
  const values = Object.fromEntries(namesIn(words).map((name) => [name, value(name)]))
  const said = { words }
  return sayIn({ fr: said, 'fr-simple': said, en: said, ar: said }, language)('words', values)
}

function namesIn(words: string): readonly string[] {
  return [...words.matchAll(/\{\s*(\w+)/g)].map(([, name = '']) => name)
}

/** What an expression gives, as people read it. */
export function valueInWords(value: Value, language: Language): string {
  if (value.type === 'number') return value.value.toLocaleString(locale(language))
  if (value.type === 'money')
    return (value.value / 100).toLocaleString(locale(language), { style: 'currency', currency: 'EUR' })
  if (value.type === 'day') return dayInWords(value.value, language)
  if (value.type === 'boolean') return yesOrNo[language][value.value ? 'yes' : 'no']
  if (value.type === 'partial-day') return value.from.slice(0, 4)
  return value.type === 'choices' ? value.value.join(', ') : value.value
}

const yesOrNo = {
  fr: { yes: 'oui', no: 'non' },
  'fr-simple': { yes: 'oui', no: 'non' },
  en: { yes: 'yes', no: 'no' },
  ar: { yes: 'نعم', no: 'لا' },
} as const satisfies Record<Language, { yes: string; no: string }>
