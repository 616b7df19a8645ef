import { sql } from 'kysely'
import { allRights } from '#kernel/secrecy.ts'
import { type Db, query, transact } from './db.ts'

export interface AccessRightTables {
  access_right: { role: string; content: string; secrecy: string; action: string; reach: string }
}

/** Makes the rules the database keeps those of `kernel/secrecy.ts`; asked as its owner, after the migrations. */
export async function keepAccessRights(db: Db<unknown>): Promise<void> {
  await transact(db, async (db) => {
    // Two processes that start together write the same rows one after the other.
    await sql`lock table access_right in share row exclusive mode`.execute(query(db))
    await sql`with rule as (
        select * from jsonb_to_recordset(${JSON.stringify(allRights())}::jsonb)
          as rule (role text, content text, action text, secrecy text, reach text)),
      gone as (
        delete from access_right r where not exists (
          select from rule where (rule.role, rule.content, rule.action, rule.secrecy)
            = (r.role, r.content, r.action, r.secrecy)))
      insert into access_right (role, content, action, secrecy, reach)
        select role, content, action, secrecy, reach from rule
        on conflict (role, content, action, secrecy) do update set reach = excluded.reach
        where access_right.reach <> excluded.reach`.execute(query(db))
  })
}
