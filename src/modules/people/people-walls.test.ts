import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { v7 } from 'uuid'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { query } from '#platform/db/db.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { testDatabase } from '#test/support/database.ts'
import { cardKey, findCardCode } from './card/issue-card.ts'
import { giveNotice } from './notice/give-notice.ts'
import { writeNote } from './note/write-note.ts'
import { openFile } from './open-file.ts'
import { recordProtection } from './protection/record-protection.ts'
import type { PeopleTables } from './tables.ts'

type Tables = PeopleTables & JournalTables

const db = testDatabase<Tables>()
const agent = (organisationId: OrganisationId, role: Role = 'mediator'): Asker => ({
  door: 'agent',
  organisationId,
  agentId: v7() as AgentId,
  role,
})
const alpha = v7() as OrganisationId
const amina = agent(alpha)
const bruno = agent(alpha)
const stranger = agent(v7() as OrganisationId)

const tables = [
  'person',
  'person_name_word',
  'name_word',
  'name_word_trigram',
  'person_code',
  'contact_channel',
  'protection_measure',
  'consent_notice',
  'person_note',
] as const satisfies readonly (keyof PeopleTables)[]

let fatima: PersonId
let code: string

beforeAll(async () => {
  fatima = await db.kept(amina, async (errand) => {
    const id = await openFile(errand, {
      names: { firstNames: 'Fatima', usageName: 'Benali', birthName: undefined, hasSingleName: false },
      channels: [
        {
          kind: 'phone',
          value: '+33612345678',
          typed: '06 12 34 56 78',
          belongsTo: 'neighbour',
          holder: 'Mme Petit',
          mayLeaveMessage: false,
          isDiscreet: true,
        },
      ],
    })
    await recordProtection(errand, {
      personId: id,
      version: 1,
      measure: {
        kind: 'tutelle',
        endsOn: undefined,
        representative: 'UDAF',
        representativeContact: undefined,
      },
    })
    await giveNotice(errand, { personId: id, language: 'ar', manner: 'read-aloud' })
    await writeNote(errand, { personId: id, authorName: 'Amina', text: 'Pour tous' })
    await writeNote(errand, { personId: id, authorName: 'Amina', text: 'Pour moi', audience: 'author' })
    return id
  })
  // Somebody else of the same organisation, whom the bearer of a card must not see.
  await db.kept(amina, async (errand) => {
    const id = await openFile(errand, {
      names: { firstNames: 'Zohra', usageName: undefined, birthName: undefined, hasSingleName: false },
      channels: [
        {
          kind: 'phone',
          value: '+33611111111',
          typed: '06 11 11 11 11',
          belongsTo: 'self',
          holder: undefined,
          mayLeaveMessage: true,
          isDiscreet: false,
        },
      ],
    })
    await giveNotice(errand, { personId: id, language: 'fr', manner: 'read-aloud' })
    await writeNote(errand, { personId: id, authorName: 'Amina', text: 'De Zohra' })
  })
  code = (await db.kept(amina, (errand) => findCardCode(errand, fatima))) ?? ''
})

async function count(asker: Asker, table: keyof PeopleTables): Promise<number> {
  return db.kept(asker, async (errand) => {
    const row = await query(errand.db)
      .selectFrom(table)
      .select(sql<number>`count(*)`.as('rows'))
      .executeTakeFirstOrThrow()
    return row.rows
  })
}

describe('straight in SQL', () => {
  test.each(tables)('an agent of the organisation sees rows of %s', async (table) => {
    expect(await count(amina, table)).toBeGreaterThan(0)
  })

  test.each(tables)('an agent of another organisation sees no row of %s', async (table) => {
    expect(await count(stranger, table)).toBe(0)
  })

  test.each(tables)('a kiosk, a visitor and an unknown code see no row of %s', async (table) => {
    expect(await count({ door: 'site', organisationId: alpha, key: 'x' }, table)).toBe(0)
    expect(await count({ door: 'visitor', organisationId: alpha, key: 'x' }, table)).toBe(0)
    expect(await count({ door: 'person', organisationId: alpha, key: 'x' }, table)).toBe(0)
  })

  test.each(tables)('a job of another organisation sees no row of %s', async (table) => {
    expect(await count({ door: 'system', organisationId: v7() as OrganisationId }, table)).toBe(0)
  })
})

describe('the bearer of a card', () => {
  const bearer = (): Asker => ({ door: 'person', key: cardKey(code) })

  test('sees her own line, her card and what is kept about her, and nothing of anybody else', async () => {
    expect(await count(bearer(), 'person')).toBe(1)
    expect(await count(bearer(), 'person_code')).toBe(1)
    for (const table of ['contact_channel', 'protection_measure', 'consent_notice', 'person_note'] as const) {
      const seen = await db.kept(bearer(), (errand) =>
        query(errand.db).selectFrom(table).select('person_id').distinct().execute(),
      )
      expect(seen).toEqual([{ person_id: fatima }])
    }
  })

  test('changes nothing', async () => {
    await db.undone(bearer(), async (errand) => {
      const changed = await query(errand.db)
        .updateTable('person')
        .set({ usage_name: 'Autre' })
        .executeTakeFirst()
      expect(changed.numUpdatedRows).toBe(0n)
    })
  })

  test('sees nothing any more once her card is withdrawn', async () => {
    await db.undone(amina, async (errand) => {
      await query(errand.db).updateTable('person_code').set({ withdrawn_at: errand.now }).execute()
      await sql`select set_config('asking.door', 'person', true), set_config('asking.key', ${cardKey(code)}, true)`.execute(
        query(errand.db),
      )
      expect(await query(errand.db).selectFrom('person').selectAll().execute()).toEqual([])
      expect(await query(errand.db).selectFrom('person_code').selectAll().execute()).toEqual([])
    })
  })
})

