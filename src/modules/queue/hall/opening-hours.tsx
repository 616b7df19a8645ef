import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { locale } from '#platform/i18n/say.ts'
import type { OpeningSpan, Site } from '../site.ts'
import { type SayHall, sayHall } from './say.ts'

export interface OpeningHoursProps {
  readonly site: Pick<Site, 'week'>
  readonly language: Language
}

/** The hours of a week, days alike said together: « lundi à vendredi : de 9 h à 12 h ». */
export function OpeningHours({ site, language }: OpeningHoursProps): VNode {
  const say = sayHall(language)
  if (site.week.every(isDayAndNight)) return <p>{say('comeAlways')}</p>
  return (
    <dl class="opening-hours">
      {alikeDays(site.week, say).map(({ first, last, hours }) => (
        <div key={first}>
          <dt>{daysInWords(first, last, { say, language })}</dt>
          <dd>{hours}</dd>
        </div>
      ))}
    </dl>
  )
}

interface AlikeDays {
  /** 0 is Monday. */
  readonly first: number
  readonly last: number
  readonly hours: string
}

function alikeDays(week: Site['week'], say: SayHall): readonly AlikeDays[] {
  return week.reduce<readonly AlikeDays[]>((groups, spans, day) => {
    const hours = hoursInWords(spans, say)
    const before = groups.at(-1)
    if (before?.hours !== hours) return [...groups, { first: day, last: day, hours }]
    return [...groups.slice(0, -1), { ...before, last: day }]
  }, [])
}

function hoursInWords(spans: readonly OpeningSpan[], say: SayHall): string {
  if (spans.length === 0) return say('comeClosedDay')
  return spans
    .map(({ opens, closes }) =>
      say('comeSpan', { opens: hourInWords(opens, say), closes: hourInWords(closes, say) }),
    )
    .join(say('comeAnd'))
}

function hourInWords(time: string, say: SayHall): string {
  const [hours = '0', minutes = '00'] = time.split(':')
  const hour = String(Number(hours))
  return minutes === '00' ? say('comeHour', { hour }) : say('comeHourMinutes', { hour, minutes })
}

function daysInWords(
  first: number,
  last: number,
  { say, language }: { say: SayHall; language: Language },
): string {
  if (first === last) return weekday(first, language)
  return say(last === first + 1 ? 'comeTwoDays' : 'comeDays', {
    first: weekday(first, language),
    last: weekday(last, language),
  })
}

// 5 January 1970 was a Monday.
function weekday(day: number, language: Language): string {
  const moment = new Date(Date.UTC(1970, 0, 5 + day))
  return new Intl.DateTimeFormat(locale(language), { weekday: 'long', timeZone: 'UTC' }).format(moment)
}

function isDayAndNight(spans: readonly OpeningSpan[]): boolean {
  return spans.length === 1 && spans[0]?.opens === '00:00' && spans[0]?.closes === '24:00'
}
