import type { ParameterGroup } from './parameter.ts'

export const familyParameters = {} satisfies ParameterGroup
