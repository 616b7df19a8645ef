import { type Arbitrary, array, constantFrom, nat, option, record } from 'fast-check'
import type { Answer, AnswerKey, Answers } from '#modules/forms/answers/answer.ts'
import type { Definition, Group, Page, Section, Step } from '#modules/forms/definition/definition.ts'
import type { Field, Question } from '#modules/forms/definition/question.ts'
import type { Expression } from '#modules/forms/expression/expression.ts'
import type { Value } from '#modules/forms/expression/value.ts'
import { layoutOf } from '#modules/forms/journey/layout.ts'

/** A definition drawn by chance, and answers drawn without looking at it much: some off its path, some missing. */
export interface Drawn {
  readonly definition: Definition
  readonly answers: Answers
}

/** How the questions of one page were drawn. */
interface Sketch {
  readonly kind: 'yes-no' | 'whole-number' | 'one-choice'
  /** Which earlier question its condition reads, if it has one, and how. */
  readonly reads: number | undefined
  readonly turn: number
  readonly need: Question['need'] & string
}

const sketch: Arbitrary<Sketch> = record({
  kind: constantFrom('yes-no' as const, 'whole-number' as const, 'one-choice' as const),
  reads: option(nat(30), { nil: undefined }),
  turn: nat(5),
  need: constantFrom('optional' as const, 'expected' as const, 'blocking' as const),
})

/** Forms of up to three parts with conditions upon conditions, a household or none, and any answers. */
export const definitions: Arbitrary<Drawn> = record({
  parts: array(array(sketch, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
  inGroup: option(array(sketch, { minLength: 1, maxLength: 3 }), { nil: undefined }),
  least: nat(2),
  rows: nat(3),
  given: array(record({ question: nat(30), turn: nat(50) }), { maxLength: 15 }),
}).map(({ parts, inGroup, least, rows, given }) => {
  const definition = drawDefinition(parts, inGroup, least)
  return { definition, answers: drawAnswers(definition, inGroup ? rows : 0, given) }
})

/** An answer of the right type to a question of this definition. */
export function answerOf(definition: Definition, { question, row }: AnswerKey, turn: number): Answer {
  const field = layoutOf(definition).places.get(question)?.question.field
  const seen = valueOf(field, turn)
  return {
    question,
    ...(row === undefined ? {} : { row }),
    state: 'given',
    raw: { value: [String(seen.value)] },
    value: seen.value,
    seen,
    filledBy: 'person',
    revision: 1,
  }
}

function valueOf(
  field: Field | undefined,
  turn: number,
): Extract<Value, { type: 'boolean' | 'number' | 'choice' }> {
  if (field?.type === 'whole-number') return { type: 'number', value: turn % 10 }
  if (field?.type === 'one-choice')
    return { type: 'choice', value: ['un', 'deux', 'trois'][turn % 3] ?? 'un' }
  return { type: 'boolean', value: turn % 2 === 0 }
}

function drawDefinition(
  parts: readonly (readonly Sketch[])[],
  inGroup: readonly Sketch[] | undefined,
  least: number,
): Definition {
  const before: Question[] = []
  const sections: readonly Section[] = parts.map((sketches, part) => ({
    id: `partie-${part}`,
    title: { fr: `Partie ${part + 1}` },
    steps: [
      ...sketches.map((one): Step => pageFrom(one, { before, prefix: `q-${part}` })),
      ...(inGroup && part === parts.length - 1 ? [groupFrom(inGroup, { before, least })] : []),
    ],
  }))
  return {
    format: 1,
    id: 'tire-au-sort',
    kind: 'questionnaire',
    languages: ['fr'],
    title: { fr: 'Un formulaire' },
    purpose: { fr: 'Nous vous posons ces questions pour vous aider.' },
    policies: {
      identity: 'code',
      legalBasis: { ground: 'public-task', reference: 'Délibération du 3 mars 2026' },
      retention: 'one-year',
      draftDays: 60,
      order: 'straight',
      checkAnswers: true,
    },
    lists: [
      {
        id: 'choix',
        options: ['un', 'deux', 'trois'].map((code) => ({ code, label: { fr: `Choix ${code}` } })),
      },
    ],
    sections,
    rules: [],
    results: resultsFrom(before),
  }
}

interface Drawing {
  readonly before: Question[]
  readonly prefix: string
}

function pageFrom(one: Sketch, { before, prefix }: Drawing): Page {
  const question = questionFrom(one, `${prefix}-${before.length}`)
  const read = one.reads === undefined || before.length === 0 ? undefined : before[one.reads % before.length]
  before.push(question)
  const page: Page = { step: 'page', id: `p-${question.id}`, nodes: [question] }
  return read ? { ...page, visible: conditionOn(read, one.turn) } : page
}

function groupFrom(
  sketches: readonly Sketch[],
  { before, least }: { before: readonly Question[]; least: number },
): Group {
  const inside: Question[] = []
  return {
    step: 'group',
    id: 'foyer',
    title: { fr: 'Votre foyer' },
    least,
    most: 6,
    rowTitle: { fr: 'Une personne' },
    addRow: { fr: 'Ajouter une personne' },
    pages: sketches.map((one) => {
      const known = [...before, ...inside]
      const question = questionFrom(one, `g-${inside.length}`)
      const read = one.reads === undefined ? undefined : known[one.reads % Math.max(1, known.length)]
      inside.push(question)
      const page: Page = { step: 'page', id: `p-${question.id}`, nodes: [question] }
      // The first page of a row is always there: a row of which nothing is asked is refused.
      return read && inside.length > 1 ? { ...page, visible: conditionOn(read, one.turn) } : page
    }),
  }
}

function questionFrom({ kind, need }: Sketch, id: string): Question {
  const field: Field = kind === 'one-choice' ? { type: kind, list: 'choix' } : { type: kind }
  return {
    node: 'question',
    id,
    label: { fr: `Que dites-vous de ${id}\u00a0?` },
    need,
    sensitivity: 'ordinary',
    field,
  }
}

function conditionOn({ id, field }: Question, turn: number): Expression {
  const read: Expression = { op: 'answer', question: id }
  if (field.type === 'whole-number')
    return { op: 'at-least', left: read, right: { op: 'literal', literal: { type: 'number', value: turn } } }
  if (field.type === 'one-choice')
    return { op: 'is-one-of', of: read, codes: turn % 2 === 0 ? ['un'] : ['un', 'deux'] }
  return turn % 2 === 0 ? read : { op: 'not', of: read }
}

function resultsFrom(questions: readonly Question[]): Definition['results'] {
  const last = questions.at(-1)
  return [
    ...(last ? [{ id: 'surement', when: conditionOn(last, 1), title: { fr: 'C’est sûr' } }] : []),
    { id: 'fin', title: { fr: 'Merci' } },
  ]
}

function drawAnswers(
  definition: Definition,
  rows: number,
  given: readonly { readonly question: number; readonly turn: number }[],
): Answers {
  const places = [...layoutOf(definition).places.values()]
  const listed = Array.from({ length: rows }, (_, index) => ({ id: `r-${index}`, group: 'foyer' }))
  const answers = given.flatMap(({ question, turn }) => {
    const place = places[question % places.length]
    if (!place) return []
    const row = place.group ? listed[turn % Math.max(1, listed.length)]?.id : undefined
    if (place.group && row === undefined) return []
    const key = row === undefined ? { question: place.question.id } : { question: place.question.id, row }
    return [answerOf(definition, key, turn)]
  })
  const once = new Map(answers.map((answer) => [`${answer.question} ${answer.row ?? ''}`, answer]))
  return { given: [...once.values()], rows: listed }
}
