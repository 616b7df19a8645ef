import { cpus, loadavg } from 'node:os'
import { ConditionRunner, SurveyModel } from 'survey-core'
import { toDay } from '#kernel/day.ts'
import { evaluator } from '#modules/forms/expression/evaluate.ts'
import type { Comparison, Expression } from '#modules/forms/expression/expression.ts'
import type { Inputs } from '#modules/forms/expression/inputs.ts'
import type { Outcome, Value } from '#modules/forms/expression/value.ts'
import { quantile } from './temporary-database.ts'

/** Measures the conditions of a form of 300 questions, beside survey-core: `npx tsx bench/forms-evaluate.ts [questions]`. */
const [count = 300] = process.argv.slice(2).map(Number)
const target = 1
const ruleCount = Math.ceil(count / 10)
const runs = 1_000

type Answers = Readonly<Record<string, Value>>
type Theirs = Readonly<Record<string, boolean | number | string>>

/** A condition written for both. */
interface Both {
  readonly ours: Expression
  readonly theirs: string
}

const orders = [
  ['less', '<'],
  ['at-most', '<='],
  ['more', '>'],
  ['at-least', '>='],
  ['equals', '='],
] as const satisfies readonly (readonly [Comparison['op'], string])[]

const chance = chanceFrom(20_261_122)
const rules = Array.from({ length: ruleCount }, (_, index) => aRule(index))
const conditions = Array.from({ length: count }, (_, index) => aCondition(index, 3))
const whole = answersFor(() => true)
const half = answersFor((index) => index % 2 === 0)

checkWhole()
tellHalf()
measure()

function measure(): void {
  const runners = conditions.map(({ theirs }) => new ConditionRunner(inlined(theirs)))
  const values = theirsOf(whole)
  const ours = times(() => void oursFor(whole))
  const runner = times(() => runners.forEach((condition) => void condition.runValues(values)))
  const survey = aSurvey(values)
  const model = times(() => survey.runExpressions())
  console.log(['mesure'.padEnd(60), 'p50', 'p95', 'rapport'].join(' | '))
  tell(`${count} conditions et ${ruleCount} règles, une évaluation complète`, ours, ours)
  tell('les mêmes, ConditionRunner de survey-core (déjà analysées)', runner, ours)
  tell('les mêmes, SurveyModel.runExpressions de survey-core', model, ours)
  const p95 = quantile(ours, 0.95)
  console.log(`but : ${target} ms ; p95 ${p95.toFixed(2)} ms, ${p95 <= target ? 'tenu' : 'manqué'}`)
  console.log(`charge ${loadavg()[0]?.toFixed(1)} sur ${cpus().length} processeurs`)
}

function tell(name: string, spent: readonly number[], reference: readonly number[]): void {
  const p50 = quantile(spent, 0.5)
  const shown = [p50, quantile(spent, 0.95)].map((one) => `${one.toFixed(2)} ms`)
  console.log([name.padEnd(60), ...shown, `× ${(p50 / quantile(reference, 0.5)).toFixed(1)}`].join(' | '))
}

// With every answer given, both languages mean the same: one condition that differs stops the measure.
function checkWhole(): void {
  const theirs = theirsOf(whole)
  const differing = oursFor(whole).filter((outcome, index) => {
    const isYes = outcome.kind === 'known' && outcome.value.type === 'boolean' && outcome.value.value
    return isYes !== new ConditionRunner(inlined(conditions[index]?.theirs ?? '')).runValues(theirs)
  })
  const shown = new Set(
    aSurvey(theirs)
      .getAllQuestions()
      .filter(({ isVisible }) => isVisible)
      .map(({ name }) => name),
  )
  const misplaced = oursFor(whole).filter((outcome, index) => {
    return (
      (outcome.kind === 'known' && 'value' in outcome.value && outcome.value.value) !== shown.has(`q${index}`)
    )
  })
  if (differing.length + misplaced.length > 0)
    throw new Error(
      `${differing.length} conditions differ, ${misplaced.length} questions are shown otherwise`,
    )
  console.log(
    `tout répondu : ${count} conditions sur ${count} donnent la même réponse (${shown.size} fois oui)`,
  )
}

function tellHalf(): void {
  const theirs = theirsOf(half)
  const kinds = oursFor(half).map((outcome, index) => {
    const isYes = new ConditionRunner(inlined(conditions[index]?.theirs ?? '')).runValues(theirs)
    if (outcome.kind !== 'known' || outcome.value.type !== 'boolean')
      return isYes ? 'guessedYes' : 'guessedNo'
    return outcome.value.value === isYes ? 'same' : 'differs'
  })
  const numberOf = (kind: (typeof kinds)[number]): number => kinds.filter((one) => one === kind).length
  console.log(
    `une réponse sur deux : ${numberOf('same')} pareilles, ${numberOf('differs')} contraires ;`,
    `inconnu ici, survey-core dit non ${numberOf('guessedNo')} fois et oui ${numberOf('guessedYes')} fois`,
  )
}

