import type { VNode } from 'preact'
import { dayIn } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import { frontLine } from '#kernel/role.ts'
import { draftActUrl, formsOfUrl, listSubmissions, isPublished } from '#modules/forms/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Tables } from '../entitlements-options.ts'
import { myRights } from '../questions/my-rights.ts'
import { RightsSection } from './rights-section.tsx'

/** Her rights, on her file; nothing where the simulator is not published, or for a role that fills no form. */
export async function rightsSection(errand: Errand<Tables>, personId: PersonId): Promise<VNode | undefined> {
  const { role } = errand.asker
  if (role === undefined || !frontLine.some((one) => one === role)) return undefined
  if (!(await isPublished(errand, myRights.id))) return undefined
  const kept = (await listSubmissions(errand.db, { people: [personId] })).filter(
    ({ formId }) => formId === myRights.id,
  )
  const last = kept.toSorted((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime()).at(-1)
  return (
    <RightsSection
      action={formsOfUrl(personId)}
      requestId={errand.newId()}
      last={last && { on: dayIn(last.submittedAt, 'Europe/Paris'), href: draftActUrl(last.draftId, 'end') }}
    />
  )
}
