import type { Standing } from './queue-order.ts'
import type { ServiceMinutes } from './service-minutes.ts'

/** A site at one moment, as the forecast needs it. Moments are epoch milliseconds, durations are minutes. */
export interface HallSnapshot {
  readonly now: number
  readonly services: readonly ForecastService[]
  /** Open counters, and those that will reopen: until then they are on pause. */
  readonly counters: readonly ForecastCounter[]
  readonly waiting: readonly WaitingTicket[]
  /** Appointments still to come, whose person has not checked in. */
  readonly appointments: readonly ExpectedAppointment[]
}

export interface ForecastService extends ServiceMinutes {
  readonly id: string
  /** Share of the people called who are not in the hall. */
  readonly noShowRate: number
  /** Share of the appointments whose person never comes. */
  readonly missedAppointmentRate: number
  /** Share of the people served who are then sent to another service. */
  readonly transferRate: number
  /** People with legal priority who usually arrive in an hour: they will pass before those who wait. */
  readonly priorityArrivalsPerHour: number
}

export interface ForecastCounter {
  readonly id: string
  /** Ids of services. */
  readonly skills: readonly string[]
  /** Whoever is called or served there, since the call. */
  readonly serving: CurrentTicket | null
  readonly pauses: readonly PlannedPause[]
}

export interface CurrentTicket {
  readonly serviceId: string
  readonly elapsedMinutes: number
}

/** Epoch milliseconds; a counter that closes for good pauses until Infinity. */
interface PlannedPause {
  readonly from: number
  readonly until: number
}

export interface WaitingTicket extends Standing {
  readonly id: string
  readonly serviceId: string
}

export interface ExpectedAppointment {
  readonly id: string
  readonly serviceId: string
  readonly at: number
}
