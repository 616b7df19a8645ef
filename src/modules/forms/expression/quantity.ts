import { between, type Found, failed, known, type Stopped, unknown } from './pass.ts'
import type { Unknown } from './value.ts'

/** A number or an amount in cents, between two bounds which are one where it is known. */
export interface Quantity {
  readonly kind: 'quantity'
  readonly unit: 'number' | 'money'
  readonly from: number
  readonly to: number
  readonly because: Unknown
}

export type RoundingWay = 'down' | 'up' | 'half-up'

/** The quantity of a value or of bounds; undefined for what is no quantity. */
export function quantityOf(found: Exclude<Found, Stopped>): Quantity | undefined {
  if (found.kind === 'between')
    return { kind: 'quantity', unit: 'number', from: found.from, to: found.to, because: found.because }
  const { value } = found
  if (value.type !== 'number' && value.type !== 'money') return undefined
  return { kind: 'quantity', unit: value.type, from: value.value, to: value.value, because: 'not-sure' }
}

/** The quantity that spans these numbers, money rounded to the cent; a fault where one is too large to be exact. */
export function spanning(
  unit: Quantity['unit'],
  corners: readonly number[],
  because: Unknown,
): Quantity | Stopped {
  const exact = corners.map((corner) =>
    unit === 'money' ? rounded(precise(corner), 'half-up') : precise(corner),
  )
  if (!exact.every((number) => Math.abs(number) <= Number.MAX_SAFE_INTEGER)) return failed('number-too-large')
  return { kind: 'quantity', unit, from: Math.min(...exact), to: Math.max(...exact), because }
}

export function asFound(result: Quantity | Stopped): Found {
  if (result.kind !== 'quantity') return result
  if (result.unit === 'number') return between(result.from, result.to, result.because)
  return result.from === result.to ? known({ type: 'money', value: result.from }) : unknown(result.because)
}

export function plusQuantity(one: Quantity, other: Quantity): Quantity | Stopped {
  if (one.unit !== other.unit) return failed('wrong-type')
  return spanning(one.unit, [one.from + other.from, one.to + other.to], uncertain(one, other))
}

export function minusQuantity(one: Quantity, other: Quantity): Quantity | Stopped {
  if (one.unit !== other.unit) return failed('wrong-type')
  return spanning(one.unit, [one.from - other.to, one.to - other.from], uncertain(one, other))
}

export function timesQuantity(one: Quantity, other: Quantity): Quantity | Stopped {
  if (one.unit === 'money' && other.unit === 'money') return failed('wrong-type')
  const unit = one.unit === 'money' ? 'money' : other.unit
  const corners = [one.from, one.to].flatMap((bound) => [bound * other.from, bound * other.to])
  return spanning(unit, corners, uncertain(one, other))
}

export function dividedQuantity(one: Quantity, other: Quantity): Quantity | Stopped {
  if (one.unit === 'number' && other.unit === 'money') return failed('wrong-type')
  if (other.from === 0 && other.to === 0) return failed('divided-by-zero')
  if (other.from <= 0 && other.to >= 0) return unknown(other.because)
  const unit = other.unit === 'money' ? 'number' : one.unit
  const corners = [one.from, one.to].flatMap((bound) => [bound / other.from, bound / other.to])
  return spanning(unit, corners, uncertain(one, other))
}

export function roundedQuantity(one: Quantity, to: number, way: RoundingWay): Quantity | Stopped {
  if (!(to > 0)) return failed('divided-by-zero')
  if (one.unit === 'money' && !Number.isInteger(to)) return failed('wrong-type')
  const corners = [one.from, one.to].map((bound) => rounded(precise(bound / to), way) * to)
  return spanning(one.unit, corners, one.because)
}

// A half goes away from zero, as in the tax code (art. 1724 CGI counts half a euro for one).
function rounded(number: number, way: RoundingWay): number {
  if (way === 'down') return Math.floor(number)
  if (way === 'up') return Math.ceil(number)
  return Math.sign(number) * Math.floor(Math.abs(number) + 0.5)
}

// Fifteen figures are what a number holds: 0.1 + 0.2 is 0.3, and 1.005 × 100 is 100.5.
function precise(number: number): number {
  // Adding 0 makes a plain zero of a minus zero.
  return (Number.isInteger(number) ? number : Number(number.toPrecision(15))) + 0
}

function uncertain(one: Quantity, other: Quantity): Unknown {
  return one.from === one.to ? other.because : one.because
}
