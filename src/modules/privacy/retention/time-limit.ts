import type { RetentionForAWhile } from '#platform/privacy/declaration.ts'

// CNIL, délibération 2023-095 of 14 September 2023: two years after the last contact, in social support.
export const monthsOfAFile = 24

/** The moment before which rows are too old. */
export function limitOf(now: Date, time: RetentionForAWhile<never>['time']): Date {
  const limit = new Date(now)
  if ('months' in time) limit.setUTCMonth(limit.getUTCMonth() - time.months)
  else limit.setUTCDate(limit.getUTCDate() - time.days)
  return limit
}
