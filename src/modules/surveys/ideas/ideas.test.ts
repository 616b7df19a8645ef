import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import { type Answer, type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId
let manager: Session

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  manager = await app().signIn('manager', organisationId)
})

beforeEach(() => db.setClock('2026-03-03T09:00:00Z'))

test('an idea is shown once an agent has read it, voted for once a device, and ranked', async () => {
  const { agents, residents } = await givenAConsultation('Que faire du hall ?')
  const kept = await app().post(residents, { acte: 'idee', idee: 'Des chaises. Appelez le 06 39 98 12 34' })
  expect(kept.location).toContain('merci=idee')
  expect((await app().get(residents)).html).not.toContain('Des chaises')
  await whenRead(agents, 'publier')
  const page = await app().get(residents)
  expect(page.html).toContain('Des chaises. Appelez le •• •• •• •• ••')
  const idea = /name="idea" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  const first = await app().post(residents, { acte: 'voter', idea })
  const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  await app().post(residents, { acte: 'voter', idea }, { ...manager, cookie })
  expect((await app().get(residents)).html).toContain('1 voix')
  await app().post(residents, { acte: 'voter', idea })
  expect((await app().get(residents)).html).toContain('2 voix')
})

test('at the counter one screen serves many: an agent makes room for the next, and nobody else does', async () => {
  const { agents, residents } = await givenAConsultation('Que faire ici ?')
  await app().post(agents, { acte: 'ajouter', idee: 'Un banc' }, manager)
  await whenRead(agents, 'publier')
  const idea = /name="idea" value="([^"]+)"/.exec((await app().get(residents)).html)?.[1] ?? ''
  const cookieOf = ({ headers }: Answer): string => headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const first = cookieOf(await app().post(residents, { acte: 'voter', idea }, manager))
  const atCounter = { ...manager, cookie: `${manager.cookie}; ${first}` }
  expect((await app().get(residents, atCounter)).html).toContain('Je retire ma voix')
  const room = await app().post(residents, { acte: 'suivante' }, atCounter)
  expect(room.headers.getSetCookie()[0]).toMatch(/^cote_voix=;.*Path=\/idees\//)
  await app().post(residents, { acte: 'voter', idea }, manager)
  expect((await app().get(residents)).html).toContain('2 voix')
  expect((await app().post(residents, { acte: 'suivante' })).status).toBe(404)
  expect((await app().get(residents)).html).not.toContain('Une autre personne vote ici')
})

test('what is hidden has a reason, and is never shown', async () => {
  const { agents, residents } = await givenAConsultation('Que changer ?')
  await app().post(residents, { acte: 'idee', idee: 'Renvoyez Monsieur D.' })
  expect((await whenRead(agents, 'masquer')).status).toBe(422)
  await whenRead(agents, 'masquer', 'nomme quelqu’un')
  expect((await app().get(residents)).html).not.toContain('Monsieur D.')
  expect((await app().get(agents, manager)).html).toContain('nomme quelqu’un')
})

test('at the end votes are numbers, and no vote is left', async () => {
  const { agents, residents } = await givenAConsultation('Que garder ?')
  await app().post(agents, { acte: 'ajouter', idee: 'Le jardin' }, manager)
  await whenRead(agents, 'publier')
  const idea = /name="idea" value="([^"]+)"/.exec((await app().get(residents)).html)?.[1] ?? ''
  await app().post(residents, { acte: 'voter', idea })
  await app().post(agents, { acte: 'fermer' }, manager)
  expect((await app().get(residents)).html).toContain('1 voix')
  const votes = await query(db.owner.db)
    .selectFrom('idea_vote')
    .selectAll()
    .where('idea_id', '=', idea)
    .execute()
  expect(votes).toEqual([])
})

test('nobody at the site writes an idea that is public at once', async () => {
  await givenAConsultation('Fermé ?')
  const written = db.kept({ door: 'site', organisationId }, async (errand) => {
    const [consultation] = await query(errand.db).selectFrom('consultation').select('id').execute()
    await query(errand.db)
      .insertInto('idea')
      .values({
        id: errand.newId(),
        organisation_id: organisationId,
        consultation_id: consultation?.id ?? '',
        words: 'Publié',
        typed_by: 'agent',
        state: 'public',
        because: null,
        decided_by: null,
        decided_on: null,
        votes: null,
      })
      .execute()
  })
  await expect(written).rejects.toThrow(/row-level security/)
})

async function givenAConsultation(question: string): Promise<{ agents: string; residents: string }> {
  const opened = await app().post('/questionnaires/consultations', { question_fr: question }, manager)
  const agents = opened.location ?? ''
  const { html } = await app().get(agents, manager)
  return { agents, residents: /href="(\/idees\/[0-9A-Z]{8})"/.exec(html)?.[1] ?? '' }
}

async function whenRead(agents: string, acte: string, raison = '') {
  const { html } = await app().get(agents, manager)
  const cible = /name="cible" value="([^"]+)"/.exec(html)?.[1] ?? ''
  return app().post(agents, { acte, cible, raison }, manager)
}
