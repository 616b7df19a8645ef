import type { DayBound, Field } from '../definition/question.ts'
import type { Family, Fault } from './fault.ts'
import type { PlacedQuestion } from './outline.ts'

const longestText = 10_000
const widestScale = 11

/** Bounds that leave something to answer. */
export const bounds: Family = ({ questions }) => questions.flatMap(ofQuestion)

function ofQuestion({ question, path }: PlacedQuestion): readonly Fault[] {
  const { field, id } = question
  const at = `${path}/field`
  if (field.type === 'scale') return ofScale(field, at, id)
  if (field.type === 'date') return ofDate(field, at, id)
  return 'least' in field || 'most' in field ? ofRange(field, at, id) : []
}

type Ranged = Extract<Field, { readonly most?: number }>

function ofRange(field: Ranged, path: string, id: string): readonly Fault[] {
  const least = 'least' in field ? field.least : undefined
  const { most } = field
  const faults: Fault[] = []
  if (least !== undefined && most !== undefined && least > most)
    faults.push({ rule: 'contradictory-bounds', path: `${path}/most`, values: { id, least, most } })
  const given = [least, most].filter((bound) => bound !== undefined)
  if (field.type !== 'decimal-number' && given.some((bound) => !Number.isInteger(bound)))
    faults.push({
      rule: field.type === 'amount' ? 'bound-in-cents' : 'bound-not-whole',
      path,
      values: { id },
    })
  if (isText(field) && given.some((bound) => bound < 0 || bound > longestText))
    faults.push({ rule: 'text-length', path, values: { id, limit: longestText } })
  return faults
}

function isText({ type }: Field): boolean {
  return type === 'short-text' || type === 'long-text' || type === 'formatted-text'
}

function ofScale(
  { from, to }: Extract<Field, { readonly type: 'scale' }>,
  path: string,
  id: string,
): readonly Fault[] {
  if (from >= to)
    return [{ rule: 'contradictory-bounds', path: `${path}/to`, values: { id, least: from, most: to } }]
  const steps = to - from + 1
  return steps > widestScale
    ? [{ rule: 'wide-scale', path: `${path}/to`, values: { id, steps, limit: widestScale } }]
    : []
}

function ofDate(
  { earliest, latest }: Extract<Field, { readonly type: 'date' }>,
  path: string,
  id: string,
): readonly Fault[] {
  if (!earliest || !latest) return []
  return isAfter(earliest, latest)
    ? [{ rule: 'contradictory-days', path: `${path}/latest`, values: { id } }]
    : []
}

// A day and a count of days cannot be compared without knowing what day it is.
function isAfter(earliest: DayBound, latest: DayBound): boolean {
  if ('day' in earliest) return 'day' in latest && earliest.day > latest.day
  return 'daysFromToday' in latest && earliest.daysFromToday > latest.daysFromToday
}
