import type { Day } from '#kernel/day.ts'
import type { Form } from '#platform/http/form.ts'
import { boxesWith, readDayIfAny } from '#platform/http/typed-day.ts'
import { isId } from '#kernel/ids.ts'
import { isChannel } from '../channel.ts'
import type { TagId } from '../tag/tag.ts'
import { type DayRefusal, dayProblem } from '../visit.ts'

export type AwayProblem = DayRefusal | 'not-a-day' | 'no-channel' | 'place-too-long'

/** When a visit was held, where, and its tags, as typed. */
export interface Away {
  readonly visitedOn: Day | undefined
  readonly placeName: string | undefined
  readonly tagIds: readonly TagId[]
  readonly problems: Readonly<Record<string, AwayProblem>>
}

const longestPlace = 200

/** Reads when and where; `isAsked` when a day and a way must be said. */
export function readAway(form: Form, { today, isAsked }: { today: Day; isAsked: boolean }): Away {
  const placeName = form.text('place_name')
  const typed = readDayIfAny(form, 'visited')
  const visitedOn = typed.ok ? typed.value : undefined
  const wrongDay = typed.ok ? visitedOn && dayProblem(visitedOn, today) : ('not-a-day' as const)
  return {
    visitedOn,
    placeName: placeName === '' ? undefined : placeName,
    tagIds: form.all('tag').filter((id): id is TagId => isId<'visit-tag'>(id)),
    problems: {
      ...(wrongDay ? { visited: wrongDay } : {}),
      ...(isAsked && !isChannel(form.text('channel')) ? { channel: 'no-channel' } : {}),
      ...([...placeName].length > longestPlace ? { place_name: 'place-too-long' } : {}),
    },
  }
}

/** The boxes of a day, to be shown filled in. */
export function typedDay(day: Day): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(boxesWith('visited', day)).map(([box, text]) => [box, [text]]))
}
