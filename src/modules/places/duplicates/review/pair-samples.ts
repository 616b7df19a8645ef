import { toDay } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import { aLibrary } from '../a-library.ts'
import type { MatchId, PlaceMatch } from '../matching/match.ts'
import { snapshotOf, type MergeId, type PlaceMerge } from '../merging/merge.ts'
import { unitedPlace } from '../merging/united-place.ts'
import type { Pair } from './pair.ts'

/** The day the samples are looked at. */
export const today = toDay('2026-03-03')
export const requestId = '0192f0c1-0000-7000-8000-0000000000f0'

const kept = aLibrary(1, {
  facts: {
    phones: ['+33248000001'],
    emails: ['contact@moulin.example'],
    services: ['Accès internet et matériel informatique', 'Aide aux démarches administratives'],
    fees: ['Gratuit'],
    hours: { raw: 'du mardi au samedi, 14h-18h' },
    updatedOn: toDay('2026-02-01'),
  },
  local: { languages: ['ar', 'en'], accessDetails: ['step-free'] },
  provenance: { name: { source: 'Ville de Saint-Amand', on: toDay('2026-02-01') } },
  verifiedOn: toDay('2026-01-12'),
})

const gone = aLibrary(2, {
  facts: {
    name: 'Bibliothèque du Vieux-Moulin',
    street: '3 bis r. du Moulin',
    position: { latitude: 48.0004, longitude: 2.0006, precision: 'address' },
    phones: ['+33248000002'],
    services: ['Accès internet et matériel informatique'],
    pivot: '21180197200015',
    updatedOn: toDay('2025-11-20'),
  },
  provenance: { name: { source: 'Hub numérique du Val', on: toDay('2025-11-20') } },
})

const united = unitedPlace({ kept, gone, priorityOf: () => 0, today })

/** Two sheets of one library, which differ in most of their lines. */
export const pair: Pair = { kept, gone, united }

/** The same without a point for either. */
export const unplacedPair: Pair = {
  ...pair,
  gone: { ...gone, facts: { ...gone.facts, position: { latitude: 48, longitude: 2, precision: 'commune' } } },
}

export const match: PlaceMatch = {
  id: '0192f0c1-0000-7000-8000-0000000000f1' as MatchId,
  places: [kept.id, gone.id],
  score: 0.91,
  likeness: { name: 0.96, street: 0.91, distance: 0.98, phone: 0 },
  penalties: [],
}

/** A bus and the house it starts from. */
export const doubtful: PlaceMatch = {
  ...match,
  id: '0192f0c1-0000-7000-8000-0000000000f2' as MatchId,
  score: 0.72,
  penalties: ['travels', 'other-kind'],
  decision: 'unsure',
}

export const merge: PlaceMerge = {
  id: '0192f0c1-0000-7000-8000-0000000000f3' as MergeId,
  keptId: kept.id,
  goneId: gone.id,
  goneStatus: 'published',
  keptBefore: snapshotOf(kept),
  keptAfter: snapshotOf(united),
  movedRows: [],
  mergedAt: new Date('2026-03-02T10:15:00Z'),
  mergedBy: '0192f0c1-0000-7000-8000-000000000001' as AgentId,
}