describe('a note kept to its author', () => {
  const textsFor = (asker: Asker): Promise<readonly string[]> =>
    db.kept(asker, async (errand) => {
      const rows = await query(errand.db)
        .selectFrom('person_note')
        .select('text')
        .where('person_id', '=', fatima)
        .orderBy('written_at')
        .execute()
      return rows.map((row) => row.text)
    })

  test('is seen by her, and by no colleague', async () => {
    expect(await textsFor(amina)).toEqual(['Pour tous', 'Pour moi'])
    expect(await textsFor(bruno)).toEqual(['Pour tous'])
    expect(await textsFor(agent(alpha, 'manager'))).toEqual(['Pour tous'])
  })

  test('like every note, is not seen by an administrator nor by the data protection officer', async () => {
    expect(await textsFor(agent(alpha, 'administrator'))).toEqual([])
    expect(await textsFor(agent(alpha, 'data-protection-officer'))).toEqual([])
    expect(await textsFor({ door: 'system', organisationId: alpha })).toEqual([])
  })

  test('cannot be signed with the name of another', async () => {
    await expect(forge(bruno)).rejects.toThrow(/row-level security/)
  })

  function forge(asker: Asker): Promise<void> {
    return db.undone(asker, async (errand) => {
      await query(errand.db)
        .insertInto('person_note')
        .values({
          id: v7(),
          organisation_id: alpha,
          person_id: fatima,
          author_id: amina.agentId ?? '',
          author_name: 'Amina',
          text: 'Faux',
          written_at: errand.now,
        })
        .execute()
    })
  }
})

describe('what the database itself refuses', () => {
  const refused = (work: (errand: Errand<Tables>) => Promise<unknown>): Promise<void> =>
    db.undone(amina, async (errand) => {
      await work(errand)
    })

  test('a row written for another organisation', async () => {
    await expect(
      refused((errand) =>
        query(errand.db)
          .updateTable('person')
          .set({ organisation_id: v7() })
          .where('id', '=', fatima)
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/)
  })

  test('a channel of one organisation on a person of another', async () => {
    const foreign = stranger.organisationId
    await expect(
      db.undone(stranger, async (errand) => {
        await sql`insert into contact_channel
          (id, organisation_id, person_id, kind, value, typed, belongs_to, added_at)
          values (${v7()}, ${foreign}, ${fatima}, 'letter', 'x', 'x', 'self', now())`.execute(
          query(errand.db),
        )
      }),
    ).rejects.toThrow(/contact_channel_person_fk/)
  })

  test.each([
    [sql`first_names = null, usage_name = null`, /person_has_a_name/],
    [sql`has_single_name = true`, /person_single_name/],
    [sql`birth_day = 3`, /person_birth_in_order/],
    [sql`birth_year = 1899`, /person_birth_year/],
    [sql`commune_code = '62498'`, /person_commune_whole/],
    [sql`needs = '{"x"}'`, /person_needs/],
    [sql`gender = 'x'`, /person_gender/],
  ])('an impossible file (%#)', async (change, constraint) => {
    await expect(
      refused((errand) => sql`update person set ${change}`.execute(query(errand.db))),
    ).rejects.toThrow(constraint)
  })

  test('a second card in use', async () => {
    await expect(
      refused((errand) =>
        query(errand.db)
          .insertInto('person_code')
          .values({
            id: v7(),
            organisation_id: alpha,
            person_id: fatima,
            code: 'CAC-0000-0000',
            code_hash: 'x',
            issued_at: errand.now,
            issued_by: null,
            withdrawn_at: null,
            withdrawn_by: null,
          })
          .execute(),
      ),
    ).rejects.toThrow(/person_code_one_in_use/)
  })

  test('a file taken away by an agent: only an erasure does it', async () => {
    await db.undone(amina, async (errand) => {
      const { numDeletedRows } = await query(errand.db).deleteFrom('person').executeTakeFirst()
      expect(numDeletedRows).toBe(0n)
    })
  })

  test.each(['person_note', 'consent_notice', 'person_code', 'protection_measure'] as const)(
    'rows of %s taken away',
    async (table) => {
      await expect(
        refused((errand) => sql`delete from ${sql.table(table)}`.execute(query(errand.db))),
      ).rejects.toThrow(/permission denied/)
    },
  )

  test.each(['person_note', 'consent_notice', 'name_word', 'person_name_word'] as const)(
    'rows of %s rewritten',
    async (table) => {
      await expect(
        refused((errand) =>
          sql`update ${sql.table(table)} set organisation_id = organisation_id`.execute(query(errand.db)),
        ),
      ).rejects.toThrow(/permission denied/)
    },
  )
})
