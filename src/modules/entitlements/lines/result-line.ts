import type { BenefitId } from '../benefit.ts'
import type { Household, Person } from '../facts/household.ts'
import type { Month } from '../facts/month.ts'
import { monthlyIncome } from '../facts/read-facts.ts'
import { amountFor, announcedOf, type Awarded } from '../rules/rule.ts'

/** A result in the words and units of the exchange format: an amount, yes or no, amounts by person, or a range. */
export type ResultValue = number | boolean | Readonly<Record<string, number>> | { min: number; max: number }

/** A household, the month it was worked out for, and what came of it. */
export interface Worked {
  readonly awarded: Awarded
  readonly household: Household
  readonly month: Month
}

type Reading = (worked: Worked) => ResultValue

/** The names of the exchange format, and where each stands in what was worked out. */
const readings: Readonly<Record<string, readonly [BenefitId, Reading]>> = {
  rsa: ['rsa', whole('rsa')],
  rsa_majore_eligibilite: ['rsa', ({ awarded }) => part(awarded, 'rsa', 'raised') > 0],
  ppa: ['ppa', whole('ppa')],
  aspa: ['aspa', whole('aspa')],
  asi: ['asi', byPerson('asi')],
  aah: ['aah', byPerson('aah')],
  caah: ['mva', byPerson('mva')],
  // Not worked out: France Travail decides of it. What the person receives is told back.
  ass: ['rsa', ({ household, month }) => byAdult(household, (person) => received(person, month))],
  af: ['af', whole('af')],
  af_base: ['af', ({ awarded }) => part(awarded, 'af', 'base')],
  af_majoration: ['af', ({ awarded }) => part(awarded, 'af', 'ageSupplement')],
  af_allocation_forfaitaire: ['af', ({ awarded }) => part(awarded, 'af', 'flat')],
  cf: ['cf', whole('cf')],
  asf: ['asf', whole('asf')],
  paje_base: ['paje-base', whole('paje-base')],
  paje_naissance: ['paje-birth', whole('paje-birth')],
  paje_adoption: ['paje-adoption', whole('paje-adoption')],
  ars: ['ars', whole('ars')],
  apl: ['housing', ({ awarded }) => part(awarded, 'housing', 'apl')],
  als: ['housing', ({ awarded }) => part(awarded, 'housing', 'als')],
  alf: ['housing', ({ awarded }) => part(awarded, 'housing', 'alf')],
  aide_logement: ['housing', whole('housing')],
  reduction_loyer_solidarite: ['rls', whole('rls')],
  cmu_c: ['css', ({ awarded }) => part(awarded, 'css', 'free') > 0],
  css_participation_forfaitaire: ['css', ({ awarded }) => part(awarded, 'css', 'share')],
  cheque_energie: ['energy-cheque', whole('energy-cheque')],
  bourse_college: ['middle-school-grant', whole('middle-school-grant')],
  bourse_lycee: ['high-school-grant', whole('high-school-grant')],
  prime_noel: ['christmas-bonus', whole('christmas-bonus')],
  aide_juridictionnelle: ['legal-aid', whole('legal-aid')],
  contrat_engagement_jeune: ['cej', whole('cej')],
}

/** Every result of a household, by its name in the exchange format. */
export function resultsOf(worked: Worked): Record<string, ResultValue> {
  return Object.fromEntries(Object.entries(readings).map(([name, [, read]]) => [name, read(worked)]))
}

/** The same, when several households are possible: what they agree on, and the least and the most where they do not. */
export function rangesOf(every: readonly Worked[]): Record<string, ResultValue> {
  return Object.fromEntries(
    Object.entries(readings).map(([name, [, read]]) => [name, together(every.map(read))]),
  )
}

function together(found: readonly ResultValue[]): ResultValue {
  const [first = 0] = found
  if (found.every((value) => JSON.stringify(value) === JSON.stringify(first))) return first
  const amounts = found.flatMap((value) =>
    typeof value === 'object' ? Object.values(value) : [Number(value)],
  )
  return { min: Math.min(...amounts), max: Math.max(...amounts) }
}

function whole(benefit: BenefitId): Reading {
  return ({ awarded }) => announcedOf(awarded, benefit)
}

function part(awarded: Awarded, benefit: BenefitId, name: string): number {
  return awarded[benefit]?.parts?.[name] ?? 0
}

function byPerson(benefit: BenefitId): Reading {
  return ({ awarded, household }) => byAdult(household, (_, place) => amountFor(awarded, benefit, place))
}

function byAdult(
  { people }: Household,
  amount: (person: Person, place: number) => number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    people.flatMap((person, place) =>
      person.role === 'applicant' || person.role === 'spouse' ? [[person.id, amount(person, place)]] : [],
    ),
  )
}

function received(person: Person, month: Month): number {
  return monthlyIncome(person, ['solidarity-allowance'], { month, measure: 'net' })
}
