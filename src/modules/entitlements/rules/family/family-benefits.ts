import type { Benefit } from '../rule.ts'

export const familyBenefits: readonly Benefit[] = []
