import { type RawBuilder, sql } from 'kysely'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { findTicket } from '#modules/queue/index.ts'
import { query, transact } from '#platform/db/db.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { aDraft, anAct, aPerson, aProcedure, aVisit, sealingKey } from '#test/support/a-visit.ts'
import { receive, sitAt } from '#test/support/at-the-counter.ts'
import { testDatabase } from '#test/support/database.ts'
import type { VisitDraft } from '../visit.ts'
import { findDraft, saveDraft } from './draft-store.ts'
import { type RecordTables, recordVisit, type VisitToRecord } from './record-visit.ts'
import { findVisit, listNotes, listVisitsOf } from './visit-store.ts'

const db = testDatabase<RecordTables>()
let hall: ASite
let elsewhere: ASite

beforeAll(async () => {
  hall = await aSite(db)
  elsewhere = await aSite(db)
})

test('the visit is written and the ticket ended together', async () => {
  await serving(async (errand, ticketId) => {
    const visitId = await aVisit(errand, { ticketId })
    expect(await findVisit(errand.db, visitId)).toMatchObject({
      acts: [anAct],
      minutes: 12,
      ticketId,
      personId: undefined,
      agentId: hall.agents[0],
      agentName: 'Amina',
      placeName: 'Accueil de la mairie',
      visitedOn: '2026-03-03',
      anonymous: { ageBand: 'soixante_dix_plus' },
    })
    expect(await findTicket(errand.db, ticketId)).toMatchObject({ state: 'done', outcome: 'resolved' })
  })
})

test('somebody called and helped without « commencer » is finished all the same', async () => {
  await db.undone(hall.asAgent(), async (errand) => {
    await sitAt(errand, hall)
    const ticketId = await receive(errand, hall, { started: false })
    await aVisit(errand, { ticketId })
    expect(await findTicket(errand.db, ticketId)).toMatchObject({ state: 'done' })
  })
})

test('the same request sent again, even after a change of mind, writes nothing more', async () => {
  await serving(async (errand, ticketId) => {
    const requestId = v7()
    const first = await aVisit(errand, { ticketId, requestId })
    const again = await aVisit(errand, { ticketId, requestId, draft: { ...aDraft, minutes: 55 } })
    expect(again).toBe(first)
    expect(await counted(errand)).toEqual({ visits: 1, acts: 1, receipts: 1 })
  })
})

test('another press of « terminer » finds the ticket ended, and writes nothing', async () => {
  await serving(async (errand, ticketId) => {
    await aVisit(errand, { ticketId })
    expect(await attempt(errand, { ticketId })).toEqual({ ok: false, refusal: 'wrong-state' })
    expect(await counted(errand)).toEqual({ visits: 1, acts: 1, receipts: 1 })
  })
})

test('a turn that a social worker recorded is recorded, also for those who do not read her visit', async () => {
  await serving(async (errand, ticketId) => {
    const social = await continueAs(errand, { ...errand.asker, role: 'social-worker' })
    const visitId = await aVisit(social, { ticketId })
    const mediator = await continueAs(errand, { ...hall.asAgent(1), role: 'mediator' })
    expect(await findVisit(mediator.db, visitId)).toBeUndefined()
    expect(await attempt(mediator, { ticketId })).toMatchObject({ ok: false })
  })
})

test('to act in the person’s absence is refused, and the ticket goes on', async () => {
  await serving(async (errand, ticketId) => {
    const absent = { ...aDraft, acts: [{ ...anAct, mode: 'a_la_place_absence' as const }] }
    expect(await attempt(errand, { ticketId, draft: absent })).toEqual({
      ok: false,
      refusal: 'absence-needs-mandate',
    })
    expect(await findTicket(errand.db, ticketId)).toMatchObject({ state: 'serving' })
    const present = {
      ...aDraft,
      acts: [{ ...anAct, mode: 'a_la_place_presence' as const, agreedAloud: true }],
    }
    expect(await attempt(errand, { ticketId, draft: present })).toMatchObject({ ok: true })
  })
})

test('the database itself refuses an act in the person’s absence', async () => {
  await serving(async (errand, ticketId) => {
    const visitId = await aVisit(errand, { ticketId })
    const forced = sql`insert into visit_act (organisation_id, visit_id, position, mode, themes)
      values (${hall.organisationId}, ${visitId}, 2, 'a_la_place_absence', '{email}')`
    await expect(tried(errand, forced)).rejects.toThrow('visit_act_absence_needs_mandate')
  })
})

test.each([
  ["'{email}', '{social_sante}'", 'visit_act_administrative_detail'],
  ["'{}', '{}'", 'visit_act_has_a_theme'],
  ["'{cuisine}', '{}'", 'visit_act_themes'],
])('the database refuses the themes %s', async (themes, constraint) => {
  await serving(async (errand, ticketId) => {
    const visitId = await aVisit(errand, { ticketId })
    const forced = sql`insert into visit_act
      (organisation_id, visit_id, position, mode, themes, administrative_themes)
      values (${hall.organisationId}, ${visitId}, 2, 'avec', ${sql.raw(themes)})`
    await expect(tried(errand, forced)).rejects.toThrow(constraint)
  })
})

