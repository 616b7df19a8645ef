import type { Benefit } from '../rule.ts'

export const schoolBenefits: readonly Benefit[] = []
