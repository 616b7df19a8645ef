import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import { dayIn } from '#kernel/day.ts'
import type { Surroundings } from '#platform/db/errand.ts'

/** Time, identity and chance of the real world; every territory served so far keeps the time of Paris. */
export const surroundings: Surroundings = {
  now: () => new Date(),
  todayAt: (moment) => dayIn(moment, 'Europe/Paris'),
  newId: () => v7(),
  chance: (count) => randomBytes(count),
}
