import type { Day } from '#kernel/day.ts'
import type { Id, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Person } from '#modules/people/index.ts'
import type { Consultation, ConsultationId } from '../ideas/consultation.ts'
import { isOpen, type Survey, type SurveyId } from '../survey.ts'

export type MemberId = Id<'panel-member'>
export type InvitationId = Id<'panel-invitation'>

/** A resident who agreed to be asked, in these words, until she leaves. */
export interface Member {
  readonly id: MemberId
  readonly personId: PersonId
  readonly words: string
  readonly language: Language
  readonly joinedAt: Date
  readonly leftAt: Date | undefined
}

/** A letter is printed for her, or she is told at the counter. */
export type InvitingWay = 'letter' | 'counter'

/** What she is invited to. Whether she answered is known to nobody. */
export type Asked =
  | { readonly kind: 'survey'; readonly id: SurveyId }
  | { readonly kind: 'consultation'; readonly id: ConsultationId }

export interface Invitation {
  readonly id: InvitationId
  readonly memberId: MemberId
  readonly personId: PersonId
  readonly to: Asked
  readonly way: InvitingWay
  readonly invitedAt: Date
}

/** Something one may be invited to, by its name among agents. */
export interface Offer {
  readonly to: Asked
  readonly title: string
}

export interface Asking {
  readonly surveys: readonly Survey[]
  readonly consultations: readonly Consultation[]
}

/** What is asked of everybody, open or not. */
export function offersIn({ surveys, consultations }: Asking): readonly Offer[] {
  return [
    ...surveys.map(({ id, title }): Offer => ({ to: { kind: 'survey', id }, title })),
    ...consultations.map(
      ({ id, question }): Offer => ({ to: { kind: 'consultation', id }, title: question.fr }),
    ),
  ]
}

/** What one may be invited to today. */
export function openOffersIn({ surveys, consultations }: Asking, today: Day): readonly Offer[] {
  return offersIn({
    surveys: surveys.filter((survey) => isOpen(survey, today)),
    consultations: consultations.filter((consultation) => isOpen(consultation, today)),
  })
}

/** An offer in a field of a form. */
export function offerKey({ kind, id }: Asked): string {
  return `${kind}:${id}`
}

/** Her file and those joined to it. */
export function filesOf({ id, joined }: Pick<Person, 'id' | 'joined'>): readonly PersonId[] {
  return [id, ...(joined ?? [])]
}
