import type { BenefitId } from '../benefit.ts'
import type { Bounds } from '../estimate/bounds.ts'
import type { Household } from '../facts/household.ts'
import { amountFor, amountOf, type Awarded } from '../rules/rule.ts'

/** A result in the words and units of the exchange format: an amount, yes or no, amounts by person, or a range. */
export type ResultValue = number | boolean | Readonly<Record<string, number>> | { min: number; max: number }

type Reading = (awarded: Awarded, household: Household) => ResultValue

/** The names of the exchange format, and where each stands in what was worked out. */
const readings: Readonly<Record<string, readonly [BenefitId, Reading]>> = {
  rsa: ['rsa', whole('rsa')],
  rsa_majore_eligibilite: ['rsa', (awarded) => part(awarded, 'rsa', 'raised') > 0],
  ppa: ['ppa', whole('ppa')],
  aspa: ['aspa', whole('aspa')],
  asi: ['asi', byPerson('asi')],
  aah: ['aah', byPerson('aah')],
  caah: ['mva', byPerson('mva')],
  af: ['af', whole('af')],
  af_base: ['af', (awarded) => part(awarded, 'af', 'base')],
  af_majoration: ['af', (awarded) => part(awarded, 'af', 'ageSupplement')],
  af_allocation_forfaitaire: ['af', (awarded) => part(awarded, 'af', 'flat')],
  cf: ['cf', whole('cf')],
  asf: ['asf', whole('asf')],
  paje_base: ['paje-base', whole('paje-base')],
  paje_naissance: ['paje-birth', whole('paje-birth')],
  paje_adoption: ['paje-adoption', whole('paje-adoption')],
  ars: ['ars', whole('ars')],
  apl: ['housing', (awarded) => part(awarded, 'housing', 'apl')],
  als: ['housing', (awarded) => part(awarded, 'housing', 'als')],
  alf: ['housing', (awarded) => part(awarded, 'housing', 'alf')],
  aide_logement: ['housing', whole('housing')],
  reduction_loyer_solidarite: ['rls', whole('rls')],
  cmu_c: ['css', (awarded) => part(awarded, 'css', 'free') > 0],
  css_participation_forfaitaire: ['css', (awarded) => part(awarded, 'css', 'share')],
  cheque_energie: ['energy-cheque', whole('energy-cheque')],
  bourse_college: ['middle-school-grant', whole('middle-school-grant')],
  bourse_lycee: ['high-school-grant', whole('high-school-grant')],
  prime_noel: ['christmas-bonus', whole('christmas-bonus')],
  aide_juridictionnelle: ['legal-aid', whole('legal-aid')],
  contrat_engagement_jeune: ['cej', whole('cej')],
}

/** Every result of a household, by its name in the exchange format. */
export function resultsOf(awarded: Awarded, household: Household): Record<string, ResultValue> {
  return Object.fromEntries(
    Object.entries(readings).map(([name, [, read]]) => [name, read(awarded, household)]),
  )
}

/** The same, when several households are possible: what they agree on, and a range where they do not. */
export function rangesOf(
  every: readonly (readonly [Awarded, Household])[],
  boundsOf: (benefit: BenefitId) => Bounds,
): Record<string, ResultValue> {
  return Object.fromEntries(
    Object.entries(readings).map(([name, [benefit, read]]) => {
      const found = every.map(([awarded, household]) => read(awarded, household))
      return [name, together(found, benefit, boundsOf)]
    }),
  )
}

function together(
  found: readonly ResultValue[],
  benefit: BenefitId,
  boundsOf: (benefit: BenefitId) => Bounds,
): ResultValue {
  const [first = 0] = found
  const isSame = found.every((value) => JSON.stringify(value) === JSON.stringify(first))
  const { least, most } = boundsOf(benefit)
  if (isSame && (least === most || typeof first !== 'number')) return first
  const amounts = found.flatMap((value) =>
    typeof value === 'object' ? Object.values(value) : [Number(value)],
  )
  return { min: Math.min(...amounts), max: Math.max(...amounts) }
}

function whole(benefit: BenefitId): Reading {
  return (awarded) => amountOf(awarded, benefit)
}

function part(awarded: Awarded, benefit: BenefitId, name: string): number {
  return awarded[benefit]?.parts?.[name] ?? 0
}

function byPerson(benefit: BenefitId): Reading {
  return (awarded, { people }) =>
    Object.fromEntries(
      people.flatMap((person, place) =>
        person.role === 'applicant' || person.role === 'spouse'
          ? [[person.id, amountFor(awarded, benefit, place)]]
          : [],
      ),
    )
}
