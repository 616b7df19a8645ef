import { sayInFrench } from '#platform/i18n/say.ts'
import { agent, problems } from './messages.fr.ts'

export const say = sayInFrench(agent)

export type ProblemKey = keyof typeof problems

const sayProblem = sayInFrench(problems)

/** One sentence per box. */
export function inSentences(
  wrong: Readonly<Partial<Record<string, ProblemKey>>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(wrong).flatMap(([box, problem]) => (problem ? [[box, sayProblem(problem)]] : [])),
  )
}
