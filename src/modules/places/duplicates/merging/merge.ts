import type { AgentId, Id } from '#kernel/ids.ts'
import type { KeptPlace, PlaceStatus } from '../../kept-place.ts'
import type { PlaceId } from '../../place.ts'
import type { Snapshot } from './parted-place.ts'

export type MergeId = Id<'place-merge'>

/** A line of a producer that followed its place. */
export interface MovedRow {
  readonly sourceId: string
  readonly externalId: string
  readonly fingerprint: string
}

/** Two places made one: the address that stays, the one that leads to it, and what it takes to part them. */
export interface PlaceMerge {
  readonly id: MergeId
  readonly keptId: PlaceId
  readonly goneId: PlaceId
  readonly goneStatus: Exclude<PlaceStatus, 'merged'>
  readonly keptBefore: Snapshot
  readonly keptAfter: Snapshot
  readonly movedRows: readonly MovedRow[]
  readonly mergedAt: Date
  /** Absent when they were linked without asking. */
  readonly mergedBy?: AgentId
  readonly undoneAt?: Date
}

/** What is remembered of a place; its address, its keeper and its standing are not for a merge to change. */
export function snapshotOf(place: KeptPlace): Snapshot {
  const { id: _, keeper: __, version: ___, status: ____, ...snapshot } = place
  return snapshot
}

/** The one whose address stays: what the town verified, then what it locked, then the sheet that is there longest. */
export function toKeep(one: KeptPlace, other: KeptPlace): readonly [kept: KeptPlace, gone: KeptPlace] {
  return isBetterKnown(other, one) ? [other, one] : [one, other]
}

function isBetterKnown(place: KeptPlace, than: KeptPlace): boolean {
  const isOut = Number(place.status === 'published') - Number(than.status === 'published')
  if (isOut !== 0) return isOut > 0
  const verified = (place.verifiedOn ?? '').localeCompare(than.verifiedOn ?? '')
  if (verified !== 0) return verified > 0
  const locked = place.locks.length - than.locks.length
  // Keys are made in the order of time.
  return locked === 0 ? place.id < than.id : locked > 0
}
