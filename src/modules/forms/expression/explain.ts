import type { Language } from '#kernel/language.ts'
import type { AnswerKey } from '../answers/answer.ts'
import type { Definition } from '../definition/definition.ts'
import { nameOf, onceEach, onlyWith, seenThrough } from './answer-keys.ts'
import { atomsOf } from './atoms.ts'
import { evaluate } from './evaluate.ts'
import type { Expression } from './expression.ts'
import type { Inputs } from './inputs.ts'
import { sayMeasure } from './measure.ts'
import { missing } from './missing.ts'
import { type OutcomeWords, outcomeWords } from './outcome-words.ts'
import { reasons } from './reasons.ts'
import type { Outcome, ValueType } from './value.ts'

export { reasons } from './reasons.ts'

export interface ToExplain {
  readonly definition: Definition
  readonly expression: Expression
  readonly inputs: Inputs
  readonly language: Language
  /** Whom it is told to: the person herself, or an agent about her. */
  readonly about?: 'you' | 'person'
  /** Says an answer where more is known of it than expressions see: a commune by its name. */
  readonly answerInWords?: (key: AnswerKey) => string | undefined
}

/**
 * Why an expression gives what it gives, in sentences: each answer on which it rests, and no other; what was compared,
 * with its bound and by how much it is not kept; what is missing while it is unknown.
 */
export function explain(asked: ToExplain): readonly string[] {
  const { expression, inputs } = asked
  const words = outcomeWords(asked)
  const outcome = evaluate(expression, inputs)
  if (outcome.kind === 'failed') return [words.say('failed')]
  const who = asked.about ?? 'you'
  if (outcome.kind === 'unknown') return sayUnknown(asked, words, who)
  return [...sayReasons(asked, words, who), ...sayValue(outcome, words)]
}

type Who = 'you' | 'person'

// Each comparison is told after the answers it read; then what no comparison read.
function sayReasons({ expression, inputs }: ToExplain, words: OutcomeWords, who: Who): readonly string[] {
  const keys = reasons(expression, inputs)
  const alone = onlyWith(inputs, keys)
  const atoms = atomsOf(expression, alone).filter(({ reads }) => reads.length > 0 || keys.length === 0)
  const told = new Set<string>()
  const tell = (some: readonly AnswerKey[]): readonly string[] =>
    some.flatMap((key) => {
      if (told.has(nameOf(key))) return []
      told.add(nameOf(key))
      return [sayKey('answered', key, { words, who })]
    })
  const compared = atoms.flatMap((atom) => [...tell(atom.reads), sayMeasure(atom, words) ?? []].flat())
  return [...compared, ...tell(keys)]
}

// A yes or a no is said by the page, and a code has its words there.
const unsaid: ReadonlySet<ValueType> = new Set<ValueType>(['boolean', 'choice', 'choices'])

function sayValue(outcome: Outcome, words: OutcomeWords): readonly string[] {
  if (outcome.kind !== 'known' || unsaid.has(outcome.value.type)) return []
  return [words.say('gives', { value: words.value(outcome.value) })]
}

function sayUnknown({ expression, inputs }: ToExplain, words: OutcomeWords, who: Who): readonly string[] {
  const keys = missing(expression, inputs)
  if (keys.length > 0) return keys.map((key) => sayKey('missing', key, { words, who }))
  return notKnown(expression, inputs).map((key) => sayKey('not-known', key, { words, who }))
}

// What she does not know, or knows in part: nothing more can be asked of her.
function notKnown(expression: Expression, inputs: Inputs): readonly AnswerKey[] {
  const keys: AnswerKey[] = []
  const watched = seenThrough(inputs, (key, read) => {
    const outcome = read()
    const isInPart = outcome.kind === 'known' && outcome.value.type === 'partial-day'
    const isUnknown = outcome.kind === 'unknown' && outcome.because !== 'off-the-path'
    if (isUnknown || isInPart) keys.push(key)
    return outcome
  })
  evaluate(expression, watched)
  return onceEach(keys)
}

function sayKey(
  sentence: 'answered' | 'missing' | 'not-known',
  key: AnswerKey,
  { words, who }: { readonly words: OutcomeWords; readonly who: Who },
): string {
  const row = words.row(key)
  const said = {
    who,
    question: words.question(key),
    ...(sentence === 'answered' && { answer: words.answer(key) }),
  }
  return row === undefined ? words.say(sentence, said) : words.say(`${sentence}-row`, { ...said, row })
}
