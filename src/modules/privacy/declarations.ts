import type { Declarations } from '#platform/privacy/declaration.ts'
import type { PrivacyTables } from './tables.ts'

/** What this module keeps, and about whom. */
export const privacyDeclarations: Declarations<PrivacyTables> = {}
