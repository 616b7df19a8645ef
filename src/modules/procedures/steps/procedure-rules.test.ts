import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { FollowedProcedure } from '../procedure.ts'
import { mayEndCallBack, mayPlanCallBack, mayRemoveDeadline, maySetDeadline } from './deadline-rules.ts'
import {
  type Answer,
  mayBlock,
  mayMarkDocument,
  mayRecordOutcome,
  mayRecordReceipt,
  mayRename,
  mayReopen,
  maySend,
  mayUnblock,
} from './procedure-rules.ts'
import type { Happening } from './procedure-step.ts'
import { replaySteps } from './replay-steps.ts'

const today = toDay('2026-03-03')
const tomorrow = toDay('2026-03-04')
const ended: Happening = { kind: 'outcome-recorded', on: today, outcome: 'closed', note: undefined }
const refused: Happening = { ...ended, outcome: 'refused' }
const sent: Happening = { kind: 'sent', on: today, way: 'post', mode: undefined }
const long = 'x'.repeat(1001)

test.each<[string, Answer<string>]>([
  ['unknown-document', mayMarkDocument(housing(), 'passport', 'ready')],
  ['already-ended', mayMarkDocument(housing(ended), 'rent', 'ready')],
  ['sent-in-future', maySend(housing(), { on: tomorrow, way: 'post' }, today)],
  ['date-too-old', maySend(housing(), { on: toDay('2006-03-03'), way: 'post' }, today)],
  ['receipt-too-long', maySend(housing(), { on: today, way: 'post', receipt: 'R'.repeat(81) }, today)],
  ['already-ended', maySend(housing(ended), { on: today, way: 'post' }, today)],
  ['not-sent-yet', mayRecordReceipt(housing(), 'R 1')],
  ['receipt-missing', mayRecordReceipt(housing(sent), ' -- ')],
  ['receipt-too-long', mayRecordReceipt(housing(sent), 'R'.repeat(81))],
  ['not-refused', maySetDeadline(housing(), { on: tomorrow, reason: 'remedy' }, today)],
  ['already-sent', maySetDeadline(housing(sent), { on: tomorrow, reason: 'send-before' }, today)],
  ['not-sent-yet', maySetDeadline(housing(), { on: tomorrow, reason: 'answer-expected' }, today)],
  ['already-ended', maySetDeadline(housing(ended), { on: tomorrow, reason: 'send-before' }, today)],
  ['date-too-far', maySetDeadline(housing(), { on: toDay('2062-03-03'), reason: 'other' }, today)],
  ['date-too-old', maySetDeadline(housing(), { on: toDay('2006-03-03'), reason: 'other' }, today)],
  ['note-too-long', maySetDeadline(housing(), { on: tomorrow, reason: 'other', note: long }, today)],
  ['note-missing', mayBlock(housing(), { blocker: 'other', note: ' ' }, today)],
  ['note-too-long', mayBlock(housing(), { blocker: 'other', note: long }, today)],
  ['already-ended', mayBlock(housing(ended), { blocker: 'body-silent' }, today)],
  ['note-too-long', mayUnblock(housing(), long)],
  ['call-back-in-past', mayPlanCallBack(housing(), { on: toDay('2026-03-02'), agentId: undefined }, today)],
  ['date-too-far', mayPlanCallBack(housing(), { on: toDay('2062-03-02'), agentId: undefined }, today)],
  ['note-too-long', mayPlanCallBack(housing(), { on: today, note: long, agentId: undefined }, today)],
  ['unknown-call-back', mayEndCallBack(housing(sent), 1)],
  ['outcome-in-future', mayRecordOutcome(housing(), { kind: 'granted', on: tomorrow }, today)],
  [
    'outcome-before-sending',
    mayRecordOutcome(housing(sent), { kind: 'granted', on: toDay('2026-03-02') }, today),
  ],
  ['date-too-old', mayRecordOutcome(housing(), { kind: 'granted', on: toDay('2006-03-02') }, today)],
  ['note-too-long', mayRecordOutcome(housing(), { kind: 'granted', on: today, note: long }, today)],
  ['already-ended', mayRecordOutcome(housing(ended), { kind: 'granted', on: today }, today)],
  ['note-too-long', mayReopen(housing(ended), long)],
  ['title-missing', mayRename(housing(), ' ')],
  ['title-too-long', mayRename(housing(), 'x'.repeat(201))],
])('refused by name: %s', (refusal, answer) => {
  expect(answer).toEqual({ ok: false, refusal })
})

test.each<[string, Answer<string>]>([
  ['a document not ticked', mayMarkDocument(housing(), 'rent', 'missing')],
  ['the same sending', maySend(housing(sent), { on: today, way: 'post' }, today)],
  ['an obstacle that is not there', mayUnblock(housing())],
  ['the same outcome', mayRecordOutcome(housing(ended), { kind: 'closed', on: today }, today)],
  ['what runs', mayReopen(housing())],
  ['the same title', mayRename(housing(), ' Aide  au logement')],
  ['a deadline that is not there', mayRemoveDeadline(housing())],
])('%s, once more, writes nothing', (_, answer) => {
  expect(answer).toEqual({ ok: true, value: [] })
})

test('today and yesterday are fine days to have sent it', () => {
  expect(maySend(housing(), { on: today, way: 'phone' }, today).ok).toBe(true)
})

test('a deadline of the past is kept, for it must be seen as missed', () => {
  expect(maySetDeadline(housing(), { on: toDay('2026-03-01'), reason: 'send-before' }, today).ok).toBe(true)
})

test('after a refusal the agent may write the day that the letter gives', () => {
  expect(maySetDeadline(housing(refused), { on: tomorrow, reason: 'remedy' }, today).ok).toBe(true)
})

test('a receipt may still come in after the outcome', () => {
  expect(mayRecordReceipt(housing(sent, ended), ' N° 12  34 ')).toEqual({
    ok: true,
    value: [{ kind: 'receipt-recorded', receipt: 'N° 12 34' }],
  })
})

function housing(...happenings: readonly Happening[]): FollowedProcedure {
  return replaySteps(
    {
      id: 'one' as FollowedProcedure['id'],
      personId: 'she' as FollowedProcedure['personId'],
      catalogueCode: undefined,
      title: 'Aide au logement',
      bodyName: 'Caf',
      openedAt: new Date('2026-03-03T09:00:00Z'),
      openedBy: undefined,
      mode: undefined,
      checklist: [{ code: 'rent', label: 'Quittance', required: 'always' }],
    },
    happenings.map((happening, index) => ({
      ...happening,
      seq: index + 1,
      at: new Date('2026-03-03T09:00:00Z'),
      by: undefined,
    })),
  )
}
