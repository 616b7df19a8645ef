import { sql } from 'kysely'
import { v7 } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import { aPublishedForm } from '#test/support/a-form.ts'
import { openFile, restrictFile } from '#modules/people/index.ts'
import { type Answer, type Database, type Fields, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { beginForm, type Filling, filling } from '#test/support/filling.ts'
import { sayWhy } from '#test/support/say-why.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { autonomy } from './definition/autonomy.ts'
import { findItem } from './items/all-items.ts'
import { skills } from './items/item.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId
let amina: Session

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  await aPublishedForm(db, { organisationId, definition: autonomy })
})

beforeEach(async () => {
  db.setClock('2026-11-22T09:00:00Z')
  amina = await app().signIn('mediator', organisationId)
})

/** Whoever answers: the code to give to an item. */
type Person = (item: string) => string
const atEase: Person = (item) => rightOf(item) ?? 'alone'
const beginner: Person = (item) => (rightOf(item) === undefined ? 'no' : 'not-sure')
const inDoubt: Person = (item) => rightOf(item) ?? 'with-help'

function rightOf(item: string): string | undefined {
  return findItem(item)?.situation?.find(({ right }) => right)?.code
}

/** Goes on answering until nothing is left, or until so many were answered; how many were asked. */
async function answerAll(her: Filling, person: Person, most = Number.POSITIVE_INFINITY): Promise<number> {
  let next = (await her.get('')).location
  let asked = 0
  while (next?.includes('/page/page-') && asked < most) {
    const [, item = ''] = /\/page\/page-([a-z-]+)/.exec(next) ?? []
    next = (await post(her, item, person(item))).location
    asked++
  }
  return asked
}

function post(her: Filling, item: string, code: string): Promise<Answer> {
  return her.post(`/page/page-${item}`, { [`q.${item}.value`]: code, [`revision.${item}`]: '0' })
}

const alone = (fields: Fields = {}): Promise<Filling> =>
  beginForm(app(), { organisationId, form: autonomy.id, fields })

const birth = { birth_day: '3', birth_month: '7', birth_year: '1955' }

/** A file that Amina opened, of somebody born in July 1955. */
async function aFile(day = 3): Promise<PersonId> {
  const asker = { door: 'agent', role: 'mediator', agentId: amina.agentId, organisationId } as const
  const names = { firstNames: 'Awa', usageName: 'Diallo', birthName: undefined, hasSingleName: false }
  const born = { day, month: 7, year: 1955 }
  return db.kept(asker, (errand) => openFile(errand, { names, birth: born }))
}

async function withAmina(personId: PersonId): Promise<Filling> {
  const begun = await app().post(
    `/personnes/${personId}/autonomie`,
    { request_id: v7(), langue: 'fr' },
    amina,
  )
  const [, draftId = ''] = /\/reponses\/([0-9a-f-]{36})/.exec(begun.location ?? '') ?? []
  return filling(app(), draftId, amina)
}

async function levelsOf({ draftId }: Filling): Promise<ReadonlyMap<string, string | null>> {
  const rows = await query(db.owner.db)
    .selectFrom('assessment_skill')
    .select(['skill', 'level'])
    .where('draft_id', '=', draftId)
    .execute()
  return new Map(rows.map(({ skill, level }) => [skill, level]))
}

