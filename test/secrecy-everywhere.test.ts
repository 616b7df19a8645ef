import { sql } from 'kysely'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Role, roles } from '#kernel/role.ts'
import { startLetter } from '#modules/letters/index.ts'
import { aReferral } from '#test/support/a-referral.ts'
import { writeNote } from '#modules/people/note/write-note.ts'
import { block, openProcedure } from '#modules/procedures/index.ts'
import { linkPerson, type TicketId } from '#modules/queue/index.ts'
import { query } from '#platform/db/db.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import { forFigures } from '#platform/db/purpose.ts'
import { aDraft, anAct, aVisit } from '#test/support/a-visit.ts'
import { type Session, testApp } from '#test/support/app.ts'
import { crawl, shapesBy } from '#test/support/crawl.ts'
import { testDatabase } from '#test/support/database.ts'
import { aTown } from '#test/support/demo-town.ts'
import { anAgent } from '#test/support/people-of-the-house.ts'
import { sayWhy } from '#test/support/say-why.ts'
import { listRoutes } from '../src/main/app.tsx'
import type { Database } from '../src/main/database.ts'

const db = testDatabase<Database>()
const app = testApp(db)
// Stands in no word of the product and of the demo town.
const marker = 'Zibeline'
const lookedFor = 'zibeli'
const march = 'du=2026-03-01&au=2026-03-31'

let ccas: OrganisationId
let personId: PersonId
let keys: readonly string[]

const others = roles.filter((role) => role !== 'social-worker')

beforeAll(async () => {
  ccas = (await aTown(db)).ccas
  const row = await query(db.owner.db)
    .selectFrom('person')
    .select('id')
    .where('organisation_id', '=', ccas)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  personId = row.id as PersonId
  const worker = await anAgent(db, { role: 'social-worker', organisationId: ccas })
  const written = await db.kept(asAgent('social-worker', worker), writtenBySocialWorker)
  keys = [personId, ...written, await aCopyAsked()]
}, 120_000)

test.each(others)(
  'no page shows %s what a social worker wrote, whatever the address',
  async (role) => {
    const session = await walkerOf(role)
    const shown: string[] = []
    for (const { method, path, access } of listRoutes(app().services)) {
      if (method !== 'GET' || access.kind !== 'agents' || path.includes('direct')) continue
      for (const address of pathsOf(path)) {
        if ((await app().get(address, session)).html.includes(marker)) shown.push(address)
      }
    }
    expect(shown).toEqual([])
  },
  120_000,
)

test.each(others)(
  'no link leads %s to what a social worker wrote',
  async (role) => {
    const session = await walkerOf(role)
    const routes = listRoutes(app().services)
    const starts = [
      '/guichet',
      `/personnes/${personId}`,
      `/personnes?q=${lookedFor}`,
      `/activite?${march}`,
      '/a-suivre?pour=tous',
    ]
    const walker = { get: (path: string) => app().get(path, session) }
    const pages = await crawl(walker, shapesBy(routes), { starts, limit: 60 })
    expect(pages.filter(({ answer }) => answer.html.includes(marker)).map(({ path }) => path)).toEqual([])
  },
  120_000,
)

test.each(others)(
  'no row of any table shows %s what a social worker wrote',
  async (role) => {
    const asker = asAgent(role, await anAgent(db, { role, organisationId: ccas }))
    await db.undone(asker, async (errand) => {
      expect(await tablesWithMarker(errand)).toEqual([])
      expect(await forFigures(errand, () => tablesWithMarker(errand))).toEqual([])
    })
  },
  60_000,
)

test('a page sent back because it was ill filled shows no more than the page itself', async () => {
  const session = await walkerOf('mediator')
  const answer = await app().post(`/personnes/${personId}/notes`, { note: '' }, session)
  expect(answer.status).toBe(422)
  expect(answer.html).not.toContain(marker)
})