function oursFor(answers: Answers): readonly Outcome[] {
  const run = evaluator(inputsFor(answers))
  return conditions.map(({ ours }) => run(ours))
}

function inputsFor(answers: Answers): Inputs {
  const given = new Map(Object.entries(answers))
  const byId = new Map(rules.map(({ ours }, index) => [`r${index}`, ours]))
  const notAnswered: Outcome = { kind: 'unknown', because: 'not-answered' }
  const answer = (question: string): Outcome => {
    const value = given.get(question)
    return value ? { kind: 'known', value } : notAnswered
  }
  return {
    answer,
    score: answer,
    rows: () => undefined,
    groupOf: () => undefined,
    seenAs: (question) => given.get(question)?.type,
    rule: (id) => byId.get(id),
    today: toDay('2026-11-22'),
    facts: [],
  }
}

function aSurvey(values: Theirs): SurveyModel {
  const survey = new SurveyModel({
    calculatedValues: rules.map(({ theirs }, index) => ({ name: `r${index}`, expression: theirs })),
    elements: conditions.map(({ theirs }, index) => ({ type: 'text', name: `q${index}`, visibleIf: theirs })),
  })
  survey.data = values
  survey.runExpressions()
  return survey
}

// A runner alone knows no calculated value: its expression is written in its place.
function inlined(condition: string): string {
  return condition.replaceAll(/\{r(\d+)\}/g, (_, index: string) => `(${rules[Number(index)]?.theirs ?? ''})`)
}

function answersFor(isGiven: (index: number) => boolean): Answers {
  const given = Array.from({ length: count }, (_, index): readonly [string, Value][] =>
    isGiven(index) ? [[`q${index}`, valueOf(index)]] : [],
  )
  return Object.fromEntries(given.flat())
}

function valueOf(index: number): Value {
  if (index % 3 === 0) return { type: 'boolean', value: index % 2 === 0 }
  if (index % 3 === 1) return { type: 'number', value: (index * 7) % 20 }
  return { type: 'choice', value: ['a', 'b', 'c', 'd'][index % 4] ?? 'a' }
}

function theirsOf(answers: Answers): Theirs {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]) =>
      value.type === 'boolean' || value.type === 'number' || value.type === 'choice'
        ? [[name, value.value] as const]
        : [],
    ),
  )
}

function aRule(index: number): Both {
  const [one, other] = [aQuestion(1), aQuestion(1)]
  return {
    ours: { op: 'plus', of: [one.ours, other.ours, number(index % 5)] },
    theirs: `${one.theirs} + ${other.theirs} + ${index % 5}`,
  }
}

function aCondition(index: number, depth: number): Both {
  const width = 2 + (chance() % 2)
  const below = Array.from({ length: width }, () =>
    depth > 1 && chance() % 3 === 0 ? aCondition(index, depth - 1) : anAtom(),
  )
  const op = chance() % 2 === 0 ? 'and' : 'or'
  return {
    ours: { op, of: below.map(({ ours }) => ours) },
    theirs: below.map(({ theirs }) => `(${theirs})`).join(` ${op} `),
  }
}

function anAtom(): Both {
  const kind = chance() % 4
  if (kind === 0) return aYes()
  if (kind === 1) return aChoice()
  const [op, sign] = orders[chance() % orders.length] ?? orders[0]
  const measured = kind === 2 ? aQuestion(1) : aRuleName()
  const bound = chance() % 25
  return {
    ours: { op, left: measured.ours, right: number(bound) },
    theirs: `${measured.theirs} ${sign} ${bound}`,
  }
}

function aYes(): Both {
  const question = aQuestion(0)
  return { ours: question.ours, theirs: `${question.theirs} = true` }
}

function aChoice(): Both {
  const question = aQuestion(2)
  const codes = ['a', 'b', 'c', 'd'].slice(chance() % 3, 3)
  return {
    ours: { op: 'is-one-of', of: question.ours, codes },
    theirs: `${question.theirs} anyof [${codes.map((code) => `'${code}'`).join(', ')}]`,
  }
}

function aRuleName(): Both {
  const index = chance() % ruleCount
  return { ours: { op: 'rule', rule: `r${index}` }, theirs: `{r${index}}` }
}

function aQuestion(kind: 0 | 1 | 2): Both {
  const index = (chance() % Math.floor(count / 3)) * 3 + kind
  return { ours: { op: 'answer', question: `q${index}` }, theirs: `{q${index}}` }
}

function number(value: number): Expression {
  return { op: 'literal', literal: { type: 'number', value } }
}

function times(work: () => void): readonly number[] {
  return Array.from({ length: runs + 200 }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  }).slice(200)
}

function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 8
  }
}
