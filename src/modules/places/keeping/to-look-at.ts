import type { Day } from '#kernel/day.ts'
import type { PlaceStatus } from '../kept-place.ts'
import type { PlaceId } from '../place.ts'

/** Why somebody should look at a place, the most useful first. */
export const toLookAt = [
  'draft',
  'vanished',
  'hours-unread',
  'hours-missing',
  'commune-unknown',
  'unplaced',
  'without-services',
  'unverified',
  'withdrawn',
] as const
export type ToLookAt = (typeof toLookAt)[number]

/** After six months a sheet that nobody looked at is no longer believed. */
export const verifiedForMonths = 6

/** A place in the list of its keeper. */
export interface KeptLine {
  readonly id: PlaceId
  readonly name: string
  readonly commune: string
  readonly status: PlaceStatus
  /** The town wrote some of it. */
  readonly isCorrected: boolean
  readonly verifiedOn?: Day
}

/** A producer, and what its last file did. */
export interface KeptSource {
  readonly name: string
  /** Rows known today, and those that left its file. */
  readonly rows: number
  readonly vanished: number
  readonly lastImportAt?: Date
}
