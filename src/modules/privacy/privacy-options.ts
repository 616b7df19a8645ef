import type { JournalTables } from '#platform/journal/journal.ts'
import type { PrivacyTables } from './tables.ts'

/** The tables that the pages of this module touch. */
export type Tables = PrivacyTables & JournalTables
