import type { Benefit } from '../rule.ts'

export const disabilityBenefits: readonly Benefit[] = []
