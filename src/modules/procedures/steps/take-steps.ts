import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import { type OnceTables, once } from '#platform/db/once.ts'
import { announce, type EventTables } from '#platform/events/announce.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { followUpsOf } from '../follow-up/follow-up.ts'
import { replaceFollowUps } from '../follow-up/follow-up-store.ts'
import { type FollowedProcedure, isRunning, type ProcedureId } from '../procedure.ts'
import { appendSteps, lockProcedure, recordHolder } from '../procedure-store.ts'
import type { ProceduresTables } from '../tables.ts'
import { announcementsOf } from './procedure-events.ts'
import type { Happening, Step } from './procedure-step.ts'
import { afterSteps } from './replay-steps.ts'

/** What a change of a procedure touches. */
export type ChangeTables = ProceduresTables & JournalTables & EventTables & OnceTables

/** What every change of a procedure is asked with. */
export interface AskedOf {
  readonly procedureId: ProcedureId
  /** Of the form: the same request sent twice is done once. */
  readonly requestId?: string | undefined
}

/** What a change answers: the procedure, and whose it is. */
export interface Changed {
  readonly procedureId: ProcedureId
  readonly personId: PersonId
  /** False when it was already so. */
  readonly isNew: boolean
}

/** The rule that decides; an empty answer means that it is already so. */
export type Rule<Refusal extends string> = (
  procedure: FollowedProcedure,
) => Result<readonly Happening[], Refusal>

/** Holds the procedure, asks the rule, writes the steps, the list of what to look at and the journal. */
export async function takeSteps<Refusal extends string>(
  errand: Errand<ChangeTables>,
  { procedureId, requestId }: AskedOf,
  rule: Rule<Refusal>,
): Promise<Result<Changed, Refusal | 'unknown-procedure'>> {
  return once(errand, { scope: 'procedures', key: requestId }, async () => {
    const procedure = await lockProcedure(errand.db, procedureId)
    if (!procedure) return refuse('unknown-procedure')
    const decision = rule(procedure)
    if (!decision.ok) return decision
    const { personId } = procedure
    if (decision.value.length === 0) return grant({ procedureId, personId, isNew: false })

    const { organisationId, agentId } = actorOf(errand.asker)
    const actor = { organisationId, agentId, at: errand.now }
    const steps = await appendSteps(errand.db, procedure, { happenings: decision.value, actor })
    const changed = afterSteps(procedure, steps)
    const followUps = followUpsOf(changed)
    if (isHeldOtherwise(procedure, changed)) await recordHolder(errand.db, changed)
    await replaceFollowUps(errand.db, procedure, { organisationId, followUps })
    for (const step of steps) await writeStepInJournal(errand, procedure, step)
    for (const news of announcementsOf(procedure, steps)) await announce(errand, news)
    return grant({ procedureId, personId, isNew: true })
  })
}

function isHeldOtherwise(before: FollowedProcedure, after: FollowedProcedure): boolean {
  return before.heldBy !== after.heldBy || isRunning(before) !== isRunning(after)
}

/** Whoever writes belongs to one organisation. */
export function actorOf(asker: Asker): {
  readonly organisationId: OrganisationId
  readonly agentId: Asker['agentId']
} {
  return { organisationId: organisationOf(asker), agentId: asker.agentId }
}

async function writeStepInJournal(
  errand: Errand<JournalTables>,
  { id, personId }: Pick<FollowedProcedure, 'id' | 'personId'>,
  { kind, seq, at: _at, by: _by, ...told }: Step,
): Promise<void> {
  await writeInJournal(errand, {
    action: `procedures.${kind}`,
    subject: { kind: 'procedure', id },
    personId,
    content: { seq, ...told },
  })
}
