import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { publish } from '#modules/forms/index.ts'
import { query } from '#platform/db/db.ts'
import { type Answer, type Database, type Fields, type Session, testApp } from '#test/support/app.ts'
import { answers, aSurvey, dayIn, type Opened, openingOf } from '#test/support/at-a-survey.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { satisfaction } from './definitions/satisfaction.ts'
import { oneNight } from './jobs.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId
let manager: Session
let reception: Session

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  manager = await app().signIn('manager', organisationId)
  reception = await app().signIn('reception', organisationId)
  await db.kept({ door: 'agent', role: 'manager', ...manager }, (errand) =>
    publish(errand, { document: satisfaction }),
  )
})

beforeEach(() => db.setClock('2026-03-03T09:00:00Z'))

describe('a survey', () => {
  test('is opened by a manager, answered by link, and its results are seen the morning after', async () => {
    const survey = await givenASurvey({ titre: 'Mars' })
    for (const obtained of ['yes', 'yes', 'yes', 'yes', 'yes', 'no', 'no', 'no', 'no', 'no'])
      await whenSomebodyAnswers(survey, { obtained })
    expect((await app().get(`${survey.url}/resultats`, reception)).html).toContain('au moins cinq réponses')
    await whenTheNightPasses()
    const { html } = await app().get(`${survey.url}/resultats`, reception)
    expect(html).toContain('10 réponses')
    expect(html).toContain('Oui\u00A0: 5')
  })

  test('is opened by nobody else than those who run surveys', async () => {
    expect((await app().get('/questionnaires/nouveau', reception)).status).toBe(403)
  })

  test('once closed, says so and takes nothing more', async () => {
    const survey = await givenASurvey({ titre: 'Fermé' })
    await app().post(`${survey.url}/fin`, {}, manager)
    expect((await app().get(survey.answer)).html).toContain('Ce questionnaire est fermé')
    const begun = await app().post(survey.answer, {})
    expect(begun.location ?? '').not.toContain('/reponses/')
  })

  test('two surveys that ask the same questions at the same time each thank their own, and count their own', async () => {
    const [hall, library] = [await givenASurvey({ titre: 'Accueil' }), await givenASurvey({ titre: 'Prêt' })]
    for (const survey of [hall, library, hall]) {
      const { end } = await answers(house(), survey, { said: { obtained: 'yes' } })
      expect(end).toBe(`${survey.answer}/merci`)
    }
    expect([await responsesOf(hall), await responsesOf(library)]).toEqual([2, 1])
    for (const { url } of [hall, library]) await app().post(`${url}/fin`, {}, manager)
  })

  test('a form that knows who answers cannot be a survey', async () => {
    const answer = await open({ formulaire: 'autonomie-numerique' })
    expect(answer.status).toBe(422)
  })
})

describe('machines', () => {
  test('who fills the box that nobody sees, or answers faster than one reads, is thanked and not counted', async () => {
    const survey = await givenASurvey({ titre: 'Machines' })
    expect((await app().post(survey.answer, { site_web: 'https://spam.example' })).location).toContain(
      '/merci',
    )
    await whenSomebodyAnswers(survey, { obtained: 'yes' }, { seconds: 0 })
    expect(await responsesOf(survey)).toBe(0)
    await whenSomebodyAnswers(survey, { obtained: 'yes' })
    expect(await responsesOf(survey)).toBe(1)
  })

  test('sixty beginnings an hour from one place, and no more', async () => {
    const survey = await givenASurvey({ titre: 'Rythme' })
    for (let count = 0; count < 60; count += 1)
      expect((await app().post(survey.answer, {})).location).toContain('/reponses/')
    expect((await app().post(survey.answer, {})).status).toBe(429)
  })
})

describe('what was written', () => {
  test('is read apart from the rest, put under a theme, and hidden with a reason', async () => {
    const survey = await givenASurvey({ titre: 'Paroles' })
    for (let count = 0; count < 5; count += 1)
      await whenSomebodyAnswers(survey, { remark: 'Mon voisin Robert attend trop' })
    expect((await app().get(`${survey.url}/paroles`, manager)).html).not.toContain('Robert')
    await whenTheNightPasses()
    await app().post(`${survey.url}/themes`, { theme: 'Attente' }, manager)
    const page = await app().get(`${survey.url}/paroles`, manager)
    expect(page.html).toContain('Mon voisin Robert')
    const [, href = ''] = /action="(\/questionnaires\/[^"]*\/paroles\/[^"]*)"/.exec(page.html) ?? []
    expect((await app().post(href, { acte: 'masquer', raison: '' }, manager)).status).toBe(422)
    await app().post(href, { acte: 'masquer', raison: 'Nomme un voisin' }, manager)
    expect((await app().get(`${survey.url}/paroles`, manager)).html).toContain('Nomme un voisin')
    expect((await app().get(`${survey.url}/paroles`, reception)).status).toBe(403)
  })
})

