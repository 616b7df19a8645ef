export type { BenefitId } from './benefit.ts'
