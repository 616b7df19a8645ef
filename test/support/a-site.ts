import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import {
  alwaysOpen,
  type Counter,
  type CounterId,
  insertCounter,
  insertService,
  insertSite,
  type LineTables,
  type Service,
  type ServiceId,
  type Site,
  type SiteId,
} from '#modules/queue/index.ts'
import type { TestDatabase } from './database.ts'

/** A place of an organisation of its own, with its agents. */
export interface ASite {
  readonly site: Omit<Site, 'seq'>
  readonly services: readonly Service[]
  readonly counters: readonly Counter[]
  readonly agents: readonly AgentId[]
  readonly organisationId: OrganisationId
  /** The first service; most tests need one. */
  readonly service: Service
  asSite(): Asker
  asAgent(index?: number): Asker
}

/** Makes a place, for tests of the line: open day and night unless said otherwise. */
export async function aSite(
  db: Pick<TestDatabase<LineTables>, 'owner' | 'surroundings'>,
  {
    counters = 2,
    services = 2,
    site: given = {},
  }: { counters?: number; services?: number; site?: Partial<Site> } = {},
): Promise<ASite> {
  const organisationId = v7() as OrganisationId
  const agents = Array.from({ length: counters }, () => v7() as AgentId)
  await anOrganisation(db, organisationId, agents)
  const site = { ...plainSite, id: v7() as SiteId, organisationId, ...given }
  await insertSite(db.owner.db, site)
  const made = Array.from({ length: services }, (_, index) => aService(site.id, index))
  for (const [position, service] of made.entries()) {
    await insertService(db.owner.db, { organisationId, service, position })
  }
  const desks = Array.from({ length: counters }, (_, index) => aCounter(site.id, index + 1))
  for (const counter of desks) await insertCounter(db.owner.db, { organisationId, counter })
  return {
    site,
    services: made,
    counters: desks,
    agents,
    organisationId,
    service: made[0]!,
    asSite: () => ({ door: 'site', organisationId }),
    asAgent: (index = 0) => ({ door: 'agent', organisationId, agentId: agents[index]!, role: 'mediator' }),
  }
}

async function anOrganisation(
  { owner }: Pick<TestDatabase<LineTables>, 'owner'>,
  id: OrganisationId,
  agents: readonly AgentId[],
): Promise<void> {
  const db = query(owner.db)
  await sql`insert into organisation (id, kind, name, created_at) values (${id}, 'ccas', ${`CCAS ${id}`}, now())`.execute(
    db,
  )
  for (const agent of agents) {
    const email = `${agent}@exemple.fr`
    await sql`insert into agent (id, organisation_id, name, email, email_folded, role, password_hash, created_at)
      values (${agent}, ${id}, 'Amina', ${email}, ${email}, 'mediator', '-', now())`.execute(db)
  }
}

const plainSite = {
  name: 'Accueil de la mairie',
  timeZone: 'Europe/Paris',
  week: alwaysOpen,
  closedDays: [],
  graceMinutes: 60,
  ticketsPerMinute: 10_000,
} as const

function aService(siteId: SiteId, index: number): Service {
  const letter = 'ACEFHKLR'.charAt(index)
  const label = `Service ${letter}`
  return {
    id: v7() as ServiceId,
    siteId,
    letter,
    label: { fr: label, 'fr-simple': label, en: label, ar: label },
    pictogram: 'papers',
    targetWaitMinutes: 60,
    priorMinutes: 15,
    dailyCap: null,
    closedAt: null,
  }
}

function aCounter(siteId: SiteId, number: number): Counter {
  return {
    id: v7() as CounterId,
    siteId,
    number,
    label: `Guichet ${number}`,
    speakAs: 'guichet',
    direction: 'ahead',
  }
}
