import { sql } from 'kysely'
import { type Db, query } from '../db/db.ts'
import type { ChainEntry } from './chain.ts'
import type { Checkpoint } from './checkpoint.ts'

/** Organisations that have a journal; asked by the owner, outside the walls. */
export async function listJournals(
  db: Db<unknown>,
): Promise<readonly { organisationId: string; headSeq: number }[]> {
  const { rows } = await sql<{ organisationId: string; headSeq: number }>`
    select organisation_id as "organisationId", seq as "headSeq" from journal_head
    union all
    select distinct e.organisation_id, 0 from journal_entry e
      where not exists (select 1 from journal_head h where h.organisation_id = e.organisation_id)
    order by 1`.execute(query(db))
  return rows
}

/** The whole chain of one organisation, in order, as it is exported and verified. */
export async function readChain(db: Db<unknown>, organisationId: string): Promise<readonly ChainEntry[]> {
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
}

/** Keeps a signed checkpoint; the same one twice is kept once. */
export async function keepCheckpoint(db: Db<unknown>, checkpoint: Checkpoint): Promise<void> {
  const { organisationId, seq, at, hash, root, signature } = checkpoint
  await sql`insert into journal_checkpoint (organisation_id, seq, at, hash, root, signature)
    values (${organisationId}, ${seq}, ${at}, decode(${hash}, 'hex'), decode(${root}, 'hex'), decode(${signature}, 'hex'))
    on conflict do nothing`.execute(query(db))
}

/** Every checkpoint kept in the database. */
export async function listCheckpoints(db: Db<unknown>): Promise<readonly Checkpoint[]> {
  const { rows } = await sql<Checkpoint>`
    select organisation_id as "organisationId", seq,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      encode(hash, 'hex') as hash, encode(root, 'hex') as root, encode(signature, 'hex') as signature
    from journal_checkpoint order by organisation_id, seq`.execute(query(db))
  return rows
}