test('a colleague of the same trade reads all of it, so that not reading it means something', async () => {
  const session = await walkerOf('social-worker')
  const { html } = await app().get(`/personnes/${personId}`, session)
  for (const word of ['note', 'visite']) expect(html, word).toContain(`${marker} ${word}`)
  const pages = await Promise.all(keys.map((key) => app().get(`/demarches/${key}`, session)))
  expect(pages.some((page) => page.html.includes(`${marker} démarche`))).toBe(true)
  const asker = asAgent('social-worker', await anAgent(db, { role: 'social-worker', organisationId: ccas }))
  await db.undone(asker, async (errand) => {
    expect(await tablesWithMarker(errand)).toEqual(
      expect.arrayContaining([
        'followed_procedure',
        'letter_version',
        'person_note',
        'procedure_step',
        'referral',
        'ticket_note',
        'visit_note',
      ]),
    )
  })
}, 60_000)

/** Everything a social worker may write of somebody, each with the word looked for. */
async function writtenBySocialWorker(errand: Errand<Database>): Promise<readonly string[]> {
  const note = await writeNote(errand, { personId, authorName: 'Sophie', text: `${marker} note` })
  const what = {
    kind: 'free',
    title: `${marker} démarche`,
    bodyName: `${marker} organisme`,
    documents: [],
  } as const
  const procedure = await openProcedure(errand, { personId, what })
  if (!note.ok || !procedure.ok) throw new Error('refused')
  const blocked = await block(errand, {
    procedureId: procedure.value,
    blocker: 'other',
    note: `${marker} blocage`,
    requestId: undefined,
  })
  if (!blocked.ok) throw new Error(blocked.refusal)
  const draft = { ...aDraft, acts: [{ ...anAct, procedureId: procedure.value }], notes: `${marker} visite` }
  const visit = await aVisit(errand, { personId, draft, requestId: v7() })
  const letter = await startLetter(errand, {
    personId,
    modelCode: 'energy-schedule',
    facts: {},
    sender: `${marker} expéditeur`,
    recipient: `${marker} courrier`,
    place: 'Alpha',
  })
  if (!letter.ok) throw new Error(letter.refusal)
  const referral = await aReferral(errand, personId, `${marker} orientation`)
  return [note.value, procedure.value, visit, letter.value, referral, await leftAtTheLine(errand)]
}

/** A word for the next agent, on a ticket of somebody she has received. */
async function leftAtTheLine(errand: Errand<Database>): Promise<string> {
  const { id: ticketId } = await query(errand.db)
    .selectFrom('ticket')
    .select('id')
    .where('state', '=', 'waiting')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  await linkPerson(errand, { ticketId: ticketId as TicketId, personId })
  await query(errand.db)
    .insertInto('ticket_note')
    .values({
      id: v7(),
      organisation_id: ccas,
      ticket_id: ticketId,
      agent_id: errand.asker.agentId ?? '',
      text: `${marker} mot`,
      written_at: errand.now,
    })
    .execute()
  return ticketId
}

/** The person asks for the copy of all that is kept about her; answers the identifier of her request. */
async function aCopyAsked(): Promise<string> {
  const reception = await walkerOf('reception')
  const fields = {
    personne: personId,
    droit: 'access',
    moyen: 'counter',
    recue_day: '3',
    recue_month: '3',
    recue_year: '2026',
  }
  const { location } = await app().post('/donnees/demandes', fields, reception)
  const id = /[0-9a-f-]{36}/.exec(location ?? '')?.[0]
  if (!id) throw new Error('no request')
  return id
}

/** An agent of this role, who has said why she opens that file. */
async function walkerOf(role: Role): Promise<Session> {
  const session = await app().signIn(role, ccas)
  if (role !== 'administrator') await sayWhy(app(), personId, session)
  return session
}

function asAgent(role: Role, agentId: AgentId): Asker {
  return { door: 'agent', organisationId: ccas, role, agentId }
}

function pathsOf(route: string): readonly string[] {
  if (!route.includes(':')) return [route, `${route}?q=${lookedFor}&pour=tous&${march}`]
  return keys.map((key) => route.replaceAll(/:\w+(\{[^}]*\})?/g, key))
}

/** Each row of each table as text, as far as the asker may see it. */
async function tablesWithMarker(errand: Errand<Database>): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ name: string }>`select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and has_table_privilege(c.oid, 'select') order by 1`.execute(query(errand.db))
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(name)} t
      where t::text like ${`%${marker}%`}`.execute(query(errand.db))
    if ((rows[0]?.count ?? 0) > 0) found.push(name)
  }
  return found
}
