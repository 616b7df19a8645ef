import type { ParameterGroup } from './parameter.ts'

export const schoolParameters = {} satisfies ParameterGroup
