import type { OrganisationId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { backField, type FormsTables, isPublished, startUrl } from '#modules/forms/index.ts'
import { listOrganisations, type OrganisationsTables } from '#modules/organisations/index.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { myRights } from '../questions/my-rights.ts'
import { sayToResident } from '../result/say.ts'

type Tables = FormsTables & OrganisationsTables

/** Where anybody begins a simulation alone: with the first organisation of the town that offers it; nothing while none does. */
export async function findRightsDoor(errand: Errand<Tables>): Promise<string | undefined> {
  for (const { id } of await listOrganisations(errand)) {
    const there = await continueAs(errand, { door: 'site', organisationId: id })
    const isOpen = await isPublished(there, myRights.id)
    await continueAs(errand, errand.asker)
    if (isOpen) return startUrl(id, myRights.id)
  }
  return undefined
}

export interface AtKiosk {
  readonly organisationId: OrganisationId
  /** The address of the kiosk, to come back to. */
  readonly back: string
  readonly language: Language
}

/** The door of the kiosk that leads to the simulator, where it is published. */
export async function rightsAtKiosk(
  errand: Errand<FormsTables>,
  { organisationId, back, language }: AtKiosk,
): Promise<{ readonly href: string; readonly pictogram: 'euro'; readonly title: string } | undefined> {
  if (!(await isPublished(errand, myRights.id))) return undefined
  const query = new URLSearchParams({ [backField]: back, langue: language })
  const href = `${startUrl(organisationId, myRights.id)}?${query}`
  return { href, pictogram: 'euro', title: sayToResident(language)('door') }
}
