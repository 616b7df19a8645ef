import { v7 } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import { aForm, aPage, aPublishedForm, aQuestion, inFrench } from '#test/support/a-form.ts'
import { aPerson } from '#test/support/a-visit.ts'
import { aCard } from '#test/support/a-file.ts'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { beginForm, type Filling, filling, openedBy } from '#test/support/filling.ts'
import { anOrganisation, aSession } from '#test/support/people-of-the-house.ts'
import type { Group } from '../definition/definition.ts'
import { resumeCode } from '../draft/resume-code.ts'
import { startDraft } from '../draft/start-draft.ts'
import { lookAtDrafts } from '../jobs.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId
let amina: Session
let personId: PersonId

const short = { type: 'short-text' } as const
const household: Group = {
  step: 'group',
  id: 'foyer',
  title: inFrench('Votre foyer'),
  least: 1,
  most: 3,
  rowTitle: inFrench('Personne {prenom}'),
  addRow: inFrench('Ajouter une personne'),
  pages: [aPage(aQuestion('prenom', short)), aPage(aQuestion('age', { type: 'whole-number' }))],
}
const banked = aQuestion('telephone', short, { bank: 'phone', need: 'optional' })
const famille = aForm('famille', [aPage(aQuestion('nom', short)), household])
const contact = aForm('contact', [aPage(banked)])
const rappel = aForm('rappel', [aPage({ ...banked, id: 'rappel-telephone' })])

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  amina = await app().signIn('mediator', organisationId)
  for (const definition of [famille, contact, rappel])
    await aPublishedForm(db, { organisationId, definition })
})

beforeEach(async () => {
  db.setClock('2026-03-03T09:00:00Z')
  personId = await db.kept(
    { door: 'agent', organisationId, agentId: amina.agentId, role: 'mediator' },
    (errand) => aPerson(errand, { birth: { year: 1955, month: 7, day: 3 } }),
  )
})

async function beginWithHer(form: string, as = amina): Promise<Filling> {
  const fields = { formulaire: form, langue: 'fr', request_id: v7() }
  const begun = await app().post(`/personnes/${personId}/formulaires`, fields, as)
  return filling(app(), /\/reponses\/([0-9a-f-]{36})/.exec(begun.location ?? '')?.[1] ?? '', as)
}

/** She goes on by herself with the paper she was given. */
async function goesOnAlone(draft: Filling): Promise<Filling> {
  const birth = { birth_day: '3', birth_month: '7', birth_year: '1955' }
  return openedBy(app(), await app().post('/reprise', { code: await draft.code(), ...birth }))
}

describe('the rows of a household', () => {
  test('added, filled in one after the other, put in order, taken out; too few is said', async () => {
    const her = await beginForm(app(), { organisationId, form: 'famille' })
    await her.answer('nom', 'Sarr')
    expect((await her.post('/lignes/foyer')).status).toBe(422)
    for (const name of ['Awa', 'Binta']) await addOne(her, name)
    const list = await her.get('/lignes/foyer')
    expect(list.html.indexOf('Personne Awa')).toBeLessThan(list.html.indexOf('Personne Binta'))
    const [, first = '', second = ''] =
      /lignes\/foyer\/([0-9a-f-]{36})\/ordre[^]*lignes\/foyer\/([0-9a-f-]{36})\/ordre/.exec(list.html) ?? []
    await her.post(`/lignes/foyer/${second}/ordre`, { sens: 'haut' })
    const moved = (await her.get('/lignes/foyer')).html
    expect(moved.indexOf('Personne Binta')).toBeLessThan(moved.indexOf('Personne Awa'))
    expect((await her.get(`/lignes/foyer/${first}/retrait`)).html).toContain('Personne Awa')
    await her.post(`/lignes/foyer/${first}/retrait`)
    expect((await her.get('/lignes/foyer')).html).not.toContain('Personne Awa')
    expect((await her.post('/lignes/foyer')).location).toBe(her.url('/verification'))
    expect((await her.post('/envoi')).location).toBe(her.url('/confirmation'))
  })

  test('the button pressed twice adds one row, and no more than the form allows', async () => {
    const her = await beginForm(app(), { organisationId, form: 'famille' })
    await her.answer('nom', 'Sarr')
    const page = { request_id: v7() }
    const added = await Promise.all([1, 2].map(() => her.post('/lignes/foyer/ajout', page)))
    expect(new Set(added.map(({ location }) => location)).size).toBe(1)
    await her.post('/lignes/foyer/ajout')
    await her.post('/lignes/foyer/ajout')
    expect((await her.post('/lignes/foyer/ajout')).status).toBe(422)
  })
})

