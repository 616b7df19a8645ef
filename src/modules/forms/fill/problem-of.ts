import type { KeptAnswer } from '../answers/answer-store.ts'
import type { Need, Question } from '../definition/question.ts'
import { secretProblem } from '../draft/save-answers.ts'
import { understand } from '../fields/read-answer.ts'
import { readingOf } from '../fields/reading-of.ts'
import { sayDoubt, sayProblem } from '../fields/say-problem.ts'
import { inputsOf } from '../journey/inputs-of.ts'
import { judge } from '../journey/judge.ts'
import { voiceOf } from '../journey/say-text.ts'
import type { AtDraft } from './at-draft.ts'
import { sayFilling } from './say.ts'

interface Judging {
  readonly question: Question
  readonly row: string | undefined
  readonly answer: KeptAnswer | undefined
}

/** What is wrong with an answer, in the language of the page; nothing is wrong with what was not asked yet. */
export function problemOf(
  at: AtDraft,
  { question, row, answer }: Judging,
): { readonly need: Need; readonly problem?: string; readonly doubt?: string } {
  const { need, problem } = judge(inputsOf(at.sitting), question, row)
  const language = at.asked.var.frame.language
  if (!answer) return { need }
  if (problem === 'unreadable') return { need, problem: unreadable(at, question, answer) }
  if (problem === 'missing')
    return need === 'blocking' ? { need, problem: sayFilling(language)('missing') } : { need }
  if (problem) return { need, problem: voiceOf(at.sitting, language).text(problem.message, row) }
  const doubt = doubtOf(at, question, answer)
  return doubt === undefined ? { need } : { need, doubt }
}

function unreadable(at: AtDraft, question: Question, answer: KeptAnswer): string {
  const language = at.asked.var.frame.language
  if (answer.problem === secretProblem) return sayFilling(language)('secret')
  if (question.field.type === 'formatted-text')
    return voiceOf(at.sitting, language).text(question.field.problem, answer.row)
  const read = understandKept(at, question, answer)
  const values = read.kind === 'unreadable' ? read.values : undefined
  return sayProblem(language, answer.problem ?? 'not-understood', values)
}

function doubtOf(at: AtDraft, question: Question, answer: KeptAnswer): string | undefined {
  if (answer.state !== 'given') return undefined
  const read = understandKept(at, question, answer)
  if (read.kind !== 'read' || read.doubt === undefined) return undefined
  return sayDoubt(at.asked.var.frame.language, read.doubt, read.values)
}

function understandKept(at: AtDraft, question: Question, { raw }: KeptAnswer): ReturnType<typeof understand> {
  const { definition, today } = at.sitting
  const chosenAt = (id: string): string | undefined =>
    at.kept.find((one) => one.question === id)?.raw['value']?.[0]
  return understand({
    question,
    raw,
    reading: readingOf({ definition, today, language: at.asked.var.frame.language, chosenAt }),
  })
}
