import type { PersonId } from '#kernel/ids.ts'
import { refuse, type Result } from '#kernel/result.ts'
import { openProcedure, type ProcedureId, type WhatToFollow } from '#modules/procedures/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { BenefitId } from '../benefit.ts'
import type { Tables } from '../entitlements-options.ts'
import { benefitNames } from '../result/benefit-names.ts'
import { claimOf } from '../result/claim.ts'

export interface CaseToOpen {
  readonly personId: PersonId
  readonly benefit: BenefitId
  readonly requestId: string
}

type Refusal = Awaited<ReturnType<typeof openProcedure>> extends Result<ProcedureId, infer Why> ? Why : never

/** What is followed for a benefit; nothing where there is nothing to ask for. */
export function whatToFollow(benefit: BenefitId): WhatToFollow | undefined {
  const claim = claimOf(benefit)
  if (claim.kind === 'by-itself') return undefined
  if (claim.kind === 'catalogued') return claim
  return { kind: 'free', title: benefitNames[benefit].fr, bodyName: claim.bodyName, documents: [] }
}

/** Begins to follow, with the person, the claim of one benefit: the agent accompanies her, and decides nothing. */
export async function openCase(
  errand: Errand<Tables>,
  { personId, benefit, requestId }: CaseToOpen,
): Promise<Result<ProcedureId, Refusal | 'nothing-to-claim'>> {
  const what = whatToFollow(benefit)
  if (!what) return refuse('nothing-to-claim')
  return openProcedure(errand, {
    personId,
    what,
    mode: 'avec',
    requestId: `${personId}:rights:${benefit}:${requestId}`,
  })
}
