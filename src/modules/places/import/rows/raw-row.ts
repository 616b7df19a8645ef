import type { RuleName } from '../messages.fr.ts'

/** A row as a producer wrote it: column to text, an empty text for nothing. */
export interface RawRow {
  /** Line in the file (1 is the header) or rank in a list, from 1. */
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/** A row that could not be read, or the end of a file that is cut. */
export interface BrokenRow {
  readonly line: number
  readonly broken: Extract<RuleName, 'row-unreadable' | 'row-too-long' | 'row-note' | 'file-truncated'>
  readonly text: string
}

/** A file that may be read twice: once for its encoding, once for its rows. */
export type Openable = () => AsyncIterable<Uint8Array>

/** How the file was written. */
export interface FileFormat {
  readonly kind: 'csv' | 'json'
  readonly encoding: 'utf-8' | 'windows-1252' | 'macintosh' | 'utf-16le' | 'utf-16be'
  readonly delimiter?: string
}

export const longestRow = 500_000