describe('with an agent beside her', () => {
  test('the agent begins, she goes on alone, and both are told who wrote what', async () => {
    const agent = await beginWithHer('famille')
    await agent.answer('nom', 'Sar')
    const her = await goesOnAlone(agent)
    const shown = await her.get('/page/p-nom')
    expect(shown.html).toContain('value="Sar"')
    await her.answer('nom', 'Sarr', { 'revision.nom': '1' })
    for (const one of [agent, her]) {
      const { html } = await one.get('/qui')
      expect(html.match(/Question nom/g)).toHaveLength(2)
    }
    const written = await query(db.owner.db)
      .selectFrom('form_answer_former')
      .select(['filled_by', 'agent_id'])
      .where('draft_id', '=', agent.draftId)
      .execute()
    expect(written).toEqual([{ filled_by: 'agent', agent_id: amina.agentId }])
  })

  test('an agent and she write the same answer: nothing is overwritten silently', async () => {
    const agent = await beginWithHer('famille')
    const her = await goesOnAlone(agent)
    await her.answer('nom', 'Sarr')
    expect((await agent.answer('nom', 'Sar')).status).toBe(409)
  })

  test('what an agent writes is in the journal of the file', async () => {
    const agent = await beginWithHer('famille')
    await agent.answer('nom', 'Sarr')
    const actions = await query(db.owner.db)
      .selectFrom('journal_entry')
      .select('action')
      .where('person_id', '=', personId)
      .where('subject_kind', '=', 'form-draft')
      .orderBy('seq')
      .execute()
    expect(actions.map(({ action }) => action)).toEqual(['forms.draft-started', 'forms.answers-saved'])
  })

  test('a code made again at the counter opens, the one before does not', async () => {
    const agent = await beginWithHer('famille')
    const lost = await agent.code()
    await agent.post('/code')
    const birth = { birth_day: '3', birth_month: '7', birth_year: '1955' }
    expect(await agent.code()).not.toBe(lost)
    expect((await app().post('/reprise', { code: lost, ...birth })).status).toBe(422)
    await goesOnAlone(agent)
  })

  test('an agent opens by its code a draft begun at the kiosk, and goes on in her own name', async () => {
    const her = await beginForm(app(), {
      organisationId,
      form: 'famille',
      fields: { borne: `/borne/${v7()}` },
    })
    await her.answer('nom', 'Sarr')
    const code = await her.code()
    const opened = await app().post('/reprise', { code, request_id: v7() }, amina)
    expect(opened.location).toBe(her.url(''))
    const beside = filling(app(), her.draftId, amina)
    expect((await beside.get('/page/p-nom')).html).toContain('value="Sarr"')
  })

  test('what a social worker asked stays among social workers; another organisation sees nothing', async () => {
    const session = await app().signIn('social-worker', organisationId)
    const draft = await db.kept(
      { door: 'agent', organisationId, agentId: session.agentId, role: 'social-worker' },
      async (errand) => {
        const sealingKey = app().services.keys.sealing
        return startDraft(errand, { formId: 'famille', language: 'fr', personId, sealingKey })
      },
    )
    if (!draft.ok) throw new Error(draft.refusal)
    const code = resumeCode(app().services.keys.sealing, draft.value)
    const hers = { code, birth_day: '3', birth_month: '7', birth_year: '1955' }
    expect((await openedBy(app(), await app().post('/reprise', hers)).get('')).location).toContain('p-nom')
    const elsewhere = await app().signIn('mediator', await anOrganisation(db))
    for (const other of [amina, elsewhere])
      expect((await app().get(`/reponses/${draft.value.id}/qui`, other)).location).toContain('/reprise')
  })
})

