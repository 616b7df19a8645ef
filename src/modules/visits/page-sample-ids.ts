import type { OrganisationId } from '#kernel/ids.ts'

/** The moment of the gallery. */
export const now = new Date('2026-03-03T10:00:00Z')
export const organisationId = id(2) as OrganisationId

export function minutesAgo(minutes: number): Date {
  return new Date(now.getTime() - minutes * 60_000)
}

export function id(number: number): string {
  return `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`
}
