import type { DraftTables } from './draft/tables.ts'
import type { LibraryTables } from './library/tables.ts'

/** The rows of this module; private to its stores. */
export interface FormsTables extends LibraryTables, DraftTables {}
