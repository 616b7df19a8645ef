import type { Sitting } from '#modules/forms/index.ts'
import type { ZoneOf } from '../facts/zones.ts'
import { codes } from '../questions/facts.ts'
import { householdFromAnswers } from '../questions/household-from-answers.ts'
import { type AskedBenefit, askedBenefits } from '../questions/received-questions.ts'
import { receivedOf } from '../questions/statements-from-facts.ts'
import { estimateTold } from '../result/rights.ts'
import { allBenefits } from '../rules/all-benefits.ts'
import { type FoundGap, gapBetween } from './gap.ts'

/** What is missing against what she told she receives; nothing at all where the facts for it were not told. */
export function findGaps(sitting: Sitting, zoneOf: ZoneOf): readonly FoundGap[] | undefined {
  const told = householdFromAnswers(sitting, zoneOf)
  const { facts } = told
  if (facts.of('birth-date') === undefined || codes(facts, 'received') === undefined) return undefined
  const { benefits, standIn } = estimateTold(told)
  const isPending = (benefit: AskedBenefit): boolean => codes(facts, 'pending')?.includes(benefit) ?? false
  return askedBenefits.flatMap((benefit) => {
    const months = monthsOf(benefit)
    const received = receivedOf(facts, benefit)
    const isLater = standIn.awarded[benefit]?.from !== undefined
    if (months === undefined || received === undefined || isLater || isPending(benefit)) return []
    const least = benefits[benefit].least / months
    const most = benefits[benefit].most / months
    const gap = gapBetween({ least, most }, received)
    return gap ? [{ benefit, least, most, received, ...gap }] : []
  })
}

// A right that is had or not is no amount; what is paid once is not asked among what is received.
function monthsOf(benefit: AskedBenefit): number | undefined {
  const period = allBenefits.find(({ id }) => id === benefit)?.period
  if (period === 'month') return 1
  return period === 'year' ? 12 : undefined
}