describe('alone, without a name', () => {
  test('she answers, sees her levels, and they are kept in nobody’s file', async () => {
    const her = await alone(birth)
    const asked = await answerAll(her, atEase)
    expect(asked).toBeGreaterThanOrEqual(18)
    expect(asked).toBeLessThan(45)
    const levels = await levelsOf(her)
    expect([...levels.keys()].toSorted()).toEqual([...skills].toSorted())
    expect(new Set(levels.values())).toEqual(new Set(['autonome']))
    const { html } = await her.get('/confirmation')
    expect(html).toContain('Voici où vous en êtes')
    expect(html).toContain('Ce que nous n’avons pas demandé, et pourquoi')
    expect(html).toContain('Parce que vous avez répondu')
    expect(html).toContain('montrez à un agent le code')
    const kept = await query(db.owner.db)
      .selectFrom('assessment')
      .selectAll()
      .where('draft_id', '=', her.draftId)
      .executeTakeFirst()
    expect(kept).toMatchObject({ person_id: null, taken_by: null, origin: 'link' })
  })

  test('in her language: words, levels and what to learn, without a word of French', async () => {
    const her = await alone()
    await answerAll(her, beginner)
    const { html } = await her.get('/confirmation?langue=ar')
    for (const said of ['هذا هو مستواك', 'برفقة شخص آخر', 'بعد ذلك ستتمكن']) expect(html).toContain(said)
    expect(html).toContain('dir="rtl"')
    for (const french of ['Avec quelqu’un', 'Parce que', 'Après, vous']) expect(html).not.toContain(french)
  })

  test('three things to learn at most, from the weakest skills, the most useful first', async () => {
    const her = await alone()
    await answerAll(her, beginner)
    const { html } = await her.get('/confirmation')
    expect(html.match(/<li><strong>[^<]*\.<\/strong> Après/g)).toHaveLength(3)
    expect(html).toContain('Appuyer au bon endroit')
  })

  test('nothing is kept as an assessment before the end, and a second sending keeps it once', async () => {
    const her = await alone()
    await answerAll(her, inDoubt, 12)
    expect(await levelsOf(her)).toEqual(new Map())
    await answerAll(her, inDoubt)
    await her.post('/envoi')
    expect((await levelsOf(her)).size).toBe(skills.length)
  })

  test('interrupted at the 12th question, she goes on at the counter by code and birth date, and it goes into her file', async () => {
    const her = await alone(birth)
    const code = await her.code()
    expect(await answerAll(her, inDoubt, 12)).toBe(12)
    const wrong = await app().post('/reprise', { code, ...birth, birth_year: '1956' }, amina)
    expect(wrong.status).toBe(422)
    const resumed = await app().post('/reprise', { code, ...birth }, amina)
    expect(resumed.location).toBe(`/reponses/${her.draftId}`)
    const atTheCounter = filling(app(), her.draftId, amina)
    const left = await answerAll(atTheCounter, inDoubt)
    expect(left).toBeGreaterThan(0)
    const personId = await aFile(3)
    const url = `/autonomie/${her.draftId}`
    expect((await app().get(url, amina)).html).toContain('dans aucun dossier')
    await app().post(`${url}/dossier`, { request_id: v7(), personne: personId }, amina)
    const rows = await query(db.owner.db)
      .selectFrom('assessment')
      .innerJoin('form_draft', 'form_draft.id', 'assessment.draft_id')
      .innerJoin('form_submission', 'form_submission.draft_id', 'assessment.draft_id')
      .select(['assessment.person_id', 'form_draft.person_id as draft', 'form_submission.person_id as sent'])
      .where('assessment.draft_id', '=', her.draftId)
      .execute()
    expect(rows).toEqual([{ person_id: personId, draft: personId, sent: personId }])
  })

  test('another birth date is not put into a file by a slip: the agent is asked first', async () => {
    const her = await alone(birth)
    await answerAll(her, atEase)
    const personId = await aFile(4)
    const link = (fields: Fields): Promise<Answer> =>
      app().post(
        `/autonomie/${her.draftId}/dossier`,
        { request_id: v7(), personne: personId, ...fields },
        amina,
      )
    const doubt = await link({})
    expect(doubt.status).toBe(409)
    expect(doubt.html).toContain('n’est pas celle de ce dossier')
    expect((await link({ sans_verifier: 'oui' })).status).toBe(303)
    // Once in a file, it goes to no other.
    const other = await aFile()
    expect((await link({ personne: other, sans_verifier: 'oui' })).html).toContain('déjà dans un dossier')
  })
})

describe('with an agent, aloud', () => {
  test('the question is shown to be read, three answers are one press each, with their keys', async () => {
    const personId = await aFile()
    const her = await withAmina(personId)
    const { html } = await her.get('/page/page-pointing-scroll')
    expect(html).toContain('À lire à voix haute')
    expect(html.match(/<button[^>]*name="q\.pointing-scroll\.value"/g)).toHaveLength(3)
    for (const key of ['1', '2', '3']) expect(html).toContain(`aria-keyshortcuts="${key}"`)
    expect((await post(her, 'pointing-scroll', 'alone')).location).toContain('/page/page-pointing-enlarge')
  })

  test('twice in three months: the file shows the last levels, the page shows before and after in a picture and a table', async () => {
    const personId = await aFile()
    await answerAll(await withAmina(personId), beginner)
    db.setClock('2027-02-22T09:00:00Z')
    amina = await app().signIn('mediator', organisationId)
    await sayWhy(app(), personId, amina)
    const later = await withAmina(personId)
    await answerAll(later, atEase)
    const { html } = await app().get(`/personnes/${personId}/autonomie`, amina)
    expect(html).toContain('22 novembre 2026')
    expect(html).toContain('22 février 2027')
    expect(html).toContain('aria-label="9 compétences ont monté, aucune n’est restée au même niveau."')
    expect(html.match(/<th scope="row"/g)?.length).toBeGreaterThanOrEqual(11)
    expect(html).toContain('Autonome avec guidage en cas de besoin'.slice(0, 8))
    const file = await app().get(`/personnes/${personId}`, amina)
    expect(file.html).toContain('Autonomie numérique')
    expect(file.html).toContain('Dernier test')
  })

  test('the agent sees levels, reasons and answers; what she ticks goes to the list of what to follow, once', async () => {
    const personId = await aFile()
    const her = await withAmina(personId)
    await answerAll(her, beginner)
    const url = `/autonomie/${her.draftId}`
    const { html } = await app().get(url, amina)
    for (const said of ['Avec guidage', 'Non, pas encore', 'Parce que la personne a répondu', 'À proposer'])
      expect(html).toContain(said)
    expect((await app().post(`${url}/a-suivre`, { request_id: v7() }, amina)).status).toBe(422)
    const plan = { apprentissage: ['pointing-first', 'keyboard-first'] }
    for (const request_id of [v7(), v7()]) await app().post(`${url}/a-suivre`, { request_id, ...plan }, amina)
    const rows = await query(db.owner.db)
      .selectFrom('learning_step')
      .select(['id', 'step'])
      .where('person_id', '=', personId)
      .orderBy('step')
      .execute()
    expect(rows.map(({ step }) => step)).toEqual(['keyboard-first', 'pointing-first'])
    expect((await app().get('/a-suivre', amina)).html).toContain('Appuyer au bon endroit')
    await app().post(`/autonomie/apprentissages/${rows[0]?.id}/fait`, {}, amina)
    expect((await app().get(`/personnes/${personId}/autonomie`, amina)).html).toContain('22 novembre 2026')
    expect((await app().get('/a-suivre', amina)).html).not.toContain('Trouver les lettres')
  })
})

