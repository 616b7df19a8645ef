import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { type Role, roles } from '#kernel/role.ts'
import { type Access, accessActions, contents, reachOf, rolesThatReach, secrecies } from '#kernel/secrecy.ts'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { type Probe, probes, somebody, type Visitor, write } from '#test/support/page-rights.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { sayWhy } from '#test/support/say-why.ts'

// The table of rules, cell by cell, through the pages: what `secrecy.test.ts` holds in SQL, asked as a browser would.
const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId
const sessions = {} as Record<Role, Session>
const colleagues = {} as Record<'mediator' | 'social-worker', Session>

/** What holds a cell that has no probe here: a reason, or a test elsewhere by its file and its title. */
type Holder = string | { readonly file: string; readonly title: string }

const handedOver: Holder = {
  file: 'src/modules/privacy/request/requests.test.ts',
  title: 'the copy is drawn for an open request only, and gives each reader what is hers to give',
}
const answersInSql: Holder = {
  file: 'test/secrecy.test.ts',
  title: '%s reads what the table of rules says, and nothing more',
}
const answersWritten: Holder = {
  file: 'test/secrecy.test.ts',
  title: '%s writes what the table of rules says, and nothing more',
}
const answersOnPages: Holder = {
  file: 'src/modules/forms/fill/beside.test.ts',
  title: 'what a social worker asked stays among social workers; another organisation sees nothing',
}
const counted: Holder = {
  file: 'test/secrecy.test.ts',
  title: '%s counts the visits that the table of rules says, while she counts',
}
const exported: Holder = {
  file: 'src/modules/visits/activity/export-visits.test.ts',
  title: 'the file of others carries no name and no note, one’s own carries both and runs no formula',
}

/** Cells without a page of their own, and what else holds them. */
const elsewhere: Readonly<Record<string, Holder>> = {
  'note shared correct': 'a note is signed, and never rewritten',
  'note social correct': 'a note is signed, and never rewritten',
  ...Object.fromEntries(
    ['file shared', 'household shared', 'note shared', 'note social', 'visit shared', 'visit social']
      .concat(['procedure shared', 'procedure social', 'letter shared', 'letter social'])
      .map((content) => [`${content} export`, handedOver]),
  ),
  ...Object.fromEntries(
    secrecies.flatMap((secrecy) => [
      [`answers ${secrecy} read`, answersInSql],
      [`answers ${secrecy} write`, answersWritten],
      [`answers ${secrecy} correct`, answersOnPages],
      [`answers ${secrecy} export`, handedOver],
      [`figures ${secrecy} read`, counted],
      [`figures ${secrecy} export`, exported],
    ]),
  ),
  'answers social break-glass':
    'the glass opens the whole file, in SQL the same policy as for a note, which is tried above (keepBetweenTrades)',
}

/** What a page never offers though the rule would allow it: her trade says among whom what she writes stays. */
const chosenByHerTrade = [
  'visit shared write social-worker',
  'procedure shared write social-worker',
  'letter shared write social-worker',
]

const cells = contents.flatMap((content) =>
  secrecies.flatMap((secrecy) => accessActions.map((action) => ({ content, secrecy, action }))),
)
const named = cells.map((cell) => [nameOf(cell), cell] as const)
const tried = named.flatMap(([name, cell]) => {
  const probe = (probes as Readonly<Record<string, Probe>>)[name]
  return probe ? [[name, cell, probe] as const] : []
})

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  for (const role of roles) sessions[role] = await app().signIn(role, organisationId)
  for (const role of ['mediator', 'social-worker'] as const)
    colleagues[role] = await app().signIn(role, organisationId)
}, 60_000)

test('every cell that somebody reaches has a page that is tried, or a reason', () => {
  const reached = named.filter(([, cell]) => rolesThatReach(cell).length > 0).map(([name]) => name)
  const told = [...tried.map(([name]) => name), ...Object.keys(elsewhere)]
  expect(told.toSorted()).toEqual([...new Set(told)].toSorted())
  expect(reached.filter((name) => !told.includes(name))).toEqual([])
})

test.each(Object.values(elsewhere).filter((holder) => typeof holder !== 'string'))(
  'what is tried elsewhere is tried: $title',
  ({ file, title }) => {
    expect(readFileSync(join(import.meta.dirname, '..', file), 'utf8')).toContain(title)
  },
)

describe('what the pages let each role do', () => {
  test.each(tried)(
    '%s',
    async (name, cell, probe) => {
      const allowed: Record<string, boolean> = {}
      for (const role of roles) allowed[role] = await probe(...(await before(cell, role, 'another')))
      expect(allowed, name).toEqual(expected(name, (role) => reachOf(role, cell) === 'all'))
    },
    60_000,
  )

  test.each(tried.filter(([, cell]) => roles.some((role) => reachOf(role, cell) === 'own')))(
    '%s, of one’s own',
    async (name, cell, probe) => {
      for (const role of roles.filter((one) => reachOf(one, cell) === 'own'))
        expect(await probe(...(await before(cell, role, 'herself'))), `${name} ${role}`).toBe(true)
    },
    60_000,
  )
})

function expected(name: string, may: (role: Role) => boolean): Readonly<Record<string, boolean>> {
  return Object.fromEntries(
    roles.map((role) => [role, may(role) && !chosenByHerTrade.includes(`${name} ${role}`)]),
  )
}

/** Somebody’s file, opened by this agent with a reason, in which herself or another has written. */
async function before(
  { content, secrecy }: Access,
  role: Role,
  author: 'herself' | 'another',
): Promise<Parameters<Probe>> {
  const trade: 'social-worker' | 'mediator' = secrecy === 'social' ? 'social-worker' : 'mediator'
  const colleague = { session: colleagues[trade], role: trade }
  const { agentId } = colleague.session
  const personId = await somebody(db, { door: 'agent', organisationId, role: trade, agentId })
  const session = sessions[role]
  if (reachOf(role, { content: 'file', secrecy: 'shared', action: 'read' }) !== 'none')
    await sayWhy(app(), personId, session)
  const asking: Visitor = { db, app: app(), session, role, personId, organisationId }
  return [asking, await write(asking, content, author === 'herself' ? { session, role } : colleague)]
}

function nameOf({ content, secrecy, action }: Access): string {
  return `${content} ${secrecy} ${action}`
}
