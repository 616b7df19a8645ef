import type { OrganisationId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { backField, type FormsTables, isPublished, startUrl } from '#modules/forms/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { autonomy } from '../definition/autonomy.ts'
import { sayToResident } from '../say.ts'

export interface AtKiosk {
  readonly organisationId: OrganisationId
  /** The address of the kiosk, to come back to. */
  readonly back: string
  readonly language: Language
}

export interface Door {
  readonly href: string
  readonly pictogram: 'laptop'
  readonly title: string
}

/** The door of the kiosk that leads to the assessment, where it is published. */
export async function assessmentDoor(
  errand: Errand<FormsTables>,
  { organisationId, back, language }: AtKiosk,
): Promise<Door | undefined> {
  if (!(await isPublished(errand, autonomy.id))) return undefined
  const query = new URLSearchParams({ [backField]: back, langue: language })
  const href = `${startUrl(organisationId, autonomy.id)}?${query}`
  return { href, pictogram: 'laptop', title: sayToResident(language)('door') }
}
