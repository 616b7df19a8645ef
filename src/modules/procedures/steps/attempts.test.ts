import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, type Day, toDay } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import { followUpsOf } from '../follow-up/follow-up.ts'
import { attemptNumber, type FollowedProcedure, stateOf } from '../procedure.ts'
import { sentenceOf } from '../sentence/sentence.ts'
import { mayBeginAttempt } from './attempt-rules.ts'
import { endOf, remedyDeadline, renewalOpensOn } from './deadlines.ts'
import { mayContest } from './next-thing.ts'
import { type Answer, mayRecordOutcome, mayRecordReceipt, mayReopen, maySend } from './procedure-rules.ts'
import { attemptReasons, type Happening, outcomeKinds } from './procedure-step.ts'
import { afterSteps, replaySteps } from './replay-steps.ts'

const today = toDay('2026-03-03')
const agent = '01900000-0000-7000-8000-000000000001' as AgentId

const opened = {
  id: '01900000-0000-7000-8000-000000000003' as FollowedProcedure['id'],
  personId: '01900000-0000-7000-8000-000000000002' as FollowedProcedure['personId'],
  catalogueCode: 'css-renewal',
  title: 'Renouveler la CSS',
  bodyName: 'CPAM',
  openedAt: new Date('2026-03-03T09:00:00Z'),
  openedBy: agent,
  mode: undefined,
  checklist: [{ code: 'tax-notice', label: 'Avis', required: 'always' as const }],
}

const secret = 'son mot de passe : Soleil1954!'
const long = 'x'.repeat(1001)
const days = fc.integer({ min: 0, max: 3650 }).map((count) => addDays(toDay('2024-01-01'), count))

type Command = (procedure: FollowedProcedure) => Answer<string>

const refuse: Command = (procedure) => mayRecordOutcome(procedure, { kind: 'refused', on: today }, today)
const grantIt: Command = (procedure) => mayRecordOutcome(procedure, { kind: 'granted', on: today }, today)

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom('R 1', 'R 2', '').map((receipt) => sent(receipt)),
  fc.constantFrom('R 3', 'R 4').map(
    (receipt): Command =>
      (procedure) =>
        mayRecordReceipt(procedure, receipt),
  ),
  fc.constantFrom(...outcomeKinds).map(
    (kind): Command =>
      (procedure) =>
        mayRecordOutcome(procedure, { kind, on: today }, today),
  ),
  fc.constantFrom(...attemptReasons).map((reason) => again(reason)),
  fc.constant<Command>((procedure) => mayReopen(procedure)),
)

test('a refusal contested is a second attempt: the first keeps its sending, receipt and answer', () => {
  const refused = told(css(), sent('R 1'), refuse)
  expect(refused.deadline).toMatchObject({ on: '2026-05-03', reason: 'remedy' })
  const begun = told(refused, again('remedy'))
  expect(attemptNumber(begun)).toBe(2)
  expect(begun.pastAttempts).toMatchObject([
    {
      number: 1,
      sending: { on: today },
      receipt: 'R 1',
      outcome: { kind: 'refused' },
      remedyBefore: '2026-05-03',
    },
  ])
  expect([begun.sending, begun.receipt, begun.outcome]).toEqual([undefined, undefined, undefined])
  expect(begun.deadline).toMatchObject({ on: '2026-05-03', reason: 'remedy' })
  expect(sentenceOf(begun, today)).toMatchObject({ toDo: ['bringDocuments', 'sendBefore'], mustAct: true })
  expect(sentenceOf(begun, toDay('2026-05-04')).toDo).toContain('sendDayPassed')
  const granted = told(begun, sent('R 2'), grantIt)
  expect(stateOf(granted, today)).toBe('granted')
  expect(granted.receipt).toBe('R 2')
  expect(granted.pastAttempts).toHaveLength(1)
})

