import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import { communeListYear } from '#platform/communes/commune-list.ts'
import { aPerson } from '#test/support/a-visit.ts'
import { aSentReferral } from '#test/support/a-referral.ts'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { openPlacesOf } from '#test/support/open-places.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId
let amina: Session
let manager: Session

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  amina = await app().signIn('mediator', organisationId)
  manager = await app().signIn('manager', organisationId)
  await somePlaces()
}, 60_000)

test('partners are told nearest first from where she lives, and further only when asked', async () => {
  const path = `/personnes/${await somebodyOfSury()}/orientations`
  const near = await app().get(`${path}?besoin=paperwork`, amina)
  expect(near.status).toBe(200)
  expect(orderOf(near.html)).toEqual(['Mairie de Sury', 'CCAS du Moulin'])
  expect(near.html).toContain('à moins de 1 km')
  expect(near.html).toContain('Les plus proches d’abord, à moins de 20')
  const far = await app().get(`${path}?besoin=paperwork&ou=Sury-près-Léré&rayon=50`, amina)
  expect(orderOf(far.html)).toEqual(['Mairie de Sury', 'CCAS du Moulin', 'Accueil de Bourges'])
  const anywhere = await app().get(`${path}?besoin=paperwork&ou=`, amina)
  expect(orderOf(anywhere.html)).toHaveLength(3)
})

test('a place that nobody knows is said, and the whole directory is searched', async () => {
  const path = `/personnes/${await somebodyOfSury()}/orientations`
  const { html } = await app().get(`${path}?ou=Nullepart-les-Bains`, amina)
  expect(html).toContain('Nullepart-les-Bains » n’est ni une commune ni une adresse connue')
  expect(orderOf(html)).toHaveLength(3)
})

test('whoever is about to be sent to a place that has shut since is not sent there unawares', async () => {
  const personId = await somebodyOfSury()
  const { rows } = await sql<{ id: string }>`select id from place where name = 'CCAS du Moulin'
    and organisation_id = ${organisationId}`.execute(query(db.owner.db))
  const lieu = rows[0]?.id ?? ''
  const path = `/personnes/${personId}/orientations/nouvelle`
  const { location } = await app().post(path, { besoin: 'housing', lieu }, amina)
  const draft = location ?? ''
  const warning = 'L’annuaire ne montre plus ce lieu'
  expect((await app().get(`${draft}/envoi`, amina)).html).not.toContain(warning)
  await sql`update place set status = 'closed' where id = ${lieu}`.execute(query(db.owner.db))
  for (const part of ['', '/envoi'])
    expect((await app().get(`${draft}${part}`, amina)).html).toContain(warning)
  await sql`update place set status = 'published' where id = ${lieu}`.execute(query(db.owner.db))
})

test('the delay of a partner is the middle one of its answers, and how many there were is said', async () => {
  const personId = await somebodyOfSury()
  for (const days of [1, 2, 30]) {
    const { id } = await db.kept(as(amina), (errand) =>
      aSentReferral(errand, personId, app().services.keys.sealing),
    )
    await sql`update referral set answered_on = sent_on + ${days}::int, answer = 'accepted', state = 'accepted'
      where id = ${id}`.execute(query(db.owner.db))
  }
  const { html } = await app().get('/orientations/bilan', manager)
  expect(html).toContain('2 jours (3 réponses)')
})

test('where nobody answers a need, a commune is named from five people on, on each page and in the file', async () => {
  const personId = await somebodyOfSury()
  const note = () =>
    app().post(
      `/personnes/${personId}/orientations/sans-reponse`,
      { besoin: 'mobility', request_id: db.surroundings.newId() },
      amina,
    )
  for (let people = 1; people <= 4; people++) await note()
  const [figures, needs, file] = await pagesOfUnmet()
  expect(figures).toMatch(
    /Se déplacer<\/th><td>Autres communes, ensemble<\/td><td class="numeric">moins de 5</,
  )
  expect(needs).toMatch(/Se déplacer<\/th><td class="numeric">moins de 5<\/td><td>aucun nombre à montrer</)
  expect(file).toMatch(/Se déplacer[;,]"?Autres communes, ensemble"?[;,]moins de 5/)
  expect([figures, file].some((page) => page?.includes('Sury'))).toBe(false)
  await note()
  const [figuresOfFive, needsOfFive, fileOfFive] = await pagesOfUnmet()
  expect(figuresOfFive).toMatch(/Se déplacer<\/th><td>Sury-près-Léré<\/td><td class="numeric">5</)
  expect(needsOfFive).toMatch(/Se déplacer<\/th><td class="numeric">5<\/td><td>Sury-près-Léré.5</)
  expect(fileOfFive).toMatch(/Se déplacer[;,]Sury-près-Léré[;,]5/)
})

async function pagesOfUnmet(): Promise<readonly string[]> {
  const paths = ['/orientations/bilan', '/lieux/besoins?departement=18', '/orientations/bilan.csv']
  const pages: string[] = []
  for (const path of paths) pages.push((await app().get(path, manager)).html)
  return pages
}

function orderOf(html: string): readonly string[] {
  return [...html.matchAll(/<a href="\/lieux\/[^"]+">([^<]+)<\/a>/g)].map(([, name = '']) => name)
}

async function somebodyOfSury(): Promise<PersonId> {
  const commune = { code: '18257', name: 'Sury-près-Léré', postalCode: '18240', listYear: communeListYear }
  return db.kept(as(amina), (errand) => aPerson(errand, { home: { commune, hasNoFixedAddress: false } }))
}

function as({ agentId }: Session) {
  return { door: 'agent', organisationId, role: 'mediator', agentId } as const
}

async function somePlaces(): Promise<void> {
  const spots = [
    ['Accueil de Bourges', 47.2, 2.6, '18033', 'Bourges', '18000'],
    ['CCAS du Moulin', 47.5, 2.85, '18123', 'Léré', '18240'],
    ['Mairie de Sury', 47.475, 2.83, '18257', 'Sury-près-Léré', '18240'],
  ] as const
  await db.kept({ ...as(manager), role: 'manager' }, (errand) => openPlacesOf(errand, organisationId, spots))
}
