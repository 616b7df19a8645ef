import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { type Db, query, transact } from './db.ts'

/**
 * The door somebody came in by. Row-level security opens what that door may see:
 * - `agent`: signed in, sees its own organisation;
 * - `visitor`: not known yet; sees the one account or session whose key it presents;
 * - `site`: a kiosk, a board or a ticket: no person's data, only the line of its site;
 * - `person`: a resident with a code; sees the one record whose key she presents;
 * - `system`: our own jobs, one organisation at a time.
 */
export type Door = 'agent' | 'visitor' | 'site' | 'person' | 'system'

export interface Asker {
  readonly door: Door
  readonly organisationId?: OrganisationId
  readonly agentId?: AgentId
  readonly role?: Role
  /** Hash of the secret presented (session, invitation, ticket or person's code). */
  readonly key?: string
  /** The files of the person who is erased: at the door `system`, the only ones whose kept rows may be deleted. */
  readonly subjects?: readonly PersonId[]
}

/** One errand of one asker, inside one transaction, at one moment. */
export interface Errand<Tables> {
  readonly db: Db<Tables>
  readonly asker: Asker
  readonly now: Date
  readonly today: Day
  /** A new UUIDv7. */
  readonly newId: () => string
  /** Bytes of chance for codes and tokens. */
  readonly chance: (count: number) => Uint8Array
}

/** What an errand is made with; built once in `main`. */
export interface Surroundings {
  readonly now: () => Date
  readonly todayAt: (moment: Date) => Day
  readonly newId: () => string
  readonly chance: (count: number) => Uint8Array
}

/** Opens a transaction in which row-level security knows who asks, and runs the errand in it. */
export function runErrand<Tables, Answer>(
  { db, surroundings, asker }: { db: Db<Tables>; surroundings: Surroundings; asker: Asker },
  work: (errand: Errand<Tables>) => Promise<Answer>,
): Promise<Answer> {
  return transact(db, async (db) => {
    const errand = errandOf(db, surroundings, asker)
    await present(db, asker, errand.now)
    return work(errand)
  })
}

/** An errand in an open transaction in which the asker was already presented. */
export function errandOf<Tables>(db: Db<Tables>, surroundings: Surroundings, asker: Asker): Errand<Tables> {
  const now = surroundings.now()
  return {
    db,
    asker,
    now,
    today: surroundings.todayAt(now),
    newId: surroundings.newId,
    chance: surroundings.chance,
  }
}

/** The same errand for somebody else (a ticket's site found by its code, an agent just recognised). */
export async function continueAs<Tables>(errand: Errand<Tables>, asker: Asker): Promise<Errand<Tables>> {
  await present(errand.db, asker)
  return { ...errand, asker }
}

/** Tells the open transaction who asks, and when; every policy of the database reads these settings. */
export async function present<Tables>(db: Db<Tables>, asker: Asker, now?: Date): Promise<void> {
  await sql`select
    set_config('asking.door', ${asker.door}, true),
    set_config('asking.organisation', ${asker.organisationId ?? ''}, true),
    set_config('asking.agent', ${asker.agentId ?? ''}, true),
    set_config('asking.role', ${asker.role ?? ''}, true),
    set_config('asking.key', ${asker.key ?? ''}, true),
    set_config('asking.subjects', ${asker.subjects ? `{${asker.subjects.join(',')}}` : ''}, true),
    set_config('asking.purpose', '', true),
    set_config('asking.now', coalesce(${now?.toISOString() ?? null}, current_setting('asking.now', true), ''), true)`.execute(
    query(db),
  )
}
