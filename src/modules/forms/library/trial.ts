import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Answer, Raw } from '../answers/answer.ts'
import type { Definition } from '../definition/definition.ts'
import type { Question } from '../definition/question.ts'
import { readAnswer } from '../fields/read-answer.ts'
import { readingOf } from '../fields/reading-of.ts'
import { listAnswer } from '../journey/inputs-of.ts'
import type { Sitting } from '../journey/walk.ts'
import { type Choice, choices } from '../pages/form-names.ts'

/** What was typed in a trial: it travels in the page, and is nowhere else. */
export interface TriedAnswer {
  readonly question: string
  readonly row?: string
  readonly raw: Raw
  readonly choice?: Choice
}

export interface Trial {
  readonly definition: Definition
  readonly tried: readonly TriedAnswer[]
  readonly today: Day
  readonly language: Language
}

/** The one row with which each group is tried. */
export const triedRow = 'ligne'

/** A sitting made of a trial: each group has one row, and its list is done with. */
export function sittingOf({ definition, tried, today, language }: Trial): Sitting {
  const groups = definition.sections.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.step === 'group' ? [step.id] : [])),
  )
  const lists = groups.map(
    (group): Answer => ({
      question: listAnswer(group),
      state: 'given',
      raw: { value: ['done'] },
      filledBy: 'person',
      revision: 1,
    }),
  )
  const reading = readingOf({ definition, today, language })
  const questions = questionsOf(definition)
  const given = tried.flatMap((one): readonly Answer[] => {
    const question = questions.get(one.question)
    if (!question) return []
    const read = readAnswer({ question, raw: one.raw, choice: one.choice, reading })
    return [{ ...keyOf(one), ...read, filledBy: 'person', revision: 1 }]
  })
  return {
    definition,
    answers: { given: [...lists, ...given], rows: groups.map((group) => ({ id: triedRow, group })) },
    today,
    facts: [],
  }
}

function keyOf({ question, row }: TriedAnswer): Pick<TriedAnswer, 'question' | 'row'> {
  return row === undefined ? { question } : { question, row }
}

export function questionsOf({ sections }: Definition): ReadonlyMap<string, Question> {
  const pages = sections.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.step === 'page' ? [step] : step.pages)),
  )
  const nodes = pages.flatMap((page) => page.nodes)
  return new Map(nodes.flatMap((node) => (node.node === 'question' ? [[node.id, node]] : [])))
}

/** The answers that a page brought back; what is not of their shape was changed on the way, and is left out. */
export function readTried(text: string): readonly TriedAnswer[] {
  const list = parsed(text)
  return Array.isArray(list) ? list.slice(0, 1_000).flatMap((one: unknown) => triedOf(one) ?? []) : []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function triedOf(one: unknown): TriedAnswer | undefined {
  if (typeof one !== 'object' || one === null) return undefined
  const { question, row, raw, choice } = one as Readonly<Record<string, unknown>>
  if (typeof question !== 'string' || typeof raw !== 'object' || raw === null) return undefined
  const known = choices.find((name) => name === choice)
  return {
    question,
    raw: rawOf(raw),
    ...(typeof row === 'string' && { row }),
    ...(known && { choice: known }),
  }
}

function rawOf(raw: object): Raw {
  return Object.fromEntries(
    Object.entries(raw).map(([box, texts]: [string, unknown]) => [
      box,
      Array.isArray(texts) ? texts.filter((text): text is string => typeof text === 'string') : [],
    ]),
  )
}

/** The answers of before with those of one page in their place. */
export function withPage(
  before: readonly TriedAnswer[],
  written: readonly TriedAnswer[],
): readonly TriedAnswer[] {
  const isWritten = (one: TriedAnswer): boolean =>
    written.some(({ question, row }) => question === one.question && row === one.row)
  return [...before.filter((one) => !isWritten(one)), ...written]
}
