import { describe, expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { type HouseholdChanges, aHousehold, paid } from '#test/support/a-household.ts'
import { monthOf } from '../facts/month.ts'
import type { Awarded } from '../rules/rule.ts'
import { alphaAids } from './alpha-aids.ts'
import { evaluateAid, evaluateAids, type LocalOutcome } from './evaluate-aid.ts'
import type { LocalAid } from './local-aid.ts'
import type { LocalCase, Told } from './local-case.ts'
import { familyQuotient } from './quotient.ts'
import { readLocalAids } from './read-local-aids.ts'
import { sayAnswer, sayCondition, sayGift } from './sentences/say-aid.ts'

const child = { birth: '2018-02-01', schooling: 'primary' as const }

function aids(): readonly LocalAid[] {
  const read = readLocalAids(alphaAids)
  if ('problems' in read) throw new Error(read.problems.map(({ sentence }) => sentence).join(' '))
  return read.aids
}

function aCase(changes: HouseholdChanges, told: Told = {}, awarded: Awarded = {}): LocalCase {
  return { household: aHousehold(changes), month: monthOf('2026-11'), awarded, told }
}

function outcome(id: string, asked: LocalCase): LocalOutcome {
  const aid = aids().find((each) => each.id === id)
  if (!aid) throw new Error(`no aid ${id}`)
  return evaluateAid(aid, asked)
}

describe('the aids of the demo town', () => {
  test('give less for a meal as the quotient goes up, by child at school', () => {
    const people = [
      {},
      child,
      { ...child, birth: '2019-02-01' },
      { birth: '2012-01-01', schooling: 'middle' as const },
    ]

    expect(outcome('cantine', aCase({ people }, { quotient: 300 })).amount).toBeCloseTo(6.8)
    expect(outcome('cantine', aCase({ people }, { quotient: 301 })).amount).toBeCloseTo(4.4)
    expect(outcome('cantine', aCase({ people }, { quotient: 901 })).answer).toBe('no')
  })

  test('stop at the most', () => {
    const people = [{}, child, child, child, child]

    expect(outcome('sport-et-culture', aCase({ people }, { quotient: 100 })).amount).toBe(180)
  })

  test('are looked at between their days only', () => {
    const running = (month: string) =>
      evaluateAids(aids(), { ...aCase({}), month: monthOf(month) }).map(({ aid }) => aid.id)

    expect(running('2026-11')).toContain('noel-des-enfants')
    expect(running('2026-09')).not.toContain('noel-des-enfants')
  })
})

describe('a fact that is not known', () => {
  const people = [{}, child]

  test('leaves the answer open, and is what to ask', () => {
    const found = outcome('noel-des-enfants', aCase({ people }, { quotient: 200 }))

    expect(found.answer).toBe('unknown')
    expect(found.amount).toBe(30)
    expect(found.missing).toEqual([{ kind: 'residence', months: 3 }])
  })

  test('does not matter when another condition fails', () => {
    const found = outcome('noel-des-enfants', aCase({ people: [{}] }, { quotient: 200 }))

    expect(found).toMatchObject({ answer: 'no', missing: [] })
  })

  test('does not matter when one of several is enough', () => {
    const elder = { birth: '1950-01-01' }

    expect(outcome('repas-a-domicile', aCase({ people: [elder] }, { quotient: 100 })).answer).toBe('yes')
    expect(outcome('repas-a-domicile', aCase({}, { quotient: 100 })).answer).toBe('unknown')
  })

  test('a tax notice is one', () => {
    const asked = aCase({ people: [{ birth: '1950-01-01' }] }, { monthsInTown: 12 })

    expect(outcome('transport-aines', asked).missing.map(({ kind }) => kind)).toEqual(['reference-income'])
  })

  test('« aucun » turns a condition round', () => {
    const told = { quotient: 100, answers: { 'facture-impayee': true } }
    const housed = { status: 'hosted-free', rent: 0, shared: false, room: false } as const

    expect(outcome('energie', aCase({}, told)).answer).toBe('yes')
    expect(outcome('energie', aCase({ housing: housed }, told)).answer).toBe('no')
  })
})

describe('the family quotient', () => {
  test('is a twelfth of the taxable income of two years ago and the benefits of the month, by parts', () => {
    const people = [{ incomes: [paid('salary', 1_000)] }, child, child, child]

    expect(familyQuotient(aCase({ people }, {}, { af: { amount: 200 } }))).toBe(Math.round(1_200 / 4))
  })
})

test('an aid of other communes is not for this household', () => {
  const [aid] = aids()
  const elsewhere = aid && evaluateAid({ ...aid, communes: ['35001'] }, aCase({ people: [{}, child] }))

  expect(elsewhere?.answer).toBe('no')
  expect(elsewhere && sayAnswer('fr', elsewhere)).toContain('autre commune')
})

test('every condition, answer and gift is said in each language', () => {
  for (const found of evaluateAids(aids(), aCase({ people: [{}, child] })))
    for (const language of languages) {
      const said = [sayAnswer(language, found), sayGift(language, found)]
      for (const sentence of [...said, ...found.checked.map((each) => sayCondition(language, each))]) {
        expect(sentence).not.toMatch(/[{}]/)
        expect(sentence.length).toBeGreaterThan(3)
      }
    }
})

test('a condition says what is asked and what the household has', () => {
  const [quotient] = outcome('energie', aCase({}, { quotient: 420 })).checked

  const said = quotient && sayCondition('fr', quotient).replaceAll('\u00a0', ' ')
  expect(said).toBe('Quotient familial : au plus 650,00 €. Celui de la CAF : 420,00 €.')
})

describe('a file with mistakes', () => {
  const [good] = alphaAids.aides
  const sentences = (changes: object): readonly string[] => {
    const read = readLocalAids({ aides: [{ ...good, ...changes }] })
    return 'problems' in read ? read.problems.map(({ sentence }) => sentence) : []
  }

  test.each([
    [{ nom: '' }, 'aides[0].nom : on attend un texte, et non .'],
    [{ si: { quotien: { jusqu_a: 3 } } }, 'aides[0].si : « quotien » n’est pas une condition connue.'],
    [{ si: { tout: [] } }, 'aides[0].si.tout : cette liste de conditions est vide.'],
    [{ si: { age: { de: 60, a: 20 } } }, 'aides[0].si.age : « de » (60) est plus grand que « a » (20).'],
    [{ si: { logement: ['chateau'] } }, 'aides[0].si.logement[0] : « chateau » n’est pas connu.'],
    [{ donne: { montant: -3 } }, 'aides[0].donne.montant : un montant ne peut pas être négatif (-3).'],
    [{ donne: { montant: 3, prestation: 'x' } }, 'aides[0].donne : on attend un seul de ces champs'],
    [{ communes: ['Alpha'] }, 'aides[0].communes[0] : « Alpha » n’est pas un code INSEE.'],
    [{ du: '2026-05-01', au: '2026-04-01' }, 'aides[0].au : la fin est avant le début.'],
    [{ montnat: 3 }, 'aides[0].montnat : ce champ n’est pas connu.'],
  ])('%j is told where it is', (changes, sentence) => {
    expect(sentences(changes).some((each) => each.startsWith(sentence))).toBe(true)
  })

  test('the same id twice, quotients that do not go up', () => {
    const lines = {
      selon_quotient: [
        { jusqu_a: 500, montant: 3 },
        { jusqu_a: 400, montant: 2 },
      ],
    }
    const read = readLocalAids({ aides: [good, { ...good, donne: lines }] })
    const said = 'problems' in read ? read.problems.map(({ sentence }) => sentence) : []

    expect(said).toContain('aides[1].id : « cantine » est déjà pris par une autre aide.')
    expect(said.join()).toContain('les quotients vont en montant : 400 vient après 500.')
  })

  test.each([[null], [[]], [{}], [{ aides: 3 }], ['x'], [{ aides: [null] }]])(
    '%j is no file of aids',
    (document) => {
      expect('problems' in readLocalAids(document)).toBe(true)
    },
  )
})
