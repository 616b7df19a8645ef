import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import type { AccessAction, Content, Secrecy } from '#kernel/secrecy.ts'
import { startLetter } from '#modules/letters/index.ts'
import { writeNote } from '#modules/people/note/write-note.ts'
import { query } from '#platform/db/db.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import { aPerson, aProcedure, aVisit } from './a-visit.ts'
import type { Session, TestApp } from './app.ts'
import type { Database } from './app.ts'
import type { TestDatabase } from './database.ts'

/** One agent who asks, through her browser, about one person. */
export interface Visitor {
  readonly db: TestDatabase<Database>
  readonly app: TestApp
  readonly session: Session
  readonly role: Role
  readonly personId: PersonId
  readonly organisationId: OrganisationId
}

/** What stands in the file: its identifier, and a word that its page shows. */
export interface Written {
  readonly id: string
  readonly word: string
}

/** Whether the pages let this agent do it; `written` by somebody, of the content and the secrecy of the cell. */
export type Probe = (asking: Visitor, written: Written) => Promise<boolean>

type Cell = `${Content} ${Secrecy} ${AccessAction}`

// A word of letters: by chance, figures would look like a telephone or a social-security number, which no note may hold.
const aWord = (): string =>
  `Zibeline${v7().replaceAll(/[\d-]/g, (sign) => 'ghijklmnop'[Number(sign)] ?? 'z')}`

/** Each cell of the table of rules that has a page, tried as a browser would. */
export const probes: Readonly<Partial<Record<Cell, Probe>>> = {
  'file shared read': ({ app, session, personId }) => shows(app, session, `/personnes/${personId}`),
  'file shared write': async ({ app, session }) =>
    (await app.post('/personnes', { first_names: aWord(), request_id: v7() }, session)).status === 303,
  'file shared correct': async (asking) => {
    const before = await rows(asking, 'person_code')
    await send(asking, `/personnes/${asking.personId}/carte`, {})
    return (await rows(asking, 'person_code')) === before + 1
  },
  'household shared read': ({ app, session, personId }) =>
    shows(app, session, `/personnes/${personId}/proches`),
  'household shared write': async (asking) => {
    const before = await rows(asking, 'person_tie')
    await send(asking, `/personnes/${asking.personId}/proches`, {
      name: `Nora ${aWord()}`,
      role: 'neighbour',
    })
    return (await rows(asking, 'person_tie')) === before + 1
  },
  'household shared correct': async (asking, { id }) => {
    await send(asking, `/personnes/${asking.personId}/proches/${id}/fin`, {})
    return (await valueOf(asking, sql`select ended_at from person_tie where id = ${id}`)) !== null
  },
  'note shared read': reading((_, { personId }) => `/personnes/${personId}`),
  'note shared write': noting('shared'),
  'note social read': reading((_, { personId }) => `/personnes/${personId}`),
  'note social write': noting('social'),
  'note social share': async (asking, { id }) => {
    await send(asking, `/personnes/${asking.personId}/notes/${id}/partage`, {})
    return (await secrecyOf(asking, 'person_note', id)) === 'shared'
  },
  'note social break-glass': underGlass((_, { personId }) => `/personnes/${personId}`),
  'visit shared read': opening('/visites'),
  'visit shared write': writing('visit', 'shared', '/visites'),
  'visit shared correct': correctingVisit,
  'visit social read': opening('/visites'),
  'visit social write': writing('visit', 'social', '/visites'),
  'visit social correct': correctingVisit,
  'visit social break-glass': underGlass(({ id }) => `/visites/${id}`),
  // Told wherever she is received: the page of a procedure is for those who follow it, reception reads its name.
  'procedure shared read': toldWithHer,
  'procedure shared write': writing('followed_procedure', 'shared', 'demarches'),
  'procedure shared correct': renaming,
  'procedure social read': toldWithHer,
  'procedure social write': writing('followed_procedure', 'social', 'demarches'),
  'procedure social correct': renaming,
  'procedure social share': sharing('followed_procedure', '/demarches'),
  'procedure social break-glass': underGlass(({ id }) => `/demarches/${id}`),
  'letter shared read': opening('/courriers'),
  'letter shared write': writing('letter', 'shared', 'courriers'),
  'letter shared correct': sending,
  'letter social read': opening('/courriers'),
  'letter social write': writing('letter', 'social', 'courriers'),
  'letter social correct': sending,
  'letter social share': sharing('letter', '/courriers'),
  'letter social break-glass': underGlass(({ id }) => `/courriers/${id}`),
  'import shared read': ({ app, session }) => shows(app, session, '/personnes/import'),
  'import shared write': async ({ app, session }) =>
    (await app.post('/personnes/import', { request_id: v7() }, session)).status === 422,
}

/** Writes what a cell is about, by an agent whose trade keeps it so. */
export async function write(
  { db, organisationId, personId }: Pick<Visitor, 'db' | 'organisationId' | 'personId'>,
  content: Content,
  author: { readonly session: Session; readonly role: Role },
): Promise<Written> {
  const asker: Asker = { door: 'agent', organisationId, role: author.role, agentId: author.session.agentId }
  const word = aWord()
  const id = await db.kept(asker, async (errand) => (await writers[content]?.(errand, personId, word)) ?? '')
  return { id, word }
}

type Write = (errand: Errand<Database>, personId: PersonId, word: string) => Promise<string>

