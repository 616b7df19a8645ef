import type { AgentId, Id } from '#kernel/ids.ts'
import type { ImportReport } from '../apply/import-request.ts'
import type { FileFormat } from '../import/rows/raw-row.ts'
import type { Mapping } from '../import/mapping/mapping.ts'

export type UploadId = Id<'place-upload'>

/** `reading`, `planning` and `applying` are at work; at `mapping` and `planned` we wait for the agent. */
export type UploadState =
  | 'reading'
  | 'mapping'
  | 'planning'
  | 'planned'
  | 'applying'
  | 'applied'
  | 'refused'
  | 'abandoned'

export const workingStates = ['reading', 'planning', 'applying'] as const satisfies readonly UploadState[]
export type WorkingState = (typeof workingStates)[number]

/** A file of places sent by an agent, and how far it has come. Nothing of it is in the directory before `applied`. */
export interface Upload {
  readonly id: UploadId
  /** Who produced the file: its places are followed from one file to the next. */
  readonly source: string
  readonly fileName: string
  readonly state: UploadState
  readonly refusal?: string
  readonly reading?: Reading
  readonly mapping?: Mapping
  readonly report?: ImportReport
  /** Somebody saw that more than a fifth vanishes, and wants it. */
  readonly mayVanish: boolean
  readonly progress: { readonly done: number; readonly total: number }
  readonly sentAt: Date
  readonly sentBy: AgentId
}

/** What was understood of a file before anyone looked at its places. */
export interface Reading {
  readonly format: FileFormat
  readonly standard: 'v1' | 'v0.1' | 'unknown'
  /** Whether its columns are read as they were the last time. */
  readonly isRemembered: boolean
  readonly columns: readonly FileColumn[]
  /** How it was proposed, or is remembered, to read them. */
  readonly proposed: Mapping
  /** Columns of people: never read. */
  readonly peopleColumns: readonly string[]
  /** A few rows, to show what would be read. */
  readonly sample: readonly Readonly<Record<string, string>>[]
}

export interface FileColumn {
  readonly name: string
  readonly samples: readonly string[]
}

/** Whether a job has work to do on it. */
export function isAtWork(state: UploadState): state is WorkingState {
  return workingStates.some((working) => working === state)
}
