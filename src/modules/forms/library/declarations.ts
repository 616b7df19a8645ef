import type { Declarations } from '#platform/privacy/declaration.ts'
import type { LibraryTables } from './tables.ts'

/** What the library keeps: nothing of those who fill. */
export const libraryDeclarations: Declarations<LibraryTables> = {
  form_version: {
    about: 'nobody',
    because: 'Les formulaires publiés : des questions, jamais une réponse. L’agent qui publie y est nommé.',
  },
}
