import { describe, expect, test } from 'vitest'
import { oracleCases, oracleIsAbsent } from '#test/support/oracle.ts'
import { readHousehold, type Territory } from './read-household.ts'
import { readZones } from './zones.ts'

const territory: Territory = { knowsCommune: (code) => code === '59350', zoneOf: () => 2 }

const alone = {
  date: '2026-08',
  commune: '59350',
  logement: { statut: 'locataire_vide', loyer: 420 },
  rfr: { '2024': { foyer1: 9800 } },
  personnes: [
    { id: 'demandeur', role: 'demandeur', naissance: '1990-05-12', activite: 'salarie', revenus: [] },
  ],
}

function problemsOf(change: object): readonly string[] {
  const read = readHousehold({ ...alone, ...change }, territory)
  return 'problems' in read ? read.problems.map((problem) => problem.sentence) : []
}

const [applicant] = alone.personnes
const someone = (role: string, id: string): object => ({ ...applicant, role, id })

describe('a line of households is read with its fields', () => {
  test('a person alone', () => {
    const read = readHousehold(alone, territory)
    expect(read).toMatchObject({
      unsaid: [],
      household: { union: 'single', zone: 2, housing: { status: 'tenant', rent: 420 } },
    })
  })

  test('a couple that is not married lives together', () => {
    const read = readHousehold(
      { ...alone, personnes: [someone('conjoint', 'b'), someone('demandeur', 'a')] },
      territory,
    )
    expect(read).toMatchObject({
      household: { union: 'cohabiting', people: [{ role: 'applicant' }, { role: 'spouse' }] },
    })
  })

  test('a child to be born is a pregnancy, not a person', () => {
    const child = { ...someone('enfant', 'e'), naissance: '2026-11-03' }
    const read = readHousehold({ ...alone, personnes: [applicant, child] }, territory)
    expect(read).toMatchObject({ household: { people: [{ pregnant: true, due: '2026-11-03' }] } })
    expect('household' in read && read.household.people).toHaveLength(1)
  })

  test('what a line does not say is named', () => {
    const { rfr: _, ...silent } = alone
    const read = readHousehold(silent, { ...territory, zoneOf: () => undefined })
    expect(read).toMatchObject({ unsaid: ['zone', 'tax-notices'] })
  })

  test(`every household of the oracle${oracleIsAbsent ? ' (skipped: ../shared is absent)' : ''}`, () => {
    expect(oracleCases().every((each) => each.household.people.length > 0)).toBe(true)
  })
})

describe('what is wrong is said with the name of its field', () => {
  test.each([
    ['a negative amount', { logement: { statut: 'locataire_vide', loyer: -3 } }, 'logement.loyer'],
    ['a month that does not exist', { date: '2026-13' }, 'date'],
    ['a month too long ago', { date: '2011-01' }, 'date'],
    ['no household', { personnes: undefined }, 'personnes'],
    [
      'two couples',
      { personnes: [applicant, someone('conjoint', 'b'), someone('conjoint', 'c')] },
      'deux couples',
    ],
    ['forty people', { personnes: Array.from({ length: 40 }, (_, at) => someone('enfant', `e${at}`)) }, '40'],
    ['a commune that does not exist', { commune: 'Trifouilly' }, 'Trifouilly'],
    ['two people of one name', { personnes: [applicant, someone('enfant', 'demandeur')] }, 'demandeur'],
    ['a date that does not exist', { personnes: [{ ...applicant, naissance: '1990-02-30' }] }, '1990-02-30'],
    ['a rate above one', { personnes: [{ ...applicant, taux_incapacite: 80 }] }, 'taux_incapacite'],
    ['an income that ends before it starts', { personnes: [income('2026-05', '2026-02')] }, 'revenus[0].a'],
    ['an amount in letters', { rfr: { '2024': { foyer1: 'douze' } } }, 'rfr.2024.foyer1'],
    ['a list in place of an object', { logement: [] }, 'logement'],
  ])('%s', (_, change, named) => {
    expect(problemsOf(change).join(' ')).toContain(named)
  })

  test.each([null, 3, 'x', [], {}])('%j is no household, and nothing breaks', (given) => {
    const read = readHousehold(given, territory)
    expect('problems' in read && read.problems.length).toBeGreaterThan(0)
  })
})

function income(from: string, to: string): object {
  return { ...applicant, revenus: [{ type: 'salaire', de: from, a: to, net: 100 }] }
}

describe('the zones of the operator', () => {
  const zoneOf = readZones({ default: '3', zones: { '1': ['75056'], '1bis': ['06088'], '2': ['59350'] } })

  test.each([
    ['75113', 1],
    ['06088', 1],
    ['59350', 2],
    ['15014', 3],
  ])('%s is in zone %i', (commune, zone) => {
    expect(zoneOf?.(commune)).toBe(zone)
  })

  test('a file of something else gives none', () => {
    expect(readZones({ zones: { Z: [] } })).toBeUndefined()
    expect(readZones([])).toBeUndefined()
  })
})
