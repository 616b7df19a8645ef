import type { Benefit } from '../rule.ts'

export const oldAgeBenefits: readonly Benefit[] = []
