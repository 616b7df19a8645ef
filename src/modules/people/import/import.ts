import type { Id } from '#kernel/ids.ts'
import type { Mapping } from './columns/field.ts'
import type { Column } from './columns/propose-mapping.ts'
import type { FileRefusal, TextReading } from './sheet/sheet.ts'

export type ImportId = Id<'people-import'>

/** `reading`, `analysing`, `importing` and `undoing` are at work; at `mapping` and `analysed` we wait for the agent. */
export const importStates = [
  'reading',
  'refused',
  'mapping',
  'analysing',
  'analysed',
  'importing',
  'imported',
  'undoing',
  'undone',
  'abandoned',
] as const
export type ImportState = (typeof importStates)[number]

/** What a job does by itself. */
export const workingStates = ['reading', 'analysing', 'importing', 'undoing'] as const
export type WorkingState = (typeof workingStates)[number]

/** A file of people sent by an agent, and how far it has come. Nothing of it is in anybody's file before `imported`. */
export interface PeopleImport {
  readonly id: ImportId
  readonly fileName: string
  readonly state: ImportState
  readonly refusal: FileRefusal | undefined
  readonly reading: ReadingFacts | undefined
  readonly mapping: Mapping | undefined
  readonly counts: Counts | undefined
  readonly progress: Progress
  readonly sentAt: Date
  /** It was confirmed, but another file was written first: what would be done has changed. */
  readonly isShownAgain?: boolean
  readonly importedAt: Date | undefined
  /** Last entry of the journal when it was written: what comes after was done to the files since. */
  readonly journalSeq: number | undefined
  /** When what was staged was thrown away. */
  readonly emptiedAt: Date | undefined
}

export interface Progress {
  readonly done: number
  readonly total: number
}

/** What was understood of the file before anyone looked at its people. */
export interface ReadingFacts {
  readonly kind: 'csv' | 'xlsx'
  readonly text: TextReading | undefined
  readonly sheet: string
  readonly otherSheets: readonly string[]
  /** Line of the titles, from 1. */
  readonly headerLine: number
  readonly columns: readonly Column[]
  readonly countsFrom1904: boolean
  /** Lines below the titles that hold something. */
  readonly lines: number
}

/** What will be done, line by line. */
export interface Counts {
  readonly open: number
  readonly complete: number
  readonly skip: number
  /** Lines without a name. */
  readonly leftOut: number
  /** Totals, repeated titles: not people. */
  readonly notPeople: number
  readonly problems: number
  readonly doubles: number
}

/** What to do with a line that may be somebody we know. */
export const decisions = ['complete', 'open', 'skip'] as const
export type Decision = (typeof decisions)[number]

/** Days during which an import may be undone, and after which what is staged goes. */
export const keptDays = 7

/** Whether a job has work to do on it. */
export function isAtWork(state: ImportState): state is WorkingState {
  return workingStates.some((working) => working === state)
}

/** Whether it may still be undone, as far as time goes. */
export function isUndoable(
  { state, importedAt }: Pick<PeopleImport, 'state' | 'importedAt'>,
  now: Date,
): boolean {
  if (state !== 'imported' || !importedAt) return false
  return now.getTime() - importedAt.getTime() < keptDays * 86_400_000
}
