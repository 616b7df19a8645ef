import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { Field } from '../definition/question.ts'
import { readAnswer } from './read-answer.ts'
import { readingOf } from './reading-of.ts'
import { sayProblem } from './say-problem.ts'

const reading = readingOf({ definition: { lists: [] }, today: toDay('2026-03-03'), language: 'fr' })
const asked = (field: Field, mayNotKnow = false) => ({ question: { field, mayNotKnow }, reading })

test('what was understood is kept beside what was typed', () => {
  const raw = { value: [' 1\u202F200,5 € '] }
  expect(readAnswer({ ...asked({ type: 'amount', per: 'month' }), raw })).toEqual({
    state: 'given',
    raw,
    value: 120_050,
    seen: { type: 'money', value: 120_050 },
  })
})

test('what cannot be read is kept as it was typed, with the code of the problem', () => {
  const raw = { day: ['31'], month: ['fevrier'], year: ['1961'] }
  expect(readAnswer({ ...asked({ type: 'birth-date' }), raw })).toEqual({
    state: 'unreadable',
    raw,
    problem: 'birth-not-a-date',
  })
})

test('she may say that she does not know where the question allows it', () => {
  const raw = { value: ['12'] }
  const field: Field = { type: 'whole-number' }
  expect(readAnswer({ ...asked(field, true), raw, choice: 'not-known' })).toEqual({ state: 'not-known', raw })
  expect(readAnswer({ ...asked(field), raw, choice: 'not-known' })).toMatchObject({
    state: 'given',
    value: 12,
  })
})

test('zero is an answer, spaces are none', () => {
  const field: Field = { type: 'amount', per: 'month' }
  expect(readAnswer({ ...asked(field), raw: { value: ['0'] } })).toMatchObject({ state: 'given', value: 0 })
  expect(readAnswer({ ...asked(field), raw: { value: [' \u00A0'] } })).toMatchObject({ state: 'empty' })
})

test('a problem is said with an example, and in general where its values are not known', () => {
  expect(sayProblem('fr', 'birth-year-missing')).toContain('Exemple')
  expect(sayProblem('fr', 'number-too-large', { most: 12 })).toBe('Écrivez 12 ou moins.')
  expect(sayProblem('en', 'number-too-large')).toContain('could not read this answer')
  expect(sayProblem('ar', 'a code of before')).toContain('لم نفهم')
})
