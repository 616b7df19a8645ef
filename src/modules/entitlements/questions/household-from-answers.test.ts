import { describe, expect, test } from 'vitest'
import { checkDefinition } from '#modules/forms/index.ts'
import { monthOf } from '../facts/month.ts'
import { loneParent, sittingOf, type ToldSitting } from '../page-samples.ts'
import { householdFromAnswers } from './household-from-answers.ts'
import { myRights } from './my-rights.ts'

const inZoneTwo = () => 2 as const

const told = (given: ToldSitting) => householdFromAnswers(sittingOf(given), inZoneTwo)
const household = (given: ToldSitting) => told(given).with(new Map())

const changed = (answers: ToldSitting['answers']): ToldSitting => ({
  ...loneParent,
  answers: { ...loneParent.answers, ...answers },
})

describe('the questions of the simulator', () => {
  test('make a form in which the checker finds nothing', () => {
    const { errors, warnings } = checkDefinition(JSON.parse(JSON.stringify(myRights)))
    expect(errors).toEqual([])
    expect(warnings).toEqual([])
  })
})

describe('the household of the answers', () => {
  test('a lone parent with two children who rents', () => {
    expect(household(loneParent)).toMatchObject({
      union: 'divorced',
      aloneSinceShort: false,
      commune: '62498',
      zone: 2,
      housing: { status: 'social-tenant', rent: 520, shared: false, room: false },
      people: [
        { role: 'applicant', birth: '1991-05-14', activity: 'employed', savings: 0 },
        { role: 'child', birth: '2016-02-10', schooling: 'primary', sharedCustody: false },
        { role: 'child', birth: '2020-07-01', schooling: 'primary' },
      ],
      taxNotices: [
        { year: 2025, home: 'applicant', referenceIncome: 4680 },
        { year: 2024, home: 'applicant', referenceIncome: 4680 },
      ],
      statements: { rsaLastMonth: 0, housingAid: [0, 0, 0, 0] },
    })
  })

  test('all that is said leaves nothing open', () => {
    expect(told(loneParent).open).toEqual([])
  })

  test('pay is told until now, and two years ago by the notice', () => {
    const [applicant] = household(loneParent).people
    const pays = applicant?.incomes.map(({ kind, from, to, net, taxable }) => ({
      kind,
      from,
      to,
      net: Math.round(net),
      taxable: Math.round(taxable),
    }))
    expect(pays).toEqual([
      { kind: 'salary', from: monthOf('2025-01'), to: monthOf('2026-11'), net: 430, taxable: 446 },
      { kind: 'salary', from: monthOf('2024-01'), to: monthOf('2024-12'), net: 418, taxable: 433 },
    ])
  })

  test('a work lost since ends the pay, a work begun since starts it', () => {
    const lost = household(changed({ 'my-work': 'unemployed', 'my-jobless-since': '2026-09-01' }))
    expect(lost.people[0]).toMatchObject({ activity: 'unemployed', unemployedSince: '2026-09-01' })
    expect(lost.people[0]?.incomes[0]?.to).toBe(monthOf('2026-08'))
    const begun = household(changed({ 'my-work-since': '2026-08-01' }))
    expect(begun.people[0]?.incomes[0]?.from).toBe(monthOf('2026-08'))
  })

  test('pay that changes is told month by month', () => {
    const months = [500, 600, 700, 800, 900]
    const pays = Object.fromEntries(months.map((pay, index) => [`my-pay-${index + 1}`, pay]))
    const [applicant] = household(changed({ 'my-pay-same': false, 'my-salary': undefined, ...pays })).people
    const paidIn = (month: string): number | undefined =>
      applicant?.incomes.find(({ from, to }) => from <= monthOf(month) && monthOf(month) <= to)?.net
    expect(['2026-11', '2026-10', '2026-08', '2026-06', '2026-03'].map(paidIn)).toEqual([
      500, 500, 700, 900, 700,
    ])
  })

  test('a spouse is there only in a couple, with what was told of her', () => {
    const couple = changed({ couple: 'cohabiting', 'partner-birth': '1990-01-01', 'partner-work': 'retired' })
    expect(household(couple).people.map(({ role }) => role)).toEqual([
      'applicant',
      'spouse',
      'child',
      'child',
    ])
    expect(household(couple).taxNotices.map(({ home }) => home)).toContain('spouse')
    const single = changed({ 'partner-birth': '1990-01-01' })
    expect(household(single).people.map(({ role }) => role)).toEqual(['applicant', 'child', 'child'])
  })
})

describe('what is open', () => {
  test('is what was not answered, not known, or depends on a zone that nobody gave', () => {
    const facts = told(changed({ 'rent-alone': undefined, 'my-salary': undefined })).open
    expect(facts.map(({ fact, continuous }) => [fact, continuous])).toEqual([
      ['rent-alone', true],
      ['my-salary', true],
    ])
    const noZone = householdFromAnswers(sittingOf(loneParent), () => undefined).open
    expect(noZone).toEqual([{ fact: 'zone', values: [3, 2, 1], continuous: false }])
  })

  test('a value chosen for it makes another household, alone or with others', () => {
    const { open, with: choose } = told({
      answers: { ...loneParent.answers, 'rent-alone': undefined, 'my-salary': undefined },
      others: [],
    })
    const named = (name: string) => open.find(({ fact }) => fact === name)
    const [rent, pay, children] = [named('rent-alone'), named('my-salary'), named('children')]
    if (!rent || !pay || !children) throw new Error('three facts are open')
    const chosen = choose(
      new Map<typeof rent, string | number>([
        [rent, 333],
        [pay, 1000],
        [children, 'two'],
      ]),
    )
    expect(chosen.housing.rent).toBe(333)
    expect(chosen.people).toHaveLength(3)
    expect(chosen.people[0]?.incomes[0]?.net).toBe(1000)
  })

  test('before anything is answered, a household stands all the same', () => {
    const empty = told({ answers: {} })
    expect(empty.with(new Map()).people).toHaveLength(1)
    expect(empty.open.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['birth-date', 'couple', 'children', 'home-commune', 'housing', 'my-work']),
    )
  })
})