test('a visit of a known person keeps nothing anonymous, and follows her procedures only', async () => {
  await serving(async (errand, ticketId) => {
    const [amina, other] = [await aPerson(errand), await aPerson(errand)]
    const hers = await aProcedure(errand, amina)
    const notHers = await aProcedure(errand, other)
    const withProcedure = (procedureId: typeof hers): VisitDraft => ({
      ...aDraft,
      acts: [{ ...anAct, procedureId }, anAct],
    })
    const wrong = { ticketId, personId: amina, draft: withProcedure(notHers) }
    expect(await attempt(errand, wrong)).toEqual({ ok: false, refusal: 'unknown-procedure' })
    const visitId = await aVisit(errand, { ticketId, personId: amina, draft: withProcedure(hers) })
    expect(await findVisit(errand.db, visitId)).toMatchObject({
      personId: amina,
      anonymous: undefined,
      acts: [{ procedureId: hers }, { procedureId: undefined }],
    })
    expect(await listVisitsOf(errand.db, amina, 10)).toHaveLength(1)
  })
})

test('what a social worker noted is read by social workers, and by no administrator', async () => {
  await serving(async (errand, ticketId) => {
    const social = await continueAs(errand, { ...errand.asker, role: 'social-worker' })
    const visitId = await aVisit(social, { ticketId, draft: { ...aDraft, notes: 'Dettes de loyer' } })
    const readBy = async (role: 'social-worker' | 'mediator' | 'administrator'): Promise<unknown> => {
      const reader = await continueAs(errand, { ...hall.asAgent(1), role })
      return (await listNotes(reader.db, [visitId])).get(visitId)
    }
    expect(await readBy('social-worker')).toBe('Dettes de loyer')
    expect(await readBy('mediator')).toBeUndefined()
    expect(await readBy('administrator')).toBeUndefined()
  })
})

test('a visit is announced by its identifiers, and written in the journal', async () => {
  await serving(async (errand, ticketId) => {
    const personId = await aPerson(errand)
    const visitId = await aVisit(errand, { ticketId, personId })
    const { rows: events } = await sql`select name, payload from event`.execute(query(errand.db))
    expect(events).toContainEqual({
      name: 'visits.recorded',
      payload: { visitId, personId, ticketId, replaces: null },
    })
    const { rows } = await sql`select subject_id, person_id from journal_entry
      where action = 'visits.recorded'`.execute(query(errand.db))
    expect(rows).toEqual([{ subject_id: visitId, person_id: personId }])
  })
})

test('nobody reads, nor writes, the visits of another organisation', async () => {
  await serving(async (errand, ticketId) => {
    const visitId = await aVisit(errand, { ticketId, draft: { ...aDraft, notes: 'Secret' } })
    const stranger = await continueAs(errand, elsewhere.asAgent())
    expect(await findVisit(stranger.db, visitId)).toBeUndefined()
    expect(await listNotes(stranger.db, [visitId])).toEqual(new Map())
    expect(await counted(stranger)).toEqual({ visits: 0, acts: 0, receipts: 0 })
    expect(await attempt(stranger, { ticketId })).toEqual({ ok: false, refusal: 'unknown-ticket' })
  })
})

test('what is being typed is kept for this agent alone, until the visit is written', async () => {
  await serving(async (errand, ticketId) => {
    await saveDraft(errand, ticketId, { notes: ['Rappeler la Caf'] })
    await saveDraft(errand, ticketId, { notes: ['Rappeler la Caf demain'] })
    expect(await findDraft(errand, ticketId)).toEqual({ notes: ['Rappeler la Caf demain'] })
    const colleague = await continueAs(errand, hall.asAgent(1))
    expect(await findDraft(colleague, ticketId)).toBeUndefined()
    const agent = await continueAs(errand, hall.asAgent())
    await aVisit(agent, { ticketId })
    expect(await findDraft(agent, ticketId)).toBeUndefined()
  })
})

type Asking = Errand<RecordTables>

function serving(work: (errand: Asking, ticketId: NonNullable<VisitToRecord['ticketId']>) => Promise<void>) {
  return db.undone(hall.asAgent(), async (errand) => {
    await sitAt(errand, hall)
    await work(errand, await receive(errand, hall))
  })
}

// A statement refused by the database spoils its transaction: it is tried within its own.
function tried(errand: Asking, statement: RawBuilder<unknown>) {
  return transact(errand.db, (db) => statement.execute(query(db)))
}

function attempt(errand: Asking, visit: Partial<VisitToRecord>) {
  const whole = { draft: aDraft, personId: undefined, ticketId: undefined, requestId: v7(), ...visit }
  return recordVisit(errand, whole, sealingKey)
}

async function counted(errand: Asking) {
  const { rows } = await sql`select (select count(*)::int from visit) as visits,
    (select count(*)::int from visit_act) as acts, (select count(*)::int from visit_receipt) as receipts`.execute(
    query(errand.db),
  )
  return rows[0]
}
