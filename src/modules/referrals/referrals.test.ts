import { sql } from 'kysely'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { restrictFile } from '#modules/people/index.ts'
import { query } from '#platform/db/db.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import { aCard } from '#test/support/a-file.ts'
import { aPerson } from '#test/support/a-visit.ts'
import { aReferral, aSentReferral, codeFor, reach } from '#test/support/a-referral.ts'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { sayWhy } from '#test/support/say-why.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { oneMorning } from './jobs.ts'
import { hashOfCode } from './link/link-code.ts'
import { moveReferral } from './move-referral.ts'
import type { ReferralId } from './referral.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId
let amina: Session
let sophie: Session
let manager: Session

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  amina = await app().signIn('mediator', organisationId)
  sophie = await app().signIn('social-worker', organisationId)
  manager = await app().signIn('manager', organisationId)
}, 60_000)

test('nothing leaves without her agreement, and what leaves names nobody', async () => {
  db.setClock('2026-03-03T09:00:00Z')
  const personId = await somebody()
  const draft = await db.kept(as(amina), (errand) => aReferral(errand, personId))
  const without = await agree(draft, { accord: '' })
  expect(without.status).toBe(422)
  expect(without.html).toContain('Sans accord, rien ne part')
  expect(await stateOf(draft)).toBe('draft')
  expect(await rows('referral_link', draft)).toBe(0)
  const left = await agree(draft)
  expect(left).toMatchObject({ status: 303, location: `/orientations/${draft}` })
  const { html } = await app().get(`/repondre/${await code(draft)}`)
  expect(html).toContain('A. B.')
  expect(html).toContain('Apprendre le français')
  for (const hidden of ['Amina B.', reach, '06 39 98 12 34']) expect(html).not.toContain(hidden)
})

test('she agrees to what was read to her: a draft rewritten meanwhile is read again', async () => {
  const draft = await db.kept(as(amina), async (errand) => aReferral(errand, await aPerson(errand)))
  const { html } = await app().get(`/orientations/${draft}/envoi`, sophie)
  const fields = { besoin: 'health', partenaire: 'Un autre', request_id: v7() }
  await app().post(`/orientations/${draft}/modification`, fields, amina)
  const late = await agree(draft, { page: html })
  expect(late.status).toBe(422)
  expect(late.html).toContain('a changé pendant que vous la lisiez')
  expect(late.html).toContain(reach)
  expect(await stateOf(draft)).toBe('draft')
  expect(await agree(draft, { page: late.html })).toMatchObject({ status: 303 })
})

test('a text that says her name or how to reach her is sent back', async () => {
  const personId = await somebody()
  const path = `/personnes/${personId}/orientations/nouvelle`
  const fields = { besoin: 'french', partenaire: 'Lire et dire' }
  for (const mots of ['Amina cherche un cours', 'Elle répond au 06 39 98 12 34'])
    expect((await app().post(path, { ...fields, mots }, amina)).html).toContain('qu’après avoir accepté')
  expect((await app().post(path, { ...fields, mots: 'Cours du matin' }, amina)).status).toBe(303)
})

test('opening the link changes nothing, however often and by whomever', async () => {
  const { id, link } = await sent()
  const before = await fingerprint(id)
  for (const path of ['', '/reponse/acceptee', '/reponse/refusee', '/reponse/recue'])
    expect((await app().get(`/repondre/${link}${path}`)).status).toBe(200)
  // What guards of mailboxes and browsers that look ahead send.
  for (const { method, headers } of lookingAhead)
    for (const path of ['', '/reponse/acceptee', '/nouveau-lien'])
      await app().fetch(new Request(`http://127.0.0.1:3000/repondre/${link}${path}`, { method, headers }))
  expect(await fingerprint(id)).toBe(before)
})

const lookingAhead = [
  { method: 'HEAD', headers: {} },
  { method: 'OPTIONS', headers: {} },
  { method: 'GET', headers: { purpose: 'prefetch', 'sec-purpose': 'prefetch;prerender' } },
]

