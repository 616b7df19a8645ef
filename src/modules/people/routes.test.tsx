import { beforeAll, describe, expect, test } from 'vitest'
import { v7 } from 'uuid'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import { type Database, type Fields, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { sayWhy } from '#test/support/say-why.ts'

const db = testDatabase<Database>()
const app = testApp(db)

let alpha: OrganisationId
let amina: Session
let stranger: Session

beforeAll(async () => {
  alpha = await anOrganisation(db)
  amina = await app().signIn('mediator', alpha)
  stranger = await app().signIn('mediator', await anOrganisation(db))
})

async function open(fields: Fields, as = amina): Promise<PersonId> {
  const { location, status } = await app().post('/personnes', { known_doubles: 'yes', ...fields }, as)
  expect(status).toBe(303)
  return (/[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? '') as PersonId
}

async function actionsOn(id: PersonId): Promise<readonly string[]> {
  const rows = await query(db.owner.db)
    .selectFrom('journal_entry')
    .select('action')
    .where('person_id', '=', id)
    .orderBy('seq')
    .execute()
  return rows.map(({ action }) => action)
}

describe('opening a file', () => {
  test('a first name is enough, and the file says what just happened', async () => {
    const { status, location } = await app().post('/personnes', { first_names: 'Rosalinde' }, amina)
    expect(status).toBe(303)
    const { html } = await app().get(location ?? '', amina)
    expect(html).toContain('Rosalinde')
    expect(html).toContain('Le dossier est ouvert.')
  })

  test('nothing typed is lost when something is wrong', async () => {
    const typed = {
      first_names: '',
      usage_name: 'Quenouille',
      birth_day: '30',
      birth_month: '2',
      birth_year: '1950',
      commune: 'evry',
      phone: '06 12',
      holder: 'Mme Petit',
      message: 'no',
      needs: ['interpreter', 'large-print'],
      spoken_1: 'ar',
      gender: 'feminin',
    }
    const { status, html } = await app().post('/personnes', typed, amina)
    expect(status).toBe(422)
    for (const value of ['Quenouille', 'evry', '06 12', 'Mme Petit', '1950']) {
      expect(html).toContain(`value="${value}"`)
    }
    expect(html).toContain('Évry-Courcouronnes (91000)')
    for (const value of ['interpreter', 'large-print', 'feminin', 'no']) {
      expect(html).toMatch(new RegExp(`value="${value}"[^>]*checked|checked[^>]*value="${value}"`))
    }
    expect(html).toMatch(/<option value="ar" selected|<option selected value="ar"/)
    expect(html).toContain('Cette date n’existe pas.')
  })

  test('a commune that means several is chosen on the next page', async () => {
    const fields = {
      first_names: 'Paulette',
      commune: 'evry',
      commune_asked: 'evry',
      commune_choice: '91228:91000',
    }
    const id = await open(fields)
    expect((await app().get(`/personnes/${id}`, amina)).html).toContain('Évry-Courcouronnes (91000)')
  })

  test('the same page sent twice opens one file', async () => {
    const fields = { first_names: 'Gisèle', usage_name: 'Unique', request_id: v7() }
    const [first, second] = [
      await app().post('/personnes', fields, amina),
      await app().post('/personnes', fields, amina),
    ]
    expect(second.location).toBe(first.location)
  })

  test('what was looked for begins the new file', async () => {
    const { html } = await app().get('/personnes/nouvelle?q=Fatima%20Benali%201950', amina)
    for (const value of ['Fatima', 'Benali', '1950']) expect(html).toContain(`value="${value}"`)
  })
})

describe('a likely double', () => {
  const known = {
    first_names: 'Zohra',
    usage_name: 'Haddad',
    birth_day: '4',
    birth_month: '5',
    birth_year: '1961',
  }
  let zohra: PersonId

  beforeAll(async () => {
    zohra = await open({ ...known, phone: '06 39 98 00 01' })
  })

  test.each([
    ['the same name with a slip and the same birth', { ...known, usage_name: 'Hadad' }],
    ['names exchanged', { first_names: 'Haddad', usage_name: 'Zohra' }],
    ['the same telephone', { first_names: 'Nora', usage_name: 'Slimani', phone: '+33 6 39 98 00 01' }],
    ['the same name, no date', { first_names: 'ZOHRA', usage_name: 'HADDAD' }],
  ])('is shown before a second file is made: %s', async (_, fields) => {
    const { status, html } = await app().post('/personnes', fields, amina)
    expect(status).toBe(409)
    expect(html).toContain('C’est cette personne')
    expect(html).toContain(zohra)
    for (const value of Object.values(fields)) expect(html).toContain(`value="${value}"`)
  })

  test('is not feared for somebody else', async () => {
    const { status } = await app().post(
      '/personnes',
      { ...known, first_names: 'Zineb', birth_year: '1993' },
      amina,
    )
    expect(status).toBe(303)
  })

  test('that is none is opened all the same', async () => {
    expect(await open({ first_names: 'Zohra', usage_name: 'Haddad' })).not.toBe(zohra)
  })

  test('that is the one gets what its file lacked, and keeps what it said', async () => {
    const { status, location } = await app().post(
      '/personnes',
      { ...known, birth_year: '1962', phone: '06 39 98 00 02', spoken_1: 'ar', same: zohra },
      amina,
    )
    expect(status).toBe(303)
    expect(location).toBe(`/personnes/${zohra}?fait=complete`)
    const { html } = await app().get(location ?? '', amina)
    expect(html).toContain('4 mai 1961')
    expect(html).toContain('06\u00A039\u00A098\u00A000\u00A002')
    expect(html).toContain('parle arabe')
  })

  test('lets go back to what was typed', async () => {
    const { status, html } = await app().post(
      '/personnes/nouvelle',
      { ...known, needs: 'interpreter' },
      amina,
    )
    expect(status).toBe(200)
    expect(html).toContain('value="Haddad"')
  })
})

describe('a file', () => {
  let fatima: PersonId
  beforeAll(async () => {
    fatima = await open({ first_names: 'Fatima', usage_name: 'Benali', birth_year: '1950' })
  })

  test('tells in the journal who read it and what was changed', async () => {
    await app().get(`/personnes/${fatima}`, amina)
    await app().post(`/personnes/${fatima}/domicile`, { version: '1', commune: 'Lens' }, amina)
    expect(await actionsOn(fatima)).toEqual([
      'people.file-opened',
      'people.card-issued',
      'people.file-read',
      'people.file-changed',
    ])
    const content = await query(db.owner.db)
      .selectFrom('journal_content')
      .innerJoin('journal_entry', 'journal_entry.id', 'entry_id')
      .select('content')
      .where('action', '=', 'people.file-changed')
      .where('person_id', '=', fatima)
      .executeTakeFirstOrThrow()
    expect(content.content).toMatchObject({
      before: { home: { hasNoFixedAddress: false } },
      after: { home: { commune: { code: '62498', name: 'Lens', postalCode: '62300', listYear: 2026 } } },
    })
  })

  test.each(['', '/identite', '/domicile', '/langues', '/protection', '/contacts', '/information', '/carte'])(
    'of another organisation is not there: /personnes/…%s',
    async (part) => {
      const answer = await app().get(`/personnes/${fatima}${part}`, stranger)
      expect(answer.status).toBe(404)
      expect(answer.html).not.toContain('Benali')
    },
  )

  test.each(['identite', 'domicile', 'langues', 'protection', 'contacts', 'information', 'carte', 'notes'])(
    'of another organisation cannot be changed: %s',
    async (part) => {
      const fields = {
        version: '2',
        first_names: 'Pirate',
        kind: 'phone',
        value: '0612345678',
        note: 'x',
        manner: 'on-paper',
      }
      const before = await actionsOn(fatima)
      expect((await app().post(`/personnes/${fatima}/${part}`, fields, stranger)).status).toBe(404)
      expect(await actionsOn(fatima)).toEqual(before)
    },
  )

  test.each(['0', 'x', '00000000-0000-0000-0000-000000000000', "1'--", '%00', '..%2f..'])(
    'that does not exist is not there: %s',
    async (id) => {
      expect((await app().get(`/personnes/${id}`, amina)).status).toBe(404)
    },
  )

  test('is not for an administrator, and without its notes for the data protection officer', async () => {
    await app().post(`/personnes/${fatima}/notes`, { note: 'Préfère le mardi' }, amina)
    const administrator = await app().signIn('administrator', alpha)
    expect((await app().get(`/personnes/${fatima}`, administrator)).status).not.toBe(200)
    const officer = await app().signIn('data-protection-officer', alpha)
    await sayWhy(app(), fatima, officer)
    const { status, html } = await app().get(`/personnes/${fatima}`, officer)
    expect(status).toBe(200)
    expect(html).toContain('Benali')
    expect(html).not.toContain('Préfère le mardi')
    expect(html).not.toContain('Écrire une note')
    expect((await app().get(`/personnes/${fatima}/identite`, officer)).status).not.toBe(200)
  })
})

describe('two agents on one file', () => {
  test('never overwrite each other unknowingly: the second sees both and decides', async () => {
    const id = await open({ first_names: 'Yvette', usage_name: 'Marchand' })
    const bruno = await app().signIn('reception', alpha)
    await sayWhy(app(), id, bruno)
    const fields = { version: '1', first_names: 'Yvette' }
    await app().post(`/personnes/${id}/identite`, { ...fields, usage_name: 'Marchant' }, bruno)

    const late = await app().post(
      `/personnes/${id}/identite`,
      { ...fields, usage_name: 'Marchand-Roy' },
      amina,
    )
    expect(late.status).toBe(409)
    expect(late.html).toContain('Marchant')
    expect(late.html).toContain('value="Marchand-Roy"')
    expect(late.html).toContain('Un collègue a modifié ce dossier')
    expect((await app().get(`/personnes/${id}`, amina)).html).not.toContain('Marchand-Roy')

    const version = /name="version" value="(\d+)"/.exec(late.html)?.[1] ?? ''
    const decided = await app().post(
      `/personnes/${id}/identite`,
      { ...fields, version, usage_name: 'Marchand-Roy' },
      amina,
    )
    expect(decided.status).toBe(303)
    expect((await app().get(`/personnes/${id}`, amina)).html).toContain('Marchand-Roy')
  })

  test('on the measure of protection either', async () => {
    const id = await open({ first_names: 'Ginette', usage_name: 'Protégée' })
    const fields = { version: '1', kind: 'tutelle', representative: 'UDAF' }
    expect((await app().post(`/personnes/${id}/protection`, fields, amina)).status).toBe(303)
    const late = await app().post(
      `/personnes/${id}/protection`,
      { ...fields, kind: 'curatelle-simple' },
      amina,
    )
    expect(late.status).toBe(409)
    expect(late.html).toContain('Tutelle')
    expect((await app().get(`/personnes/${id}`, amina)).html).toContain('art. 473 C. civ.')
  })
})

describe('contacts and notes', () => {
  let id: PersonId
  beforeAll(async () => {
    id = await open({ first_names: 'Lucette' })
  })

  test('a telephone is added with its cautions, then taken out', async () => {
    const fields = {
      kind: 'phone',
      value: '06.39.98.00.07',
      belongs_to: 'neighbour',
      holder: 'M. Roy',
      message: 'no',
      discreet: 'yes',
    }
    expect((await app().post(`/personnes/${id}/contacts`, fields, amina)).status).toBe(303)
    const { html } = await app().get(`/personnes/${id}/contacts`, amina)
    expect(html).toContain('06\u00A039\u00A098\u00A000\u00A007')
    expect(html).toContain('M. Roy, discret, pas de message')
    const removal = /action="(\/personnes\/[^"]+\/retrait)"/.exec(html)?.[1] ?? ''
    expect((await app().post(removal, {}, stranger)).status).toBe(404)
    expect((await app().post(removal, {}, amina)).status).toBe(303)
    expect((await app().get(`/personnes/${id}/contacts`, amina)).html).not.toContain(
      '06\u00A039\u00A098\u00A000\u00A007',
    )
  })

  test('a note that holds a social security number is refused, and given back without it', async () => {
    const note = 'Son numéro est le 2 69 05 49 588 157 80, à rappeler.'
    const { status, html } = await app().post(`/personnes/${id}/notes`, { note }, amina)
    expect(status).toBe(422)
    expect(html).toContain('Son numéro est le •••••••••••••••••••••, à rappeler.</textarea>')
    expect(html).not.toContain('49 588 157')
    expect(html).toContain('la loi interdit de garder ici')
  })

  test('a note for oneself is not on a colleague’s page', async () => {
    await app().post(`/personnes/${id}/notes`, { note: 'Pour moi seule', audience: 'author' }, amina)
    expect((await app().get(`/personnes/${id}`, amina)).html).toContain('Pour moi seule')
    const colleague = await app().signIn('manager', alpha)
    await sayWhy(app(), id, colleague)
    expect((await app().get(`/personnes/${id}`, colleague)).html).not.toContain('Pour moi seule')
  })

  test('the notice is given in her language, and the file says so', async () => {
    const page = await app().get(`/personnes/${id}/information?langue=ar`, amina)
    expect(page.html).toContain('dir="rtl"')
    const given = await app().post(
      `/personnes/${id}/information`,
      { language: 'ar', manner: 'read-aloud' },
      amina,
    )
    expect(given.status).toBe(303)
    expect((await app().get(`/personnes/${id}`, amina)).html).toContain('Lu à voix haute, en arabe')
    expect((await app().post(`/personnes/${id}/information`, { language: 'ar' }, amina)).status).toBe(422)
  })
})

