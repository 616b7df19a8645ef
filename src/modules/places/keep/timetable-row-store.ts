import type { Insertable, Selectable } from 'kysely'
import { toDay } from '#kernel/day.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import type { MinuteRange, WeeklyHours } from '../hours/weekly.ts'
import type { Closure, PlaceId, Stop } from '../place.ts'
import type { PlacesTables } from '../tables.ts'
import { toWhere, whereColumns } from './place-row-store.ts'

/** The key of a line of a timetable, and whose it is. */
export interface Owned {
  readonly id: string
  readonly placeId: PlaceId
  readonly keeper: OrganisationId
}

export function hoursColumns(hours: WeeklyHours, owned: Owned): Insertable<PlacesTables['place_hours']> {
  const { onHolidays } = hours
  const isOwn = typeof onHolidays !== 'string'
  return {
    ...ownerColumns(owned),
    open: multirange(hours.open),
    weeks: hours.weeks,
    valid_from: hours.from ?? null,
    valid_to: hours.to ?? null,
    on_holidays: isOwn ? 'own' : onHolidays,
    holiday_open: isOwn ? multirange(onHolidays) : null,
    anomaly: null,
  }
}

export function toHours(row: Selectable<PlacesTables['place_hours']>): WeeklyHours {
  return {
    open: rangesOf(row.open),
    weeks: row.weeks,
    ...period('from', row.valid_from),
    ...period('to', row.valid_to),
    onHolidays: row.on_holidays === 'own' ? rangesOf(row.holiday_open ?? '{}') : row.on_holidays,
  }
}

export function closureColumns(closure: Closure, owned: Owned): Insertable<PlacesTables['place_closure']> {
  return {
    ...ownerColumns(owned),
    from_on: closure.from,
    to_on: closure.to,
    reason: closure.reason ?? null,
  }
}

export function toClosure({ from_on, to_on, reason }: Selectable<PlacesTables['place_closure']>): Closure {
  return { from: toDay(from_on), to: toDay(to_on), ...(reason !== null && { reason }) }
}

export function stopColumns(stop: Stop, owned: Owned): Insertable<PlacesTables['place_stop']> {
  return {
    ...ownerColumns(owned),
    ...whereColumns(stop.commune, stop),
    weekday: stop.weekday,
    weeks: stop.weeks,
    opens_minute: stop.opensAt,
    closes_minute: stop.closesAt,
    from_on: stop.from ?? null,
    to_on: stop.to ?? null,
  }
}

export function toStop(row: Selectable<PlacesTables['place_stop']>): Stop {
  return {
    ...toWhere(row),
    weekday: row.weekday,
    weeks: row.weeks,
    opensAt: row.opens_minute,
    closesAt: row.closes_minute,
    ...period('from', row.from_on),
    ...period('to', row.to_on),
  }
}

function ownerColumns({ id, placeId, keeper }: Owned) {
  return { id, place_id: placeId, organisation_id: keeper }
}

function period<Side extends 'from' | 'to'>(side: Side, day: string | null) {
  return (day === null ? {} : { [side]: toDay(day) }) as {
    readonly [side in Side]?: ReturnType<typeof toDay>
  }
}

function multirange(ranges: readonly MinuteRange[]): string {
  return `{${ranges.map(([from, to]) => `[${from},${to})`).join(',')}}`
}

function rangesOf(text: string): readonly MinuteRange[] {
  return [...text.matchAll(/\[(\d+),(\d+)\)/g)].map(([, from, to]): MinuteRange => [Number(from), Number(to)])
}
