import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import { listNotes, listVisitsOf } from './record/visit-store.ts'
import type { VisitsTables } from './tables.ts'
import { VisitsSection } from './visits-section.tsx'

const shownAtMost = 50

/** A person's visits on her file: what was done, with whom, and the page she left with. */
export async function visitsSection(errand: Errand<VisitsTables>, personId: PersonId): Promise<VNode> {
  const visits = await listVisitsOf(errand.db, personId, shownAtMost)
  const notes = await listNotes(
    errand.db,
    visits.map(({ id }) => id),
  )
  return <VisitsSection personId={personId} visits={visits} notes={notes} />
}