describe('the card', () => {
  const codeOn = (html: string): string => /CAC-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(html)?.[0] ?? ''

  test('opens the file when it is scanned in the search box; replaced, it opens nothing', async () => {
    const id = await open({ first_names: 'Marcelle' })
    const code = codeOn((await app().get(`/personnes/${id}/carte`, amina)).html)
    const scanned = await app().get(`/personnes?q=${code}`, amina)
    expect(scanned.location).toBe(`/personnes/${id}`)
    expect((await app().get(`/personnes?q=${code}`, stranger)).location).toBeNull()

    await app().post(`/personnes/${id}/carte`, {}, amina)
    const newCode = codeOn((await app().get(`/personnes/${id}/carte`, amina)).html)
    expect(newCode).not.toBe(code)
    const old = await app().get(`/personnes?q=${code}`, amina)
    expect(old.location).toBeNull()
    expect(old.html).toContain('Cette carte a été remplacée')
  })

  test('is never kept among the answers that every door may read', async () => {
    const { rows } = await db.owner.pool.query(`select 1 from once where answer::text like '%CAC-%'`)
    expect(rows).toEqual([])
  })
})

test('nobody comes in without signing in', async () => {
  for (const path of ['/personnes', '/personnes/nouvelle', `/personnes/${v7()}`]) {
    expect((await app().get(path)).status).not.toBe(200)
  }
})

