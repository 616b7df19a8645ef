import { describe, expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { checkDefinition } from '../check/check-definition.ts'
import type { Definition } from '../definition/definition.ts'
import { bankIds, fromBank, isBankId, listsOf } from './bank.ts'

const anywhere = (text: string): Readonly<Record<(typeof languages)[number], string>> =>
  Object.fromEntries(languages.map((language) => [language, text])) as Record<
    (typeof languages)[number],
    string
  >

const everyQuestion: Definition = {
  format: 1,
  id: 'every-question',
  kind: 'agent-form',
  languages: [...languages],
  title: anywhere('Questions'),
  purpose: anywhere('Questions'),
  policies: {
    identity: 'person',
    legalBasis: { ground: 'public-task', reference: 'Art. L123-5 CASF' },
    retention: 'one-year',
    draftDays: 30,
    order: 'straight',
    checkAnswers: true,
  },
  lists: listsOf(bankIds),
  sections: [
    {
      id: 'all',
      title: anywhere('Questions'),
      steps: bankIds.map((bank) => ({
        step: 'page',
        id: `page-${bank}`,
        nodes: [fromBank(bank)],
      })),
    },
  ],
  rules: [],
  results: [{ id: 'end', title: anywhere('Fin') }],
}

describe('the bank of questions', () => {
  test('makes a form in which the checker finds no error', () => {
    const { errors } = checkDefinition(JSON.parse(JSON.stringify(everyQuestion)))
    expect(errors).toEqual([])
  })

  test.each(bankIds)('%s is asked in every language, and says why', (bank) => {
    const { label, whyWeAsk, hint } = fromBank(bank)
    for (const text of [label, whyWeAsk, hint].filter((each) => each !== undefined)) {
      expect(Object.keys(text).toSorted()).toEqual([...languages].toSorted())
      expect(Object.values(text).every((words) => words.trim() !== '')).toBe(true)
    }
  })

  test('a question keeps the name of the bank under another id, and another need', () => {
    const question = fromBank('birth-date', { id: 'child-birth', need: 'blocking' })
    expect(question).toMatchObject({ id: 'child-birth', bank: 'birth-date', need: 'blocking' })
    expect(isBankId('birth-date')).toBe(true)
    expect(isBankId('constructor')).toBe(false)
  })
})
