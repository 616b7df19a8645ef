import { visitsUrl } from './urls.ts'
import type { VisitId } from './visit.ts'

export const workshopsUrl = '/ateliers'
export const newWorkshopUrl = '/ateliers/nouveau'
export const tagsUrl = '/etiquettes'

/** A visit, what was said of it before, and what may be done with it. */
export function visitUrl(id: VisitId): string {
  return `${visitsUrl}/${id}`
}

/** Says it again. */
export function correctionUrl(id: VisitId): string {
  return `${visitsUrl}/${id}/correction`
}

/** Says that it should not count; and takes that back. */
export function cancellationUrl(id: VisitId): string {
  return `${visitsUrl}/${id}/annulation`
}
export function cancellationUndoneUrl(id: VisitId): string {
  return `${visitsUrl}/${id}/annulation/retrait`
}

/** What is done with a tag: « retrait », « reunion ». */
export function tagUrl(id: string, what: 'retrait' | 'reunion'): string {
  return `${tagsUrl}/${id}/${what}`
}
