import { addDays, type Day } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { FollowedProcedure, ProcedureId } from '../procedure.ts'
import { sentenceOf, type ToDoKey } from '../sentence/sentence.ts'

/** What a person is reminded of: printed today, the same data for a message later. */
export interface Reminder {
  readonly procedureId: ProcedureId
  readonly personId: PersonId
  readonly about: ReminderKey
  /** The last day to do it, or the day itself; absent when it is to be done soon. */
  readonly on: Day | undefined
  /** Whether it may still be done on that day, and no later. */
  readonly isLastDay: boolean
  /** From that day on it is of use to tell her. */
  readonly tellFrom: Day
}

type HerKey = Exclude<ToDoKey, (typeof nothingToDo)[number]>

export type ReminderKey = HerKey | 'weCallYou'

const nothingToDo = ['nothingNow', 'nothingMore', 'weSeeToIt', 'contestOver'] as const
const lastDays: ReadonlySet<ReminderKey> = new Set(['sendBefore', 'contestBefore', 'renewBefore'])
const withDay: ReadonlySet<ReminderKey> = new Set([...lastDays, 'appointmentOn', 'dayToRemember'])
const daysOfWarning = 14

/** What she has to do about these procedures as they stand that day: what has a day first, the nearest on top. */
export function remindersOf(procedures: readonly FollowedProcedure[], today: Day): readonly Reminder[] {
  return procedures
    .flatMap((procedure) => [...aboutHer(procedure, today), ...ourCalls(procedure, today)])
    .toSorted((one, other) => orderOf(one).localeCompare(orderOf(other)))
}

function aboutHer(procedure: FollowedProcedure, today: Day): readonly Reminder[] {
  const { toDo, days } = sentenceOf(procedure, today)
  const { id: procedureId, personId } = procedure
  return oneOfEach(toDo.filter(isForHer)).map((about) => {
    // What is still to be brought must be there before the last day to send it.
    const hasDay = withDay.has(about) || (about === 'bringDocuments' && toDo.includes('sendBefore'))
    const on = hasDay ? days['deadline'] : undefined
    const tellFrom = on ? addDays(on, -daysOfWarning) : today
    const isLastDay = lastDays.has(about) || (about === 'bringDocuments' && hasDay)
    return { procedureId, personId, about, on, isLastDay, tellFrom }
  })
}

// To bring, to come and to send before a day are one errand.
function oneOfEach(keys: readonly HerKey[]): readonly HerKey[] {
  const same: readonly HerKey[] = ['bringDocuments', 'sendDayPassed', 'sendBefore', 'comeToSend']
  const first = same.find((key) => keys.includes(key))
  return keys.filter((key) => key === first || !same.includes(key))
}

function isForHer(key: ToDoKey): key is HerKey {
  const nothing: readonly ToDoKey[] = nothingToDo
  return !nothing.includes(key)
}

function ourCalls({ id, personId, callBacks }: FollowedProcedure, today: Day): readonly Reminder[] {
  return callBacks
    .filter(({ on }) => on >= today)
    .map(({ on }) => ({
      procedureId: id,
      personId,
      about: 'weCallYou' as const,
      on,
      isLastDay: false,
      tellFrom: addDays(on, -1),
    }))
}

function orderOf({ on }: Reminder): string {
  return on ?? '9999'
}
