import type { Field, FieldType } from '../definition/question.ts'
import type { Change } from './change.ts'
import type { ChangeKind } from './change-list.ts'
import { noted } from './noted.ts'
import { same } from './same.ts'

/** The types whose answers can all be read by another. */
const wider: Readonly<Partial<Record<FieldType, readonly FieldType[]>>> = {
  'short-text': ['long-text'],
  'formatted-text': ['short-text', 'long-text'],
  'whole-number': ['decimal-number'],
}

/** Those whose answers are read again from what was typed: some will have to be mended. */
const convertible: Readonly<Partial<Record<FieldType, readonly FieldType[]>>> = {
  'short-text': ['formatted-text', 'family-name', 'first-names', 'email', 'phone', 'siret', 'siren'],
  'long-text': ['short-text'],
  'decimal-number': ['whole-number', 'amount'],
  'whole-number': ['amount', 'short-text'],
  'one-choice': ['several-choices'],
  date: ['birth-date'],
  'month-year': ['short-text'],
  phone: ['short-text'],
  email: ['short-text'],
}

interface Where {
  readonly path: string
  readonly id: string
}

/** Two versions of a field: whether the answers given to the first are still answers to the second. */
export function compareFields(before: Field, after: Field, at: Where): readonly Change[] {
  if (before.type !== after.type) return noted(true, otherType(before.type, after.type), at)
  const kinds = new Set(changedKeys(before, after).map((key) => kindOf(key, before, after)))
  return [...kinds].flatMap((kind) => noted(true, kind, at))
}

function otherType(before: FieldType, after: FieldType): ChangeKind {
  if (wider[before]?.includes(after)) return 'type-wider'
  return convertible[before]?.includes(after) ? 'type-convertible' : 'type-other'
}

type Held = Readonly<Record<string, unknown>>

function changedKeys(before: Field, after: Field): readonly string[] {
  const [one, other] = [before as Held, after as Held]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (key) => !same(one[key], other[key]),
  )
}

const kinds: Readonly<Record<string, ChangeKind>> = {
  example: 'question-texts',
  problem: 'question-texts',
  unit: 'question-texts',
  low: 'question-texts',
  high: 'question-texts',
  pattern: 'bounds-tightened',
  neededFor: 'bounds-tightened',
  validMonths: 'bounds-tightened',
  list: 'other-choices',
  lines: 'other-choices',
  // What was sworn, agreed to, or counted is no longer the same thing.
  words: 'meaning-changed',
  purpose: 'meaning-changed',
  per: 'meaning-changed',
  from: 'meaning-changed',
  to: 'meaning-changed',
  under: 'meaning-changed',
  of: 'meaning-changed',
  reference: 'meaning-changed',
}

function kindOf(key: string, before: Field, after: Field): ChangeKind {
  const [one, other] = [(before as Held)[key], (after as Held)[key]]
  if (key === 'least' || key === 'earliest') return bound(one, other, 1)
  if (key === 'most' || key === 'latest') return bound(one, other, -1)
  if (key === 'other' || key === 'withoutHome') return other === true ? 'bounds-relaxed' : 'bounds-tightened'
  return kinds[key] ?? 'meaning-changed'
}

/** `up` is 1 for a lower bound, which tightens as it rises. What cannot be compared is taken as tighter. */
function bound(before: unknown, after: unknown, up: 1 | -1): ChangeKind {
  if (after === undefined) return 'bounds-relaxed'
  const [one, other] = [rankOf(before), rankOf(after)]
  if (one === undefined || other === undefined || one.kind !== other.kind) return 'bounds-tightened'
  return (other.value - one.value) * up < 0 ? 'bounds-relaxed' : 'bounds-tightened'
}

function rankOf(limit: unknown): { readonly kind: string; readonly value: number } | undefined {
  if (typeof limit === 'number') return { kind: 'number', value: limit }
  if (typeof limit !== 'object' || limit === null) return undefined
  if ('day' in limit) return { kind: 'day', value: Date.parse(String(limit.day)) }
  return 'daysFromToday' in limit ? { kind: 'days', value: Number(limit.daysFromToday) } : undefined
}
