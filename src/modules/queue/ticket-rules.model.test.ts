import { expect, test } from 'vitest'
import { v7 } from 'uuid'
import { toDay } from '#kernel/day.ts'
import type { Result } from '#kernel/result.ts'
import {
  act,
  newReference,
  type ReferenceAction,
  type ReferenceStep,
  type ReferenceTicket,
  referenceActions,
} from '#test/support/reference-ticket.ts'
import { seeded } from '#test/support/seeded.ts'
import type { ServiceId, SiteId } from './site.ts'
import type { CounterSessionId, Ticket, TicketId } from './ticket.ts'
import * as rules from './ticket-rules.ts'

const targetMinutes = 60
const service = { id: 'service' as ServiceId, targetWaitMinutes: targetMinutes }
const sessions = ['one', 'two', 'three'] as unknown as readonly CounterSessionId[]
const noon = Date.parse('2026-03-03T11:00:00Z')

test('a hundred and twenty thousand moves at random: the rules and the text agree on every one', () => {
  const random = seeded(20_260_303)
  const seen = new Map<string, number>()
  let steps = 0
  for (let life = 0; life < 2_400; life += 1) {
    let now = noon
    const priority = random() < 0.2
    const reference = newReference(now, priority, targetMinutes)
    let ticket = newTicket(now, priority)
    for (let step = 0; step < 50; step += 1) {
      now += pause(random)
      const action = chooseAction(ticket, random)
      const at = { now, counter: Math.floor(random() * 3), targetMinutes }
      const before = ticket
      const moved = move(ticket, action, at)
      const agreed = moved.ok === act(reference, action, at)
      if (moved.ok) ticket = moved.value
      const faults = [...differences(ticket, reference), ...unsound(before, ticket, moved.ok)]
      if (!agreed || faults.length > 0)
        throw new Error(`${action} from ${before.state}: ${faults.join(', ')}`)
      if (moved.ok) seen.set(`${before.state} ${action}`, (seen.get(`${before.state} ${action}`) ?? 0) + 1)
      steps += 1
    }
  }
  expect(steps).toBeGreaterThanOrEqual(100_000)
  // Every way of the machine was gone many times, or the agreement would prove little.
  expect(seen.size).toBe(23)
  expect(Math.min(...seen.values())).toBeGreaterThan(20)
})

function move(
  ticket: Ticket,
  action: ReferenceAction,
  { now, counter }: ReferenceStep,
): Result<Ticket, string> {
  const at = new Date(now)
  const sessionId = sessions[counter] ?? ('one' as CounterSessionId)
  const ways: Record<ReferenceAction, () => Result<Ticket, string>> = {
    call: () => rules.called(ticket, { at, callId: v7(), sessionId, jumpReason: null }),
    recall: () => rules.recalled(ticket, { at, callId: v7() }),
    start: () => rules.started(ticket, at),
    'put-back': () => rules.putBack(ticket, at),
    absent: () => rules.absent(ticket, at),
    return: () => rules.returned(ticket, { at, service }),
    hold: () => rules.held(ticket, { at, until: null }),
    resume: () => rules.resumed(ticket, { at, sessionId }),
    rejoin: () => rules.rejoined(ticket, { at, service }),
    transfer: () => rules.transferred(ticket, { at, service, counterId: null }),
    finish: () => rules.finished(ticket, { at, outcome: 'resolved' }),
    undo: () => rules.undone(ticket, { at, sessionId }),
    leave: () => rules.left(ticket, at),
    expire: () => rules.expired(ticket, at),
    forget: () => rules.forgotten(ticket, at),
    reopen: () => rules.reopened(ticket, { at, service }),
  }
  return ways[action]()
}

// Plain comparisons: a million calls of `expect` would take a minute.
function differences(ticket: Ticket, reference: ReferenceTicket): readonly string[] {
  const counter = reference.counter === null ? null : sessions[reference.counter]
  return [
    ticket.state === reference.state ? '' : `state ${ticket.state}, not ${reference.state}`,
    ticket.dueAt.getTime() === reference.due ? '' : 'another due time',
    ticket.state !== 'called' || ticket.callCount === reference.calls ? '' : 'another count of calls',
    ticket.counterSessionId === counter ? '' : 'another counter',
  ].filter(Boolean)
}

function unsound(before: Ticket, after: Ticket, changed: boolean): readonly string[] {
  const { firstCalledAt, calledAt } = after
  return [
    after.arrivedAt === before.arrivedAt ? '' : 'the arrival moved',
    after.rank === (after.legalPriority ? 0 : 1) ? '' : 'the rank is wrong',
    after.version === before.version + (changed ? 1 : 0) ? '' : 'the version is wrong',
    after.changedAt >= before.changedAt && after.queuedAt >= before.queuedAt ? '' : 'time went back',
    after.callCount <= 3 ? '' : 'called too often',
    !firstCalledAt || !calledAt || firstCalledAt <= calledAt ? '' : 'the first call is not the first',
  ].filter(Boolean)
}

// At random, but rather something that begins where the ticket stands, and rather not its end.
function chooseAction({ state }: Ticket, random: () => number): ReferenceAction {
  const among = random() < 0.3 ? referenceActions : likely[state]
  return among[Math.floor(random() * among.length)] ?? 'call'
}

const likely: Record<Ticket['state'], readonly ReferenceAction[]> = {
  waiting: ['call', 'call', 'call', 'leave'],
  called: ['recall', 'recall', 'absent', 'start', 'start', 'put-back'],
  serving: ['hold', 'transfer', 'finish', 'undo'],
  'on-hold': ['resume', 'rejoin'],
  done: ['undo', 'reopen'],
  left: ['reopen'],
  'no-show': ['return', 'return', 'reopen'],
  expired: ['reopen'],
}

// Short pauses for the twenty seconds and the fifteen, long ones for the half hour.
function pause(random: () => number): number {
  const kinds = [4, 7, 21, 60, 100, 900, 2_400]
  return Math.floor(1_000 * (kinds[Math.floor(random() * kinds.length)] ?? 1) * (0.5 + random()))
}

function newTicket(now: number, legalPriority: boolean): Ticket {
  const at = new Date(now)
  return {
    id: 'ticket' as TicketId,
    siteId: 'site' as SiteId,
    businessDay: toDay('2026-03-03'),
    letter: 'A',
    number: 1,
    takenSeq: 1,
    serviceId: service.id,
    origin: 'kiosk',
    language: 'fr',
    legalPriority,
    priorityCheckedAt: null,
    rank: legalPriority ? 0 : 1,
    dueAt: new Date(legalPriority ? now : now + targetMinutes * 60_000),
    notBefore: null,
    appointmentAt: null,
    state: 'waiting',
    leg: 1,
    counterSessionId: null,
    lastSessionId: null,
    reservedCounterId: null,
    callId: null,
    callCount: 0,
    jumpReason: null,
    arrivedAt: at,
    queuedAt: at,
    firstCalledAt: null,
    calledAt: null,
    lastCalledAt: null,
    servingAt: null,
    expectedReturnAt: null,
    returnedAt: null,
    endedAt: null,
    outcome: null,
    changedAt: at,
    version: 1,
  }
}