const writers: Readonly<Partial<Record<Content, Write>>> = {
  async household(errand, personId, word) {
    const id = v7()
    await sql`insert into person_tie (id, organisation_id, person_id, relative_name, role, role_back, added_at)
      values (${id}, ${errand.asker.organisationId}, ${personId}, ${word}, 'neighbour', 'neighbour', now())`.execute(
      query(errand.db),
    )
    return id
  },
  async note(errand, personId, text) {
    const written = await writeNote(errand, { personId, authorName: 'Nom', text })
    if (!written.ok) throw new Error(written.refusal)
    return written.value
  },
  visit: (errand, personId) => aVisit(errand, { personId }),
  procedure: aProcedure,
  async letter(errand, personId) {
    const text = { sender: '', recipient: '', place: 'Alpha' }
    const begun = await startLetter(errand, { personId, modelCode: 'energy-schedule', facts: {}, ...text })
    if (!begun.ok) throw new Error(begun.refusal)
    return begun.value
  },
}

/** A person of this house, whom each of these agents has said why she opens. */
export function somebody(db: TestDatabase<Database>, asker: Asker): Promise<PersonId> {
  return db.kept(asker, (errand) => aPerson(errand))
}

function reading(address: (written: Written, asking: Visitor) => string): Probe {
  return async (asking, written) =>
    (await asking.app.get(address(written, asking), asking.session)).html.includes(written.word)
}

async function toldWithHer({ app, session, personId }: Visitor): Promise<boolean> {
  const { html } = await app.get(`/visites/nouvelle?personne=${personId}`, session)
  return html.includes('Renouveler la Complémentaire santé solidaire')
}

function opening(under: string): Probe {
  return ({ app, session }, { id }) => shows(app, session, `${under}/${id}`)
}

function noting(audience: Secrecy): Probe {
  return async (asking) => {
    const note = aWord()
    await send(asking, `/personnes/${asking.personId}/notes`, { note, audience })
    const kept = await valueOf(asking, sql`select secrecy from person_note where text = ${note}`)
    return kept === audience
  }
}

function underGlass(address: (written: Written, asking: Visitor) => string): Probe {
  return async (asking, written) => {
    const raison = 'Coupure d’électricité annoncée pour demain.'
    await send(asking, `/personnes/${asking.personId}/acces-exceptionnel`, { raison })
    // Who reads it without glass breaks none.
    const isBroken = (await rows(asking, 'break_glass')) === 1
    const where = address(written, asking)
    const { status, html } = await asking.app.get(where, asking.session)
    await query(asking.db.owner.db)
      .deleteFrom('break_glass')
      .where('person_id', '=', asking.personId)
      .execute()
    return isBroken && (where.startsWith('/personnes') ? html.includes(written.word) : status === 200)
  }
}

const newOnes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/visites': {
    visited_day: '3',
    visited_month: '3',
    visited_year: '2026',
    channel: 'phone',
    minutes: '10',
    act1_theme: 'email',
    act1_mode: 'avec',
  },
  demarches: { title: 'Carte de bus', body: 'La régie' },
  courriers: { modele: 'energy-schedule' },
}

/** Written anew; it stays among those that the trade of who writes keeps it. */
function writing(table: string, secrecy: Secrecy, path: string): Probe {
  return async (asking) => {
    const own = path.startsWith('/')
    const where = own ? path : `/personnes/${asking.personId}/${path}`
    const before = await rows(asking, table, secrecy)
    await send(asking, where, { ...newOnes[path], ...(own ? { personne: asking.personId } : {}) })
    return (await rows(asking, table, secrecy)) === before + 1
  }
}

async function correctingVisit(asking: Visitor, { id }: Written): Promise<boolean> {
  await send(asking, `/visites/${id}/correction`, { ...newOnes['/visites'], minutes: '25' })
  return (await valueOf(asking, sql`select id from visit where replaces_id = ${id}`)) !== undefined
}

async function renaming(asking: Visitor, { id }: Written): Promise<boolean> {
  const title = `Titre ${aWord()}`
  await send(asking, `/demarches/${id}/titre`, { title })
  return (await valueOf(asking, sql`select title from followed_procedure where id = ${id}`)) === title
}

async function sending(asking: Visitor, { id }: Written): Promise<boolean> {
  const said = { way: 'post', on_day: '3', on_month: '3', on_year: '2026' }
  await send(asking, `/courriers/${id}/envoi`, said)
  return (await valueOf(asking, sql`select seq from letter_sending where letter_id = ${id}`)) !== undefined
}

function sharing(table: string, under: string): Probe {
  return async (asking, { id }) => {
    await send(asking, `${under}/${id}/partage`, {})
    return (await secrecyOf(asking, table, id)) === 'shared'
  }
}

async function shows(app: TestApp, session: Session, path: string): Promise<boolean> {
  return (await app.get(path, session)).status === 200
}

function send({ app, session }: Visitor, path: string, fields: Readonly<Record<string, string>>) {
  return app.post(path, { request_id: v7(), ...fields }, session)
}

async function secrecyOf(asking: Visitor, table: string, id: string): Promise<unknown> {
  return valueOf(asking, sql`select secrecy from ${sql.table(table)} where id = ${id}`)
}

async function rows({ db, personId }: Visitor, table: string, secrecy?: Secrecy): Promise<number> {
  const among = secrecy ? sql`and secrecy = ${secrecy}` : sql``
  const counted = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}
    where person_id = ${personId} ${among}`.execute(query(db.owner.db))
  return counted.rows[0]?.count ?? 0
}

/** The first value of the first row, as it stands in the database. */
async function valueOf({ db }: Visitor, statement: ReturnType<typeof sql>): Promise<unknown> {
  const [row] = (await statement.execute(query(db.owner.db))).rows
  return row === undefined ? undefined : Object.values(Object(row))[0]
}
