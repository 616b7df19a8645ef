import type { Benefit } from '../rule.ts'

export const justiceBenefits: readonly Benefit[] = []
