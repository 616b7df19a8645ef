import { grant, type Result, refuse } from '#kernel/result.ts'
import { type AssentRefusal, findAssent, findPerson } from '#modules/people/index.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import { transact } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import { issueReceipt } from '../receipt/issue-receipt.ts'
import { receiptLanguage } from '../receipt/receipt-language.ts'
import { mayNote, type NoteRefusal, ownProcedures, type SaidVisit } from '../record/may-note.ts'
import type { RecordTables } from '../record/record-visit.ts'
import { keepAssent } from '../record/keep-assent.ts'
import { mayDoWith } from '../record/protected-acts.ts'
import type { NewVisit } from '../record/visit-row-store.ts'
import { findLegOf, insertNote, insertVisit } from '../record/visit-store.ts'
import { tagVisit } from '../tag/tag-visit.ts'
import type { TagId } from '../tag/tag.ts'
import type { Visit, VisitId } from '../visit.ts'
import { checkWorkshop, keepWorkshop, type RecordWorkshopRefusal } from '../workshop/record-workshop.ts'
import type { WorkshopDraft } from '../workshop/workshop.ts'
import { forgetReceipt } from './correction-store.ts'
import { type ChangeRefusal, visitToChange } from './visit-to-change.ts'

export interface Correction extends SaidVisit {
  readonly visitId: VisitId
  readonly tagIds?: readonly TagId[] | undefined
  /** Of a workshop, and only of one. */
  readonly workshop?: WorkshopDraft | undefined
  readonly requestId: string
}

export type CorrectRefusal =
  | ChangeRefusal
  | 'cancelled'
  | 'unknown-procedure'
  | NoteRefusal
  | AssentRefusal
  | RecordWorkshopRefusal

/** Says a visit again: another one takes its place, and both stay. */
export function correctVisit(
  errand: Errand<RecordTables>,
  correction: Correction,
  sealingKey: Uint8Array,
): Promise<Result<VisitId, CorrectRefusal>> {
  return once(errand, { scope: 'visits.correct', key: correction.requestId }, () =>
    transact(errand.db, async (db) => {
      const inside = { ...errand, db }
      const found = await visitToChange(inside, correction.visitId)
      if (!found.ok) return found
      if (found.value.cancelled) return refuse('cancelled')
      const { visit } = found.value
      const written =
        visit.activity === 'collectif'
          ? await correctWorkshop(inside, correction, visit)
          : await correctOne(inside, { ...correction, sealingKey }, visit)
      if (written.ok) await forgetReceipt(db, visit.id)
      return written
    }),
  )
}

async function correctWorkshop(
  errand: Errand<RecordTables>,
  { workshop, ...said }: Correction,
  visit: Visit,
): Promise<Result<VisitId, CorrectRefusal>> {
  if (!workshop) throw new Error('a workshop is corrected as a workshop')
  const whole = { ...said, workshop }
  const allowed = await checkWorkshop(errand, whole)
  return allowed.ok ? grant(await keepWorkshop(errand, { ...whole, ...whose(errand, visit) })) : allowed
}

async function correctOne(
  errand: Errand<RecordTables>,
  correction: Correction & { readonly sealingKey: Uint8Array },
  visit: Visit,
): Promise<Result<VisitId, CorrectRefusal>> {
  const { draft, sealingKey, tagIds = [] } = correction
  const allowed = mayNote(correction, errand.today)
  if (!allowed.ok) return allowed
  const person = visit.personId ? await findPerson(errand, visit.personId) : undefined
  if (!(await ownProcedures(errand, { draft, person }))) return refuse('unknown-procedure')
  const assent = correction.assent ?? (await findAssent(errand, { kind: 'visit', id: visit.id }))
  const lawful = mayDoWith(person, { acts: draft.acts, assent }, errand.today)
  if (!lawful.ok) return lawful
  const corrected = await correctedVisit(errand, correction, visit)
  await insertVisit(errand.db, corrected)
  await keepAssent(errand, person, { id: corrected.id, acts: corrected.acts, assent })
  await tagVisit(errand, corrected, tagIds)
  const { role } = askingAgent(errand.asker)
  const isAuthor = corrected.recordedBy === undefined
  if (isAuthor && draft.notes !== '')
    await insertNote(errand.db, { visit: corrected, role, text: draft.notes })
  const language = receiptLanguage(person, undefined)
  await issueReceipt(errand, { visit: corrected, person, language, sealingKey })
  await tell(errand, corrected)
  return grant(corrected.id)
}

async function correctedVisit(
  errand: Errand<RecordTables>,
  { draft, visitedOn, placeName }: Correction,
  visit: Visit,
): Promise<NewVisit> {
  const { notes: _notes, anonymous, minutes, ...done } = draft
  return {
    ...visit,
    ...done,
    ...whose(errand, visit),
    id: errand.newId() as VisitId,
    organisationId: askingAgent(errand.asker).organisationId,
    leg: await findLegOf(errand.db, visit.id),
    minutes: minutes ?? visit.minutes,
    visitedOn: visitedOn ?? visit.visitedOn,
    recordedAt: errand.now,
    placeName: placeName ?? (done.channel === visit.channel ? visit.placeName : undefined),
    anonymous: visit.personId ? undefined : anonymous,
  }
}

/** It stays the visit of who did it; a manager who corrects it signs that she did. */
function whose(
  { asker }: Errand<RecordTables>,
  { agentId, agentName, id }: Visit,
): Pick<NewVisit, 'agentId' | 'agentName' | 'recordedBy' | 'replaces'> {
  const recorder = askingAgent(asker)
  return {
    agentId,
    agentName,
    recordedBy: recorder.agentId === agentId ? undefined : recorder.agentId,
    replaces: id,
  }
}

function tell(errand: Errand<RecordTables>, { id, personId, replaces }: NewVisit): Promise<void> {
  return writeInJournal(errand, {
    action: 'visits.corrected',
    subject: { kind: 'visit', id },
    personId,
    content: { replaces },
  })
}
