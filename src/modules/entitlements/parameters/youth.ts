import type { ParameterGroup } from './parameter.ts'

export const youthParameters = {} satisfies ParameterGroup
