import type { Benefit } from '../rule.ts'

export const minimumIncomeBenefits: readonly Benefit[] = []
