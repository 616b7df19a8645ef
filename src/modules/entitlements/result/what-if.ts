import type { Chosen } from '../estimate/open-fact.ts'
import { askedKinds } from '../questions/income-kinds.ts'
import { euros } from '../questions/facts.ts'
import type { AnsweredHousehold } from '../questions/household-from-answers.ts'
import { allBenefits } from '../rules/all-benefits.ts'
import { amountOf } from '../rules/rule.ts'
import { simulate, type Simulation } from '../simulate/simulate.ts'

/** What one answer weighs: so much more of it would make so much more (or less) of help a month. */
export interface WhatIf {
  readonly question: string
  /** Euros more a month. */
  readonly more: number
  /** Euros of help more a month; negative for less. */
  readonly changes: number
}

const adults = ['my', 'partner'] as const

/** The amounts one may have got wrong, and by how much they are tried. */
const tried: readonly (readonly [question: string, more: number])[] = [
  ['rent-alone', 50],
  ...adults.flatMap((adult) => askedKinds.map((kind) => [`${adult}-${kind}`, 100] as const)),
  ['maintenance-received', 50],
]

/** What the amounts that were answered weigh, one by one. */
export function whatIfs(told: AnsweredHousehold, now: Simulation): readonly WhatIf[] {
  const today = helpAMonth(now)
  return tried.flatMap(([question, more]) => {
    const amount = euros(told.facts, question)
    if (amount === undefined) return []
    const open = { fact: question, values: [], continuous: true }
    const chosen: Chosen = new Map([[open, amount + more]])
    return [{ question, more, changes: helpAMonth(simulate(told.with(chosen), told.month)) - today }]
  })
}

function helpAMonth({ awarded }: Simulation): number {
  return allBenefits
    .filter(({ period }) => period === 'month')
    .reduce((sum, { id }) => sum + amountOf(awarded, id), 0)
}
