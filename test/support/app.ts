import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { createLog } from '#platform/log/log.ts'
import { createApp } from '../../src/main/app.tsx'
import { readConfig } from '../../src/main/config.ts'
import type { Database } from '../../src/main/database.ts'
import { buildServices, type Services } from '../../src/main/services.ts'
import type { TestDatabase } from './database.ts'
import { anAgent, aSession } from './people-of-the-house.ts'

export type { Database }

export interface TestApp {
  readonly services: Services
  /** Asks as nobody, or as an agent with a session; forms are posted as a browser would. */
  get(path: string, as?: Session): Promise<Answer>
  post(path: string, fields: Fields, as?: Session): Promise<Answer>
  fetch(request: Request): Promise<Response>
  /** An agent of this role, signed in, in that organisation. */
  signIn(role: Role, organisationId: OrganisationId): Promise<Session>
}

export interface Session {
  readonly agentId: AgentId
  readonly organisationId: OrganisationId
  readonly cookie: string
}

export interface Answer {
  readonly status: number
  readonly location: string | null
  readonly html: string
  readonly headers: Headers
}

export type Fields = Readonly<Record<string, string | readonly string[]>>

const origin = 'http://127.0.0.1:3000'

interface Options {
  readonly demo?: boolean
  /** Settings of the operator. */
  readonly environment?: Readonly<Record<string, string>>
}

/** The whole application over a test database, without a network. */
export function testApp(db: TestDatabase<Database>, options: Options = {}): () => TestApp {
  const dataDir = mkdtempSync(join(tmpdir(), 'cote-app-'))
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
  let built: TestApp | undefined
  return () => {
    built ??= build(db, dataDir, options)
    return built
  }
}

function build(
  db: TestDatabase<Database>,
  dataDir: string,
  { demo = false, environment = {} }: Options,
): TestApp {
  const services = buildServices({
    config: readConfig({ ...environment, DATA_DIR: dataDir, DEMO: demo ? '1' : '0', LOG_LEVEL: 'silent' }),
    db: db.app.db,
    reach: db.appReach,
    surroundings: db.surroundings,
    log: createLog('silent'),
    assetsFolder: join(import.meta.dirname, '../../dist/assets'),
    gallery: true,
  })
  const app = createApp(services)
  const ask = async (request: Request): Promise<Answer> => {
    const response = await app.fetch(request)
    return {
      status: response.status,
      location: response.headers.get('location'),
      html: await response.text(),
      headers: response.headers,
    }
  }
  return {
    services,
    fetch: async (request) => app.fetch(request),
    get: (path, as) => ask(new Request(origin + path, { headers: headersFor(as) })),
    post: (path, fields, as) =>
      ask(
        new Request(origin + path, {
          method: 'POST',
          body: bodyOf(fields),
          headers: { ...headersFor(as), origin, 'sec-fetch-site': 'same-origin' },
        }),
      ),
    signIn: async (role, organisationId) => {
      const agentId = await anAgent(db, { role, organisationId })
      const secret = await aSession(db, { agentId, organisationId })
      return { agentId, organisationId, cookie: `${services.sessionCookie}=${secret}` }
    },
  }
}

function headersFor(as: Session | undefined): Record<string, string> {
  return as ? { cookie: as.cookie } : {}
}

function bodyOf(fields: Fields): URLSearchParams {
  const body = new URLSearchParams()
  for (const [field, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) body.append(field, one)
  }
  return body
}
