import type { PersonId } from '#kernel/ids.ts'
import { findTown, listOrganisations, type OrganisationsTables } from '#modules/organisations/index.ts'
import { findPerson, fullName, type PeopleTables } from '#modules/people/index.ts'
import { findProcedure, type FollowedProcedure, type ProceduresTables } from '#modules/procedures/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { findVisit } from '../record/visit-store.ts'
import type { VisitsTables } from '../tables.ts'
import type { Visit } from '../visit.ts'
import type { ReceiptContent } from './receipt-content.ts'
import type { Receipt } from './receipt-store.ts'

export type ReceiptTables = VisitsTables & PeopleTables & ProceduresTables & OrganisationsTables

/** What the page of this receipt tells today: the visit as it was, its procedures as they stand now. */
export async function readReceipt(
  errand: Errand<ReceiptTables>,
  receipt: Pick<Receipt, 'visitId' | 'language' | 'organisationId'>,
): Promise<ReceiptContent | undefined> {
  const visit = await findVisit(errand.db, receipt.visitId)
  if (!visit) return undefined
  const organisations = await listOrganisations(errand)
  return {
    visit,
    personName: visit.personId && (await nameOf(errand, visit.personId)),
    organisationName: organisations.find(({ id }) => id === receipt.organisationId)?.name ?? '',
    procedures: await proceduresOfVisit(errand, visit),
    town: (await findTown(errand)).territory,
    language: receipt.language,
    today: errand.today,
  }
}

async function nameOf(errand: Errand<PeopleTables>, personId: PersonId): Promise<string | undefined> {
  const person = await findPerson(errand, personId)
  return person && fullName(person.names)
}

async function proceduresOfVisit(
  errand: Errand<ProceduresTables>,
  { acts }: Visit,
): Promise<readonly FollowedProcedure[]> {
  const ids = new Set(acts.flatMap(({ procedureId }) => procedureId ?? []))
  const found: FollowedProcedure[] = []
  for (const id of ids) {
    const procedure = await findProcedure(errand, id)
    if (procedure) found.push(procedure)
  }
  return found
}
