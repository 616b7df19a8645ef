import type { Month } from '../../facts/month.ts'
import type { Person } from '../../facts/household.ts'
import { isPaidForWork, monthsPaid } from '../../facts/over-months.ts'
import { amountFor, amountOf, type Case } from '../rule.ts'
import type { Member } from './css-household.ts'

/**
 * Who is held to meet the conditions of CSS with a share whatever the resources: people with ASPA or ASI and their
 * spouse, a single childless person with full AAH or with ASS, without work for three months (L861-2 CSS).
 */
export function presumedMembers(members: readonly Member[], asked: Case): readonly Member[] {
  if (asked.values.health.css.presumed !== 1) return []
  const { awarded, month } = asked
  const adults = members.filter(({ person }) => person.role !== 'child')
  if (amountOf(awarded, 'aspa') > 0 || amountOf(awarded, 'asi') > 0)
    return adults.filter(({ person }) => !hasWorked(person, month))
  const [only] = members
  if (!only || members.length > 1) return []
  if (hasSolidarityAllowance(only.person, month)) return members
  return hasFullAah(only, asked) && !hasWorked(only.person, month) ? members : []
}

function hasWorked(person: Person, month: Month): boolean {
  return (
    isPaidForWork(person, month - 1) || isPaidForWork(person, month - 2) || isPaidForWork(person, month - 3)
  )
}

function hasSolidarityAllowance({ incomes }: Person, month: Month): boolean {
  return incomes.some(
    (income) =>
      income.kind === 'solidarity-allowance' && income.net > 0 && monthsPaid(income, month, month) > 0,
  )
}

/** At the full rate, or topping up a pension. */
function hasFullAah({ person, place }: Member, { awarded, values, month }: Case): boolean {
  const aah = amountFor(awarded, 'aah', place)
  if (aah === 0) return false
  if (aah >= values.disability.aah.full - 0.005) return true
  return person.incomes.some(
    (income) =>
      (income.kind === 'pension' || income.kind === 'invalidity-pension') &&
      monthsPaid(income, month, month) > 0,
  )
}
