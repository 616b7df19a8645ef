import type { ParameterGroup } from './parameter.ts'

export const housingParameters = {} satisfies ParameterGroup