test('what could tell who wrote is masked before a text is kept', async () => {
  const survey = await givenASurvey({ titre: 'Numéros' })
  for (const hers of ['06 39 98 12 34', '2 55 07 75 116 001 42', 'fatou.sarr@exemple.fr'])
    await whenSomebodyAnswers(survey, { remark: `Rappelez-moi vite ${hers} merci` })
  const { rows } = await sql<{ words: string }>`
    select words from survey_text where survey_id = ${survey.id}`.execute(query(db.owner.db))
  expect(rows).toHaveLength(3)
  for (const { words } of rows) expect(words).toMatch(/^Rappelez-moi vite [•\s]+ merci$/)
})

describe('you said it, we did it', () => {
  test('is seen by everybody once published, and no more once withdrawn', async () => {
    await app().post(
      '/questionnaires/changements',
      {
        dit_fr: 'L’attente est longue.',
        fait_fr: 'Un guichet de plus le mardi.',
        ...dayIn('depuis', '3', '3'),
      },
      manager,
    )
    expect((await app().get('/vous-l-avez-dit')).html).not.toContain('Un guichet de plus')
    const { html } = await app().get('/questionnaires/changements', manager)
    const [, href = ''] = /action="(\/questionnaires\/changements\/[^"]+)"/.exec(html) ?? []
    await app().post(href, { acte: 'publier' }, manager)
    expect((await app().get('/vous-l-avez-dit?langue=ar')).html).toContain('Un guichet de plus')
    await app().post(href, { acte: 'retirer' }, manager)
    expect((await app().get('/vous-l-avez-dit')).html).not.toContain('Un guichet de plus')
  })
})

