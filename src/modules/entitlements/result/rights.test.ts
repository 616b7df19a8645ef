import { describe, expect, test } from 'vitest'
import type { BenefitId } from '../benefit.ts'
import { alphaAids } from '../local/alpha-aids.ts'
import { readLocalAids } from '../local/read-local-aids.ts'
import { loneParent, sittingOf, type Told, type ToldSitting } from '../page-samples.ts'
import { amountInWords, receivedInWords, totalInWords } from './amount-in-words.ts'
import { type Rights, tellRights, type ToldBenefit } from './rights.ts'
import { steer } from './steer.ts'

const read = readLocalAids(alphaAids)
const town = { zoneOf: () => 2 as const, localAids: 'aids' in read ? read.aids : [] }
const tell = (told: ToldSitting): Rights => tellRights(sittingOf(told), town)

const changed = (answers: Told): ToldSitting => ({
  ...loneParent,
  answers: { ...loneParent.answers, ...answers },
})

function benefit(rights: Rights, id: BenefitId): ToldBenefit {
  const found = rights.benefits.find((one) => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

describe('what a lone parent on part-time pay may claim', () => {
  const rights = tell(loneParent)

  test('RSA, prime d’activité, ASF, housing aid and health cover, each with its steps', () => {
    for (const id of ['rsa', 'ppa', 'asf', 'housing', 'css'] as const) {
      expect(benefit(rights, id).answer, id).toBe('yes')
      expect(benefit(rights, id).steps.length, id).toBeGreaterThan(0)
    }
  })

  test('what is certain comes first, the largest of a year at the top; what is not due says why', () => {
    const answers = rights.benefits.map(({ answer }) => answer)
    expect(answers).toEqual(answers.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)))
    const refused = rights.benefits.filter(({ answer }) => answer === 'no')
    expect(refused.filter(({ refusal }) => refusal === undefined).map(({ id }) => id)).toEqual([])
  })

  test('amounts are told to the euro, and nothing is open', () => {
    expect(amountInWords(benefit(rights, 'asf'), 'fr')).toBe('Environ 404\u00A0€ par mois')
    expect(totalInWords(rights.benefits, 'fr')).toMatch(
      /^En tout\u00A0: environ [\d\u202F]+\u00A0€ par mois\.$/,
    )
    expect(rights.missing).toEqual([])
  })

  test('family allowances are due since before the months we look at; the town may add its own', () => {
    expect(rights.month - (benefit(rights, 'af').since ?? rights.month)).toBeGreaterThanOrEqual(7)
    expect(rights.local.find(({ aid }) => aid.id === 'cantine')?.answer).toBe('yes')
  })

  test('a hundred euros of pay more take some of the help, fifty of maintenance take twice their amount', () => {
    const weighs = (question: string) => rights.whatIfs.find((one) => one.question === question)?.changes
    expect(weighs('my-salary')).toBeLessThan(0)
    expect(weighs('maintenance-received')).toBeLessThan(0)
  })
})

const order = ['yes', 'unsure', 'no']

describe('what is not known', () => {
  test('an unknown rent leaves housing aid to be confirmed, says so, and holds the amount of any rent', () => {
    const open = tell(changed({ 'rent-alone': undefined }))
    expect(open.missing.map(({ open: { fact } }) => fact)).toEqual(['rent-alone'])
    const housing = benefit(open, 'housing')
    expect(housing.answer).toBe('unsure')
    expect(amountInWords(housing, 'fr')).toMatch(/^Jusqu’à/)
    for (const rent of [0, 137, 250, 333, 520, 900]) {
      const { least, most } = benefit(tell(changed({ 'rent-alone': rent })), 'housing')
      expect(least).toBeGreaterThanOrEqual(housing.least - 0.01)
      expect(most).toBeLessThanOrEqual(housing.most + 0.01)
    }
  })
})

describe('what is received', () => {
  const receivedOf = (answers: Told, id: BenefitId): string | undefined =>
    receivedInWords(benefit(tell(changed(answers)), id), 'fr')

  test('less than what is due is a gap, told in euros', () => {
    const said = receivedOf({ received: ['asf'], 'received-asf': 200 }, 'asf')
    expect(said).toBe(
      'Vous recevez 200\u00A0€. Nous trouvons 404\u00A0€. Il manque environ 204\u00A0€ par mois.',
    )
  })

  test('the same, more, an amount not told, a claim without an answer', () => {
    expect(receivedOf({ received: ['asf'], 'received-asf': 403 }, 'asf')).toMatch(/^Vous recevez déjà/)
    expect(receivedOf({ received: ['asf'], 'received-asf': 700 }, 'asf')).toMatch(/Parlez-en à un agent/)
    expect(receivedOf({ received: ['asf'], 'received-asf': undefined }, 'asf')).toBe(
      'Vous avez déjà cette aide.',
    )
    expect(receivedOf({ pending: ['rsa'] }, 'rsa')).toMatch(/^Vous avez demandé/)
  })
})

describe('the questions that still count', () => {
  const first = ['birth-date', 'couple', 'expecting', 'home-commune', 'housing', 'my-work', 'my-incomes']
  const only = (asked: readonly string[], answers: Told): Told =>
    Object.fromEntries(Object.entries(answers).filter(([question]) => asked.includes(question)))

  test('are all of them until the first ones are answered', () => {
    expect(steer(sittingOf({ answers: {} }), town.zoneOf)).toBeUndefined()
  })

  test('are those that change a result afterwards: rent and pay of whoever rents and works', () => {
    const told = { ...loneParent, answers: only(first, loneParent.answers) }
    const named = steer(sittingOf(told), town.zoneOf)
    expect(named).toEqual(expect.arrayContaining(['rent-alone', 'my-salary', 'received', 'received-rsa']))
  })

  test('leave out savings for a well-paid couple who own their home', () => {
    const answers: Told = {
      ...only(first, loneParent.answers),
      couple: 'married',
      'partner-birth': '1990-01-01',
      housing: 'owner',
      'home-loan': false,
      'my-pay-same': true,
      'my-salary': 5000,
      'my-work-since': '2015-01-01',
      'my-taxable': 62_000,
      'reference-income': 100_000,
      'partner-work': 'employed',
      'partner-incomes': ['salary'],
      'partner-pay-same': true,
      'partner-salary': 4000,
      'partner-work-since': '2015-01-01',
      'partner-taxable': 49_000,
    }
    const named = steer(sittingOf({ answers, children: [], others: [] }), town.zoneOf)
    expect(named).not.toContain('has-savings')
    expect(named).not.toContain('nationality-group')
  })
})
