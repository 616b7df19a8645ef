import { sql } from 'kysely'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import { type Role, roles } from '#kernel/role.ts'
import { reachOf, type Secrecy, secrecies } from '#kernel/secrecy.ts'
import { closeCounter, type CounterSessionId, takeTicket } from '#modules/queue/index.ts'
import { query, transact } from '#platform/db/db.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anAgent } from '#test/support/people-of-the-house.ts'

// A word written at the line for the next agent: as secret as the trade of who writes it.
const db = testDatabase<Database>()
const app = testApp(db)
const agents = {} as Record<Role, AgentId>
let hall: ASite
let ticketId: string
const words = {} as Record<Secrecy, string>

beforeAll(async () => {
  hall = await aSite(db, { counters: 2, services: 2 })
  for (const role of roles) agents[role] = await anAgent(db, { role, organisationId: hall.organisationId })
  ticketId = await aTicket()
  const authors = { shared: 'mediator', social: 'social-worker' } as const
  for (const secrecy of secrecies) {
    words[secrecy] = v7()
    await word(words[secrecy], { secrecy, by: agents[authors[secrecy]] }).execute(query(db.owner.db))
  }
}, 60_000)

test.each(roles)('%s reads the words that the table of rules says, and no other', async (role) => {
  await db.undone(as(role), async (errand) => {
    for (const secrecy of secrecies) {
      const seen = await sees(errand, words[secrecy])
      expect(seen, secrecy).toBe(reachOf(role, { content: 'note', secrecy, action: 'read' }) === 'all')
    }
  })
})

test.each(roles)('%s writes the words that the table of rules says, under her own name', async (role) => {
  await db.undone(as(role), async (errand) => {
    for (const secrecy of secrecies) {
      const may = reachOf(role, { content: 'note', secrecy, action: 'write' }) === 'all'
      expect(await succeeds(errand, word(v7(), { secrecy, by: agents[role] })), secrecy).toBe(may)
    }
    const another = agents[role === 'mediator' ? 'reception' : 'mediator']
    expect(await succeeds(errand, word(v7(), { secrecy: 'shared', by: another }))).toBe(false)
  })
})

test('nobody takes away a word of the social workers but who wrote it', async () => {
  for (const role of roles) {
    await db.undone(as(role), async (errand) => {
      const gone = await sql`delete from ticket_note where id = ${words.social}`.execute(query(errand.db))
      expect(gone.numAffectedRows, role).toBe(role === 'social-worker' ? 1n : 0n)
    })
  }
})

test('whoever breaks the glass of the person of the ticket reads the word, for that person only', async () => {
  const [hers, another] = [await aPersonOf(ticketId), await aPersonOf(await aTicket())]
  for (const [personId, isSeen] of [
    [another, false],
    [hers, true],
  ] as const) {
    await db.undone(as('mediator'), async (errand) => {
      await sql`insert into break_glass (id, organisation_id, person_id, agent_id, agent_name, agent_role, reason,
          broken_at, expires_at) values (${v7()}, ${hall.organisationId}, ${personId}, ${agents.mediator}, 'Amina',
          'mediator', 'Coupure annoncée demain.', asking_now(), asking_now() + interval '1 hour')`.execute(
        query(errand.db),
      )
      expect(await sees(errand, words.social)).toBe(isSeen)
    })
  }
})

test('a social worker sends somebody on: a mediator receives her without the word, a colleague with it', async () => {
  const [sophie, amina, lucie] = [
    await app().signIn('social-worker', hall.organisationId),
    await app().signIn('mediator', hall.organisationId),
    await app().signIn('social-worker', hall.organisationId),
  ]
  const [atOne = '', atTwo = ''] = hall.counters.map(({ id }) => id)
  await sit(sophie, atOne, 0)
  const sent = await receive(sophie)
  expect((await app().get('/guichet', sophie)).html).toContain('Qui pourra lire ce mot')
  await send(sophie, sent, { mot: 'Zibeline entre nous' })
  await sit(amina, atTwo, 1)
  await app().post(`/file/${hall.site.id}/appel`, { request_id: v7() }, amina)
  const mediator = (await app().get('/guichet', amina)).html
  expect(mediator).toContain(sent)
  expect(mediator).not.toContain('Zibeline')
  expect(mediator).not.toContain('Qui pourra lire ce mot')
  await leave(amina, sent)
  await sit(lucie, atTwo, 1)
  await app().post(`/file/${hall.site.id}/appel`, { request_id: v7() }, lucie)
  expect((await app().get('/guichet', lucie)).html).toContain('Zibeline entre nous')
  await leave(lucie, sent)
  await end(sophie)
})

test('she may say that every agent who receives her reads it; nobody else may choose', async () => {
  const [sophie, amina] = [
    await app().signIn('social-worker', hall.organisationId),
    await app().signIn('mediator', hall.organisationId),
  ]
  const [atOne = ''] = hall.counters.map(({ id }) => id)
  for (const [agent, lecteurs, secrecy] of [
    [sophie, 'shared', 'shared'],
    [sophie, 'toutes', 'social'],
    [amina, 'social', 'shared'],
  ] as const) {
    await sit(agent, atOne, 0)
    const sent = await receive(agent)
    await send(agent, sent, { mot: 'À lire', lecteurs })
    const { rows } = await sql`select secrecy from ticket_note where ticket_id = ${sent}`.execute(
      query(db.owner.db),
    )
    expect(rows).toEqual([{ secrecy }])
    await sql`update ticket set state = 'left', ended_at = changed_at, version = version + 1 where id = ${sent}`.execute(
      query(db.owner.db),
    )
    await end(agent)
  }
})

