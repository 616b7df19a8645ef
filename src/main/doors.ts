import type { Door } from '#modules/organisations/index.ts'

/** The doors of the home page that open today. */
export const doors: readonly Door[] = []