describe('who sees it', () => {
  test('not another organisation, and not somebody without a role for it', async () => {
    const personId = await aFile()
    const her = await withAmina(personId)
    await answerAll(her, atEase)
    const url = `/autonomie/${her.draftId}`
    const elsewhere = await app().signIn('mediator', await anOrganisation(db))
    expect((await app().get(url, elsewhere)).status).toBe(404)
    const administrator = await app().signIn('administrator', organisationId)
    expect((await app().get(url, administrator)).status).toBe(403)
    expect((await app().get(url)).status).not.toBe(200)
  })

  test('what a social worker asked stays with her trade: the assessment, its levels, what is planned from it', async () => {
    const personId = await aFile()
    const social = await app().signIn('social-worker', organisationId)
    await sayWhy(app(), personId, social)
    const begun = await app().post(
      `/personnes/${personId}/autonomie`,
      { request_id: v7(), langue: 'fr' },
      social,
    )
    const [, draftId = ''] = /\/reponses\/([0-9a-f-]{36})/.exec(begun.location ?? '') ?? []
    await answerAll(filling(app(), draftId, social), beginner)
    const url = `/autonomie/${draftId}`
    const plan = { request_id: v7(), apprentissage: ['pointing-first'] }
    expect((await app().post(`${url}/a-suivre`, plan, social)).status).toBe(303)
    expect(await secreciesOf(draftId)).toEqual(['social', 'social', 'social'])
    const colleague = await app().signIn('social-worker', organisationId)
    await sayWhy(app(), personId, colleague)
    for (const one of [social, colleague]) {
      expect((await app().get(url, one)).html).toContain('Avec guidage')
      expect((await app().get(`/personnes/${personId}/autonomie`, one)).html).toContain(url)
    }
    const outside = ['mediator', 'reception', 'manager', 'volunteer', 'administrator'] as const
    for (const role of outside) {
      const other = await app().signIn(role, organisationId)
      expect((await app().get(url, other)).status, role).not.toBe(200)
      const acts = [`${url}/a-suivre`, `${url}/dossier`]
      for (const act of acts) expect((await app().post(act, plan, other)).status, role).not.toBe(303)
    }
    for (const page of [`/personnes/${personId}`, `/personnes/${personId}/autonomie`]) {
      const { status, html } = await app().get(page, amina)
      expect(status, page).toBe(200)
      expect(html, page).not.toContain(draftId)
      expect(html, page).not.toContain('Appuyer au bon endroit')
    }
    const listed = (await app().get('/a-suivre?pour=tous', amina)).html
    expect(listed).not.toContain(personId)
    expect((await app().get('/a-suivre?pour=tous', social)).html).toContain(personId)
  })
})

test('a file whose use is restricted takes no assessment and no plan, whatever was begun', async () => {
  const personId = await aFile()
  const her = await withAmina(personId)
  await answerAll(her, beginner, 5)
  const planned = { request_id: v7(), apprentissage: ['pointing-first'] }
  const other = await withAmina(personId)
  await answerAll(other, beginner)
  const manager = await app().signIn('manager', organisationId)
  await db.kept({ door: 'agent', role: 'manager', ...manager }, (errand) => restrictFile(errand, personId))
  expect((await app().post(`/autonomie/${other.draftId}/a-suivre`, planned, amina)).status).toBe(409)
  const asking = { door: 'agent', role: 'mediator', ...amina } as const
  const statement = sql`insert into assessment
    (draft_id, organisation_id, person_id, version_id, origin, language, taken_at, taken_by)
    select id, organisation_id, person_id, version_id, 'counter', 'fr', now(), ${amina.agentId}
    from form_draft where id = ${her.draftId}`
  const written = db.undone(asking, async ({ db: inside }) => {
    await statement.execute(query(inside))
  })
  await expect(written).rejects.toThrow(/restricted/)
  expect(await levelsOf(her)).toEqual(new Map())
})

/** Of an assessment, of its skills, of what is planned from it. */
async function secreciesOf(draftId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ secrecy: string }>`
    select secrecy from assessment where draft_id = ${draftId} union all
    select distinct secrecy from assessment_skill where draft_id = ${draftId} union all
    select secrecy from learning_step where draft_id = ${draftId}`.execute(query(db.owner.db))
  return rows.map(({ secrecy }) => secrecy)
}
