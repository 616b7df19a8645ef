import type { Expression } from './expression.ts'
import type { Inputs } from './inputs.ts'
import { deepest } from './limits.ts'
import { isEndless } from './rule-chains.ts'
import { open, type Typed, type TypedNames, type TypeProblem, type Typing, type Typist } from './typing.ts'
import { typedBy } from './typings.ts'

export type { TypedNames, TypedQuestion, TypeProblem, TypeProblemName, Typing } from './typing.ts'

/**
 * The type an expression always gives, or every reason why it has none. The problems of a rule it names are told
 * where that rule is typed, not here.
 */
export function typeOf(expression: Expression, names: TypedNames): Typing {
  const problems: TypeProblem[] = []
  const typed = typedBy(expression, typistAt({ names, path: '', depth: 1 }, problems, new Map()))
  return { ...typed, problems }
}

/** The names that an evaluation has, for a typing on the way. */
export function typedNamesOf(inputs: Inputs, rows: readonly string[]): TypedNames {
  return {
    question: (id) => {
      const group = inputs.groupOf(id)
      return { type: inputs.seenAs(id), ...(group !== undefined && { group }) }
    },
    rule: inputs.rule,
    hasGroup: () => true,
    rows,
  }
}

interface Place {
  readonly names: TypedNames
  readonly path: string
  readonly depth: number
}

/** Each rule is typed once. */
type RuleTypes = Map<string, Typed | 'endless' | undefined>

function typistAt(place: Place, problems: TypeProblem[], rules: RuleTypes): Typist {
  const { names, path, depth } = place
  return {
    names,
    report: (problem, at, values = {}) => void problems.push({ problem, at: joinPath(path, at), values }),
    type: (part, at, group) => {
      const inside = group === undefined ? names : { ...names, rows: [group, ...names.rows] }
      const below = { names: inside, path: joinPath(path, at), depth: depth + 1 }
      if (depth < deepest) return typedBy(part, typistAt(below, problems, rules))
      problems.push({ problem: 'too-deep', at: below.path, values: {} })
      return open
    },
    ruleType: (id) => {
      if (rules.has(id)) return rules.get(id)
      const typed = ruleType(id, names, rules)
      rules.set(id, typed)
      return typed
    },
  }
}

// A rule stands outside any row; what is wrong with it is told with it.
function ruleType(id: string, names: TypedNames, rules: RuleTypes): Typed | 'endless' | undefined {
  const rule = names.rule(id)
  if (!rule) return undefined
  if (isEndless(id, names.rule)) return 'endless'
  return typedBy(rule, typistAt({ names: { ...names, rows: [] }, path: '', depth: 1 }, [], rules))
}

function joinPath(path: string, at: string): string {
  return path && at ? `${path}/${at}` : path + at
}
