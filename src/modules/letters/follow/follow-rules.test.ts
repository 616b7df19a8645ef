import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { type Letter, type LetterVersion, stateOf } from '../letter.ts'
import { findModel } from '../models/all-models.ts'
import { lastDayToSend, mayAnswer, maySend } from './follow-rules.ts'

const today = toDay('2026-03-03')
const model = findModel('caf-appeal')
const version = { seq: 2, facts: { decisionDay: '2025-12-31' } } as unknown as LetterVersion

test('two months from the 31 December end on the 28 February', () => {
  expect(lastDayToSend({ version }, model)).toBe('2026-02-28')
})

test('the answer is awaited by the delay of the law, unless the agent chose a day', () => {
  const sent = { on: toDay('2026-02-10'), way: 'registered', number: '1A 204 558 7712 3' } as const
  expect(maySend({ version }, sent, { model, today })).toEqual({
    ok: true,
    value: { ...sent, version: 2, answerBefore: '2026-04-10' },
  })
  const chosen = maySend({ version }, { ...sent, answerBefore: toDay('2026-03-31') }, { model, today })
  expect(chosen.ok && chosen.value.answerBefore).toBe('2026-03-31')
})

test.each([
  [{ on: '2026-03-04' }, 'sent-in-future'],
  [{ on: '2006-03-04' }, 'date-too-old'],
  [{ on: '2026-03-03', answerBefore: '2026-03-01' }, 'answer-before-sending'],
  [{ on: '2026-03-03', answerBefore: '2126-03-01' }, 'date-too-far'],
  [{ on: '2026-03-03', number: '1'.repeat(61) }, 'number-too-long'],
  [{ on: '2026-03-03', number: '2 69 05 49 588 157 80' }, 'holds-a-secret'],
])('a sending on %o is refused: %s', (sent, refusal) => {
  const asked = { way: 'post', ...sent } as unknown as Parameters<typeof maySend>[1]
  expect(maySend({ version }, asked, { model, today })).toEqual({ ok: false, refusal })
})

const sending = {
  on: toDay('2026-02-10'),
  way: 'post',
  number: undefined,
  version: 1,
  answerBefore: toDay('2026-03-02'),
} as const

test.each([
  [undefined, { on: '2026-03-01' }, 'not-sent-yet'],
  [sending, { on: '2026-03-04' }, 'answer-in-future'],
  [sending, { on: '2026-02-09' }, 'answer-before-sending'],
  [sending, { on: '2026-03-01', words: 'x'.repeat(1_001) }, 'words-too-long'],
  [sending, { on: '2026-03-01', words: 'mdp : Soleil45' }, 'holds-a-secret'],
])('an answer to %o, %o, is refused: %s', (sent, received, refusal) => {
  const asked = { result: 'granted', ...received } as unknown as Parameters<typeof mayAnswer>[1]
  expect(mayAnswer({ sending: sent }, asked, today)).toEqual({ ok: false, refusal })
})

test('a receipt is no answer: the letter is late on the day after', () => {
  const acknowledged = { on: toDay('2026-02-12'), result: 'acknowledged', words: undefined } as const
  const letter: Pick<Letter, 'sending' | 'answers'> = { sending, answers: [acknowledged] }
  expect(stateOf(letter, toDay('2026-03-02'))).toBe('sent')
  expect(stateOf(letter, today)).toBe('answer-late')
  expect(stateOf({ ...letter, answers: [{ ...acknowledged, result: 'partly' }] }, today)).toBe('answered')
  expect(stateOf({ sending: undefined, answers: [] }, today)).toBe('draft')
})
