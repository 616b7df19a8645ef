import type { ParameterGroup } from './parameter.ts'

export const energyParameters = {} satisfies ParameterGroup
