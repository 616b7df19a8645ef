import { longestRuleChain } from '../expression/limits.ts'
import { type Site, sitesOf } from './expression-sites.ts'
import type { Family, Fault } from './fault.ts'
import type { Outline, PlacedQuestion } from './outline.ts'
import { groupsCounted, readingsOf, type Reading } from './reads.ts'

/** Nothing depends on itself, or on what comes later. */
export const order: Family = (outline) => [
  ...sitesOf(outline).flatMap((site) => inOrder(outline, site)),
  ...sitesOf(outline).flatMap((site) => laterGroups(outline, site)),
  ...cycles(outline),
  ...longChains(outline),
]

function inOrder(outline: Outline, site: Site): readonly Fault[] {
  if (site.use === 'rule' || site.use === 'result') return []
  return unique(readingsOf(outline, site.expression)).flatMap((reading) => {
    const placed = outline.questionOf.get(reading.question)
    const rule = placed && outOfOrder(site, placed)
    return rule ? [{ rule, path: site.path + reading.path, values: { id: reading.question } }] : []
  })
}

function unique(readings: readonly Reading[]): readonly Reading[] {
  return [...new Map(readings.map((reading) => [`${reading.question} ${reading.path}`, reading])).values()]
}

type OutOfOrder = 'self-reference' | 'forward-reference' | 'same-page-condition'

function outOfOrder({ use, of, from, to }: Site, read: PlacedQuestion): OutOfOrder | undefined {
  const { rank } = read.on
  if (rank >= to) return 'forward-reference'
  if (rank < from || use === 'valid') return undefined
  if (!of || of.question.id === read.question.id) return 'self-reference'
  return read.rank > of.rank ? 'forward-reference' : 'same-page-condition'
}

function laterGroups(outline: Outline, site: Site): readonly Fault[] {
  return groupsCounted(outline, site.expression).flatMap(({ group, path }) => {
    const placed = outline.groupOf.get(group)
    return placed && placed.from >= site.to && site.use !== 'rule' && site.use !== 'result'
      ? [{ rule: 'forward-reference', path: site.path + path, values: { id: group } } as const]
      : []
  })
}

function cycles(outline: Outline): readonly Fault[] {
  const done = new Set<string>()
  return outline.definition.rules.flatMap(({ id }, index) => {
    const way = done.has(id) ? undefined : wayBack(outline, id)
    for (const one of way ?? []) done.add(one)
    return way
      ? [{ rule: 'cycle', path: `/rules/${index}/value`, values: { way: [...way, id].join(' → ') } }]
      : []
  })
}

/** The rules by which a rule comes back to itself. */
function wayBack(outline: Outline, from: string): readonly string[] | undefined {
  const seen = new Set<string>()
  const open: (readonly string[])[] = [[from]]
  for (let way = open.pop(); way; way = open.pop()) {
    const rule = outline.ruleOf.get(way.at(-1) ?? '')
    for (const next of rule ? rulesIn(outline, rule.value) : []) {
      if (next === from) return way
      if (!seen.has(next)) open.push([...way, next])
      seen.add(next)
    }
  }
  return undefined
}

function rulesIn(outline: Outline, expression: Parameters<Outline['parts']>[0]): readonly string[] {
  return outline.parts(expression).flatMap(({ expression: part }) => (part.op === 'rule' ? [part.rule] : []))
}

// Each rule that stands on another is worked out inside it: the evaluation gives up beyond some.
function longChains(outline: Outline): readonly Fault[] {
  const lengths = new Map<string, number>()
  const lengthOf = (id: string): number => {
    const known = lengths.get(id)
    if (known !== undefined) return known
    // A rule on its own way counts for nothing: the circle is told apart.
    lengths.set(id, 0)
    const rule = outline.ruleOf.get(id)
    const below = rule ? rulesIn(outline, rule.value).map(lengthOf) : []
    const length = 1 + Math.max(0, ...below)
    lengths.set(id, length)
    return length
  }
  return outline.definition.rules.flatMap(({ id }, index) => {
    const length = lengthOf(id)
    return length > longestRuleChain
      ? [
          {
            rule: 'long-rule-chain',
            path: `/rules/${index}/value`,
            values: { length, limit: longestRuleChain },
          } as const,
        ]
      : []
  })
}
