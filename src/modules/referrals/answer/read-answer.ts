import type { Day } from '#kernel/day.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { westernDigits } from '#kernel/plain-text.ts'
import type { Form } from '#platform/http/form.ts'
import { readDayIfAny } from '#platform/http/typed-day.ts'
import type { Told } from '../move-referral.ts'
import { abandonReasons, type Appointment, declineReasons, type Reason, solutions } from '../referral.ts'
import type { SaidMove } from '../urls.ts'

export type AnswerRefusal =
  | 'day-unreadable'
  | 'day-passed'
  | 'time-unreadable'
  | 'time-without-day'
  | 'reason-missing'
  | 'solved-missing'
  | 'words-too-long'
  | 'moved-on'

/** The field of the form that each refusal is about. */
export const fieldOf: Readonly<Record<AnswerRefusal, string>> = {
  'day-unreadable': 'rdv',
  'day-passed': 'rdv',
  'time-unreadable': 'heure',
  'time-without-day': 'rdv',
  'reason-missing': 'motif',
  'solved-missing': 'resolu',
  'words-too-long': 'mots',
  'moved-on': 'mots',
}

const longestWords = 600

/** What is told with an answer; an appointment is never before `since`. */
export function readAnswer(form: Form, move: SaidMove, since: Day): Result<Told, AnswerRefusal> {
  const words = form.text('mots')
  if (words.length > longestWords) return refuse('words-too-long')
  const said = { words: words === '' ? undefined : words }
  if (move === 'accepted') {
    const appointment = readAppointment(form, since)
    return appointment.ok ? grant({ ...said, appointment: appointment.value }) : appointment
  }
  const reasons = reasonsOf(move)
  if (reasons) {
    const reason = reasons.find((each) => each === form.text('motif'))
    return reason ? grant({ ...said, reason }) : refuse('reason-missing')
  }
  if (!asksSolved(move)) return grant(said)
  const solved = solutions.find((each) => each === form.text('resolu'))
  return solved ? grant({ ...said, solved }) : refuse('solved-missing')
}

/** The field that holds how the referral stood when its form was shown. */
export const seenField = 'vu'

/** How it stood for whoever filled this in; a form that says nothing of it is taken as new. */
export function seenIn(form: Form): string | undefined {
  return form.text(seenField) || undefined
}

/** What is answered to a form that cannot be taken. */
export function refusedWith(hasMovedOn = false): 409 | 422 {
  return hasMovedOn ? 409 : 422
}

/** The reasons to choose from, where one is asked. */
export function reasonsOf(move: SaidMove): readonly Reason[] | undefined {
  if (move === 'declined') return declineReasons
  return move === 'abandoned' ? abandonReasons : undefined
}

/** Whether it is asked if the need is solved. */
export function asksSolved(move: SaidMove): boolean {
  return move === 'honoured' || move === 'closed'
}

function readAppointment(
  form: Form,
  since: Day,
): Result<Appointment | undefined, 'day-unreadable' | 'day-passed' | 'time-unreadable' | 'time-without-day'> {
  const on = readDayIfAny(form, 'rdv')
  if (!on.ok) return on
  const typed = form.text('heure')
  const time = readTime(typed)
  if (typed !== '' && time === undefined) return refuse('time-unreadable')
  if (on.value === undefined) return time === undefined ? grant(undefined) : refuse('time-without-day')
  return on.value < since ? refuse('day-passed') : grant({ on: on.value, time })
}

/** « 14:30 », « 14h30 », « 9 h » → 14:30, 14:30, 09:00. */
function readTime(typed: string): string | undefined {
  const [, hour = '', minute = '00'] =
    /^(\d{1,2})\s*(?:[:hH.]\s*(\d{2})?)?$/.exec(westernDigits(typed).trim()) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}
