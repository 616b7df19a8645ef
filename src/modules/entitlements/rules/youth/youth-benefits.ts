import type { Benefit } from '../rule.ts'

export const youthBenefits: readonly Benefit[] = []
