import { dayInWords, monthInWords } from '#platform/i18n/format.ts'
import { monthsOf, type Period } from '../activity/period.ts'
import { type CutName, cuts, type Figures, meanMinutes, type Measure } from './figure.ts'
import { numberInWords, rowInWords } from './figure-in-words.ts'
import type { Report } from './report.ts'
import { say } from './say.ts'
import { shown, smallestShown } from '#kernel/small-counts.ts'

/** What a period was, in sentences that may be read aloud and given outside: no count from one to four. */
export function summarySentences(report: Report): readonly string[] {
  const { totals } = report.figures
  return [
    howMany(report),
    ...(totals.visits === 0 ? [] : [compared(report), time(report.figures)]),
    workshops(report),
    ...(totals.visits === 0 ? [] : [mostly(report, 'themes'), mostly(report, 'modes'), ages(report)]),
    referred(report),
  ].filter((sentence) => sentence !== '')
}

function howMany({ address, figures }: Report): string {
  const { visits, people, newPeople } = figures.totals
  const when = capital(named(address, 'in'))
  if (visits === 0) return say('sentence_noVisit', { when })
  if (shown(visits) === 'hidden') return say('sentence_fewVisits', { when, least: smallestShown })
  return say('sentence_visits', { when, visits, people: peopleInWords(people), newPeople: few(newPeople) })
}

function peopleInWords(count: number): string {
  return shown(count) === 'hidden'
    ? say('fewPeople', { least: smallestShown })
    : say('peopleCount', { count })
}

function few(count: number): string {
  if (count === 0) return say('none')
  return shown(count) === 'hidden' ? say('fewer', { least: smallestShown }) : numberInWords(count)
}

// A period of which few is told is compared with nothing.
function compared({ figures, before, yearBefore, compared: periods }: Report): string {
  const now = figures.totals.visits
  const changes = [
    changeFrom(now, before.totals.visits, periods.before),
    changeFrom(now, yearBefore.totals.visits, periods.yearBefore),
  ].filter((change) => change !== '')
  return changes.length === 0 || shown(now) === 'hidden'
    ? ''
    : say('sentence_compared', { changes: changes.join(say('and')) })
}

function changeFrom(now: number, then: number, period: Period): string {
  if (then === 0 || shown(then) === 'hidden') return ''
  const percent = Math.round((100 * (now - then)) / then)
  const about = { percent: numberInWords(Math.abs(percent)), period: named(period, 'than'), count: then }
  if (percent === 0) return say('same', about)
  return say(percent > 0 ? 'more' : 'less', about)
}

function time({ totals }: Figures): string {
  if (shown(totals.visits) === 'hidden') return ''
  return say('sentence_time', { mean: meanMinutes(totals), hours: Math.round(totals.minutes / 60) })
}

function workshops({ figures }: Report): string {
  const count = figures.totals.workshops
  const participants = figures.cuts.activities['collectif'] ?? 0
  return count === 0 || shown(participants) === 'hidden'
    ? ''
    : say('sentence_workshops', { count, participants: numberInWords(participants) })
}

function mostly({ figures }: Report, name: CutName & ('themes' | 'modes')): string {
  const rows = Object.entries(figures.cuts[name])
    .filter(([, count]) => count >= smallestShown)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 3)
  const of = total(figures, cuts[name].counts)
  const list = rows.map(([code, count]) =>
    say('shareOf', { label: rowInWords(name, code), percent: Math.round((100 * count) / of) }),
  )
  return list.length === 0 ? '' : say(`sentence_${name}`, { list: list.join(', ') })
}

function ages({ figures }: Report): string {
  const { soixante_soixante_neuf = 0, soixante_dix_plus = 0, non_communique = 0 } = figures.cuts.ages
  const older = soixante_soixante_neuf + soixante_dix_plus
  const known = total(figures, 'people') - non_communique
  if (older < smallestShown || known - older < smallestShown) return ''
  return say('sentence_ages', { percent: Math.round((100 * older) / known) })
}

function referred({ figures }: Report): string {
  const count = figures.totals.referred
  return count < smallestShown ? '' : say('sentence_referred', { count })
}

function total({ totals }: Figures, measure: Measure): number {
  return totals[measure]
}

/** « en octobre 2026 », « qu’en octobre 2026 ». */
function named({ from, to }: Period, how: 'in' | 'than'): string {
  if (from === to) return say(`${how}Day`, { day: dayInWords(from, 'fr') })
  if (monthsOf({ from, to }) === 1) return say(`${how}Month`, { month: monthInWords(from, 'fr') })
  return say(`${how}Days`, { from: dayInWords(from, 'fr'), to: dayInWords(to, 'fr') })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
