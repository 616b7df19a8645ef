import type { AgentId, Id, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { DraftId, DraftOrigin } from '#modules/forms/index.ts'
import type { Skill } from './items/item.ts'
import type { Level } from './result/level.ts'

/** An assessment bears the key of the form it was filled in as. */
export type AssessmentId = DraftId

/** An assessment as it was that day: nothing of it changes, but the file it is put into. */
export interface Assessment {
  readonly id: AssessmentId
  readonly personId: PersonId | undefined
  readonly versionId: string
  readonly origin: DraftOrigin
  readonly language: Language
  readonly takenAt: Date
  /** The agent who led it; absent when she did it alone. */
  readonly takenBy: AgentId | undefined
  readonly skills: readonly KeptSkill[]
}

export interface KeptSkill {
  readonly skill: Skill
  /** Absent: not known. */
  readonly level: Level | undefined
  readonly asked: number
  readonly surelyKnown: number
  readonly surelyBeyond: number
}

export type PlannedStepId = Id<'learning-step'>

/** Something to learn that an agent put on the list of what to follow. */
export interface PlannedStep {
  readonly id: PlannedStepId
  readonly personId: PersonId
  readonly step: string
  readonly plannedAt: Date
  readonly doneAt: Date | undefined
}