test('of two tabs open on one request, the second to answer is shown what the first has said', async () => {
  const { id, link } = await sent()
  const path = `/repondre/${link}/reponse/acceptee`
  const vu = fieldIn((await app().get(path)).html, 'vu')
  const first = await app().post(path, { ...appointment, vu, request_id: v7() })
  expect(first.status).toBe(303)
  const second = await app().post(path, { mots: 'Sans rendez-vous', vu, request_id: v7() })
  expect(second.status).toBe(409)
  for (const told of ['entre-temps', 'Vous avez accepté', '12 mars 2026 à 14:30', 'Sans rendez-vous'])
    expect(second.html).toContain(told)
  expect(await stepsOf(id)).toEqual(['sent agent', 'accepted partner'])
  expect(await valueOf(id, 'appointment_time')).toBe('14:30')
  const meant = { mots: 'Sans rendez-vous', vu: fieldIn(second.html, 'vu'), request_id: v7() }
  expect((await app().post(path, meant)).status).toBe(303)
})

test('an agent who notes what has changed meanwhile loses nothing of what she typed', async () => {
  const { id, link } = await sent()
  const path = `/orientations/${id}/reponse/recue`
  const vu = fieldIn((await app().get(path, amina)).html, 'vu')
  await app().post(`/repondre/${link}/reponse/refusee`, { motif: 'no-room', request_id: v7() })
  const late = await app().post(path, { mots: 'Dit au téléphone', vu, request_id: v7() }, amina)
  expect(late.status).toBe(409)
  for (const told of ['entre-temps', 'Dit au téléphone', 'Refusée']) expect(late.html).toContain(told)
  expect(await stepsOf(id)).toEqual(['sent agent', 'declined partner'])
})

test('once the person knows the answer it is ticked off, once, and nothing else is changed', async () => {
  const { id, link } = await sent()
  await app().post(`/repondre/${link}/reponse/acceptee`, { ...appointment, request_id: v7() })
  expect((await app().get(`/orientations/${id}`, amina)).html).toContain('La personne le sait')
  const fields = { request_id: v7() }
  for (let time = 0; time < 2; time += 1) await app().post(`/orientations/${id}/annonce`, fields, amina)
  expect(await stepsOf(id)).toEqual(['sent agent', 'accepted partner', 'told agent'])
  expect(await stateOf(id)).toBe('accepted')
  expect((await app().get(`/orientations/${id}`, amina)).html).not.toContain('La personne le sait')
})

test('the file of a person who is erased takes its link along', async () => {
  const { id, link, personId } = await sent()
  await sql`delete from person where id = ${personId}`.execute(query(db.owner.db))
  expect((await app().get(`/repondre/${link}`)).status).toBe(404)
  const answered = await app().post(`/repondre/${link}/reponse/acceptee`, { request_id: v7() })
  expect(answered.status).toBe(404)
  expect(await rows('referral_step', id)).toBe(0)
})

test('the paper holds what a partner without internet answers, where it goes back to, and no name', async () => {
  const { id } = await sent()
  const { html } = await app().get(`/orientations/${id}/fiches`, amina)
  const [, paper = ''] = html.split('<article')
  for (const told of ['Nous la recevons', 'Plus de place', 'Elle est venue', 'En partie', 'À renvoyer à'])
    expect(paper).toContain(told)
  for (const hidden of ['Amina', reach]) expect(paper).not.toContain(hidden)
})

test('an answer is given once: sent twice, also at once, it is one; another comes too late', async () => {
  const { id, link } = await sent()
  const fields = { ...appointment, mots: 'Demander Paul', request_id: v7() }
  const path = `/repondre/${link}/reponse/acceptee`
  const both = await Promise.all([app().post(path, fields), app().post(path, fields)])
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  expect((await app().post(path, fields)).status).toBe(303)
  expect(await stepsOf(id)).toEqual(['sent agent', 'accepted partner'])
  const declined = await app().post(`/repondre/${link}/reponse/recue`, { request_id: v7() })
  expect(declined.status).toBe(409)
  expect(declined.html).toContain('entre-temps')
  const { html } = await app().get(`/repondre/${link}`)
  for (const told of ['Amina B.', reach, '12 mars 2026', '14:30']) expect(html).toContain(told)
})

