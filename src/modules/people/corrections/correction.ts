import type { AgentId, PersonId } from '#kernel/ids.ts'

/** What may change in a file, as the journal names it. */
export const correctionActions = [
  'people.file-opened',
  'people.file-changed',
  'people.protection-recorded',
  'people.channel-added',
  'people.channel-removed',
  'people.relative-added',
  'people.relative-ended',
  'people.household-left',
  'people.mailbox-recorded',
  'people.mailbox-ended',
  'people.assent-recorded',
  'people.files-merged',
  'people.merge-undone',
] as const
export type CorrectionAction = (typeof correctionActions)[number]

/** One change of a file, as it was written in the journal. */
export interface Correction {
  /** Its rank in the journal of the organisation. */
  readonly seq: number
  readonly action: CorrectionAction
  readonly at: Date
  readonly agentId: AgentId | undefined
  /** The file it was written on, which may have been joined to another since. */
  readonly personId: PersonId
  /** Absent once erased from the journal (art. 17 RGPD). */
  readonly content: Readonly<Record<string, unknown>> | undefined
}
