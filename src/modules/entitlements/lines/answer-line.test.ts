import { describe, expect, test } from 'vitest'
import { oracleIsAbsent, oracleLines } from '#test/support/oracle.ts'
import { benefitIds } from '../benefit.ts'
import { monthOf } from '../facts/month.ts'
import { noZones, readZones } from '../facts/zones.ts'
import { answerLine, type LineResult } from './answer-line.ts'
import { parameterLines } from './parameter-lines.ts'

const zoneOf = readZones({ zones: { '1': ['75056'], '2': ['59350'] } }) ?? noZones
const territory = { knowsCommune: () => true, zoneOf }

const tenant = {
  id: 'A',
  date: '2026-08',
  commune: '59350',
  logement: { statut: 'locataire_vide', loyer: 420 },
  rfr: { '2024': { foyer1: 0 }, '2025': { foyer1: 0 } },
  personnes: [
    { id: 'demandeur', role: 'demandeur', naissance: '1990-05-12', activite: 'inactif', revenus: [] },
  ],
}

function answered(household: object, options = { explain: false }, at = territory): LineResult {
  const answer = answerLine(JSON.stringify(household), at, options)
  if ('error' in answer) throw new Error(answer.error)
  return answer
}

test('one line in, one answer out, under its id and in the names of the exchange', () => {
  const { id, results } = answered(tenant)
  expect(id).toBe('A')
  expect(results['rsa']).toBeGreaterThan(400)
  expect(results['aah']).toEqual({ demandeur: 0 })
  expect(results['cmu_c']).toBe(true)
})

test(`the names are those of the exchange format${oracleIsAbsent ? ' (skipped: ../shared is absent)' : ''}`, () => {
  const [line] = oracleLines()
  if (line === undefined) return
  const { expected } = JSON.parse(line) as { expected: object }
  expect(Object.keys(answered(tenant).results)).toEqual(expect.arrayContaining(Object.keys(expected)))
})

describe('a bad line', () => {
  test.each([
    ['that is no JSON', '{"id":"B"', null],
    ['that is empty', '', null],
    ['of another kind', '[1,2]', null],
    [
      'with a negative rent',
      JSON.stringify({ ...tenant, logement: { statut: 'locataire_vide', loyer: -1 } }),
      'A',
    ],
  ])('%s says why', (_, line, id) => {
    expect(answerLine(line, territory, { explain: false })).toEqual({
      id,
      error: expect.stringMatching(/.+ : .+/),
    })
  })
})

describe('what a line does not say', () => {
  test('a zone nobody knows makes a range of the housing aid, and of nothing that does not depend on it', () => {
    const { results, unsaid } = answered(tenant, { explain: false }, { ...territory, zoneOf: noZones })
    const known = answered(tenant).results
    expect(unsaid).toEqual(['zone'])
    expect(results['aide_logement']).toEqual({ min: expect.any(Number), max: expect.any(Number) })
    const { min, max } = results['aide_logement'] as { min: number; max: number }
    expect(Number(known['aide_logement'])).toBeGreaterThanOrEqual(min)
    expect(Number(known['aide_logement'])).toBeLessThanOrEqual(max)
    expect(results['aspa']).toBe(known['aspa'])
  })

  test('without a tax notice, what depends on it is a range that holds the true amount', () => {
    const { rfr: _, ...silent } = tenant
    const { results } = answered(silent)
    const { min, max } = results['cheque_energie'] as { min: number; max: number }
    expect(min).toBe(0)
    expect(max).toBe(answered(tenant).results['cheque_energie'])
  })

  test('a parameter whose line of the year is missing is named beside the benefit', () => {
    const later = answered({
      ...tenant,
      date: '2028-05',
      rfr: { '2026': { foyer1: 0 }, '2027': { foyer1: 0 } },
    })
    expect(Object.keys(later.lastKnown ?? {})).toContain('rsa')
    expect(Number(later.results['rsa'])).toBeGreaterThan(400)
  })
})

test('an explanation has the steps of every benefit, in sentences without a hole', () => {
  const { trace } = answered(tenant, { explain: true })
  const sentences = JSON.stringify(trace)
  expect(Object.keys(trace ?? {}).toSorted()).toEqual([...benefitIds].toSorted())
  expect(sentences).not.toMatch(/NaN|undefined|\{[a-zA-Z]+\}"/)
  expect(trace?.rsa?.steps.length).toBeGreaterThan(2)
})

test('every parameter in force is printed with its text', () => {
  const lines = parameterLines(monthOf('2026-08'))
  expect(lines.length).toBeGreaterThan(100)
  expect(lines.find(({ parameter }) => parameter === 'family.base')).toMatchObject({ value: 478.16 })
  expect(lines.filter(({ law }) => law.trim() === '')).toEqual([])
})
