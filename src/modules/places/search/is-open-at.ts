import { departmentOf, type LocalMoment, localMoment } from '../hours/local-clock.ts'
import { openingAt } from '../hours/opening.ts'
import { timetableOf } from '../hours/stop-hours.ts'
import type { KeptPlace } from '../kept-place.ts'

/** Whether somebody is received there at that moment, at the door or at a stop. */
export function isOpenAt(place: KeptPlace, openAt: LocalMoment | 'now', now: Date): boolean {
  const { code } = place.facts.commune
  const moment = openAt === 'now' ? localMoment(now, code && departmentOf(code)) : openAt
  return openingAt(timetableOf(place), moment).state === 'open'
}
