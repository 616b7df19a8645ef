import type { Day } from '#kernel/day.ts'
import { type Found, failed, known, type Stopped, unknown } from './pass.ts'
import { asFound, type Quantity, quantityOf } from './quantity.ts'
import type { Value } from './value.ts'

export type Way = 'least' | 'greatest'

/** The least or the greatest of numbers, of amounts or of days, all of one kind; unknown of nothing. */
export function extremeOf(way: Way, all: readonly Found[]): Found {
  const stopped =
    all.find((found) => found.kind === 'failed') ?? all.find((found) => found.kind === 'unknown')
  if (stopped) return stopped
  const [first, ...others] = all
  if (!first) return unknown('not-answered')
  return others.reduce((one, other) => extremeOfTwo(way, one, other), checked(first))
}

function checked(found: Found): Found {
  if (isStopped(found)) return found
  return quantityOf(found) || daysOf(found) ? found : failed('wrong-type')
}

function extremeOfTwo(way: Way, one: Found, other: Found): Found {
  if (isStopped(one)) return one
  if (isStopped(other)) return other
  const [quantity, another] = [quantityOf(one), quantityOf(other)]
  if (quantity && another)
    return quantity.unit === another.unit ? ofQuantities(way, quantity, another) : failed('wrong-type')
  const [day, anotherDay] = [daysOf(one), daysOf(other)]
  return day && anotherDay ? ofDays(way, day, anotherDay) : failed('wrong-type')
}

function ofQuantities(way: Way, one: Quantity, other: Quantity): Found {
  const pick = way === 'least' ? Math.min : Math.max
  const because = one.from === one.to ? other.because : one.because
  return asFound({ ...one, from: pick(one.from, other.from), to: pick(one.to, other.to), because })
}

function ofDays(way: Way, one: Days, other: Days): Found {
  const pick = (left: Day, right: Day): Day => (left < right === (way === 'least') ? left : right)
  return known(someDay(pick(one.from, other.from), pick(one.to, other.to)))
}

/** The first and the last day it may be. */
export interface Days {
  readonly from: Day
  readonly to: Day
}

/** The days of a value; undefined for what is no day. */
export function daysOf(found: Exclude<Found, Stopped>): Days | undefined {
  if (found.kind === 'between') return undefined
  const { value } = found
  if (value.type === 'day') return { from: value.value, to: value.value }
  return value.type === 'partial-day' ? value : undefined
}

/** One day, or days it may be. */
export function someDay(from: Day, to: Day): Value {
  return from === to ? { type: 'day', value: from } : { type: 'partial-day', from, to }
}

function isStopped(found: Found): found is Stopped {
  return found.kind === 'unknown' || found.kind === 'failed'
}
