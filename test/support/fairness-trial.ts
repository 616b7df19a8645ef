import type { CallPolicy } from './call-policies.ts'
import { type DayRecord, runDay } from './day-simulator.ts'
import { mean } from './forecast-errors.ts'
import type { SyntheticDay } from './synthetic-day.ts'

/** Who waited how long under a policy; minutes, and a share between 0 and 1. */
export interface FairnessFigures {
  readonly walkInP50: number
  readonly walkInP90: number
  readonly walkInP99: number
  readonly walkInMost: number
  readonly legalPriorityP90: number
  /** Appointments called within ten minutes of their hour, or of their arrival when later. */
  readonly punctualAppointments: number
  readonly appointmentLateP90: number
  /** Most people called before someone who was there first. */
  readonly mostOvertaken: number
}

/** Plays the days under a policy and measures how it shares the wait. */
export function fairnessOf(policy: CallPolicy, days: readonly SyntheticDay[]): FairnessFigures {
  const played = days.map((day) => runDay(day, policy))
  const records = played.flat()
  const waitsOf = (kept: (record: DayRecord) => boolean): number[] => records.filter(kept).map(waitOf)
  const walkIns = waitsOf(({ person }) => !person.legalPriority && person.appointmentAt === null)
  const appointments = waitsOf(({ person }) => !person.legalPriority && person.appointmentAt !== null)
  return {
    walkInP50: quantile(walkIns, 0.5),
    walkInP90: quantile(walkIns, 0.9),
    walkInP99: quantile(walkIns, 0.99),
    walkInMost: quantile(walkIns, 1),
    legalPriorityP90: quantile(
      waitsOf(({ person }) => person.legalPriority),
      0.9,
    ),
    punctualAppointments: mean(appointments.map((late) => Number(late <= 10))),
    appointmentLateP90: quantile(appointments, 0.9),
    mostOvertaken: Math.max(...played.map(mostOvertaken)),
  }
}

/** From the arrival, or from the hour of the appointment when it comes later. */
function waitOf({ person, calledAt }: DayRecord): number {
  return calledAt - Math.max(person.arrivesAt, person.appointmentAt ?? 0)
}

function mostOvertaken(records: readonly DayRecord[]): number {
  const overtaken = records.map(
    ({ person, calledAt }) =>
      records.filter((other) => other.calledAt < calledAt && other.person.arrivesAt > person.arrivesAt)
        .length,
  )
  return Math.max(...overtaken)
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}