const nasty = [
  '',
  ' ',
  '😀'.repeat(50),
  '\u202Eabc',
  '<script>alert(1)</script>',
  'a'.repeat(12_000),
  "'; drop table person; --",
  '0',
  '-1',
  '\u0000',
]

test.each(nasty)('any form takes any text without a fault: %#', async (text) => {
  const fields = Object.fromEntries(
    [
      'first_names',
      'usage_name',
      'birth_day',
      'birth_month',
      'birth_year',
      'commune',
      'commune_choice',
      'phone',
      'holder',
      'gender',
      'needs',
      'spoken_1',
      'read_1',
      'kind',
      'value',
      'version',
      'ends_day',
      'ends_month',
      'ends_year',
      'representative',
      'note',
      'manner',
      'language',
      'request_id',
      'same',
    ].map((field) => [field, text]),
  )
  const id = await open({ first_names: 'Cobaye' })
  const paths = [
    '/personnes',
    '/personnes/nouvelle',
    ...['identite', 'domicile', 'langues', 'protection', 'contacts', 'notes', 'information'].map(
      (part) => `/personnes/${id}/${part}`,
    ),
  ]
  for (const path of paths) {
    const { status, html } = await app().post(path, fields, amina)
    expect([200, 303, 404, 409, 422], `${path} ${text.slice(0, 20)}`).toContain(status)
    expect(html).not.toContain('<script>alert')
  }
  expect((await app().get(`/personnes?q=${encodeURIComponent(text.slice(0, 2_000))}`, amina)).status).toBe(
    200,
  )
})
