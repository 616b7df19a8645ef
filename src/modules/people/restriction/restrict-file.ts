import type { PersonId } from '#kernel/ids.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { Person } from '../person.ts'
import { type Ground, type LiftRefusal, mayLift, type Purpose, type Telling } from './restriction.ts'
import {
  type Decision,
  insertObjection,
  insertRestriction,
  insertUse,
  listRestrictions,
  markLifted,
  markObjectionEnded,
  markTold,
} from './restriction-store.ts'
import type { RestrictionTables } from './tables.ts'

type Asking = Errand<RestrictionTables & JournalTables>
type Hers = Pick<Person, 'id' | 'joined'>

/** Keeps a file without using it (art. 18 RGPD), as an accepted request says. */
export async function restrictFile(errand: Asking, personId: PersonId, requestId?: string): Promise<void> {
  const id = errand.newId()
  const isNew = await insertRestriction(errand.db, { id, personId, requestId }, decisionOf(errand))
  if (isNew) await note(errand, 'people.use-restricted', { id, personId })
}

/** Leaves her out of a purpose she objected to (art. 21 RGPD). */
export async function objectTo(
  errand: Asking,
  { personId, purpose, requestId }: { personId: PersonId; purpose: Purpose; requestId?: string },
): Promise<void> {
  const id = errand.newId()
  const isNew = await insertObjection(errand.db, { id, personId, purpose, requestId }, decisionOf(errand))
  if (isNew) await note(errand, 'people.objection-kept', { id, personId, content: { purpose } })
}

/** She changed her mind. */
export async function endObjection(errand: Asking, person: Hers, purpose: Purpose): Promise<void> {
  const files = filesOf(person)
  const isEnded = await markObjectionEnded(errand.db, { files, purpose }, decisionOf(errand))
  if (isEnded)
    await note(errand, 'people.objection-ended', { id: person.id, personId: person.id, content: { purpose } })
}

/** Notes that she was told it will be lifted, before it is (art. 18 § 3 RGPD). */
export async function tellOfLifting(
  errand: Asking,
  person: Hers,
  how: Telling,
): Promise<Result<PersonId, LiftRefusal>> {
  const [restriction] = await listRestrictions(errand.db, filesOf(person))
  if (!restriction) return refuse('not-restricted')
  await markTold(errand.db, restriction.id, { ...decisionOf(errand), how })
  await note(errand, 'people.lifting-told', { id: restriction.id, personId: person.id, content: { how } })
  return grant(person.id)
}

/** Lifts it, once she was told. */
export async function liftRestriction(errand: Asking, person: Hers): Promise<Result<PersonId, LiftRefusal>> {
  const restrictions = await listRestrictions(errand.db, filesOf(person))
  const decision = mayLift(restrictions.find(({ told }) => !told) ?? restrictions[0])
  if (!decision.ok) return decision
  for (const { id } of restrictions) await markLifted(errand.db, id, decisionOf(errand))
  await note(errand, 'people.restriction-lifted', { id: decision.value, personId: person.id })
  return grant(person.id)
}

/** Says on what ground of the law a restricted file is used today by this agent. */
export async function declareUse(
  errand: Asking,
  { id: personId }: Hers,
  { ground, agentName }: { readonly ground: Ground; readonly agentName: string },
): Promise<void> {
  const id = errand.newId()
  await insertUse(errand.db, { id, personId, ground, agentName, on: errand.today }, decisionOf(errand))
  await note(errand, 'people.restricted-use-declared', { id, personId, content: { ground } })
}

/** Her file and those joined to it. */
export function filesOf({ id, joined }: Hers): readonly PersonId[] {
  return [id, ...(joined ?? [])]
}

function decisionOf({ asker, now }: Asking): Decision {
  const { organisationId, agentId } = askingAgent(asker)
  return { organisationId, agentId, at: now }
}

function note(
  errand: Asking,
  action: string,
  told: { readonly id: string; readonly personId: PersonId; readonly content?: Record<string, string> },
): Promise<void> {
  const { id, personId, content } = told
  return writeInJournal(errand, {
    action,
    subject: { kind: 'file-restriction', id },
    personId,
    ...(content ? { content } : {}),
  })
}
