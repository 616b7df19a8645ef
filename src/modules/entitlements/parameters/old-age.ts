import type { ParameterGroup } from './parameter.ts'

export const oldAgeParameters = {} satisfies ParameterGroup
