import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { initialsOf, tellsWhoSheIs } from './consent.ts'
import { type Actor, isExpiryDue, isReminderDue, mayMove, movesOpen, type State, toDoOf } from './referral.ts'

const today = toDay('2026-03-31')
const on = (day: string) => toDay(day)

test.each<[State, Actor, readonly string[]]>([
  ['draft', 'agent', ['sent', 'abandoned']],
  ['draft', 'partner', []],
  ['sent', 'partner', ['received', 'accepted', 'declined']],
  ['received', 'partner', ['accepted', 'declined']],
  ['accepted', 'partner', ['accepted', 'declined', 'honoured', 'absent', 'abandoned']],
  ['absent', 'partner', ['accepted', 'honoured', 'abandoned']],
  ['declined', 'partner', []],
  ['closed', 'partner', []],
  ['accepted', 'person', ['abandoned']],
  ['closed', 'person', []],
  ['sent', 'system', ['expired']],
  ['accepted', 'system', []],
  ['expired', 'agent', ['sent', 'closed']],
  ['honoured', 'agent', ['closed']],
  ['closed', 'agent', []],
])('of a referral that is %s, a %s may say %j', (state, by, open) => {
  expect(movesOpen(state, by)).toEqual(open)
})

test('what has moved on is refused by name', () => {
  expect(mayMove('declined', 'accepted', 'partner')).toEqual({ ok: false, refusal: 'moved-on' })
})

test.each([
  ['2026-03-22', undefined, false],
  ['2026-03-21', undefined, true],
  ['2026-03-05', '2026-03-22', false],
  ['2026-03-05', '2026-03-21', true],
])('sent on %s, reminded on %s: to be reminded on the 31st? %s', (sent, reminded, isDue) => {
  const reminderOn = reminded === undefined ? undefined : on(reminded)
  expect(isReminderDue({ state: 'received', sentOn: on(sent), reminderOn }, today)).toBe(isDue)
})

test.each<[State, string, boolean]>([
  ['sent', '2026-03-02', false],
  ['sent', '2026-03-01', true],
  ['received', '2026-03-01', true],
  ['accepted', '2026-03-01', false],
])('%s since %s: given up on the 31st? %s', (state, sent, isDue) => {
  expect(isExpiryDue({ state, sentOn: on(sent), reminderOn: undefined }, today)).toBe(isDue)
})

const waiting = { answer: undefined, appointment: undefined }

test.each([
  ['sent', { kind: 'sent', by: 'agent' }, undefined],
  ['sent', { kind: 'reminder', by: 'system' }, 'remind'],
  ['sent', { kind: 'reminded', by: 'agent' }, undefined],
  ['received', { kind: 'link-asked', by: 'partner' }, 'send-link'],
  ['accepted', { kind: 'accepted', by: 'partner' }, 'tell-appointment'],
  ['accepted', { kind: 'accepted', by: 'agent' }, undefined],
  ['accepted', { kind: 'told', by: 'agent' }, undefined],
  ['declined', { kind: 'declined', by: 'partner' }, 'find-other'],
  ['expired', { kind: 'expired', by: 'system' }, 'find-other'],
  ['honoured', { kind: 'honoured', by: 'partner' }, 'close'],
  ['closed', { kind: 'closed', by: 'agent' }, undefined],
] as const)('%s, last %j: what is to be done is %s', (state, last, toDo) => {
  expect(toDoOf({ ...waiting, state, last }, today)).toBe(toDo)
})

test('once the day of the appointment has passed, somebody asks whether she came', () => {
  const last = { kind: 'accepted', by: 'partner' } as const
  const of = (day: string) =>
    ({ ...waiting, state: 'accepted', last, appointment: { on: on(day), time: undefined } }) as const
  expect(toDoOf(of('2026-03-30'), today)).toBe('ask-outcome')
  expect(toDoOf(of('2026-03-31'), today)).toBe('tell-appointment')
})

test('a yes without a day is asked about after ten days', () => {
  const of = (day: string) =>
    toDoOf(
      {
        state: 'accepted',
        answer: { kind: 'accepted', on: on(day) },
        appointment: undefined,
        last: { kind: 'told', by: 'agent' },
      },
      today,
    )
  expect(of('2026-03-22')).toBeUndefined()
  expect(of('2026-03-21')).toBe('ask-outcome')
})

const fatima = { firstNames: 'Fatima', usageName: 'Zitouni', birthName: 'Le Goff' }

test.each([
  [fatima, 'F. Z.'],
  [{ ...fatima, usageName: undefined }, 'F. L.'],
  [{ firstNames: undefined, usageName: 'élan', birthName: undefined }, 'É.'],
  [{ firstNames: undefined, usageName: undefined, birthName: undefined }, '?'],
])('of %j a partner first knows %s', (names, initials) => {
  expect(initialsOf(names)).toBe(initials)
})

test.each([
  ['Mme Li cherche un cours', true],
  ['M. LI viendra', true],
  ['Elle lit peu, et li lentement', false],
])('« %s » tells that she is called Li: %s', (text, tells) => {
  expect(tellsWhoSheIs(text, { firstNames: 'Bo', usageName: 'Li', birthName: undefined })).toBe(tells)
})

test.each([
  ['Cherche un cours de français le matin', false],
  ['Mme ZITOUNI cherche un cours', true],
  ['fatima vient avec sa fille', true],
  ['Goff était son nom', true],
  ['Joignable au 06 39 98 12 34', true],
  ['Écrire à f@exemple.fr', true],
  ['Reçoit 870,20 € par mois depuis 2024', false],
])('« %s » tells who she is: %s', (text, tells) => {
  expect(tellsWhoSheIs(text, fatima)).toBe(tells)
})
