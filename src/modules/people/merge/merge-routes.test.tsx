import { beforeAll, describe, expect, test } from 'vitest'
import { v7 } from 'uuid'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import { aLetter } from '#test/support/a-letter.ts'
import { aVisit } from '#test/support/a-visit.ts'
import { type Answer, type Database, type Fields, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'

const db = testDatabase<Database>()
const app = testApp(db)

let alpha: OrganisationId
let amina: Session
let stranger: Session
let fatima: PersonId
let fatma: PersonId

beforeAll(async () => {
  alpha = await anOrganisation(db)
  amina = await app().signIn('mediator', alpha)
  stranger = await app().signIn('mediator', await anOrganisation(db))
  fatima = await open({ first_names: 'Fatima', usage_name: 'Benali', birth_year: '1950', gender: 'feminin' })
  fatma = await open({
    first_names: 'Fatma',
    usage_name: 'Benali',
    birth_day: '3',
    birth_month: '3',
    birth_year: '1950',
    phone: '06 39 98 12 34',
  })
})

describe('two files of one person', () => {
  test('are listed among those that look alike, and nowhere for another organisation', async () => {
    const { html } = await app().get('/personnes/doublons', amina)
    expect(html).toContain(`/personnes/${fatima}/reunion?avec=${fatma}`)
    expect((await app().get('/personnes/doublons', stranger)).html).not.toContain(fatma)
  })

  test('are compared field by field, with what each holds', async () => {
    await asAmina((errand) => aVisit(errand, { personId: fatma }))
    await asAmina((errand) => aLetter(errand, fatma))
    const { html } = await app().get(`/personnes/${fatima}/reunion?avec=${fatma}`, amina)
    expect(html).toContain('Est-ce la même personne ?')
    expect(html).toMatch(/Naissance.*1950.*3 mars 1950.*différent/s)
    expect(html).toMatch(/name="choice_birth" value="merged"[^>]*checked|checked[^>]*name="choice_birth"/)
    for (const held of ['Passages', 'Courriers'])
      expect(html).toMatch(
        new RegExp(`<th scope="row">${held}</th><td class="numeric">0</td><td class="numeric">1`),
      )
  })

  test('are shown once more before they are joined, with the choices made', async () => {
    const recap = await decide({ choice_firstNames: 'merged' })
    expect(recap.status).toBe(200)
    expect(recap.html).toContain('Réunir ces deux dossiers ?')
    expect(recap.html).toMatch(/Prénoms<\/dt><dd[^>]*>Fatma/)
    const back = await decide({ choice_firstNames: 'merged', back: 'yes' })
    expect(back.html).toMatch(/name="choice_firstNames" value="merged" checked/)
  })

  test('are not joined when one was corrected meanwhile: the choices come back', async () => {
    const { html } = await decide({})
    const versions = versionsIn(html)
    await app().post(
      `/personnes/${fatma}/identite`,
      { first_names: 'Fatma', usage_name: 'Benali', birth_year: '1950', gender: 'feminin', version: '1' },
      amina,
    )
    const refused = await decide({ ...versions, choice_birth: 'kept', confirmed: 'yes' })
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('Rien n’a été réuni')
  })

  test('are joined once, however often the form is sent; both addresses lead to one file', async () => {
    const { html } = await decide({})
    const fields = { ...versionsIn(html), confirmed: 'yes', request_id: v7() }
    for (const done of [await decide(fields), await decide(fields)]) {
      expect(done.location).toBe(`/personnes/${fatima}?fait=reuni`)
    }
    const old = await app().get(`/personnes/${fatma}/contacts`, amina)
    expect(old.location).toBe(`/personnes/${fatima}/contacts`)
    const file = await app().get(`/personnes/${fatima}`, amina)
    expect(file.html).toContain('Dossiers réunis')
    expect(file.html).toMatch(/06\s39\s98\s12\s34/)
    expect((await app().get('/personnes/doublons', amina)).html).not.toContain(`avec=${fatma}`)
  })

  test('say who joined them in both histories', async () => {
    const { html } = await app().get(`/personnes/${fatima}/corrections`, amina)
    expect(html).toContain('Dossiers réunis')
    expect(html).toContain('Agent mediator')
    for (const id of [fatima, fatma]) expect(await actionsOn(id)).toContain('people.files-merged')
  })

  test('are made two again, saying what stays where', async () => {
    const merge = await query(db.owner.db).selectFrom('person_merge').select('id').executeTakeFirstOrThrow()
    await app().post(`/personnes/${fatima}/notes`, { note: 'Écrite depuis', audience: 'team' }, amina)
    const page = await app().get(`/personnes/${fatima}/reunions/${merge.id}`, amina)
    expect(page.html).toContain('Ce qui a été ajouté depuis reste au dossier de')
    const undone = await app().post(`/personnes/${fatima}/reunions/${merge.id}/annulation`, {}, amina)
    expect(undone.location).toBe(`/personnes/${fatima}?fait=separe`)
    expect((await app().get(`/personnes/${fatma}`, amina)).status).toBe(200)
    for (const id of [fatima, fatma]) expect(await actionsOn(id)).toContain('people.merge-undone')
  })

  test('may be two people’s after all, and are not proposed again', async () => {
    await app().post(`/personnes/${fatima}/distinction`, { with: fatma }, amina)
    expect((await app().get('/personnes/doublons', amina)).html).not.toContain(`avec=${fatma}`)
  })

  test('are not joined across organisations, nor by who may not change files', async () => {
    const theirs = await open({ first_names: 'Fatima', usage_name: 'Benali' }, stranger)
    expect((await app().get(`/personnes/${fatima}/reunion?avec=${theirs}`, amina)).status).toBe(404)
    const officer = await app().signIn('data-protection-officer', alpha)
    expect((await app().get('/personnes/doublons', officer)).status).toBe(403)
  })
})

function decide(fields: Fields): Promise<Answer> {
  return app().post(`/personnes/${fatima}/reunion`, { with: fatma, ...fields }, amina)
}

function versionsIn(html: string): Fields {
  const value = (name: string): string => new RegExp(`name="${name}" value="(\\d+)"`).exec(html)?.[1] ?? ''
  return { kept_version: value('kept_version'), merged_version: value('merged_version') }
}

async function open(fields: Fields, as = amina): Promise<PersonId> {
  const { location } = await app().post('/personnes', { known_doubles: 'yes', ...fields }, as)
  return (/[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? '') as PersonId
}

function asAmina<Done>(work: Parameters<typeof db.kept<Done>>[1]): Promise<Done> {
  const { agentId, organisationId } = amina
  return db.kept({ door: 'agent', role: 'mediator', agentId, organisationId }, work)
}

async function actionsOn(id: PersonId): Promise<readonly string[]> {
  const rows = await query(db.owner.db)
    .selectFrom('journal_entry')
    .select('action')
    .where('person_id', '=', id)
    .execute()
  return rows.map(({ action }) => action)
}
