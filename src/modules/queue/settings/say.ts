import { sayInFrench } from '#platform/i18n/say.ts'
import { agent, problems } from './messages.fr.ts'
import type { PlaceProblems } from './place-forms.ts'

export const say = sayInFrench(agent)

const sayProblem = sayInFrench(problems)

/** One sentence per field. */
export function inSentences(wrong: PlaceProblems): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(wrong).flatMap(([field, problem]) => (problem ? [[field, sayProblem(problem)]] : [])),
  )
}