test('a secret typed in the word is not kept, and said', async () => {
  const amina = await app().signIn('mediator', hall.organisationId)
  const [atOne = ''] = hall.counters.map(({ id }) => id)
  await sit(amina, atOne, 0)
  const sent = await receive(amina)
  const answer = await send(amina, sent, { mot: 'Son NIR est 2 69 05 49 588 157 80, rappeler' })
  expect(answer.status).toBe(422)
  expect(answer.html).toContain('numéro de sécurité sociale ne se garde pas ici')
  expect(answer.html).toContain('rappeler')
  expect(answer.html).not.toContain('588 157')
  expect(answer.html).not.toContain('588157')
  const { rows } = await sql`select from ticket_note where ticket_id = ${sent}`.execute(query(db.owner.db))
  expect(rows).toEqual([])
  await leave(amina, sent)
})

function as(role: Role): Asker {
  return { door: 'agent', organisationId: hall.organisationId, role, agentId: agents[role] }
}

function word(id: string, { secrecy, by }: { secrecy: Secrecy; by: AgentId }) {
  return sql`insert into ticket_note (id, organisation_id, ticket_id, agent_id, text, secrecy, written_at)
    values (${id}, ${hall.organisationId}, ${ticketId}, ${by}, 'Mot', ${secrecy}, now())`
}

async function sees(errand: Errand<Database>, id: string): Promise<boolean> {
  const { rows } = await sql`select from ticket_note where id = ${id}`.execute(query(errand.db))
  return rows.length === 1
}

async function succeeds(errand: Errand<Database>, statement: ReturnType<typeof word>): Promise<boolean> {
  const enough = new Error('enough')
  return transact(errand.db, async (db) => {
    await statement.execute(query(db))
    throw enough
  }).then(
    () => true,
    (fault: unknown) => fault === enough,
  )
}

async function aTicket(): Promise<string> {
  const taken = await db.kept(hall.asSite(), (errand) =>
    takeTicket(errand, {
      siteId: hall.site.id,
      serviceId: hall.service.id,
      origin: 'desk',
      language: 'fr',
      legalPriority: false,
      requestId: v7(),
    }),
  )
  if (!taken.ok) throw new Error(taken.refusal)
  const { id } = taken.value.ticket
  await sql`update ticket set state = 'left', ended_at = changed_at, version = version + 1 where id = ${id}`.execute(
    query(db.owner.db),
  )
  return id
}

async function aPersonOf(ticket: string): Promise<PersonId> {
  const id = v7() as PersonId
  const moment = new Date('2026-03-03T08:00:00Z')
  await query(db.owner.db)
    .insertInto('person')
    .values({ id, organisation_id: hall.organisationId, first_names: 'Fatou', opened_at: moment })
    .execute()
  await sql`insert into ticket_person (organisation_id, ticket_id, person_id, linked_at)
    values (${hall.organisationId}, ${ticket}, ${id}, ${moment})`.execute(query(db.owner.db))
  return id
}

async function sit(agent: Session, guichet: string, service: number): Promise<void> {
  const services = hall.services[service]?.id ?? ''
  const fields = { guichet, services, request_id: v7() }
  const opened = await app().post(`/file/${hall.site.id}/guichet`, fields, agent)
  expect(opened, opened.html.replaceAll(/<[^>]*>/g, ' ')).toMatchObject({ location: '/guichet' })
}

async function receive(agent: Session): Promise<string> {
  const service = hall.service.id
  await app().post(`/file/${hall.site.id}/ticket`, { service, langue: 'fr', request_id: v7() }, agent)
  await app().post(`/file/${hall.site.id}/appel`, { request_id: v7() }, agent)
  const { html } = await app().get('/guichet', agent)
  const id = /\/file\/ticket\/([0-9a-f-]{36})\/accueil/.exec(html)?.[1] ?? ''
  await app().post(`/file/ticket/${id}/accueil`, { request_id: v7() }, agent)
  return id
}

function send(agent: Session, ticket: string, said: Readonly<Record<string, string>>) {
  const vers = `service:${hall.services[1]?.id}`
  return app().post(`/file/ticket/${ticket}/transfert`, { vers, request_id: v7(), ...said }, agent)
}

/** The person goes back to the line, and the counter closes. */
async function leave(agent: Session, ticket: string): Promise<void> {
  for (const step of ['accueil', 'mise-de-cote', 'retour-en-file'])
    await app().post(`/file/ticket/${ticket}/${step}`, { request_id: v7() }, agent)
  await end(agent)
}

async function end({ agentId }: Session): Promise<void> {
  const session = await query(db.owner.db)
    .selectFrom('counter_session')
    .select('id')
    .where('agent_id', '=', agentId)
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow()
  const asker = { ...as('mediator'), agentId }
  await db.kept(asker, (errand) =>
    closeCounter(errand, { sessionId: session.id as CounterSessionId, requestId: v7() }),
  )
}
