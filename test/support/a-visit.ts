import { v7 } from 'uuid'
import type { PersonId } from '#kernel/ids.ts'
import { type NewFile, openFile } from '#modules/people/index.ts'
import { openProcedure, type ProcedureId } from '#modules/procedures/index.ts'
import { type RecordTables, recordVisit, type VisitToRecord } from '#modules/visits/record/record-visit.ts'
import type { Act, VisitDraft, VisitId } from '#modules/visits/visit.ts'
import type { Errand } from '#platform/db/errand.ts'

export const anAct: Act = {
  mode: 'avec',
  themes: ['email'],
  administrativeThemes: [],
  procedureId: undefined,
}

export const aDraft: VisitDraft = {
  acts: [anAct],
  placeType: 'lieu_activite',
  minutes: 12,
  autonomy: undefined,
  equipment: [],
  referredTo: undefined,
  notes: '',
  anonymous: { ageBand: 'soixante_dix_plus', gender: 'feminin', socialStatus: 'retraite' },
}

/** The installation's key in tests. */
export const sealingKey = Buffer.alloc(32, 7)

/** Records a visit as the agent of the errand; throws when it is refused. */
export async function aVisit(
  errand: Errand<RecordTables>,
  visit: Partial<VisitToRecord> = {},
): Promise<VisitId> {
  const whole = { draft: aDraft, personId: undefined, ticketId: undefined, requestId: v7(), ...visit }
  const answer = await recordVisit(errand, whole, sealingKey)
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value.visitId
}

/** Somebody with a file: Amina B., as far as the test does not say otherwise. */
export function aPerson(errand: Errand<RecordTables>, known: Partial<NewFile> = {}): Promise<PersonId> {
  const names = { firstNames: 'Amina', usageName: 'B.', birthName: undefined, hasSingleName: false }
  return openFile(errand, { names, ...known })
}

/** A health-cover renewal followed for her. */
export async function aProcedure(errand: Errand<RecordTables>, personId: PersonId): Promise<ProcedureId> {
  const opened = await openProcedure(errand, { personId, what: { kind: 'catalogued', code: 'css-renewal' } })
  if (!opened.ok) throw new Error(opened.refusal)
  return opened.value
}
