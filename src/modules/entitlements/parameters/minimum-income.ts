import type { ParameterGroup } from './parameter.ts'

export const minimumIncomeParameters = {} satisfies ParameterGroup
