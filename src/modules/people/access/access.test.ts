import { sql } from 'kysely'
import { v7 } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import { aLetter } from '#test/support/a-letter.ts'
import { aPerson, aVisit } from '#test/support/a-visit.ts'
import { type Answer, type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { sayWhy } from '#test/support/say-why.ts'
import { lookInWords, whoLooked } from './who-looked.ts'

const db = testDatabase<Database>()
const app = testApp(db)

let alpha: OrganisationId
let amina: Session
let bruno: Session
let id: PersonId

beforeAll(async () => {
  alpha = await anOrganisation(db)
  amina = await app().signIn('mediator', alpha)
  bruno = await app().signIn('mediator', alpha)
})

beforeEach(async () => {
  db.setClock('2026-03-03T09:00:00Z')
  id = await db.kept(asAgent(amina), (errand) => aPerson(errand))
})

describe('a file outside one’s caseload', () => {
  test('asks why, says who it is and nothing else', async () => {
    const { status, location } = await open(bruno)
    expect(status).toBe(303)
    const { html } = await app().get(location ?? '', bruno)
    expect(html).toContain('Pourquoi ouvrez-vous ce dossier')
    expect(html).toContain('Amina B.')
    expect(html).not.toContain('Notes')
  })

  test('opens after the reason, on the page that was asked for, for the day', async () => {
    const asked = await app().get(`/personnes/${id}/carte?langue=en`, bruno)
    const suite = new URL(asked.location ?? '', 'http://here').searchParams.get('suite') ?? ''
    const given = await app().post(`/personnes/${id}/motif`, { raison: 'called-me', suite }, bruno)
    expect(given.location).toBe(`/personnes/${id}/carte?langue=en`)
    expect((await open(bruno)).status).toBe(200)
    db.setClock('2026-03-04T09:00:00Z')
    expect((await open(bruno)).status).toBe(303)
  })

  test.each([
    [{}, 'Choisissez une raison'],
    [{ raison: 'other' }, 'Dites la raison en quelques mots'],
    [{ raison: 'showed-card' }, 'Choisissez une raison'],
    [{ raison: 'other', precision: 'mot de passe : Soleil2024!' }, 'pas le droit de garder'],
  ])('takes no reason that says nothing: %j', async (fields, problem) => {
    const { status, html } = await app().post(`/personnes/${id}/motif`, fields, bruno)
    expect(status).toBe(422)
    expect(html).toContain(problem)
    expect((await open(bruno)).status).toBe(303)
  })

  test('leads nowhere but to a page of ours', async () => {
    const fields = { raison: 'family', suite: 'https://ailleurs.example/' }
    expect((await app().post(`/personnes/${id}/motif`, fields, bruno)).location).toBe(`/personnes/${id}`)
  })

  test('is changed by nobody who did not say why', async () => {
    const { status, location } = await app().post(`/personnes/${id}/notes`, { note: 'Bonjour' }, bruno)
    expect([status, location]).toEqual([303, expect.stringContaining('/motif')])
    expect(
      await query(db.owner.db).selectFrom('person_note').selectAll().where('person_id', '=', id).execute(),
    ).toEqual([])
  })

  test('is the reader’s own once she has received the person', async () => {
    await db.kept(asAgent(bruno), (errand) => aVisit(errand, { personId: id }))
    expect((await open(bruno)).status).toBe(200)
  })

  test('is the reader’s own once she has written a letter for the person, or a version of one', async () => {
    const begun = await db.kept(asAgent(bruno), (errand) => aLetter(errand, id))
    expect((await open(bruno)).status).toBe(200)
    const carla = await app().signIn('public-writer', alpha)
    expect((await open(carla)).status).toBe(303)
    await sql`insert into letter_version (organisation_id, person_id, letter_id, seq, sender, recipient, place,
        written_on, object, reference_lines, body, enclosures, signature, facts, written_at, written_by)
      select organisation_id, person_id, letter_id, 2, sender, recipient, place, written_on, object, reference_lines,
        body, enclosures, signature, facts, written_at, ${carla.agentId} from letter_version
      where letter_id = ${begun}`.execute(query(db.owner.db))
    expect((await open(carla)).status).toBe(200)
  })

  test('opens at once for whoever is handed the card', async () => {
    const code = await query(db.owner.db)
      .selectFrom('person_code')
      .select('code')
      .where('person_id', '=', id)
      .executeTakeFirstOrThrow()
    await app().get(`/personnes?q=${code.code}`, bruno)
    expect((await open(bruno)).status).toBe(200)
  })

  test('is the referent’s, until she is one no longer', async () => {
    await app().post(`/personnes/${id}/referents`, { agent: bruno.agentId }, amina)
    const { status, html } = await open(bruno)
    expect(status).toBe(200)
    expect(html).toContain('Agent mediator')
    const removal = /\/personnes\/[0-9a-f-]+\/referents\/[0-9a-f-]+\/retrait/.exec(html)?.[0] ?? ''
    await app().post(removal, {}, amina)
    expect((await open(bruno)).status).toBe(303)
  })

  test('is looked for, and its headline seen, without a reason', async () => {
    expect((await app().get('/personnes?q=Amina', bruno)).html).toContain(id)
  })
})

describe('glass broken', () => {
  const reason = 'Menace d’expulsion demain, Sophie est absente.'
  let sophie: Session

  beforeEach(async () => {
    sophie = await app().signIn('social-worker', alpha)
    await sayWhy(app(), id, sophie)
    await app().post(`/personnes/${id}/notes`, { note: 'Dettes de loyer' }, sophie)
    await app().post(`/personnes/${id}/notes`, { note: 'Pour moi', audience: 'author' }, sophie)
  })

  test('shows for one hour what social workers wrote, but not what one of them keeps to herself', async () => {
    expect((await open(amina)).html).not.toContain('Dettes de loyer')
    await breakIt(amina)
    const { html } = await open(amina)
    expect(html).toContain('Dettes de loyer')
    expect(html).not.toContain('Pour moi<')
    db.setClock('2026-03-03T10:00:01Z')
    expect((await open(amina)).html).not.toContain('Dettes de loyer')
  })

  test('is one agent’s and one file’s', async () => {
    const other = await db.kept(asAgent(amina), (errand) => aPerson(errand))
    await sayWhy(app(), other, sophie)
    await app().post(`/personnes/${other}/notes`, { note: 'Violences' }, sophie)
    await sayWhy(app(), id, bruno)
    await breakIt(amina)
    expect((await open(bruno)).html).not.toContain('Dettes de loyer')
    expect((await app().get(`/personnes/${other}`, amina)).html).not.toContain('Violences')
  })

  test('is on top of the file for everybody who reads it, with its reason, until it is closed', async () => {
    await breakIt(amina)
    const seen = await open(sophie)
    expect(seen.html).toContain('Accès exceptionnel en cours')
    expect(seen.html).toContain('Menace d’expulsion demain')
    expect(seen.html).not.toContain('/fermeture')
    const closing = /\/acces-exceptionnels\/[0-9a-f-]+\/fermeture/.exec((await open(amina)).html)?.[0] ?? ''
    expect((await app().post(closing, {}, sophie)).status).toBe(404)
    expect((await app().post(closing, {}, amina)).status).toBe(303)
    expect((await open(amina)).html).not.toContain('Dettes de loyer')
    expect((await open(sophie)).html).not.toContain('Accès exceptionnel en cours')
  })

  test('is listed for the manager and the officer, who may end it', async () => {
    await breakIt(amina)
    const manager = await app().signIn('manager', alpha)
    const officer = await app().signIn('data-protection-officer', alpha)
    for (const keeper of [manager, officer]) {
      expect((await app().get('/acces-exceptionnels', keeper)).html).toContain('Menace d’expulsion demain')
    }
    expect((await app().get('/acces-exceptionnels', amina)).status).toBe(403)
    const { html } = await app().get('/acces-exceptionnels', officer)
    const closing = /\/acces-exceptionnels\/[0-9a-f-]+\/fermeture/.exec(html)?.[0] ?? ''
    expect((await app().post(closing, { liste: 'oui' }, officer)).location).toBe('/acces-exceptionnels')
    expect((await open(amina)).html).not.toContain('Dettes de loyer')
  })

  test.each(['volunteer', 'reception', 'administrator'] as const)('is not for %s', async (role) => {
    const somebody = await app().signIn(role, alpha)
    const answer = await app().post(`/personnes/${id}/acces-exceptionnel`, { raison: reason }, somebody)
    expect(answer.status).toBe(403)
  })

  test('asks for a sentence', async () => {
    const { status, html } = await app().post(
      `/personnes/${id}/acces-exceptionnel`,
      { raison: 'urgent' },
      amina,
    )
    expect(status).toBe(422)
    expect(html).toContain('Dites pourquoi en une phrase')
  })

  async function breakIt(who: Session): Promise<void> {
    const { status } = await app().post(`/personnes/${id}/acces-exceptionnel`, { raison: reason }, who)
    expect(status).toBe(303)
  }
})

describe('notes between trades', () => {
  test('a social worker’s note is hers and her colleagues’, until she shares it', async () => {
    const sophie = await app().signIn('social-worker', alpha)
    await sayWhy(app(), id, sophie)
    await app().post(`/personnes/${id}/notes`, { note: 'Voir le logement' }, sophie)
    expect((await open(amina)).html).not.toContain('Voir le logement')
    const sharing =
      /\/personnes\/[0-9a-f-]+\/notes\/[0-9a-f-]+\/partage/.exec((await open(sophie)).html)?.[0] ?? ''
    expect((await app().post(sharing, {}, amina)).status).toBe(404)
    expect((await app().post(sharing, {}, sophie)).status).toBe(303)
    expect((await open(amina)).html).toContain('Voir le logement')
    expect(await actionsOn(id)).toContain('people.note-shared')
  })

  test('a mediator chooses no more than her rule allows', async () => {
    const { html } = await open(amina)
    expect(html).not.toContain('Les travailleurs sociaux')
    const sent = await app().post(`/personnes/${id}/notes`, { note: 'Bonjour', audience: 'social' }, amina)
    expect(sent.status).toBe(422)
  })
})

test('the person is told who looked, why, and in her language', async () => {
  await open(amina)
  await app().post(
    `/personnes/${id}/motif`,
    { raison: 'other', precision: 'Pour sa sœur', request_id: v7() },
    bruno,
  )
  await open(bruno)
  const looks = await db.kept({ door: 'system', organisationId: alpha }, (errand) => whoLooked(errand, id))
  expect(looks).toMatchObject([
    { kind: 'explained', agentName: 'Agent mediator', reason: 'other', words: 'Pour sa sœur' },
    { kind: 'read', agentName: 'Agent mediator' },
  ])
  const [explained, read] = looks
  if (!explained || !read) throw new Error('two looks')
  expect(lookInWords(read, 'en')).toBe('Agent mediator opened your file.')
  expect(lookInWords(explained, 'ar')).toContain('سبب آخر')
})

function open(who: Session): Promise<Answer> {
  return app().get(`/personnes/${id}`, who)
}

function asAgent({ agentId, organisationId }: Session) {
  return { door: 'agent', role: 'mediator', agentId, organisationId } as const
}

async function actionsOn(personId: PersonId): Promise<readonly string[]> {
  const rows = await query(db.owner.db)
    .selectFrom('journal_entry')
    .select('action')
    .where('person_id', '=', personId)
    .execute()
  return rows.map(({ action }) => action)
}
