import type { ParameterGroup } from './parameter.ts'

export const wageParameters = {} satisfies ParameterGroup
