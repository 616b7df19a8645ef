import { dayIn } from '#kernel/day.ts'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { nameAgents, type OrganisationsTables } from '#modules/organisations/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { listGlassOf } from '../glass/glass-store.ts'
import type { PeopleTables } from '../tables.ts'
import type { OpeningReason } from './opening.ts'
import { listOpenings } from './opening-store.ts'
import { listReadings } from './reading-store.ts'
import { sayLooks } from './say.ts'

/** Somebody who looked at a person's file: in her work, for a reason she gave, or by exception. */
export interface Look {
  readonly kind: 'read' | 'explained' | 'glass'
  readonly at: Date
  /** Absent at the door `person`, which sees no agent, for a reading that needed no reason. */
  readonly agentName: string | undefined
  readonly reason?: OpeningReason | undefined
  /** What she typed, in French. */
  readonly words?: string | undefined
}

type Asking = Errand<PeopleTables & JournalTables & OrganisationsTables>

const timeZone = 'Europe/Paris'

/**
 * Who looked at a person's file, the last one first: each agent once a day. Ask it at the door `system`, with her
 * organisation, to have every name.
 */
export async function whoLooked(errand: Asking, personId: PersonId): Promise<readonly Look[]> {
  const explained = (await listOpenings(errand.db, personId)).map(
    ({ openedAt, agentId, agentName, reason, words }) =>
      ({ kind: 'explained', at: openedAt, agentId, agentName, reason, words }) as const,
  )
  const broken = (await listGlassOf(errand.db, personId)).map(
    ({ brokenAt, agentId, agentName, reason }) =>
      ({ kind: 'glass', at: brokenAt, agentId, agentName, words: reason }) as const,
  )
  const told = new Set([...explained, ...broken].map(dayOfAgent))
  const reads = (await namedReadings(errand, personId)).filter((reading) => !told.has(dayOfAgent(reading)))
  return [...explained, ...broken, ...reads]
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())
    .map(({ agentId: _agentId, ...look }) => look)
}

/** The sentence a person reads, in her language; what the agent typed stays in French, beside it. */
export function lookInWords(look: Look, language: Language): string {
  const say = sayLooks(language)
  const agent = look.agentName ?? say('look-somebody')
  if (look.kind === 'read') return say('look-read', { agent })
  if (look.kind === 'glass') return say('look-glass', { agent })
  return say('look-explained', { agent, reason: say(`reason-${look.reason ?? 'other'}`) })
}

/** The readings, each with the name of its agent. */
async function namedReadings(
  errand: Asking,
  personId: PersonId,
): Promise<readonly (Look & { readonly agentId: AgentId })[]> {
  const readings = await listReadings(errand.db, { personId, timeZone })
  const names = await nameAgents(
    errand,
    readings.map(({ agentId }) => agentId),
  )
  return readings.map(({ agentId, at }) => ({ kind: 'read', at, agentId, agentName: names.get(agentId) }))
}

function dayOfAgent({ agentId, at }: { readonly agentId: AgentId; readonly at: Date }): string {
  return `${agentId} ${dayIn(at, timeZone)}`
}