describe('nothing links a response to somebody', () => {
  test('agents, visitors, sites and people see no response, and no text before it is counted', async () => {
    const survey = await givenASurvey({ titre: 'Portes' })
    await whenSomebodyAnswers(survey, { obtained: 'yes', remark: 'Une porte' })
    for (const door of ['agent', 'site', 'visitor', 'person'] as const)
      await db.undone({ door, role: 'manager', ...manager }, async (errand) => {
        const seen = [
          await query(errand.db).selectFrom('survey_response').select('survey_id').execute(),
          await query(errand.db).selectFrom('survey_answer').select('question').execute(),
          await query(errand.db).selectFrom('survey_entry').select('survey_id').execute(),
          await query(errand.db)
            .selectFrom('survey_text')
            .select('id')
            .where('survey_id', '=', survey.id)
            .execute(),
        ]
        expect(seen, door).toEqual([[], [], [], []])
      })
  })

  test('while it is filled, the database refuses a person, an agent or a code beside it, and shows it to no agent', async () => {
    const survey = await givenASurvey({ titre: 'En cours' })
    const begun = await app().post(survey.answer, {}, manager)
    const [, draftId = ''] = /\/reponses\/([0-9a-f-]{36})/.exec(begun.location ?? '') ?? []
    for (const column of ['person_id', 'started_by'] as const) {
      const written = sql`update form_draft set ${sql.ref(column)} = gen_random_uuid() where id = ${draftId}`
      await expect(written.execute(query(db.owner.db)), column).rejects.toThrow(/form_draft_of_nobody/)
    }
    for (const column of ['code_hash', 'birth_hash'] as const) {
      const written = sql`update form_draft set ${sql.ref(column)} = 'hash' where id = ${draftId}`
      await expect(written.execute(query(db.owner.db)), column).rejects.toThrow(/form_draft_of_nobody/)
    }
    await db.undone({ door: 'agent', role: 'manager', ...manager }, async (errand) => {
      const hers = query(errand.db).selectFrom('form_draft').select('id').where('id', '=', draftId)
      expect(await hers.execute()).toEqual([])
    })
  })

  test('no column holds more than the response: no time finer than the day, no person, agent, device or draft', async () => {
    const { rows } = await sql<{ name: string; type: string }>`
      select table_name || '.' || column_name as name, data_type as type from information_schema.columns
      where table_name in ('survey_response', 'survey_answer', 'survey_text') order by 1`.execute(
      query(db.owner.db),
    )
    expect(rows.map(({ name }) => name)).toEqual([
      'survey_answer.codes',
      'survey_answer.organisation_id',
      'survey_answer.question',
      'survey_answer.response_id',
      'survey_response.counted',
      'survey_response.grain',
      'survey_response.id',
      'survey_response.organisation_id',
      'survey_response.place_id',
      'survey_response.since',
      'survey_response.survey_id',
      'survey_response.version_id',
      'survey_response.way',
      'survey_text.counted',
      'survey_text.hidden_because',
      'survey_text.hidden_by',
      'survey_text.hidden_on',
      'survey_text.id',
      'survey_text.organisation_id',
      'survey_text.question',
      'survey_text.survey_id',
      'survey_text.theme_id',
      'survey_text.words',
    ])
    expect(rows.filter(({ type }) => /time|inet|json/.test(type))).toEqual([])
  })

  test('once sent, no table keeps the draft, its secret or its page, nor a line of the journal', async () => {
    const survey = await givenASurvey({ titre: 'Traces' })
    const before = await journalled()
    const draftId = await whenSomebodyAnswers(survey, { obtained: 'yes', remark: 'Une idée' })
    expect(await tablesHolding(draftId)).toEqual([])
    expect(await journalled()).toBe(before)
  })

  test('in the results, keys and order are new and all of one transaction: the hour of arrival is lost', async () => {
    const survey = await givenASurvey({ titre: 'Ordre' })
    for (let count = 0; count < 12; count += 1) await whenSomebodyAnswers(survey, { obtained: 'yes' })
    const before = await physical(survey)
    await whenTheNightPasses()
    const after = await physical(survey)
    expect(after).toHaveLength(12)
    expect(new Set(before.map(({ transaction }) => transaction)).size).toBe(12)
    expect(new Set(after.map(({ transaction }) => transaction)).size).toBe(1)
    expect(before.some(({ id }) => after.some((row) => row.id === id))).toBe(false)
    // UUIDs of chance: nothing of them grows with time.
    expect(after.every(({ id }) => id[14] === '4')).toBe(true)
  })

  test('fewer than five wait for the others, and the day of few becomes their week or their month', async () => {
    const survey = await givenASurvey({ titre: 'Peu' })
    for (const clock of ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-12']) {
      db.setClock(`${clock}T09:00:00Z`)
      await whenSomebodyAnswers(survey, { obtained: 'yes' })
    }
    await whenTheNightPasses()
    expect((await physical(survey)).filter(({ counted }) => counted)).toEqual([])
    db.setClock('2026-03-13T09:00:00Z')
    for (let count = 0; count < 5; count += 1) await whenSomebodyAnswers(survey, { obtained: 'yes' })
    await whenTheNightPasses()
    const kept = (await physical(survey)).map(({ since, grain }) => `${grain} ${since}`)
    expect([...new Set(kept)].toSorted()).toEqual(['day 2026-03-13', 'month 2026-03-01'])
  })
})

const house = () => ({ app: app(), db, manager })

const open = (fields: Fields): Promise<Answer> => openingOf(house(), fields)

const givenASurvey = (fields: Fields): Promise<Opened> => aSurvey(house(), fields)

/** Answers the key of what was filled in. */
async function whenSomebodyAnswers(
  survey: Opened,
  said: Readonly<Record<string, string>>,
  { seconds = 20 }: { readonly seconds?: number } = {},
): Promise<string> {
  return (await answers(house(), survey, { said, seconds })).draftId
}

async function whenTheNightPasses(): Promise<void> {
  await db.kept({ door: 'system', organisationId }, oneNight)
}

async function responsesOf({ id }: Opened): Promise<number> {
  return (await physical({ id })).length
}

interface Physical {
  readonly id: string
  readonly transaction: string
  readonly since: string
  readonly grain: string
  readonly counted: boolean
}

/** The rows as somebody with the whole database in hand would see them. */
async function physical({ id }: Pick<Opened, 'id'>): Promise<readonly Physical[]> {
  const { rows } = await sql<Physical>`select id, xmin::text as transaction, since, grain, counted
    from survey_response where survey_id = ${id} order by ctid`.execute(query(db.owner.db))
  return rows
}

async function journalled(): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from journal_entry`.execute(
    query(db.owner.db),
  )
  return rows[0]?.count ?? 0
}

/** Every table in which some row holds this text, in any column. */
async function tablesHolding(text: string): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(query(db.owner.db))
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ found: boolean }>`select exists (
      select from ${sql.table(name)} t where t::text like ${`%${text}%`}) as found`.execute(
      query(db.owner.db),
    )
    if (rows[0]?.found) found.push(name)
  }
  return found
}
