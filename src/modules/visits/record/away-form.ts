import { type Day, isDay } from '#kernel/day.ts'
import type { Form } from '#platform/http/form.ts'
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
  const visitedOn = dayTyped(form)
  const wrongDay = visitedOn === null ? ('not-a-day' as const) : visitedOn && dayProblem(visitedOn, today)
  return {
    visitedOn: visitedOn ?? undefined,
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
  const [year = '', month = '', date = ''] = day.split('-')
  return { visited_day: [String(Number(date))], visited_month: [String(Number(month))], visited_year: [year] }
}

/** Undefined when nothing is typed, null when it is no day. */
function dayTyped(form: Form): Day | undefined | null {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) =>
    form.text(`visited_${part}`),
  )
  if (day + month + year === '') return undefined
  const typed = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(typed) ? typed : null
}
