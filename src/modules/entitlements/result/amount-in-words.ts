import type { Language } from '#kernel/language.ts'
import type { Period } from '../benefit.ts'
import type { ToldBenefit } from './rights.ts'
import { roundedEuros, sayToResident } from './say.ts'

/** « Environ 152 € par mois », « Entre 90 € et 120 € par mois », « Jusqu’à 120 € par mois », « Vous y avez droit ». */
export function amountInWords(benefit: ToldBenefit, language: Language): string {
  const { period, answer } = benefit
  if (period === 'right') return rightInWords(benefit, language)
  const say = sayToResident(language)
  const [least, most] = [Math.round(benefit.least), Math.round(benefit.most)]
  if (answer === 'unsure' || least === 0) return say(`upTo_${period}`, { most: roundedEuros(language, most) })
  if (least === most) return say(`amount_${period}`, { amount: roundedEuros(language, most) })
  return say(`range_${period}`, {
    least: roundedEuros(language, least),
    most: roundedEuros(language, most),
  })
}

function rightInWords({ answer, outcome }: ToldBenefit, language: Language): string {
  const say = sayToResident(language)
  if (answer === 'unsure') return say('rightUnsure')
  if (outcome.parts?.['free']) return say('rightFree')
  const share = outcome.parts?.['share'] ?? 0
  return share > 0 ? say('rightShare', { amount: roundedEuros(language, share) }) : say('rightYes')
}

/** What is due a month, of what is certain: « En tout : environ 1 200 € par mois. » */
export function totalInWords(benefits: readonly ToldBenefit[], language: Language): string | undefined {
  const monthly: Period = 'month'
  const certain = benefits.filter(({ answer, period }) => answer === 'yes' && period === monthly)
  const least = Math.round(certain.reduce((sum, benefit) => sum + benefit.least, 0))
  const most = Math.round(certain.reduce((sum, benefit) => sum + benefit.most, 0))
  if (most === 0) return undefined
  const say = sayToResident(language)
  return least === most
    ? say('total', { amount: roundedEuros(language, most) })
    : say('totalRange', { least: roundedEuros(language, least), most: roundedEuros(language, most) })
}

/** What is received against what is due, where it was told. */
export function receivedInWords(benefit: ToldBenefit, language: Language): string | undefined {
  const { received, least, most } = benefit
  const say = sayToResident(language)
  if (received.state === 'asked-for') return say('receivedAsked')
  if (received.state === 'no') return benefit.answer === 'no' ? undefined : say('receivedNot')
  if (received.state !== 'yes') return undefined
  const { amount } = received
  if (amount === undefined || benefit.period === 'right') return say('receivedAlready')
  const told = roundedEuros(language, amount)
  if (amount < least - smallestGap)
    return say('receivedLess', {
      amount: told,
      due: dueInWords(benefit, language),
      gap: roundedEuros(language, least - amount),
    })
  if (amount > most + smallestGap)
    return say('receivedMore', { amount: told, due: dueInWords(benefit, language) })
  return say('receivedSame', { amount: told })
}

/** Amounts on statements are rounded, and net of CRDS: below this, nothing is missing. */
const smallestGap = 5

function dueInWords({ least, most }: ToldBenefit, language: Language): string {
  const [from, to] = [roundedEuros(language, least), roundedEuros(language, most)]
  return from === to ? from : `${from} – ${to}`
}
