import { describe, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { runAlone } from '#test/support/one-rule.ts'
import { disagreements, type OracleCase, oracleCases, oracleIsAbsent } from '#test/support/oracle.ts'
import type { Household, Person } from '../../facts/household.ts'
import { type Month, monthOf, yearOf } from '../../facts/month.ts'
import type { Rule } from '../rule.ts'
import { afRule } from './af-rule.ts'
import { arsRule } from './ars-rule.ts'
import { asfRule } from './asf-rule.ts'
import { cfRule } from './cf-rule.ts'
import { pajeBaseRule } from './paje-base-rule.ts'
import { pajeBirthRule } from './paje-birth-rule.ts'

/**
 * Where the engine departs from the law, and we do not follow it. The households are named by what departs, not one
 * by one: any other household of the same kind is to agree.
 */
describe.skipIf(oracleIsAbsent)('family benefits agree with the oracle', () => {
  function differing(key: string, rule: Rule, part?: string): readonly OracleCase[] {
    const found = disagreements(key, {
      ours: (oracle) => {
        const outcome = runAlone(rule, oracle)
        return part ? (outcome.parts?.[part] ?? 0) : outcome.amount
      },
    })
    return oracleCases().filter(({ id }) => found.some((each) => each.id === id))
  }

  test('without exception: support, base allowance, birth grant, allowances and their flat rate', () => {
    expect(oracleCases().length).toBeGreaterThan(1000)
    expect(differing('asf', asfRule)).toEqual([])
    expect(differing('paje_base', pajeBaseRule)).toEqual([])
    expect(differing('paje_naissance', pajeBirthRule)).toEqual([])
    expect(differing('af_base', afRule, 'base')).toEqual([])
    expect(differing('af_allocation_forfaitaire', afRule, 'flat')).toEqual([])
  })

  test('age supplement: but for two children of the same age, both taken for the eldest (L521-3)', () => {
    expect(
      differing('af_majoration', afRule, 'ageSupplement')
        .filter((each) => !hasTwins(each))
        .map(({ id }) => id),
    ).toEqual([])
    expect(
      differing('af', afRule)
        .filter((each) => !hasTwins(each))
        .map(({ id }) => id),
    ).toEqual([])
  })

  test('supplement: but for a child to be born, taken for born (R552-2)', () => {
    expect(
      differing('cf', cfRule)
        .filter((each) => !expectsBirth(each))
        .map(({ id }) => id),
    ).toEqual([])
  })

  test('start of school: but at the ages of R543-2, and for one who works and does not study (L543-1)', () => {
    expect(
      differing('ars', arsRule)
        .filter((each) => !hasPupilAtTheEdge(each))
        .map(({ id }) => id),
    ).toEqual([])
    expect(oracleCases().filter(hasPupilAtTheEdge).length).toBeLessThan(oracleCases().length / 5)
  })

  test('start of school: those ages and that youth are the only difference, to the cent', () => {
    const asTheEngineSees = differing('ars', (asked) =>
      arsRule({ ...asked, household: withPupilsOfTheEngine(asked.household, asked.month) }),
    )
    expect(asTheEngineSees.map(({ id }) => id)).toEqual([])
  })
})

function childrenOf({ household }: OracleCase): readonly Person[] {
  return household.people.filter((person) => person.role === 'child')
}

function hasTwins(oracle: OracleCase): boolean {
  const births = childrenOf(oracle).map((child) => monthOf(child.birth))
  return births.some((one, place) =>
    births.some((other, place2) => place2 > place && Math.abs(one - other) < 12),
  )
}

function expectsBirth({ household }: OracleCase): boolean {
  return household.people.some((person) => person.due !== undefined)
}

function hasPupilAtTheEdge(oracle: OracleCase): boolean {
  const year = yearOf(oracle.month)
  return childrenOf(oracle).some((child) => asTheEngine(child, year) !== child)
}

function withPupilsOfTheEngine(household: Household, month: Month): Household {
  const year = yearOf(month)
  return {
    ...household,
    people: household.people.map((person) => (person.role === 'child' ? asTheEngine(person, year) : person)),
  }
}

/**
 * The engine takes ages on 1 December for 6, 11 and 15 years, on 1 September for 18, and asks neither whether a youth
 * still studies nor what the youth earns: the child whom the law would treat the same way.
 */
function asTheEngine(child: Person, year: number): Person {
  const born = Number(child.birth.slice(0, 4))
  const day = child.birth.slice(5)
  const age = year - born
  if (age === 5 && day < '02-01') return bornOn(child, `${born}-02-02`)
  if ([6, 11, 15].includes(age) && day > '12-01') return bornOn(child, `${born + 1}-02-02`)
  if (age === 18 && day > '09-01' && day <= '09-15') return bornOn(child, `${born}-09-16`)
  const mayHaveLeft = age >= 16 && age <= 18 && child.activity !== 'student' && child.schooling === undefined
  return mayHaveLeft ? { ...child, activity: 'student', incomes: [] } : child
}

function bornOn(child: Person, day: string): Person {
  return { ...child, birth: toDay(day) }
}
