import { toDay } from '#kernel/day.ts'

/** The day of the official text of the code des relations entre le public et l’administration our rules were read in. */
export const crpaReadOn = toDay('2026-05-28')
