import { type Day, dayIn } from '#kernel/day.ts'
import type { Id, OrganisationId } from '#kernel/ids.ts'
import type { LocalText } from '#kernel/language.ts'

export type SiteId = Id<'site'>
export type ServiceId = Id<'service'>
export type CounterId = Id<'counter'>

/** A place where people are received: one hall, one line. */
export interface Site {
  readonly id: SiteId
  readonly organisationId: OrganisationId
  readonly name: string
  /** « 12 rue du Port 99000 Alpha »; absent where it stands at the address of the town. */
  readonly address?: string | undefined
  readonly timeZone: string
  readonly week: OpeningWeek
  /** Days when the place stays closed: holidays, works. */
  readonly closedDays: readonly Day[]
  /** How long after closing those who still wait are told to come back another day. */
  readonly graceMinutes: number
  /** A kiosk that gives more tickets than this in a minute is being played with. */
  readonly ticketsPerMinute: number
  /** Number of the last event of its line. */
  readonly seq: number
}

/** What people come for; its letter begins the number of their ticket. */
export interface Service {
  readonly id: ServiceId
  readonly siteId: SiteId
  readonly letter: string
  readonly label: LocalText
  readonly pictogram: string
  /** T_w: past this wait a person without appointment overtakes later appointments. */
  readonly targetWaitMinutes: number
  /** How long it usually takes, until enough was measured. */
  readonly priorMinutes: number
  readonly dailyCap: number | null
  /** No longer given since; tickets of the day may still carry it. */
  readonly closedAt: Date | null
}

export interface Counter {
  readonly id: CounterId
  readonly siteId: SiteId
  readonly number: number
  /** « Guichet 3 », « Bureau des aides ». */
  readonly label: string
  /** What the voice calls it. */
  readonly speakAs: string
  /** Which way to walk from the waiting room: the arrow of the board. */
  readonly direction: CounterDirection
}

export const counterDirections = ['ahead', 'left', 'right', 'behind'] as const

export type CounterDirection = (typeof counterDirections)[number]

/** Hours of one day, written 09:00; 24:00 ends the day. */
export interface OpeningSpan {
  readonly opens: string
  readonly closes: string
}

/** Seven days, Monday first; a day without hours is a closed day. */
export type OpeningWeek = readonly (readonly OpeningSpan[])[]

/** Open day and night: a demonstration, a place without fixed hours. */
export const alwaysOpen: OpeningWeek = Array.from({ length: 7 }, () => [{ opens: '00:00', closes: '24:00' }])

/** Minutes before opening when the kiosk already gives tickets: people wait at the door. */
const earlyMinutes = 15

type Hours = Pick<Site, 'week' | 'closedDays' | 'timeZone'>

/** The day a ticket taken now belongs to, where the place is. */
export function businessDayOf(site: Pick<Site, 'timeZone'>, now: Date): Day {
  return dayIn(now, site.timeZone)
}

/** Whether the kiosk gives tickets at this moment. */
export function givesTickets(site: Hours, now: Date): boolean {
  const minute = minuteOfDay(site.timeZone, now)
  return hoursOn(site, businessDayOf(site, now)).some(
    ({ opens, closes }) => minute >= minutesOf(opens) - earlyMinutes && minute < minutesOf(closes),
  )
}

/** Whether those who still wait today must be told to come back: the place has closed, and its grace is over. */
export function hasSentEveryoneHome(site: Hours & Pick<Site, 'graceMinutes'>, now: Date): boolean {
  const closes = hoursOn(site, businessDayOf(site, now)).map((span) => minutesOf(span.closes))
  if (closes.length === 0) return true
  return minuteOfDay(site.timeZone, now) >= Math.max(...closes) + site.graceMinutes
}

/** The hours of a day; none when the place stays closed. */
export function hoursOn(site: Hours, day: Day): readonly OpeningSpan[] {
  if (site.closedDays.includes(day)) return []
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return site.week[(weekday + 6) % 7] ?? []
}

/** 0 at midnight, 839 at 13:59, as the clocks show where the place is. */
export function minuteOfDay(timeZone: string, moment: Date): number {
  return minutesOf(
    new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone }).format(moment),
  )
}

function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}
