import { autonomy } from '#modules/assessments/index.ts'
import { myRights } from '#modules/entitlements/index.ts'
import type { Definition } from '#modules/forms/index.ts'
import { needs, satisfaction } from '#modules/surveys/index.ts'

/** The forms that come with every installation: an agent publishes those her town wants. */
export const shippedForms: readonly Definition[] = [autonomy, satisfaction, needs, myRights]
