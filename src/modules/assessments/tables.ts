import type { Generated } from 'kysely'

/** The rows of this module; private to its stores. */
export interface AssessmentsTables {
  assessment: AssessmentRow
  assessment_skill: AssessmentSkillRow
  learning_step: LearningStepRow
}

interface AssessmentRow {
  draft_id: string
  organisation_id: string
  person_id: string | null
  version_id: string
  origin: string
  language: string
  taken_at: Date
  taken_by: string | null
  secrecy: Generated<string>
}

interface AssessmentSkillRow {
  draft_id: string
  organisation_id: string
  secrecy: Generated<string>
  skill: string
  level: string | null
  asked: number
  surely_known: number
  surely_beyond: number
}

interface LearningStepRow {
  id: string
  organisation_id: string
  person_id: string
  draft_id: string | null
  step: string
  planned_at: Date
  planned_by: string | null
  done_at: Date | null
  done_by: string | null
  secrecy: Generated<string>
}