test('once the remedy has gone, only the answer of the body is waited for', () => {
  const gone = told(css(), sent('R 1'), refuse, again('remedy'), sent('R 2'))
  expect(gone.deadline).toMatchObject({ on: '2026-05-03', reason: 'answer-expected' })
  expect(followUpsOf(gone).map(({ reason }) => reason)).toEqual(['answer-due'])
})

test('a new request does not stop the delay to contest the first refusal', () => {
  const asked = told(css(), sent('R 1'), refuse, again('new-request'), sent('R 2'))
  const risk = followUpsOf(asked).find(({ reason }) => reason === 'right-at-risk')
  expect(risk).toMatchObject({ dueOn: '2026-05-03', detail: 'remedy', seq: 1, untilOn: '2026-05-17' })
  expect(followUpsOf(told(asked, grantIt)).map(({ reason }) => reason)).toEqual([])
})

test('what the body has lost is sent again, and is on the list a week later if it has not gone', () => {
  const lost = told(css(), sent('R 1'), again('file-lost'))
  expect(followUpsOf(lost)).toMatchObject([
    { reason: 'to-send-again', dueOn: today, fromOn: '2026-03-10', detail: 'file-lost' },
  ])
  expect(followUpsOf(told(lost, sent('R 2')))).toMatchObject([{ reason: 'answer-due' }])
})

test.each<[string, Answer<string>]>([
  ['not-sent-yet', mayBeginAttempt(css(), { reason: 'file-lost' }, today)],
  ['not-refused', mayBeginAttempt(told(css(), sent('R')), { reason: 'remedy' }, today)],
  ['already-granted', mayBeginAttempt(told(css(), sent('R'), grantIt), { reason: 'new-request' }, today)],
  ['note-too-long', mayBeginAttempt(told(css(), sent('R')), { reason: 'file-lost', note: long }, today)],
  ['secret-found', mayBeginAttempt(told(css(), sent('R')), { reason: 'file-lost', note: secret }, today)],
  ['remedy-before-outcome', ended('refused', { remedyBefore: toDay('2026-03-02') })],
  ['right-ended-before-outcome', ended('granted', { rightEndsOn: toDay('2026-03-02') })],
  ['date-too-far', ended('refused', { remedyBefore: toDay('2036-03-02') })],
  ['secret-found', ended('closed', { note: secret })],
])('%s', (refusal, answer) => {
  expect(answer).toEqual({ ok: false, refusal })
})

test('the same attempt begun twice the same day is one', () => {
  const begun = told(css(), sent('R'), again('file-lost'))
  expect(mayBeginAttempt(begun, { reason: 'file-lost' }, today)).toEqual({ ok: true, value: [] })
  expect(mayBeginAttempt(begun, { reason: 'incomplete' }, today).ok).toBe(false)
})

test('the last day the letter gives counts before that of the catalogue', () => {
  const refused = told(css(), sent('R'), (procedure) =>
    mayRecordOutcome(procedure, { kind: 'refused', on: today, remedyBefore: toDay('2026-03-18') }, today),
  )
  expect(refused.deadline).toMatchObject({ on: '2026-03-18', reason: 'remedy', countedFrom: undefined })
})

test('a right that ends is to be asked again from the first day its page gives, until the last', () => {
  const granted = told(css(), sent('R'), (procedure) =>
    mayRecordOutcome(procedure, { kind: 'granted', on: today, rightEndsOn: toDay('2027-03-31') }, today),
  )
  const { deadline } = granted
  expect(deadline).toMatchObject({ on: '2027-01-31', reason: 'renewal', countedFrom: '2027-03-31' })
  expect(deadline && renewalOpensOn(granted, deadline)).toBe('2026-11-30')
  expect(followUpsOf(granted)).toMatchObject([
    { fromOn: '2026-11-30', dueOn: '2027-01-31', detail: 'renewal' },
  ])
})

