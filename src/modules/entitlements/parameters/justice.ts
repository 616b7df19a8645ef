import type { ParameterGroup } from './parameter.ts'

export const justiceParameters = {} satisfies ParameterGroup