test('of two different answers at the same instant, one is kept', async () => {
  const { id, link } = await sent()
  const answers = await Promise.all([
    app().post(`/repondre/${link}/reponse/refusee`, { motif: 'no-room', request_id: v7() }),
    app().post(`/repondre/${link}/reponse/recue`, { request_id: v7() }),
  ])
  const steps = await stepsOf(id)
  expect(steps.length).toBe(answers.filter(({ status }) => status === 303).length + 1)
  expect(new Set(steps).size).toBe(steps.length)
})

test.each([
  ['acceptee', { rdv_day: '1', rdv_month: '3', rdv_year: '2026' }, 'Cette date est passée'],
  ['acceptee', { rdv_day: '31', rdv_month: '2', rdv_year: '2026' }, 'Cette date n’existe pas'],
  ['acceptee', { heure: '25:00' }, 'Écrivez une heure'],
  ['acceptee', { heure: '9h' }, 'Écrivez aussi le jour'],
  ['refusee', {}, 'Choisissez une raison'],
  ['refusee', { motif: 'cannot-reach' }, 'Choisissez une raison'],
  ['recue', { mots: 'x'.repeat(601) }, 'trop long'],
])('%s with %j is sent back: %s', async (answer, fields, said) => {
  const { id, link } = await sent()
  const back = await app().post(`/repondre/${link}/reponse/${answer}`, { ...fields, request_id: v7() })
  expect(back.status).toBe(422)
  expect(back.html).toContain(said)
  expect(await stateOf(id)).toBe('sent')
})

test('a link opens eight days; asked again it is renewed, and the old one opens nothing', async () => {
  const { id, link, personId } = await sent()
  db.setClock('2026-03-11T08:59:00Z')
  expect((await app().get(`/repondre/${link}`)).status).toBe(200)
  db.setClock('2026-03-11T09:00:00Z')
  expect((await app().get(`/repondre/${link}`)).status).toBe(410)
  expect((await app().post(`/repondre/${link}/reponse/acceptee`, { request_id: v7() })).status).toBe(410)
  for (let time = 0; time < 2; time += 1) await app().post(`/repondre/${link}/nouveau-lien`, {})
  expect(await stepsOf(id)).toEqual(['sent agent', 'link-asked partner'])
  const agent = await anAgentOfThatDay(personId)
  expect((await app().get('/a-suivre', agent)).html).toContain('Faire un nouveau lien')
  await app().post(`/orientations/${id}/lien`, { request_id: v7() }, agent)
  const other = await code(id)
  expect(other).not.toBe(link)
  expect((await app().get(`/repondre/${other}`)).status).toBe(200)
  expect((await app().get(`/repondre/${link}`)).status).toBe(410)
})

test('a link is made on any day, also the week of summer time on a server that keeps the time of Paris', async () => {
  const personId = await somebody()
  db.setClock('2026-03-25T09:00:00Z')
  const { link } = await db.kept(as(amina), async (errand) => {
    await sql`set local time zone 'Europe/Paris'`.execute(query(errand.db))
    return aSentReferral(errand, personId, key())
  })
  const { html } = await app().get(`/repondre/${link}`)
  expect(html).toContain('2 avril 2026 à 11:00')
  db.setClock('2026-04-02T08:59:00Z')
  expect((await app().get(`/repondre/${link}`)).status).toBe(200)
  db.setClock('2026-04-02T09:00:00Z')
  expect((await app().get(`/repondre/${link}`)).status).toBe(410)
  db.setClock('2026-03-03T09:00:00Z')
})

