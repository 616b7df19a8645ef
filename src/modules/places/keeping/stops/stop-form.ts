import type { Form } from '#platform/http/form.ts'
import type { Stop } from '../../place.ts'
import { readCommuneBoxes } from '../parts/find-where.ts'
import type { Surroundings } from '../parts/part.ts'
import type { ProblemKey } from '../say.ts'

type StopProblems = Readonly<Partial<Record<string, ProblemKey>>>
export type ReadStop = { readonly stop: Stop } | { readonly problems: StopProblems }

const weeks = ['every', 'odd', 'even'] as const

/** Reads one more stop; its point is looked for afterwards. */
export async function readStop(form: Form, around: Pick<Surroundings, 'communeInUse'>): Promise<ReadStop> {
  const commune = await readCommuneBoxes(form, around)
  const weekday = Number(form.text('jour'))
  const street = form.text('rue')
  const [opensAt, closesAt] = [minuteOf(form.text('arrivee')), minuteOf(form.text('depart'))]
  const problems: StopProblems = {
    ...(street === '' && { rue: 'street-missing' }),
    ...(!commune && { commune: 'commune-unknown' }),
    ...(!isWeekday(weekday) && { jour: 'weekday-missing' }),
    ...(opensAt === undefined && { arrivee: 'clock-unreadable' }),
    ...leaving(opensAt, closesAt),
  }
  if (!commune || opensAt === undefined || closesAt === undefined || Object.keys(problems).length > 0) {
    return { problems }
  }
  return { stop: stopOf(form, { commune, street, weekday, opensAt, closesAt }) }
}

/** What tells a stop from another of the same place. */
export function stopKey({ weekday, weeks: when, opensAt, closesAt, street, commune }: Stop): string {
  return [weekday, when, opensAt, closesAt, commune.postalCode, commune.name, street].join('|')
}

function stopOf(form: Form, stop: Omit<Stop, 'weeks'>): Stop {
  return { ...stop, weeks: weeks.find((each) => each === form.text('semaines')) ?? 'every' }
}

function leaving(opensAt: number | undefined, closesAt: number | undefined): StopProblems {
  if (closesAt === undefined) return { depart: 'clock-unreadable' }
  return opensAt !== undefined && closesAt <= opensAt ? { depart: 'clock-reversed' } : {}
}

function isWeekday(day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= 7
}

// « 9h30 », « 9 h », « 09:30 », « 14 ».
function minuteOf(text: string): number | undefined {
  const met = /^(\d{1,2})\s*(?:h|:)?\s*(\d{2})?$/i.exec(text)
  if (!met) return undefined
  const [hours, minutes] = [Number(met[1]), Number(met[2] ?? 0)]
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined
}
