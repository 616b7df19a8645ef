import type { PersonId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { nameAgents } from '#modules/organisations/index.ts'
import { findPeople, type PeopleTables, peopleById, type Person } from '#modules/people/index.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import { transact } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import { mayNote, type NoteRefusal, ownProcedures, type SaidVisit } from '../record/may-note.ts'
import { mayDoWith } from '../record/protected-acts.ts'
import type { RecordTables } from '../record/record-visit.ts'
import type { NewVisit } from '../record/visit-row-store.ts'
import { insertNote, insertVisit } from '../record/visit-store.ts'
import { tagVisit } from '../tag/tag-visit.ts'
import type { TagId } from '../tag/tag.ts'
import type { VisitId } from '../visit.ts'
import { mayHold, oneByOne, type WorkshopDraft, type WorkshopRefusal } from './workshop.ts'
import { insertWorkshop } from './workshop-store.ts'

export interface WorkshopToRecord extends SaidVisit {
  readonly workshop: WorkshopDraft
  readonly tagIds?: readonly TagId[] | undefined
}

export type RecordWorkshopRefusal =
  | NoteRefusal
  | WorkshopRefusal
  | 'unknown-person'
  | 'unknown-procedure'
  | 'protected-participant'
  | 'minutes-missing'

/** Writes a workshop and who came to it, once. */
export function recordWorkshop(
  errand: Errand<RecordTables>,
  { requestId, ...said }: WorkshopToRecord & { readonly requestId: string },
): Promise<Result<VisitId, RecordWorkshopRefusal>> {
  const { agentId } = askingAgent(errand.asker)
  return once(errand, { scope: 'visits.record-workshop', key: requestId }, () =>
    transact(errand.db, async (db) => {
      const inside = { ...errand, db }
      const names = await nameAgents(inside, [agentId])
      const allowed = await checkWorkshop(inside, said)
      if (!allowed.ok) return allowed
      const visit = {
        agentId,
        agentName: names.get(agentId) ?? '',
        recordedBy: undefined,
        replaces: undefined,
      }
      return grant(await keepWorkshop(inside, { ...said, ...visit }))
    }),
  )
}

/** Whether it may be written: all those named have a file here, and no measure of protection forbids what was done. */
export async function checkWorkshop(
  errand: Errand<RecordTables>,
  said: WorkshopToRecord,
): Promise<Result<WorkshopDraft, RecordWorkshopRefusal>> {
  const visit = mayNote(said, errand.today)
  if (!visit.ok) return visit
  if (said.draft.minutes === undefined) return refuse('minutes-missing')
  const held = mayHold(said.workshop)
  if (!held.ok) return held
  // A procedure is one person’s: what advances it is her visit.
  if (!(await ownProcedures(errand, { draft: said.draft, person: undefined })))
    return refuse('unknown-procedure')
  const people = await withFiles(errand, said.workshop.named)
  if (!people) return refuse('unknown-person')
  // Nobody’s representative agrees for a whole room: what takes an assent is noted as a visit, with it.
  const { acts } = said.draft
  const isLawful = people.every((each) => mayDoWith(each, { acts, assent: undefined }, errand.today).ok)
  return isLawful ? held : refuse('protected-participant')
}

/** Writes down what was allowed, as a workshop of that agent. */
export async function keepWorkshop(
  errand: Errand<RecordTables>,
  said: WorkshopToRecord & Pick<NewVisit, 'agentId' | 'agentName' | 'recordedBy' | 'replaces'>,
): Promise<VisitId> {
  const { workshop, draft, tagIds, visitedOn, ...whose } = said
  const { organisationId, role } = askingAgent(errand.asker)
  const { notes, anonymous: _nobody, minutes = 0, ...done } = draft
  const visit: NewVisit = {
    ...done,
    ...whose,
    id: errand.newId() as VisitId,
    organisationId,
    activity: 'collectif',
    minutes,
    personId: undefined,
    ticketId: undefined,
    leg: undefined,
    visitedOn: visitedOn ?? errand.today,
    recordedAt: errand.now,
    placeName: said.placeName,
    measuredMinutes: undefined,
    anonymous: undefined,
  }
  await insertVisit(errand.db, visit)
  await insertWorkshop(errand.db, {
    visitId: visit.id,
    organisationId,
    title: workshop.title,
    level: workshop.level,
    named: [...new Set(workshop.named)],
    unnamed: oneByOne(workshop.unnamed, drawFrom(errand)),
  })
  await tagVisit(errand, visit, tagIds ?? [])
  if (notes !== '' && !visit.recordedBy) await insertNote(errand.db, { visit, role, text: notes })
  await tell(errand, visit, workshop)
  return visit.id
}

async function withFiles(
  errand: Errand<PeopleTables>,
  ids: readonly PersonId[],
): Promise<readonly Person[] | undefined> {
  const people = await findPeople(errand, ids)
  const found = peopleById(people)
  return ids.every((id) => found.has(id)) ? people : undefined
}

function drawFrom({ chance }: Pick<Errand<unknown>, 'chance'>): () => number {
  return () => Buffer.from(chance(4)).readUInt32BE() / 2 ** 32
}

// In the journal of each person who came, and once for the workshop.
async function tell(
  errand: Errand<RecordTables>,
  visit: NewVisit,
  { named, unnamed }: WorkshopDraft,
): Promise<void> {
  const note = {
    action: visit.replaces ? 'visits.workshop-corrected' : 'visits.workshop-recorded',
    subject: { kind: 'visit', id: visit.id },
  }
  const content = { minutes: visit.minutes, named: named.length, unnamed: unnamed.count }
  await writeInJournal(errand, { ...note, content })
  for (const personId of new Set(named)) await writeInJournal(errand, { ...note, personId })
}
