import type { ParameterGroup } from './parameter.ts'

export const disabilityParameters = {} satisfies ParameterGroup