describe('asked once', () => {
  test('what she answered to a question of the bank is proposed with its date, to her and to the agent', async () => {
    const first = await beginWithHer('contact')
    await first.answer('telephone', '06 39 98 12 34')
    await first.post('/envoi')
    db.setClock('2026-04-05T09:00:00Z')
    const nextMonth = { ...amina, cookie: `${app().services.sessionCookie}=${await aSession(db, amina)}` }
    const again = await beginWithHer('rappel', nextMonth)
    const her = await goesOnAlone(again)
    for (const one of [again, her]) {
      const { html } = await one.get('/page/p-rappel-telephone')
      expect([html.includes('06 39 98 12 34'), html.includes('3 mars 2026')]).toEqual([true, true])
    }
    const stranger = await beginForm(app(), { organisationId, form: 'rappel' })
    expect((await stranger.get('/page/p-rappel-telephone')).html).not.toContain('06 39 98 12 34')
  })
})

describe('what is begun is said', () => {
  test('on her file, among the things to look at two weeks before its end, and on her own page', async () => {
    const begun = await beginWithHer('famille')
    const file = await app().get(`/personnes/${personId}`, amina)
    expect(file.html).toContain(begun.url(''))
    expect((await app().get('/a-suivre', amina)).html).not.toContain(begun.url(''))
    db.setClock('2026-04-20T09:00:00Z')
    const nextMonth = { ...amina, cookie: `${app().services.sessionCookie}=${await aSession(db, amina)}` }
    expect((await app().get('/a-suivre', nextMonth)).html).toContain(begun.url(''))
    const card = await db.kept(
      { door: 'agent', organisationId, agentId: amina.agentId, role: 'mediator' },
      (errand) => aCard(errand, personId),
    )
    const birth = { birth_day: '3', birth_month: '7', birth_year: '1955' }
    const opened = await app().post('/ma-page', { code: card, ...birth })
    const cookie = opened.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    const { html } = await app().get('/ma-page/dossier', { ...amina, cookie })
    expect(html).toContain('sera effacé le 2 mai 2026')
  })
})

describe('the end of a draft', () => {
  test('two weeks before, it is said; at its end it is forgotten, and what was sent is not', async () => {
    const begun = await beginWithHer('famille')
    const sent = await beginWithHer('contact')
    await sent.answer('telephone', '')
    await sent.post('/envoi')
    const night = (iso: string): Promise<void> => {
      db.setClock(iso)
      return db.kept({ door: 'system', organisationId }, lookAtDrafts)
    }
    await night('2026-04-17T01:40:00Z')
    expect(await warnedAt(begun)).toBeNull()
    await night('2026-04-19T01:40:00Z')
    expect(await warnedAt(begun)).not.toBeNull()
    await night('2026-05-01T01:40:00Z')
    expect(await warnedAt(begun)).not.toBe('gone')
    await night('2026-05-04T01:40:00Z')
    expect(await warnedAt(begun)).toBe('gone')
    expect(await warnedAt(sent)).toBeNull()
    await night('2027-03-04T01:40:00Z')
    expect(await warnedAt(sent)).toBe('gone')
  })
})

async function warnedAt({ draftId }: Filling): Promise<Date | null | 'gone'> {
  const row = await query(db.owner.db)
    .selectFrom('form_draft')
    .select('warned_at')
    .where('id', '=', draftId)
    .executeTakeFirst()
  return row ? row.warned_at : 'gone'
}

async function addOne(her: Filling, name: string): Promise<void> {
  const { location } = await her.post('/lignes/foyer/ajout')
  const row = location?.split('/').at(-1) ?? ''
  await her.post(`/page/p-prenom/${row}`, { 'q.prenom.value': name, 'revision.prenom': '0' })
  const end = await her.post(`/page/p-age/${row}`, { 'q.age.value': '7', 'revision.age': '0' })
  expect(end.location).toBe(her.url('/lignes/foyer'))
}
