import { Trace } from '../../explanation/trace.ts'
import type { Person } from '../../facts/household.ts'
import { isPay, monthsPaid } from '../../facts/over-months.ts'
import { ageIn } from '../../facts/read-facts.ts'
import { amountOf, type Case, type Outcome, refused } from '../rule.ts'
import { taxHomeOf } from '../tax-home.ts'
import { youthLaws } from './youth-laws.ts'

/**
 * Contrat d'engagement jeune: the right is sure, the amount is the most it can be (« jusqu'à »): the local mission
 * decides on it.
 */
export function cejRule(asked: Case): Outcome {
  const { people } = asked.household
  const { ageFrom, ageTo, ageToDisabled } = asked.values.youth.cej
  if (Number.isNaN(ageFrom)) return notYet
  const young = people.filter((person) => hasAge(person, asked))
  if (young.length === 0)
    return refused({
      because: 'refusal-cej-age',
      law: youthLaws.right,
      values: { ageFrom, ageTo, ageToDisabled },
    })
  const free = young.filter((person) => !isBusy(person))
  if (free.length === 0) return refused({ because: 'refusal-cej-busy', law: youthLaws.right, values: {} })
  if (amountOf(asked.awarded, 'rsa') > 0 && free.every(isClaimant))
    return refused({ because: 'refusal-cej-rsa', law: youthLaws.rsa, values: {} })

  const dues = people.map((person) => (free.includes(person) ? dueTo(person, asked) : { amount: 0 }))
  const amount = dues.reduce((sum, due) => sum + due.amount, 0)
  const refusal = dues.find((due) => due.refusal)?.refusal
  return { amount, byPerson: dues.map((due) => due.amount), ...(amount === 0 && refusal && { refusal }) }
}

const notYet = refused({ because: 'refusal-cej-before', law: youthLaws.right, values: {} })

function dueTo(person: Person, asked: Case): Outcome {
  const why = asked.trace && new Trace()
  const due = amountFor(person, asked, why)
  if (due.amount > 0)
    asked.trace?.adds(due.amount, {
      says: 'step-cej-person',
      values: { age: ageIn(person, asked.month) },
      law: youthLaws.right,
      ...(why && { because: why }),
    })
  return due
}

function hasAge(person: Person, { month, values }: Case): boolean {
  const { ageFrom, ageTo, ageToDisabled } = values.youth.cej
  const age = ageIn(person, month)
  return age >= ageFrom && age <= (person.disability ? ageToDisabled : ageTo)
}

/** Students, apprentices and people in steady work are not in its scope. */
function isBusy({ activity, schooling }: Person): boolean {
  return (
    activity === 'student' ||
    activity === 'retired' ||
    activity === 'self-employed' ||
    schooling !== undefined
  )
}

function isClaimant({ role }: Person): boolean {
  return role === 'applicant' || role === 'spouse'
}

function amountFor(person: Person, asked: Case, why?: Trace): Outcome {
  const { cej } = asked.values.youth
  const home = taxHomeOf(person, asked)
  const perShare = home.referenceIncome / home.shares
  if (perShare > cej.secondBracketFrom)
    return refused({
      because: 'refusal-cej-tax',
      law: youthLaws.amount,
      values: { shareEuros: perShare, ceilingEuros: cej.secondBracketFrom },
      by: perShare - cej.secondBracketFrom,
    })
  const most = mostFor(person, perShare, asked)
  why?.startsAt(most.euros, { says: most.says, law: youthLaws.amount })
  const had = incomeOf(person, asked)
  if (had.deducted > 0) why?.takesAway(had.deducted, { says: 'step-cej-deducted', law: youthLaws.deducted })
  const end = cej.endOfPay * asked.values.wage.hourlySmic * asked.values.wage.monthlyHours
  const lost = (most.euros * Math.max(0, had.pay - cej.freePay)) / (end - cej.freePay)
  if (had.pay > 0)
    why?.takesAway(lost, {
      says: 'step-cej-pay',
      values: { payEuros: had.pay, freeEuros: cej.freePay, endEuros: end },
      law: youthLaws.pay,
    })
  const amount = most.euros - had.deducted - lost
  if (amount > 0) return { amount }
  return refused({
    because: 'refusal-cej-income',
    law: youthLaws.pay,
    values: { mostEuros: most.euros, incomeEuros: had.deducted + had.pay, endEuros: end },
    by: -amount,
  })
}

interface Most {
  readonly euros: number
  readonly says: 'step-cej-minor' | 'step-cej-not-taxed' | 'step-cej-first-bracket'
}

function mostFor(person: Person, perShare: number, { month, values }: Case): Most {
  const { minor, notTaxed, firstBracket, taxedFrom } = values.youth.cej
  if (ageIn(person, month) < 18) return { euros: minor, says: 'step-cej-minor' }
  if (perShare <= taxedFrom) return { euros: notTaxed, says: 'step-cej-not-taxed' }
  return { euros: firstBracket, says: 'step-cej-first-bracket' }
}

/** Of the three months before, a month on average. */
function incomeOf({ incomes }: Person, { month }: Case): { pay: number; deducted: number } {
  let pay = 0
  let deducted = 0
  for (const income of incomes) {
    const euros = (monthsPaid(income, month - 3, month - 1) / 3) * income.net
    if (isPay(income.kind)) pay += euros
    else if (income.kind === 'unemployment' || income.kind === 'training') deducted += euros
  }
  return { pay, deducted }
}
