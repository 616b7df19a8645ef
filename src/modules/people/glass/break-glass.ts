import type { PersonId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { explainOpening } from '../access/explain-opening.ts'
import { longestWords } from '../access/opening.ts'
import type { PeopleTables } from '../tables.ts'
import { type GlassId, type GlassRefusal, isBroken, readGlassReason } from './glass.ts'
import { closeGlassRow, insertGlass, listGlassOf } from './glass-store.ts'

const oneHour = 60 * 60_000

export interface GlassToBreak {
  readonly personId: PersonId
  readonly agentName: string
  readonly reason: string
}

/** Opens to this agent, for one hour, what social workers keep of this person. The person and the house are told. */
export async function breakGlass(
  errand: Errand<PeopleTables & JournalTables>,
  { personId, agentName, reason: typed }: GlassToBreak,
): Promise<Result<GlassId, GlassRefusal>> {
  const read = readGlassReason(typed)
  if (!read.ok) return read
  const asking = askingAgent(errand.asker)
  const already = (await listGlassOf(errand.db, personId)).find(
    (glass) => glass.agentId === asking.agentId && isBroken(glass, errand.now),
  )
  if (already) return grant(already.id)

  const id = errand.newId() as GlassId
  const until = new Date(errand.now.getTime() + oneHour)
  const times = { brokenAt: errand.now, expiresAt: until, closedAt: undefined }
  await insertGlass(errand.db, { ...asking, ...times, id, personId, agentName, reason: read.value })
  await writeInJournal(errand, {
    action: 'people.glass-broken',
    subject: { kind: 'break-glass', id },
    personId,
    content: { until: until.toISOString() },
  })
  const words = [...read.value].slice(0, longestWords).join('')
  await explainOpening(errand, { personId, agentName, given: { reason: 'other', words } })
  return grant(id)
}

/** Ends it before its hour; the agent herself, a manager or the data-protection officer. */
export async function closeGlass(
  errand: Errand<PeopleTables & JournalTables>,
  id: GlassId,
): Promise<Result<PersonId, 'not-open'>> {
  const { agentId } = askingAgent(errand.asker)
  const personId = await closeGlassRow(errand.db, { id, at: errand.now, by: agentId })
  if (!personId) return refuse('not-open')
  await writeInJournal(errand, {
    action: 'people.glass-closed',
    subject: { kind: 'break-glass', id },
    personId,
  })
  return grant(personId)
}
