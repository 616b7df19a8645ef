import { Trace } from '../../explanation/trace.ts'
import type { Month } from '../../facts/month.ts'
import { valuesIn } from '../../parameters/all-parameters.ts'
import { type Case, type Outcome, type Refusal, refused } from '../rule.ts'
import { claimingHousehold } from './claiming-household.ts'
import { quarterOf } from './income.ts'
import { minimumIncomeLaws } from './minimum-income-laws.ts'
import { mayClaimPpa, whyNoPpa } from './ppa-conditions.ts'
import { isSelfEmployed } from './rsa-notes.ts'
import { bonusOfMonth, isBornBetween } from './ppa-month.ts'

/** Prime d’activité, in euros a month: the average of what is worked out for each month of the quarter (R843-1 CSS). */
export function ppaRule(asked: Case): Outcome {
  const home = claimingHousehold(asked, { mayClaim: mayClaimPpa, bornBy: asked.month })
  const refusal = whyNoPpa(asked, home)
  if (refusal) return refused(refusal)
  const { amount, lacking } = averageBonus(asked)
  const { least } = asked.values.minimumIncome.activityBonus
  return amount >= least ? { amount } : refused(tooLittle({ amount, lacking, least }))
}

interface Average {
  readonly amount: number
  /** How far below zero the months are, on average, in euros. */
  readonly lacking: number
}

function averageBonus(asked: Case): Average {
  const { first, last } = quarterOf(asked)
  let sum = 0
  let lacking = 0
  for (let month = first; month <= last; month += 1) {
    const because = asked.trace && new Trace()
    const worked = bonusOfMonth(caseOf(asked, month, because), asked)
    const bonus = Math.max(0, worked)
    sum += bonus
    lacking += bonus - worked
    asked.trace?.adds(bonus, {
      says: 'step-ppa-month',
      values: { oneMonth: month, bonusEuros: bonus },
      law: minimumIncomeLaws.bonusMonths,
      ...(because && { because }),
    })
  }
  noteNewborn(asked, first)
  if (asked.trace && isSelfEmployed(asked))
    asked.trace.notes({ says: 'step-ppa-self-employed', law: minimumIncomeLaws.bonusSelfEmployed })
  asked.trace?.multipliesBy(1 / 3, { says: 'step-ppa-average', law: minimumIncomeLaws.bonusMonths })
  return { amount: sum / 3, lacking: lacking / 3 }
}

/** R843-1, II, takes the household as it is on the last day of each month; here a child born since counts in all three. */
function noteNewborn({ household, month, trace }: Case, first: Month): void {
  if (household.people.some((person) => isBornBetween(person, first + 1, month)))
    trace?.notes({ says: 'step-ppa-born-since', law: minimumIncomeLaws.bonusMonths })
}

/** The same household in a month of the quarter, with what was due then. */
function caseOf({ household, earlier }: Case, month: Month, trace?: Trace): Case {
  const awarded = earlier(month)
  const values = valuesIn(month)
  return trace
    ? { household, month, values, awarded, earlier, trace }
    : { household, month, values, awarded, earlier }
}

function tooLittle({ amount, lacking, least }: Average & { readonly least: number }): Refusal {
  if (amount > 0)
    return {
      because: 'refusal-ppa-least',
      law: minimumIncomeLaws.bonusLeast,
      values: { amountEuros: amount, leastEuros: least },
      by: least - amount,
    }
  return {
    because: 'refusal-ppa-resources',
    law: minimumIncomeLaws.bonus,
    values: { overEuros: lacking },
    by: lacking,
  }
}
