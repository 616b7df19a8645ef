import type { AgentId, Id, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { DefinitionKind, Policies } from '../definition/definition.ts'
import type { FormVersionId } from '../library/form-version.ts'

export type DraftId = Id<'form-draft'>

/** Where a draft was begun. `paper`: an agent copies what was filled in by hand. */
export const draftOrigins = ['link', 'kiosk', 'counter', 'paper'] as const

export type DraftOrigin = (typeof draftOrigins)[number]

/** A form being filled, or sent. */
export interface Draft {
  readonly id: DraftId
  readonly organisationId: OrganisationId
  readonly versionId: FormVersionId
  readonly formId: string
  readonly kind: DefinitionKind
  readonly identity: Policies['identity']
  /** Absent where nobody is to know, and where nobody has said yet. */
  readonly personId: PersonId | undefined
  readonly language: Language
  readonly origin: DraftOrigin
  readonly startedAt: Date
  readonly startedBy: AgentId | undefined
  /** Counts the codes that were given; the ones before open nothing. */
  readonly codeSeq: number
  /** Keyed hash of her date of birth, where she gave one: asked with the code. */
  readonly birthHash: string | undefined
  readonly lastTouchedAt: Date
  readonly expiresAt: Date
  readonly warnedAt: Date | undefined
  /** Questions that a new version of the form brought to this draft. */
  readonly newQuestions: readonly string[]
}

/** How long before its end a draft says so. */
export const daysOfNotice = 14

/** The end of a draft that is touched now. */
export function endOf(now: Date, draftDays: number): Date {
  return new Date(now.getTime() + draftDays * 86_400_000)
}

/** Whether it is time to say that a draft ends. */
export function endsSoon({ expiresAt }: Pick<Draft, 'expiresAt'>, now: Date): boolean {
  return expiresAt.getTime() - now.getTime() <= daysOfNotice * 86_400_000
}
