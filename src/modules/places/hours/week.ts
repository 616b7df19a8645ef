/** Minutes since midnight, from and to; `to` may pass midnight (1440). */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The spans of each day, Monday first. */
export type Week = readonly (readonly Span[])[]

export const osmDays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const

/** A week in OSM opening_hours syntax: days of the same hours together (`Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00`). */
export function osmOf(week: Week): string {
  const written = week.map((spans) => merged(spans).map(spanText).join(','))
  const rules: string[] = []
  const done = new Set<number>()
  for (const [day, hours] of written.entries()) {
    if (hours === '' || done.has(day)) continue
    const days = written.flatMap((other, at) => (other === hours ? [at] : []))
    for (const each of days) done.add(each)
    rules.push(`${dayText(days)} ${hours}`)
  }
  return rules.join('; ')
}

/** Spans in order; those that touch or overlap are one. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    const last = result.at(-1)
    if (last && span.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else result.push(span)
  }
  return result
}

// Three days or more that follow one another are a range: « Mo-Fr », « Mo,Tu », « Tu-Th,Sa ».
function dayText(days: readonly number[]): string {
  const runs: number[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run && run.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  const name = (day: number | undefined): string => osmDays[day ?? 0] ?? ''
  return runs
    .map((run) => (run.length > 2 ? `${name(run[0])}-${name(run.at(-1))}` : run.map(name).join(',')))
    .join(',')
}

const spanText = ({ from, to }: Span): string => `${clock(from)}-${clock(to)}`

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
