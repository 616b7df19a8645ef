import { firstDayOf } from '../facts/month.ts'
import type { Condition, Gift, Leaf, LocalAid } from './local-aid.ts'
import type { LocalCase } from './local-case.ts'
import { childrenMeant, type Held, held, quotientOf } from './holds.ts'

/** One condition of an aid, and whether it holds. */
export interface Checked extends Held {
  readonly leaf: Leaf
  /** It must not hold: it is in a group « aucun ». */
  readonly not: boolean
}

export interface LocalOutcome {
  readonly aid: LocalAid
  readonly answer: 'yes' | 'no' | 'unknown'
  /** Euros in the period of the gift; absent for a service, or when nothing is given. */
  readonly amount?: number
  /** Every condition looked at, in order. */
  readonly checked: readonly Checked[]
  /** The conditions whose fact is not known and that would change the answer. */
  readonly missing: readonly Leaf[]
}

/** The aids a household may have, may not have, or may have once a fact is known. */
export function evaluateAids(aids: readonly LocalAid[], asked: LocalCase): readonly LocalOutcome[] {
  return aids.filter((aid) => isRunning(aid, asked)).map((aid) => evaluateAid(aid, asked))
}

export function evaluateAid(aid: LocalAid, asked: LocalCase): LocalOutcome {
  const checked: Checked[] = []
  const lives = aid.communes === undefined || aid.communes.includes(asked.household.commune)
  const holds = lives && evaluate(aid.when, { asked, checked, not: false })
  const amount = holds === false ? undefined : giftOf(aid, asked)
  const answer = amount === 0 ? false : holds
  return {
    aid,
    answer: inWords(answer),
    ...(answer !== false && amount !== undefined && { amount }),
    checked,
    missing:
      answer === undefined ? checked.filter((each) => each.holds === undefined).map(({ leaf }) => leaf) : [],
  }
}

function isRunning({ from, to }: LocalAid, { month }: LocalCase): boolean {
  const day = firstDayOf(month)
  return (from === undefined || from <= day) && (to === undefined || day <= to)
}

interface Walk {
  readonly asked: LocalCase
  readonly checked: Checked[]
  readonly not: boolean
}

/** True, false, or undefined when a fact that would decide is not known. */
function evaluate(condition: Condition, walk: Walk): boolean | undefined {
  if (!('of' in condition)) {
    const found = held(condition, walk.asked)
    walk.checked.push({ ...found, leaf: condition, not: walk.not })
    return found.holds
  }
  const inside = condition.kind === 'none' ? { ...walk, not: !walk.not } : walk
  const answers = condition.of.map((each) => evaluate(each, inside))
  if (condition.kind === 'all') return every(answers)
  const opposites = answers.map(opposite)
  return condition.kind === 'none' ? every(opposites) : opposite(every(opposites))
}

function every(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false
  return answers.includes(undefined) ? undefined : true
}

function opposite(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer
}

function inWords(answer: boolean | undefined): LocalOutcome['answer'] {
  if (answer === undefined) return 'unknown'
  return answer ? 'yes' : 'no'
}

/** Euros of the gift for this household; undefined for a service. */
function giftOf({ gives, when }: LocalAid, asked: LocalCase): number | undefined {
  if (gives.kind === 'service') return undefined
  const euros = gives.kind === 'amount' ? gives.euros : eurosByQuotient(gives, quotientOf(asked))
  return Math.min(euros * countedFor(gives, { when, asked }), gives.most ?? Number.POSITIVE_INFINITY)
}

function eurosByQuotient({ lines }: Extract<Gift, { kind: 'by-quotient' }>, quotient: number): number {
  return lines.find(({ to }) => quotient <= to)?.euros ?? 0
}

function countedFor(
  { per }: Exclude<Gift, { kind: 'service' }>,
  { when, asked }: { when: Condition; asked: LocalCase },
): number {
  if (per === 'household') return 1
  if (per === 'person') return asked.household.people.length
  return childrenMeant(childrenOf(when) ?? {}, asked).length
}

/** The first condition on children of an aid. */
function childrenOf(condition: Condition): Extract<Leaf, { kind: 'children' }> | undefined {
  if (condition.kind === 'children') return condition
  if (!('of' in condition)) return undefined
  for (const each of condition.of) {
    const found = childrenOf(each)
    if (found) return found
  }
  return undefined
}
