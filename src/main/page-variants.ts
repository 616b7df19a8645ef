import { pages as assessments } from '#modules/assessments/page-variants.tsx'
import { pages as entitlements } from '#modules/entitlements/page-variants.tsx'
import { pages as forms } from '#modules/forms/page-variants.tsx'
import { pages as letters } from '#modules/letters/page-variants.tsx'
import { pages as organisations } from '#modules/organisations/page-variants.tsx'
import { pages as people } from '#modules/people/page-variants.tsx'
import { pages as places } from '#modules/places/page-variants.tsx'
import { pages as privacy } from '#modules/privacy/page-variants.tsx'
import { pages as procedures } from '#modules/procedures/page-variants.tsx'
import { pages as queue } from '#modules/queue/page-variants.tsx'
import { pages as referrals } from '#modules/referrals/page-variants.tsx'
import { pages as surveys } from '#modules/surveys/page-variants.tsx'
import { pages as visits } from '#modules/visits/page-variants.tsx'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { pages as house } from './edge-page-variants.tsx'

/** The examples of every page: those of the edge, then each module's. */
export const pageVariants: readonly PageVariant[] = [
  ...house,
  ...organisations,
  ...people,
  ...procedures,
  ...queue,
  ...visits,
  ...letters,
  ...referrals,
  ...places,
  ...privacy,
  ...forms,
  ...entitlements,
  ...surveys,
  ...assessments,
]
