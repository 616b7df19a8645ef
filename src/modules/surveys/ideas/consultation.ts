import type { Day } from '#kernel/day.ts'
import type { Id, OrganisationId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'

export type ConsultationId = Id<'consultation'>
export type IdeaId = Id<'idea'>
export type CommentId = Id<'idea-comment'>

/** A text in French, and in the languages somebody wrote it in. */
export type WrittenText = Readonly<{ fr: string } & Partial<Record<Language, string>>>

/** A question put to everybody: ideas are given, read by an agent, made public, and voted for. */
export interface Consultation {
  readonly id: ConsultationId
  readonly organisationId: OrganisationId
  readonly code: string
  readonly question: WrittenText
  readonly opensOn: Day
  readonly closesOn: Day | undefined
  readonly closedAt: Date | undefined
}

/** Nobody but agents sees what waits; what is hidden has a reason. */
export const moderations = ['waiting', 'public', 'hidden'] as const

export type Moderation = (typeof moderations)[number]

export interface Moderated {
  readonly words: string
  readonly typedBy: 'resident' | 'agent'
  readonly state: Moderation
  readonly because: string | undefined
}

export interface Idea extends Moderated {
  readonly id: IdeaId
  readonly votes: number
  readonly comments: readonly Comment[]
}

export interface Comment extends Moderated {
  readonly id: CommentId
  readonly ideaId: IdeaId
}

/** The most voted for first; those with as many votes stay as they were. */
export function ranked(ideas: readonly Idea[]): readonly Idea[] {
  return ideas.toSorted((one, other) => other.votes - one.votes)
}
