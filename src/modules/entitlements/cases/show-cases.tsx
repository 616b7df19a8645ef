import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import { caseworkers } from '#kernel/role.ts'
import type { Draft } from '#modules/forms/index.ts'
import { type FollowedProcedure, isRunning, proceduresOf, procedureUrl } from '#modules/procedures/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Tables } from '../entitlements-options.ts'
import type { ToldBenefit } from '../result/rights.ts'
import { casesUrl } from '../urls.ts'
import { CasePart } from './case-part.tsx'
import { whatToFollow } from './open-case.ts'

export interface AboutDraft {
  readonly draftId: Draft['id']
  readonly personId: PersonId | undefined
}

/** What an agent who follows procedures may do of each benefit; nothing for others, or while nobody’s file is named. */
export async function actOnBenefits(
  errand: Errand<Tables>,
  { draftId, personId }: AboutDraft,
): Promise<((benefit: ToldBenefit) => VNode | null) | undefined> {
  if (!isCaseworker(errand) || personId === undefined) return undefined
  const running = (await proceduresOf(errand, personId)).filter(isRunning)
  const requestId = errand.newId()
  return ({ id, answer }) => {
    const what = whatToFollow(id)
    if (!what || answer === 'no') return null
    const followed = running.find((procedure) => isAbout(procedure, what))
    return (
      <CasePart
        benefit={id}
        action={casesUrl(draftId)}
        requestId={requestId}
        runningHref={followed && procedureUrl(followed.id)}
      />
    )
  }
}

type Followed = NonNullable<ReturnType<typeof whatToFollow>>

function isAbout({ catalogueCode, title }: FollowedProcedure, what: Followed): boolean {
  return what.kind === 'catalogued' ? catalogueCode === what.code : title === what.title
}

function isCaseworker({ asker: { role } }: Errand<unknown>): boolean {
  return role !== undefined && caseworkers.some((one) => one === role)
}
