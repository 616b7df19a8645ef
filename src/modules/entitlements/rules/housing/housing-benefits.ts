import type { Benefit } from '../rule.ts'

export const housingBenefits: readonly Benefit[] = []
