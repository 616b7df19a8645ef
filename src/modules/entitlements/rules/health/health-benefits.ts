import type { Benefit } from '../rule.ts'

export const healthBenefits: readonly Benefit[] = []