test('the last day still counts, the day after does not, whatever the day of the refusal', () => {
  fc.assert(
    fc.property(days, (refusedOn) => {
      const refused = told(css(), (procedure) =>
        mayRecordOutcome(procedure, { kind: 'refused', on: refusedOn }, refusedOn),
      )
      const last = remedyDeadline(refused, refusedOn)?.on ?? refusedOn
      expect([mayContest(refused, last), mayContest(refused, addDays(last, 1))]).toEqual([true, false])
      // Date to date: the same date two months later, or the last of a shorter month.
      expect(last).toBe(addMonths(refusedOn, 2))
      expect([refusedOn.slice(8), lastDateOf(last)]).toContain(last.slice(8))
    }),
  )
})

test('a longer delay never ends before a shorter one, in any unit', () => {
  const units = fc.constantFrom('day', 'week', 'month', 'year')
  fc.assert(
    fc.property(days, units, fc.integer({ min: 1, max: 24 }), (from, unit, count) => {
      expect(endOf({ count, unit }, from) > from).toBe(true)
      expect(endOf({ count: count + 1, unit }, from) > endOf({ count, unit }, from)).toBe(true)
    }),
  )
})

test('whatever happens, each attempt holds what happened between its beginning and the next, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 30 }), (tried) => {
      const procedure = tried.reduce((one, command) => told(one, command), css())
      const begun = procedure.steps.filter(({ kind }) => kind === 'attempt-begun')
      expect(procedure.pastAttempts.map(({ number }) => number)).toEqual(begun.map((_, index) => index + 1))
      const segments = segmentsOf(procedure)
      for (const [index, attempt] of [...procedure.pastAttempts, procedure].entries()) {
        expect(attempt.sending?.on).toBe(segments[index]?.sentOn)
        expect(attempt.receipt).toBe(segments[index]?.receipt)
        expect(attempt.outcome?.kind).toBe(segments[index]?.outcome)
      }
      // The history read again tells the same procedure.
      expect(replaySteps(opened, procedure.steps)).toEqual(procedure)
    }),
  )
})

function sent(receipt: string): Command {
  return (procedure) => maySend(procedure, { on: today, way: 'post', receipt }, today)
}

function again(reason: (typeof attemptReasons)[number]): Command {
  return (procedure) => mayBeginAttempt(procedure, { reason }, today)
}

function ended(
  kind: (typeof outcomeKinds)[number],
  more: { remedyBefore?: Day; rightEndsOn?: Day; note?: string },
): Answer<string> {
  return mayRecordOutcome(css(), { kind, on: today, ...more }, today)
}

/** What the model says: the steps cut at each beginning, the last word of each kind in each piece. */
function segmentsOf({ steps }: FollowedProcedure): readonly Segment[] {
  const segments: Segment[] = [{}]
  for (const step of steps) {
    const last = segments.at(-1) ?? {}
    if (step.kind === 'attempt-begun') segments.push({})
    if (step.kind === 'sent') last.sentOn = step.on
    if (step.kind === 'receipt-recorded') last.receipt = step.receipt
    if (step.kind === 'outcome-recorded') last.outcome = step.outcome
    if (step.kind === 'reopened') delete last.outcome
  }
  return segments
}

interface Segment {
  sentOn?: Day
  receipt?: string
  outcome?: string
}

function css(): FollowedProcedure {
  return replaySteps(opened, [])
}

/** The procedure after each command whose rule allows it. */
function told(procedure: FollowedProcedure, ...tried: readonly Command[]): FollowedProcedure {
  return tried.reduce((one, command) => {
    const answer = command(one)
    return answer.ok ? afterSteps(one, numbered(one, answer.value)) : one
  }, procedure)
}

function numbered(
  { steps }: FollowedProcedure,
  happenings: readonly Happening[],
): FollowedProcedure['steps'] {
  const at = new Date('2026-03-03T09:00:00Z')
  return happenings.map((one, index) => ({ ...one, seq: steps.length + index + 1, at, by: agent }))
}

function lastDateOf(day: Day): string {
  return addDays(addMonths(toDay(`${day.slice(0, 7)}-01`), 1), -1).slice(8)
}
