import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { languages } from '#kernel/language.ts'
import type { Role } from '#kernel/role.ts'
import { sessionCookie } from '#modules/organisations/index.ts'
import { query } from '#platform/db/db.ts'
import type { Route } from '#platform/http/routes.ts'
import { listRoutes } from '../../src/main/app.tsx'
import type { Answer, Database, Session, TestApp } from './app.ts'
import { crawl, formsOfPage } from './crawl.ts'
import type { TestDatabase } from './database.ts'
import type { FoundForm } from './found-forms.ts'
import { type FilledIn, wellFilled } from './hostile-forms.ts'
import { anAgent, aSession } from './people-of-the-house.ts'

/** Somebody who walks through the site from the pages she knows. */
export interface Walker {
  readonly name: string
  readonly role: Role | undefined
  readonly starts: readonly string[]
  get(path: string): Promise<Answer>
  send(form: Pick<FoundForm, 'method' | 'action'>, fields: FilledIn): Promise<Answer>
}

type TestTown = TestDatabase<Database>

/** Everybody there is: residents in each language, every agent of the organisation, and one who is still at the door. */
export async function townWalkers(
  db: TestTown,
  app: TestApp,
  organisationId: OrganisationId,
): Promise<readonly Walker[]> {
  const pages = listRoutes(app.services).filter(({ method, path }) => method === 'GET' && !path.includes(':'))
  const places = await publicPlaces(db, app)
  return [
    ...residents(app, [...pathsFor(pages, undefined), ...places]),
    ...(await agents(db, app, { organisationId, pages })),
    await halfSignedIn(db, app, organisationId),
  ]
}

/** Identifiers that are not for that organisation's people: another organisation's, nobody's, none. */
export async function strangersOf(
  db: TestTown,
  otherOrganisation: OrganisationId,
): Promise<readonly string[]> {
  const agent = await query(db.owner.db)
    .selectFrom('agent')
    .select('id')
    .where('organisation_id', '=', otherOrganisation)
    .executeTakeFirstOrThrow()
  const nobody = '0192f0c1-0000-7000-8000-00000000dead'
  return [otherOrganisation, agent.id, nobody, '00000000-0000-0000-0000-000000000000']
}

function residents(app: TestApp, paths: readonly string[]): readonly Walker[] {
  return languages.map((language) =>
    walker(app, {
      name: `resident (${language})`,
      role: undefined,
      starts: paths.map((path) => `${path}?langue=${language}`),
    }),
  )
}

/** The agents of the seeded morning, some of them with somebody at their counter. */
async function agents(
  db: TestTown,
  app: TestApp,
  { organisationId, pages }: { organisationId: OrganisationId; pages: readonly Route<Database>[] },
): Promise<readonly Walker[]> {
  const rows = await query(db.owner.db)
    .selectFrom('agent')
    .select(['id', 'name', 'role'])
    .where('organisation_id', '=', organisationId)
    .orderBy('name')
    .execute()
  const walkers: Walker[] = []
  for (const { id, name, role } of rows) {
    const session = await sessionOf(db, { agentId: id as AgentId, organisationId })
    const starts = pathsFor(pages, role)
    walkers.push(walker(app, { name: `${name} (${role})`, role, starts, session }))
  }
  return walkers
}

/** Her password was right; the code of her telephone is still to come. */
async function halfSignedIn(db: TestTown, app: TestApp, organisationId: OrganisationId): Promise<Walker> {
  const agentId = await anAgent(db, { role: 'mediator', organisationId })
  const session = await sessionOf(db, { agentId, organisationId })
  await query(db.owner.db)
    .updateTable('agent_session')
    .set({ stage: 'password-checked' })
    .where('agent_id', '=', agentId)
    .execute()
  const starts = ['/connexion/application', '/connexion/code', '/connexion/secours']
  return walker(app, { name: 'half signed in', role: undefined, starts, session })
}

async function sessionOf(
  db: TestTown,
  who: { agentId: AgentId; organisationId: OrganisationId },
): Promise<Session> {
  return { ...who, cookie: `${sessionCookie}=${await aSession(db, who)}` }
}

function pathsFor(pages: readonly Route<Database>[], role: Role | undefined): readonly string[] {
  return pages
    .filter(({ access }) => (access.kind === 'agents' ? role && access.roles.includes(role) : !role))
    .map(({ path }) => path)
}

/** The pages of the hall that have an address of their own: kiosk, board, a ticket on the phone. */
async function publicPlaces(db: TestTown, app: TestApp): Promise<readonly string[]> {
  const site = await query(db.owner.db).selectFrom('site').select('id').executeTakeFirstOrThrow()
  const kiosk = `/borne/${site.id}`
  const somebody = walker(app, { name: 'somebody', role: undefined, starts: [`${kiosk}?langue=fr`] })
  const pages = await crawl(somebody, (path) => path, { starts: somebody.starts, limit: 12 })
  const question = pages.flatMap(formsOfPage).find(({ action }) => action.includes('/ticket'))
  if (!question) throw new Error('the kiosk gives no ticket')
  const given = await somebody.send(
    question,
    wellFilled(question, () => 1),
  )
  const code = given.location?.split('/').at(-1)?.split('?')[0] ?? ''
  return [kiosk, `/ecran/${site.id}`, `/t/${code}`]
}

function walker(
  app: TestApp,
  { session, ...who }: Pick<Walker, 'name' | 'role' | 'starts'> & { session?: Session },
): Walker {
  const get = (path: string): Promise<Answer> => app.get(path, session)
  return {
    ...who,
    get,
    send: ({ method, action }, fields) => {
      if (method === 'POST') return app.post(action, byName(fields), session)
      const { pathname } = new URL(action, 'http://here')
      return get(`${pathname}?${new URLSearchParams(fields.map(([name, value]) => [name, value]))}`)
    },
  }
}

function byName(fields: FilledIn): Readonly<Record<string, readonly string[]>> {
  const values = new Map<string, string[]>()
  for (const [name, value] of fields) values.set(name, [...(values.get(name) ?? []), value])
  return Object.fromEntries(values)
}