test('a code is read however it is typed, and one that was not made opens nothing', async () => {
  const { link } = await sent()
  const typed = link.toLowerCase().replaceAll('-', ' ')
  expect((await app().get(`/repondre?code=${encodeURIComponent(typed)}`)).location).toBe(`/repondre/${link}`)
  expect((await app().get('/repondre?code=ABC')).status).toBe(422)
  expect((await app().get(`/repondre/${codeFor(v7(), key())}`)).status).toBe(404)
  expect((await app().get('/repondre/%F0%9F%92%A9')).status).toBe(404)
})

test('a partner reads French, whatever language its browser was last used in', async () => {
  const { link } = await sent()
  for (const path of ['', `/${link}`, `/${link}/reponse/acceptee`]) {
    const { html } = await app().get(`/repondre${path}`, { ...amina, cookie: 'cote_language=ar' })
    expect(html).toContain('<html lang="fr" dir="ltr"')
  }
})

test('once the partner has accepted, her own paper says when she is expected', async () => {
  const { id, link } = await sent()
  const hers = async () => (await app().get(`/orientations/${id}/fiches`, amina)).html.split('<article')[2]
  expect(await hers()).toContain('Nous vous disons la réponse')
  await app().post(`/repondre/${link}/reponse/acceptee`, { ...appointment, request_id: v7() })
  expect(await hers()).toContain('jeudi 12 mars 2026, à 14:30')
  expect(await hers()).not.toContain('Nous vous disons la réponse')
})

test('at the door of its link, the database shows one referral, and her name once it is accepted', async () => {
  const { id, link } = await sent()
  await sent()
  await db.undone(holding(link), async (errand) => {
    expect(await countIn(errand, 'referral')).toBe(1)
    for (const table of ['referral_contact', 'referral_consent', 'referral_step', 'person', 'visit'])
      expect(await countIn(errand, table), table).toBe(0)
  })
  await app().post(`/repondre/${link}/reponse/acceptee`, { request_id: v7() })
  await db.undone(holding(link), async (errand) => expect(await countIn(errand, 'referral_contact')).toBe(1))
  await app().post(`/repondre/${link}/reponse/venue`, { resolu: 'partly', request_id: v7() })
  await db.undone(holding(link), async (errand) => expect(await countIn(errand, 'referral_contact')).toBe(0))
  expect(await stateOf(id)).toBe('honoured')
})

test.each([
  ['rewrites what was sent', sql`update referral set words = 'autre'`],
  ['hides it from the team', sql`update referral set secrecy = 'social'`],
  ['closes it', sql`update referral set state = 'closed'`],
  ['sends it again', sql`update referral set sent_on = '2026-03-02'`],
  ['touches its link', sql`update referral_link set ended_at = now()`],
  ['speaks for an agent', step('accepted', 'agent')],
  ['closes in the history', step('closed', 'partner')],
  ['deletes it', sql`delete from referral`],
])('nobody who holds a link %s, also in raw SQL', async (_, statement) => {
  const { id, link } = await sent()
  const before = await fingerprint(id)
  await db.kept(holding(link), (errand) => statement.execute(query(errand.db))).catch(() => undefined)
  expect(await fingerprint(id)).toBe(before)
})

function step(kind: string, by: string) {
  return sql`insert into referral_step (organisation_id, person_id, referral_id, seq, kind, done_by, at)
    select organisation_id, person_id, id, 9, ${kind}, ${by}, now() from referral`
}

test('what was sent is not rewritten by an agent either', async () => {
  const { id } = await sent()
  await expect(
    db.kept(as(amina), (errand) =>
      sql`update referral set need = 'food' where id = ${id}`.execute(query(errand.db)),
    ),
  ).rejects.toThrow(/not rewritten/)
  const fields = { besoin: 'food', partenaire: 'Autre', request_id: v7() }
  await app().post(`/orientations/${id}/modification`, fields, amina)
  expect(await valueOf(id, 'need')).toBe('french')
})

