import type { Declarations } from '#platform/privacy/declaration.ts'
import { draftDeclarations } from './draft/declarations.ts'
import { libraryDeclarations } from './library/declarations.ts'
import type { FormsTables } from './tables.ts'

/** What this module keeps, and about whom. */
export const formsDeclarations: Declarations<FormsTables> = {
  ...libraryDeclarations,
  ...draftDeclarations,
}
