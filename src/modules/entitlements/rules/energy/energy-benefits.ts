import type { Benefit } from '../rule.ts'

export const energyBenefits: readonly Benefit[] = []