test('what a social worker sends stays among social workers, and her partner answers all the same', async () => {
  const personId = await somebody()
  const { id, link } = await db.kept(as(sophie), (errand) => aSentReferral(errand, personId, key()))
  for (const agent of [amina, manager])
    expect((await app().get(`/orientations/${id}`, agent)).status).toBe(404)
  await db.undone(as(amina), async (errand) => {
    for (const table of [
      'referral',
      'referral_consent',
      'referral_contact',
      'referral_link',
      'referral_step',
    ])
      expect(await countOf(errand, table, personId), table).toBe(0)
  })
  expect((await app().post(`/repondre/${link}/reponse/acceptee`, { request_id: v7() })).status).toBe(303)
  expect(await secreciesOf(id)).toEqual(['social'])
  await sayWhy(app(), personId, sophie)
  expect((await app().get(`/orientations/${id}`, sophie)).html).toContain('par le partenaire')
})

test('a partner is to be reminded after ten days, and given up after thirty', async () => {
  const { id, personId } = await sent()
  await morning('2026-03-12')
  expect(await stepsOf(id)).toEqual(['sent agent'])
  await morning('2026-03-13')
  await morning('2026-03-14')
  expect(await stepsOf(id)).toEqual(['sent agent', 'reminder system'])
  const agent = await anAgentOfThatDay(personId)
  expect((await app().get('/a-suivre', agent)).html).toContain('Relancer le partenaire')
  await app().post(`/orientations/${id}/relance`, { request_id: v7() }, agent)
  await morning('2026-03-23')
  expect(await stepsOf(id)).toEqual(['sent agent', 'reminder system', 'reminded agent'])
  await morning('2026-04-02')
  await morning('2026-04-03')
  expect((await stepsOf(id)).at(-1)).toBe('expired system')
  expect(await rows('referral_link', id, 'ended_at is null')).toBe(0)
})

test('a partner that answers while the morning looks is not reminded', async () => {
  const { id } = await sent()
  db.setClock('2026-03-13T06:00:00Z')
  let isAnswered = (): void => undefined
  const answered = new Promise<void>((resolve) => {
    isAnswered = resolve
  })
  const answering = db.kept(as(amina), async (errand) => {
    await moveReferral(errand, id, { move: 'accepted', by: 'agent' })
    isAnswered()
    await expect.poll(() => countWaiting(), { timeout: 5_000 }).toBeGreaterThan(0)
  })
  await answered
  await Promise.all([answering, db.kept({ door: 'system', organisationId }, oneMorning)])
  expect(await stepsOf(id)).toEqual(['sent agent', 'accepted agent'])
  expect(await stateOf(id)).toBe('accepted')
})

/** How many wait for a referral that somebody else holds, in this database. */
async function countWaiting(): Promise<number> {
  const { rows: waiting } = await sql`select from pg_locks where locktype = 'advisory' and not granted
    and database = (select oid from pg_database where datname = current_database())`.execute(
    query(db.owner.db),
  )
  return waiting.length
}

test('once it is over for twenty-four months it is forgotten, and counts are kept', async () => {
  const house = await anOrganisation(db)
  const boss = await app().signIn('manager', house)
  const asBoss = { door: 'agent', role: 'manager', agentId: boss.agentId, organisationId: house } as const
  db.setClock('2026-03-03T09:00:00Z')
  const id = await db.kept(
    asBoss,
    async (errand) => (await aSentReferral(errand, await aPerson(errand), key())).id,
  )
  db.setClock('2026-03-05T09:00:00Z')
  await app().post(`/orientations/${id}/reponse/refusee`, { motif: 'no-room', request_id: v7() }, boss)
  const figures = (await app().get('/orientations/bilan', boss)).html
  expect(figures).toContain('Lire et dire')
  const counted = (await app().get('/orientations/bilan.csv', boss)).html
  expect(counted).toContain('Lire et dire;1;0;1;0;0;0;2')
  const system = { door: 'system', organisationId: house } as const
  db.setClock('2028-03-05T06:00:00Z')
  await db.kept(system, oneMorning)
  expect(await stateOf(id)).toBe('declined')
  db.setClock('2028-03-06T06:00:00Z')
  await db.kept(system, oneMorning)
  for (const table of ['referral_step', 'referral_consent', 'referral_contact', 'referral_link'])
    expect(await rows(table, id), table).toBe(0)
  const { rows: tally } = await sql`select partner_name, sent, declined, answer_days from referral_tally
    where organisation_id = ${house}`.execute(query(db.owner.db))
  expect(tally).toEqual([{ partner_name: 'Lire et dire', sent: 1, declined: 1, answer_days: 2 }])
  db.setClock('2026-03-03T09:00:00Z')
})

