import { randomBytes } from 'node:crypto'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import {
  createAgent,
  createOrganisation,
  type OrganisationKind,
  recordTerritory,
} from '#modules/organisations/index.ts'
import type { Db } from '#platform/db/db.ts'
import { type Asker, type Errand, runErrand, type Surroundings } from '#platform/db/errand.ts'
import type { Database } from '../src/main/database.ts'
import { fillHall } from './hall.ts'
import { livePastMonths } from './months.ts'
import { openFiles } from './residents.ts'
import { alpha, ccasAgents, libraryAgents } from './town.ts'

export interface Amounts {
  readonly people: number
  readonly visits: number
}

/** What the newcomer finds: enough to play with, small enough to be ready in seconds. */
export const smallTown: Amounts = { people: 120, visits: 60 }

/** An agent of the demo town, who does things at a chosen moment. */
export interface Actor {
  readonly agentId: AgentId
  readonly role: Role
  readonly organisationId: OrganisationId
}

/** Where seeds act: through the same use cases as the product, with the clock in their hands. */
export interface Stage {
  readonly now: Date
  /** The installation's key: the pages people left with are made with it. */
  readonly sealingKey: Uint8Array
  at<Answer>(moment: Date, as: Actor, work: (errand: Errand<Database>) => Promise<Answer>): Promise<Answer>
}

interface Ground {
  readonly db: Db<Database>
  readonly surroundings: Surroundings
}

/** Fills an empty database with the demo town: the same people every time, today's line in the hall. */
export async function seedDemo(
  { db, surroundings, sealingKey }: Ground & { readonly sealingKey: Uint8Array },
  amounts: Amounts,
): Promise<void> {
  const ccas = await foundOrganisation({ db, surroundings }, 'ccas', alpha.ccasName, ccasAgents)
  await foundOrganisation({ db, surroundings }, 'library', 'Médiathèque d’Alpha', libraryAgents)
  const stage = stageOf({ db, surroundings }, sealingKey)
  const people = await openFiles(stage, actorOf(ccas, 'reception'), amounts.people)
  await livePastMonths(stage, ccas, { people, visits: amounts.visits })
  await fillHall(stage, ccas, people)
}

/** The agents of one organisation, by role; two agents of a role come in the order of the list. */
export type Staff = readonly Actor[]

/** The first agent of that role. */
export function actorOf(staff: Staff, role: Role): Actor {
  const actor = staff.find((one) => one.role === role)
  if (!actor) throw new Error(`nobody is ${role} in the demo town`)
  return actor
}

async function foundOrganisation(
  { db, surroundings }: Ground,
  kind: OrganisationKind,
  ...[name, agents]: [string, typeof ccasAgents]
): Promise<Staff> {
  const organisationId = await runErrand({ db, surroundings, asker: { door: 'system' } }, async (errand) => {
    await recordTerritory(errand, alpha)
    const made = await createOrganisation(errand, { kind, name })
    if (!made.ok) throw new Error(made.refusal)
    return made.value
  })
  return runErrand({ db, surroundings, asker: { door: 'system', organisationId } }, async (errand) => {
    const staff: Actor[] = []
    for (const agent of agents) {
      // Nobody knows it: a demo account is opened by its button.
      const password = randomBytes(24).toString('base64url')
      const made = await createAgent(errand, { ...agent, password, isDemo: true })
      if (!made.ok) throw new Error(made.refusal)
      staff.push({ agentId: made.value, role: agent.role, organisationId })
    }
    return staff
  })
}

function stageOf({ db, surroundings }: Ground, sealingKey: Uint8Array): Stage {
  return {
    now: surroundings.now(),
    sealingKey,
    at: (moment, { agentId, role, organisationId }, work) => {
      const asker: Asker = { door: 'agent', agentId, role, organisationId }
      return runErrand({ db, surroundings: { ...surroundings, now: () => moment }, asker }, work)
    },
  }
}

/** The residents of the demo town whose file is open. */
export type Residents = readonly PersonId[]
