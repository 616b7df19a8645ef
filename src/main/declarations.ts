import { assessmentsDeclarations } from '#modules/assessments/index.ts'
import { entitlementsDeclarations } from '#modules/entitlements/index.ts'
import { formsDeclarations } from '#modules/forms/index.ts'
import { lettersDeclarations } from '#modules/letters/index.ts'
import { organisationsDeclarations } from '#modules/organisations/index.ts'
import { peopleDeclarations } from '#modules/people/index.ts'
import { placesDeclarations } from '#modules/places/index.ts'
import { privacyDeclarations } from '#modules/privacy/index.ts'
import { proceduresDeclarations } from '#modules/procedures/index.ts'
import { queueDeclarations } from '#modules/queue/index.ts'
import { referralsDeclarations } from '#modules/referrals/index.ts'
import { surveysDeclarations } from '#modules/surveys/index.ts'
import { visitsDeclarations } from '#modules/visits/index.ts'
import type { Declaration, Declarations } from '#platform/privacy/declaration.ts'
import { type OwnersTables, platformDeclarations } from '#platform/privacy/declarations.ts'
import type { Database } from './database.ts'
import { actionInWords, detailsInWords } from './journal-in-words.ts'

/**
 * What is kept of people, table by table, in the order of her copy: who she is, what was done, who looked.
 * A table of the product that is missing here does not compile.
 */
export const declarations: Declarations<Database & OwnersTables> = {
  ...peopleDeclarations,
  ...organisationsDeclarations,
  ...queueDeclarations,
  ...proceduresDeclarations,
  ...visitsDeclarations,
  ...lettersDeclarations,
  ...referralsDeclarations,
  ...formsDeclarations,
  ...surveysDeclarations,
  ...assessmentsDeclarations,
  ...entitlementsDeclarations,
  ...placesDeclarations,
  ...privacyDeclarations(holdsOf),
  ...platformDeclarations({
    action: actionInWords,
    details: (content) => detailsInWords(content, declarations),
  }),
}

function holdsOf(table: string): string {
  const known: Readonly<Record<string, Declaration<never>>> = declarations
  const declared = known[table]
  return declared?.about === 'residents' ? declared.holds.fr : table
}
