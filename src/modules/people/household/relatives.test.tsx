import { beforeAll, describe, expect, test } from 'vitest'
import { v7 } from 'uuid'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import { type Database, type Fields, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'

const db = testDatabase<Database>()
const app = testApp(db)

let amina: Session
let stranger: Session
let fatima: PersonId
let samira: PersonId

beforeAll(async () => {
  const alpha: OrganisationId = await anOrganisation(db)
  amina = await app().signIn('mediator', alpha)
  stranger = await app().signIn('mediator', await anOrganisation(db))
})

describe('somebody close who has a file', () => {
  beforeAll(async () => {
    fatima = await open({ first_names: 'Fatima', usage_name: 'Benali', needs: 'large-print' })
    samira = await open({ first_names: 'Samira', usage_name: 'Benali' })
  })

  test('is found by search, and chosen', async () => {
    const { html } = await app().get(`/personnes/${fatima}/proches?q=samira`, amina)
    expect(html).toContain(`/personnes/${fatima}/proches?avec=${samira}`)
    const chosen = await app().get(`/personnes/${fatima}/proches?avec=${samira}`, amina)
    expect(chosen.html).toContain('Qui est Samira Benali pour cette personne')
  })

  test('is seen from both files, each in her own words, and lives with her', async () => {
    const added = await add(fatima, { relative_id: samira, role: 'child', household: 'yes' })
    expect(added.status).toBe(303)
    expect(await relativesOf(fatima)).toMatch(/Samira Benali.*enfant.*Même foyer/s)
    expect(await relativesOf(samira)).toMatch(/Fatima Benali.*>parent<.*Même foyer/s)
    expect(await relativesOf(fatima)).toContain('class="agent wide large-print"')
  })

  test('is not added twice, nor is she her own relative', async () => {
    const twice = await add(fatima, { relative_id: samira, role: 'carer' })
    expect(twice.status).toBe(422)
    expect(twice.html).toContain('Ce lien est déjà noté')
    const herself = await add(fatima, { relative_id: fatima, role: 'carer' })
    expect(herself.html).toContain('elle-même')
  })

  test('is ended, not deleted, and both journals say so', async () => {
    const tie = await query(db.owner.db).selectFrom('person_tie').select('id').executeTakeFirstOrThrow()
    await app().post(`/personnes/${samira}/proches/${tie.id}/fin`, {}, amina)
    expect(await relativesOf(fatima)).not.toContain('enfant</td>')
    const kept = await query(db.owner.db).selectFrom('person_tie').selectAll().executeTakeFirstOrThrow()
    expect(kept.ended_at).not.toBeNull()
    for (const id of [fatima, samira]) expect(await actionsOn(id)).toContain('people.relative-ended')
  })

  test('is not seen, added or ended from another organisation', async () => {
    expect((await app().get(`/personnes/${fatima}/proches`, stranger)).status).toBe(404)
    const theirs = await open({ first_names: 'Zoé' }, stranger)
    const added = await add(theirs, { relative_id: samira, role: 'child' }, stranger)
    expect(added.html).toContain('Ce dossier n’existe pas')
  })
})

describe('somebody close without a file', () => {
  test('is a name and a telephone, and nothing typed is lost when something is wrong', async () => {
    const paul = await open({ first_names: 'Paul' })
    const wrong = await add(paul, { name: 'Mme Petit', phone: '12', role: '' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('value="Mme Petit"')
    expect(wrong.html).toContain('value="12"')
    await add(paul, { name: 'Mme Petit', phone: '06 39 98 12 34', role: 'neighbour' })
    expect(await relativesOf(paul)).toMatch(/Mme Petit.*voisin qui aide.*06\s39\s98\s12\s34/s)
  })

  test('may have one already: the likely file is shown first, with what was typed', async () => {
    const ines = await open({ first_names: 'Inès', usage_name: 'Zorglub' })
    const karim = await open({ first_names: 'Karim', usage_name: 'Quenouille' })
    const asked = await add(ines, { name: 'Karim Quenouile', role: 'sibling' })
    expect(asked.status).toBe(409)
    expect(asked.html).toContain(`value="${karim}"`)
    expect(asked.html).toContain('value="sibling"')
    const same = await add(ines, { name: 'Karim Quenouile', role: 'sibling', relative_id: karim })
    expect(same.status).toBe(303)
    expect(await relativesOf(karim)).toContain('Inès Zorglub')
  })

  test('a password in the place of a name is refused', async () => {
    const paul = await open({ first_names: 'Paulette' })
    const refused = await add(paul, { name: 'mot de passe : Soleil2026!', role: 'other' })
    expect(refused.status).toBe(422)
    expect(await relativesOf(paul)).not.toContain('Soleil2026')
  })
})

test('nobody lives in two households', async () => {
  const [one, two, three, four] = [
    await open({ first_names: 'Une' }),
    await open({ first_names: 'Deux' }),
    await open({ first_names: 'Trois' }),
    await open({ first_names: 'Quatre' }),
  ]
  await add(one, { relative_id: two, role: 'partner', household: 'yes' })
  await add(three, { relative_id: four, role: 'partner', household: 'yes' })
  const refused = await add(one, { relative_id: three, role: 'sibling', household: 'yes' })
  expect(refused.html).toContain('vit déjà dans un autre foyer')
  expect(await relativesOf(one)).not.toContain('Trois')
})

async function open(fields: Fields, as = amina): Promise<PersonId> {
  const { location } = await app().post('/personnes', { known_doubles: 'yes', ...fields }, as)
  return (/[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? '') as PersonId
}

function add(id: PersonId, fields: Fields, as = amina): ReturnType<ReturnType<typeof app>['post']> {
  return app().post(`/personnes/${id}/proches`, { request_id: v7(), ...fields }, as)
}

async function relativesOf(id: PersonId): Promise<string> {
  return (await app().get(`/personnes/${id}/proches`, amina)).html
}

async function actionsOn(id: PersonId): Promise<readonly string[]> {
  const rows = await query(db.owner.db)
    .selectFrom('journal_entry')
    .select('action')
    .where('person_id', '=', id)
    .execute()
  return rows.map(({ action }) => action)
}
