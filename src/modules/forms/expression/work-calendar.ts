import { countBetween, type DayUnit, laterDay, yearOf } from './civil-day.ts'
import type { Expression } from './expression.ts'
import { type Days, daysOf, someDay } from './extreme.ts'
import type { Node } from './node.ts'
import { between, type Found, failed, known, type Pass, settle, type Stopped } from './pass.ts'
import type { Outcome } from './value.ts'

type Counting = Node<'years-between' | 'months-between' | 'days-between'>

const units: Readonly<Record<Counting['op'], DayUnit>> = {
  'years-between': 'year',
  'months-between': 'month',
  'days-between': 'day',
}

export function daysApart(node: Counting, pass: Pass): Found {
  const from = days(node.from, 'from', pass)
  if (isFailed(from)) return from
  const to = days(node.to, 'to', pass)
  if (isFailed(to)) return to
  if ('kind' in from) return from
  if ('kind' in to) return to
  const unit = units[node.op]
  return between(countBetween(unit, from.to, to.from), countBetween(unit, from.from, to.to), 'not-sure')
}

export function later(node: Node<'later'>, pass: Pass): Found {
  const from = days(node.day, 'day', pass)
  if (isFailed(from)) return from
  const outcome = settle(pass.find(node.count, 'count'))
  if (outcome.kind === 'failed') return outcome
  if ('kind' in from) return from
  if (outcome.kind === 'unknown') return outcome
  return shifted(from, outcome, node.unit)
}

export function yearOfDay({ of }: Node<'year-of'>, pass: Pass): Found {
  const found = days(of, 'of', pass)
  return 'kind' in found ? found : between(yearOf(found.from), yearOf(found.to), 'not-sure')
}

function shifted({ from, to }: Days, count: Outcome, unit: DayUnit): Found {
  if (count.kind !== 'known' || count.value.type !== 'number' || !Number.isInteger(count.value.value))
    return failed('wrong-type', 'count')
  const first = laterDay(from, count.value.value, unit)
  const last = laterDay(to, count.value.value, unit)
  return first && last ? known(someDay(first, last)) : failed('day-out-of-range')
}

function days(part: Expression, at: string, pass: Pass): Days | Stopped {
  const found = pass.find(part, at)
  if (found.kind === 'unknown' || found.kind === 'failed') return found
  return daysOf(found) ?? failed('wrong-type', at)
}

function isFailed(found: Days | Stopped): found is Extract<Stopped, { readonly kind: 'failed' }> {
  return 'kind' in found && found.kind === 'failed'
}
