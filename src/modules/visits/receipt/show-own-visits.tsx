import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { type ProceduresTables, proceduresOf } from '#modules/procedures/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { listVisitsOf } from '../record/visit-store.ts'
import type { VisitsTables } from '../tables.ts'
import { DoneSection, NextSection } from './own-visits-section.tsx'

const shownAtMost = 100

/** What comes next and what was done, on a person's own page; asked at the door `person`. */
export async function ownVisitsSections(
  errand: Errand<VisitsTables & ProceduresTables>,
  { personId, language }: { readonly personId: PersonId; readonly language: Language },
): Promise<readonly VNode[]> {
  const visits = await listVisitsOf(errand.db, personId, shownAtMost)
  const procedures = await proceduresOf(errand, personId)
  const told = { visits, procedures, language, today: errand.today }
  return [<NextSection key="next" {...told} />, <DoneSection key="done" {...told} />]
}
