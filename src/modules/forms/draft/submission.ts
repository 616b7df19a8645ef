import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Answers, AnswerState } from '../answers/answer.ts'
import type { Definition, DefinitionKind } from '../definition/definition.ts'
import type { Value } from '../expression/value.ts'
import type { FormVersionId } from '../library/form-version.ts'
import type { DraftId, DraftOrigin } from './draft.ts'

/** A form as it was sent: nothing of it changes any more. */
export interface Submission {
  readonly draftId: DraftId
  readonly organisationId: OrganisationId
  readonly formId: string
  readonly kind: DefinitionKind
  readonly versionId: FormVersionId
  readonly versionSha256: string
  readonly definition: Definition
  readonly personId: PersonId | undefined
  readonly language: Language
  readonly origin: DraftOrigin
  readonly submittedAt: Date
  /** The agent who sent it with her; absent when she did it alone. */
  readonly submittedBy: AgentId | undefined
  /** The result page that was reached. */
  readonly result: string | undefined
  /** What was on the path, sealed numbers opened only for whoever may. */
  readonly answers: Answers
  readonly snapshot: Snapshot
}

/** What was asked and answered, in the words she read; a number that is sealed is masked. */
export interface Snapshot {
  readonly title: string
  readonly language: Language
  readonly entries: readonly SnapshotEntry[]
  readonly result?: { readonly title: string; readonly body?: string }
}

export interface SnapshotEntry {
  readonly question: string
  readonly row?: string
  readonly label: string
  readonly rowTitle?: string
  readonly said: string
  readonly state: AnswerState
  readonly filledBy: 'person' | 'agent'
  /** Rules keep what they saw of it, for whoever works with the answers later. */
  readonly seen?: Value
}

/** Whether answers may be kept past that day; nothing: as long as the file. */
export type KeptUntil = Day | undefined
