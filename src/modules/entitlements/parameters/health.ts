import type { ParameterGroup } from './parameter.ts'

export const healthParameters = {} satisfies ParameterGroup
