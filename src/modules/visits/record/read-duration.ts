import { isDuration } from '../visit.ts'

/** Minutes from « 45 », « 1h30 » or « 1 h »; undefined when nothing is typed, null when it is no duration. */
export function readDuration(typed: string): number | undefined | null {
  const text = typed.replaceAll(/\s|min(utes?)?|mn/gi, '')
  if (text === '') return undefined
  const [, hours, rest] = /^(\d{1,2})h(\d{0,2})$/i.exec(text) ?? []
  const minutes = hours === undefined ? minutesIn(text) : Number(hours) * 60 + Number(rest ?? 0)
  return minutes !== null && isDuration(minutes) ? minutes : null
}

function minutesIn(text: string): number | null {
  return /^\d{1,4}$/.test(text) ? Number(text) : null
}
