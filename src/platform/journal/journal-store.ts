import { sql } from 'kysely'
import type { OrganisationId } from '#kernel/ids.ts'
import { type Db, query, transact } from '../db/db.ts'
import { present } from '../db/errand.ts'
import type { ChainEntry } from './chain.ts'
import type { Checkpoint } from './checkpoint.ts'

// The owner of the schema is behind the walls too when it is no superuser: it asks as our own job, one organisation at a time.
function asSystem<Answer>(
  db: Db<unknown>,
  organisationId: string,
  work: (db: Db<unknown>) => Promise<Answer>,
): Promise<Answer> {
  return transact(db, async (db) => {
    await present(db, { door: 'system', organisationId: organisationId as OrganisationId })
    return work(db)
  })
}

/** How far the head of a journal says it goes; 0 when nothing was ever written. */
export function headOf(db: Db<unknown>, organisationId: string): Promise<number> {
  return asSystem(db, organisationId, async (db) => {
    const { rows } = await sql<{ seq: number }>`
      select seq from journal_head where organisation_id = ${organisationId}`.execute(query(db))
    return rows[0]?.seq ?? 0
  })
}

/** The whole chain of one organisation, in order, as it is exported and verified. */
export function readChain(db: Db<unknown>, organisationId: string): Promise<readonly ChainEntry[]> {
  return asSystem(db, organisationId, async (db) => {
    const { rows } = await sql<ChainEntry>`
    select e.organisation_id as "organisationId", e.seq, e.id,
      to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      e.door, e.agent_id as "agentId", e.action, e.subject_kind as "subjectKind", e.subject_id as "subjectId",
      e.person_id as "personId", encode(e.content_hash, 'hex') as "contentHash",
      encode(e.person_prev, 'hex') as "personPrev", encode(e.prev_hash, 'hex') as "prevHash",
      encode(e.hash, 'hex') as hash,
      case when c.entry_id is null then null
        else json_build_object('salt', encode(c.salt, 'hex'), 'text', c.content::text) end as content
    from journal_entry e left join journal_content c on c.entry_id = e.id
    where e.organisation_id = ${organisationId} order by e.seq`.execute(query(db))
    return rows
  })
}

/** Keeps a signed checkpoint; the same one twice is kept once. */
export async function keepCheckpoint(db: Db<unknown>, checkpoint: Checkpoint): Promise<void> {
  const { organisationId, seq, at, hash, root, signature } = checkpoint
  await asSystem(db, organisationId, (db) =>
    sql`insert into journal_checkpoint (organisation_id, seq, at, hash, root, signature)
    values (${organisationId}, ${seq}, ${at}, decode(${hash}, 'hex'), decode(${root}, 'hex'), decode(${signature}, 'hex'))
    on conflict do nothing`.execute(query(db)),
  )
}

/** Every checkpoint of one organisation kept in the database. */
export function listCheckpoints(db: Db<unknown>, organisationId: string): Promise<readonly Checkpoint[]> {
  return asSystem(db, organisationId, async (db) => {
    const { rows } = await sql<Checkpoint>`
    select organisation_id as "organisationId", seq,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      encode(hash, 'hex') as hash, encode(root, 'hex') as root, encode(signature, 'hex') as signature
    from journal_checkpoint where organisation_id = ${organisationId} order by seq`.execute(query(db))
    return rows
  })
}
