import { randomBytes } from 'node:crypto'
import {
  createAgent,
  createOrganisation,
  type OrganisationKind,
  recordTerritory,
} from '#modules/organisations/index.ts'
import { runErrand } from '#platform/db/errand.ts'
import { takeAssessments } from './assessments.ts'
import { liveBetweenTrades } from './between-trades.ts'
import { fillHall } from './hall.ts'
import { writeLetters } from './letters.ts'
import { livePastMonths } from './months.ts'
import { openDirectory } from './places.ts'
import { openFiles } from './residents.ts'
import { contestARefusal } from './second-attempts.ts'
import { referToPartners } from './referrals.ts'
import { askForRights } from './rights.ts'
import { offerTheSimulator } from './simulator.ts'
import { actorOf, type Ground, type Staff, stageOn } from './stage.ts'
import { alpha, ccasAgents, type DemoAgentOf, libraryAgents } from './town.ts'
import { askThePublic } from './surveys.ts'
import { holdAWorkshop } from './workshops.ts'

export interface Amounts {
  readonly people: number
  readonly visits: number
}

/** What the newcomer finds: enough to play with, small enough to be ready in seconds. */
export const smallTown: Amounts = { people: 120, visits: 60 }

/** Fills an empty database with the demo town: the same people every time, today's line in the hall. */
export async function seedDemo(ground: Ground, amounts: Amounts): Promise<void> {
  const ccas = await foundOrganisation(ground, { kind: 'ccas', name: alpha.ccasName, agents: ccasAgents })
  await foundOrganisation(ground, { kind: 'library', name: 'Médiathèque d’Alpha', agents: libraryAgents })
  const stage = stageOn(ground)
  const people = await openFiles(stage, actorOf(ccas, 'reception'), amounts.people)
  await livePastMonths(stage, ccas, { people, visits: amounts.visits })
  await contestARefusal(stage, ccas, people)
  await writeLetters(stage, ccas, people)
  await takeAssessments(stage, ccas, people)
  await liveBetweenTrades(stage, ccas, people)
  await holdAWorkshop(stage, ccas, people)
  await askForRights(stage, ccas, people)
  await askThePublic(stage, ccas)
  await offerTheSimulator(stage, ccas)
  await openDirectory(stage, ccas)
  await referToPartners(stage, ccas, people)
  await fillHall(stage, ccas, people)
}

interface DemoOrganisation {
  readonly kind: OrganisationKind
  readonly name: string
  readonly agents: readonly DemoAgentOf[]
}

async function foundOrganisation(
  { db, surroundings }: Ground,
  { kind, name, agents }: DemoOrganisation,
): Promise<Staff> {
  const organisationId = await runErrand({ db, surroundings, asker: { door: 'system' } }, async (errand) => {
    await recordTerritory(errand, alpha)
    const made = await createOrganisation(errand, { kind, name })
    if (!made.ok) throw new Error(made.refusal)
    return made.value
  })
  return runErrand({ db, surroundings, asker: { door: 'system', organisationId } }, async (errand) => {
    const staff = []
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
