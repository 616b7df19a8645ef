import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { WrittenText } from '../ideas/consultation.ts'
import type { ConsultationId } from '../ideas/consultation.ts'
import type { SurveyId } from '../survey.ts'

export type ChangeId = Id<'survey-change'>

/** « Vous l’avez dit, nous l’avons fait »: what people said, what was done, since when. */
export interface Change {
  readonly id: ChangeId
  readonly said: WrittenText
  readonly done: WrittenText
  readonly doneOn: Day
  readonly from: ChangeSource
  readonly publishedAt: Date | undefined
  readonly withdrawnAt: Date | undefined
}

export type ChangeSource =
  | { readonly kind: 'survey'; readonly surveyId: SurveyId }
  | { readonly kind: 'consultation'; readonly consultationId: ConsultationId }
  | { readonly kind: 'none' }

export type ChangeState = 'draft' | 'public' | 'withdrawn'

export function stateOfChange({
  publishedAt,
  withdrawnAt,
}: Pick<Change, 'publishedAt' | 'withdrawnAt'>): ChangeState {
  if (withdrawnAt) return 'withdrawn'
  return publishedAt ? 'public' : 'draft'
}
