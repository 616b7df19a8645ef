import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import type { Db } from '#platform/db/db.ts'
import { type Asker, type Errand, runErrand, type Surroundings } from '#platform/db/errand.ts'
import type { Database } from '../src/main/database.ts'

/** An agent of the demo town, who does things at a chosen moment. */
export interface Actor {
  readonly agentId: AgentId
  readonly role: Role
  readonly organisationId: OrganisationId
}

/** The agents of one organisation; two agents of a role come in the order of the list. */
export type Staff = readonly Actor[]

/** The residents of the demo town whose file is open. */
export type Residents = readonly PersonId[]

/** What seeds stand on. */
export interface Ground {
  readonly db: Db<Database>
  readonly surroundings: Surroundings
  /** The installation's key: the pages people left with are made with it. */
  readonly sealingKey: Uint8Array
}

/** Where seeds act: through the same use cases as the product, with the clock in their hands. */
export interface Stage {
  readonly now: Date
  readonly sealingKey: Uint8Array
  at<Answer>(moment: Date, as: Actor, work: (errand: Errand<Database>) => Promise<Answer>): Promise<Answer>
}

/** The first agent of that role. */
export function actorOf(staff: Staff, role: Role): Actor {
  const actor = staff.find((one) => one.role === role)
  if (!actor) throw new Error(`nobody is ${role} in the demo town`)
  return actor
}

/** A stage whose acts happen at the moments chosen. */
export function stageOn({ db, surroundings, sealingKey }: Ground): Stage {
  return {
    now: surroundings.now(),
    sealingKey,
    at: (moment, { agentId, role, organisationId }, work) => {
      const asker: Asker = { door: 'agent', agentId, role, organisationId }
      return runErrand({ db, surroundings: { ...surroundings, now: () => moment }, asker }, work)
    },
  }
}
