import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { PersonId } from '#kernel/ids.ts'
import { restrictFile } from '#modules/people/index.ts'
import { query } from '#platform/db/db.ts'
import { aLetter } from '#test/support/a-letter.ts'
import { aPerson } from '#test/support/a-visit.ts'
import { type Answer, type Database, type Fields, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { hiddenFields } from '#test/support/hidden-fields.ts'

// A file whose use is restricted: the writing is refused, and not a word of what was typed is lost.
const db = testDatabase<Database>()
const app = testApp(db)
let amina: Session
let lina: PersonId
let letterId: string

beforeAll(async () => {
  const organisationId = await anOrganisation(db)
  const manager = await app().signIn('manager', organisationId)
  amina = await app().signIn('mediator', organisationId)
  db.setClock('2026-03-03T09:00:00Z')
  const asMediator = { door: 'agent', role: 'mediator', agentId: amina.agentId, organisationId } as const
  const asManager = { door: 'agent', role: 'manager', agentId: manager.agentId, organisationId } as const
  reset = async () => {
    lina = await db.kept(asMediator, (errand) => aPerson(errand))
    letterId = await db.kept(asMediator, (errand) => aLetter(errand, lina))
    await db.kept(asManager, (errand) => restrictFile(errand, lina))
  }
}, 60_000)

let reset: () => Promise<void>
beforeEach(() => reset())

const words = 'Elle reviendra jeudi,\r\navec sa fille « Nora » & l’attestation.'
const day = { visited_day: '3', visited_month: '3', visited_year: '2026' }
const act = { channel: 'phone', minutes: '10', act1_theme: 'email', act1_mode: 'avec' }

interface Writing {
  readonly path: () => string
  readonly fields: () => Fields
  /** The column in which the words end. */
  readonly kept: readonly [table: string, column: string]
}

const writings: Readonly<Record<string, Writing>> = {
  'a note': {
    path: () => `/personnes/${lina}/notes`,
    fields: () => ({ note: words, audience: 'shared' }),
    kept: ['person_note', 'text'],
  },
  'a way to reach her': {
    path: () => `/personnes/${lina}/contacts`,
    fields: () => ({ kind: 'phone', value: '06 39 98 12 34', belongs_to: 'relative', holder: words }),
    kept: ['contact_channel', 'holder'],
  },
  'a visit': {
    path: () => '/visites',
    fields: () => ({ personne: lina, ...day, ...act, notes: words }),
    kept: ['visit_note', 'text'],
  },
  'a letter': {
    path: () => `/courriers/${letterId}/texte`,
    fields: () => ({
      version: '1',
      written_day: '3',
      written_month: '3',
      written_year: '2026',
      sender: '',
      recipient: '',
      place: 'Alpha',
      object: 'Demande',
      body: words,
    }),
    kept: ['letter_version', 'body'],
  },
}

test.each(Object.keys(writings))(
  '%s comes back whole, and is written once the law is named',
  async (name) => {
    const writing = writings[name]
    if (!writing) throw new Error(name)
    const { path, fields } = writing
    const refused = await app().post(path(), fields(), amina)
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('rien n’est enregistré')
    expect(refused.html).toContain('Elle reviendra jeudi,')
    expect(await kept(writing)).toBe(0)

    const without = await app().post(`/personnes/${lina}/limitation`, hiddenFields(refused.html), amina)
    expect(without.status).toBe(422)
    expect(without.html).toContain('Choisissez une raison')
    expect(without.html).toContain('Elle reviendra jeudi,')

    const said = await app().post(`/personnes/${lina}/limitation`, withGround(without), amina)
    expect(said).toMatchObject({ status: 307, location: path() })
    // 307: a browser sends the same form there.
    expect((await app().post(path(), withGround(without), amina)).status).toBe(303)
    expect(await kept(writing)).toBe(1)
  },
)

test('what is carried leads to our own pages only', async () => {
  const fields = { renvoyer_a: 'https://ailleurs.example/', raison_limitation: 'her-consent' }
  expect((await app().post(`/personnes/${lina}/limitation`, fields, amina)).status).not.toBe(307)
})

function withGround({ html }: Answer): Fields {
  return { ...hiddenFields(html), raison_limitation: 'her-consent' }
}

async function kept({ kept: [table, column] }: Writing): Promise<number> {
  const { rows } = await sql`select from ${sql.table(table)}
    where replace(${sql.ref(column)}, E'\\r', '') = ${words.replace('\r', '')}`.execute(query(db.owner.db))
  return rows.length
}