test('figures count what every trade sends, for who answers for the house alone, and name nobody', async () => {
  const personId = await somebody()
  await db.kept(as(sophie), (errand) => aSentReferral(errand, personId, key()))
  const { html } = await app().get('/orientations/bilan', manager)
  expect(html).toContain('Lire et dire')
  for (const hidden of ['A. B.', 'Amina B.', 'Cherche un cours']) expect(html).not.toContain(hidden)
  expect((await app().get('/orientations/bilan', sophie)).status).toBe(403)
})

test('she takes her agreement back on her own page: the link opens nothing from then on', async () => {
  const { id, link, personId } = await sent()
  const own = await herPage(personId)
  expect((await own.get()).html).toContain('Lire et dire')
  const other = await sent()
  await own.post(`/ma-page/orientations/${other.id}/retrait`)
  expect(await stateOf(other.id)).toBe('sent')
  await own.post(`/ma-page/orientations/${id}/retrait`)
  expect(await stepsOf(id)).toEqual(['sent agent', 'abandoned person'])
  expect(await rows('referral_consent', id, 'withdrawn_at is null')).toBe(0)
  expect((await app().get(`/repondre/${link}`)).status).toBe(410)
})

test('the link of a restricted file opens nothing, and nothing is written of it', async () => {
  const { id, link, personId } = await sent()
  await db.kept(as(manager, 'manager'), (errand) => restrictFile(errand, personId))
  expect((await app().get(`/repondre/${link}`)).status).toBe(410)
  const noted = await app().post(`/orientations/${id}/reponse/recue`, { request_id: v7() }, amina)
  expect(noted.status).toBe(409)
  expect(await stateOf(id)).toBe('sent')
})

test('a need that nobody answers is noted of nobody, by the month, once', async () => {
  const personId = await somebody()
  const fields = { besoin: 'mobility', request_id: v7() }
  for (let time = 0; time < 2; time += 1)
    await app().post(`/personnes/${personId}/orientations/sans-reponse`, fields, amina)
  const { rows: noted } = await sql<{ month: string }>`select to_jsonb(u) - 'id' - 'organisation_id' as kept
    from unmet_need u where organisation_id = ${organisationId} and need = 'mobility'`.execute(
    query(db.owner.db),
  )
  expect(noted).toEqual([{ kept: { need: 'mobility', commune_code: null, month: '2026-03-01' } }])
})

/** She agrees to what the page of sending reads to her. */
async function agree(
  id: ReferralId,
  { page, accord = 'spoken' }: { readonly page?: string; readonly accord?: string } = {},
) {
  const path = `/orientations/${id}/envoi`
  const lu = fieldIn(page ?? (await app().get(path, amina)).html, 'lu')
  return app().post(path, { joindre: reach, accord, lu }, amina)
}

/** The value of a hidden field of a page. */
function fieldIn(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}

const appointment = { rdv_day: '12', rdv_month: '3', rdv_year: '2026', heure: '14h30' }

interface Sent {
  readonly id: ReferralId
  readonly link: string
  readonly personId: PersonId
}

async function sent(): Promise<Sent> {
  db.setClock('2026-03-03T09:00:00Z')
  const personId = await somebody()
  return { personId, ...(await db.kept(as(amina), (errand) => aSentReferral(errand, personId, key()))) }
}

const birth = { birth_day: '3', birth_month: '7', birth_year: '1955' }

