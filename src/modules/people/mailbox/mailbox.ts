import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'

export type MailboxId = Id<'opened-mailbox'>

/** Who reads what comes there. */
export const readers = ['self', 'relative', 'agency', 'professional', 'nobody'] as const
export type Reader = (typeof readers)[number]

/** How the mailbox is recovered when its password is lost. */
export const recoveries = [
  'own-phone',
  'relative-phone',
  'other-address',
  'notebook',
  'none',
  'unknown',
] as const
export type Recovery = (typeof recoveries)[number]

/** An e-mail address opened with her. Its password is hers: there is no place for it. */
export interface Mailbox {
  readonly id: MailboxId
  readonly address: string
  readonly openedOn: Day
  /** The agent, or whoever helped. */
  readonly openedWith: string | undefined
  readonly readBy: Reader
  /** Who it is, when it is not herself: « Samira, sa fille ». */
  readonly reader: string | undefined
  readonly recovery: Recovery
  /** « Téléphone de sa fille, 06… », « carnet bleu chez elle ». */
  readonly recoveryDetail: string | undefined
}
