import { sitesOf } from './expression-sites.ts'
import type { Family, Fault } from './fault.ts'
import type { Outline } from './outline.ts'
import { argumentsIn } from './message-syntax.ts'
import { argumentName } from '../definition/argument-name.ts'
import { textsOf } from './text-sites.ts'

/** Whoever comes to the end is told something; what is worked out serves. */
export const results: Family = (outline) => [...ofResults(outline), ...unusedRules(outline)]

function ofResults({ definition }: Outline): readonly Fault[] {
  const last = definition.results.at(-1)
  if (!last) return [{ rule: 'no-result', path: '/results' }]
  const index = definition.results.findIndex(({ when }) => when === undefined)
  if (index < 0)
    return [{ rule: 'result-without-fallback', path: `/results/${definition.results.length - 1}/when` }]
  return definition.results.slice(index + 1).map(({ id }, later) => ({
    rule: 'result-never-shown',
    path: `/results/${index + 1 + later}`,
    values: { id },
  }))
}

function unusedRules(outline: Outline): readonly Fault[] {
  const { definition, contents } = outline
  const named = new Set([
    ...sitesOf(outline).flatMap(({ expression }) =>
      outline.parts(expression).flatMap(({ expression: part }) => (part.op === 'rule' ? [part.rule] : [])),
    ),
    ...definition.results.flatMap(({ shows = [] }) => shows),
    ...contents.flatMap(({ content }) => content.rule ?? []),
  ])
  const quoted = new Set(textsOf(outline).flatMap(({ text }) => [...argumentsIn(text.fr)]))
  return definition.rules.flatMap(({ id }, index) =>
    named.has(id) || quoted.has(argumentName(id))
      ? []
      : [{ rule: 'unused-rule', path: `/rules/${index}`, values: { id } } as const],
  )
}