function somebody(): Promise<PersonId> {
  return db.kept(as(amina), (errand) => aPerson(errand, { birth: { year: 1955, month: 7, day: 3 } }))
}

function key(): Uint8Array {
  return app().services.keys.sealing
}

function as(
  session: Session,
  role: Asker['role'] = session === sophie ? 'social-worker' : 'mediator',
): Asker {
  return { door: 'agent', organisationId, role, agentId: session.agentId }
}

function holding(link: string): Asker {
  return { door: 'visitor', organisationId, key: hashOfCode(key(), link) }
}

async function code(id: ReferralId): Promise<string> {
  const { rows: links } = await sql<{ id: string }>`select id from referral_link
    where referral_id = ${id} and ended_at is null`.execute(query(db.owner.db))
  return codeFor(links[0]?.id ?? '', key())
}

/** Sessions end before the days of these tests do. */
async function anAgentOfThatDay(personId: PersonId): Promise<Session> {
  const agent = await app().signIn('mediator', organisationId)
  await sayWhy(app(), personId, agent)
  return agent
}

async function morning(day: string): Promise<void> {
  db.setClock(`${day}T06:00:00Z`)
  await db.kept({ door: 'system', organisationId }, oneMorning)
}

async function herPage(personId: PersonId) {
  const card = await db.kept(as(amina), (errand) => aCard(errand, personId))
  const { headers } = await app().post('/ma-page', { code: card, ...birth })
  const cookie = headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const session = { ...amina, cookie }
  return {
    get: () => app().get('/ma-page/dossier', session),
    post: (path: string) => app().post(path, { request_id: v7() }, session),
  }
}

async function countIn(errand: Errand<Database>, table: string): Promise<number> {
  const { rows: found } = await sql<{ count: number }>`select count(*)::int as count
    from ${sql.table(table)}`.execute(query(errand.db))
  return found[0]?.count ?? 0
}

async function countOf(errand: Errand<Database>, table: string, personId: PersonId): Promise<number> {
  const { rows: found } = await sql<{ count: number }>`select count(*)::int as count
    from ${sql.table(table)} where person_id = ${personId}`.execute(query(errand.db))
  return found[0]?.count ?? 0
}

async function rows(table: string, id: ReferralId, where = 'true'): Promise<number> {
  const { rows: found } = await sql`select from ${sql.table(table)}
    where referral_id = ${id} and ${sql.raw(where)}`.execute(query(db.owner.db))
  return found.length
}

async function valueOf(id: ReferralId, column: string): Promise<string | undefined> {
  const { rows: found } = await sql<{ value: string }>`select ${sql.ref(column)} as value from referral
    where id = ${id}`.execute(query(db.owner.db))
  return found[0]?.value
}

function stateOf(id: ReferralId): Promise<string | undefined> {
  return valueOf(id, 'state')
}

async function stepsOf(id: ReferralId): Promise<readonly string[]> {
  const { rows: found } = await sql<{ said: string }>`select kind || ' ' || done_by as said from referral_step
    where referral_id = ${id} order by seq`.execute(query(db.owner.db))
  return found.map(({ said }) => said)
}

async function secreciesOf(id: ReferralId): Promise<readonly string[]> {
  const { rows: found } = await sql<{ secrecy: string }>`select secrecy from referral where id = ${id}
    union select secrecy from referral_step where referral_id = ${id}
    union select secrecy from referral_link where referral_id = ${id}`.execute(query(db.owner.db))
  return found.map(({ secrecy }) => secrecy)
}

/** Everything kept of one referral, as text. */
async function fingerprint(id: ReferralId): Promise<string> {
  const { rows: found } = await sql<{
    print: string
  }>`select (select r::text from referral r where id = ${id})
    || coalesce((select string_agg(s::text, '|' order by seq) from referral_step s where referral_id = ${id}), '')
    || coalesce((select string_agg(l::text, '|' order by id) from referral_link l where referral_id = ${id}), '')
    as print`.execute(query(db.owner.db))
  return found[0]?.print ?? ''
}
