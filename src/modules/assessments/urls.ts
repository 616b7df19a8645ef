import type { PersonId } from '#kernel/ids.ts'
import type { AssessmentId, PlannedStepId } from './assessment.ts'

/** The assessments of a person, from her file: past ones, progress, a new one. */
export function assessmentsOfUrl(personId: PersonId | ':personId'): string {
  return `/personnes/${personId}/autonomie`
}

export function assessmentUrl(id: AssessmentId | ':id'): string {
  return `/autonomie/${id}`
}

/** Puts it into a file. */
export function fileChoiceUrl(id: AssessmentId | ':id'): string {
  return `${assessmentUrl(id)}/dossier`
}

/** Copies proposals to the list of what to follow. */
export function planUrl(id: AssessmentId | ':id'): string {
  return `${assessmentUrl(id)}/a-suivre`
}

/** Something planned was learned. */
export function learnedUrl(id: PlannedStepId | ':stepId'): string {
  return `/autonomie/apprentissages/${id}/fait`
}
