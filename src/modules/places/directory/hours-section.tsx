import type { VNode } from 'preact'
import { addDays } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { nearDayInWords } from '#platform/i18n/format.ts'
import { locale } from '#platform/i18n/say.ts'
import type { LocalMoment } from '../hours/local-clock.ts'
import { nextPassages } from '../hours/passages.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { Stop } from '../place.ts'
import { stopInWords } from '../said/opening-in-words.ts'
import { closureInWords, type WeekInWords, weekInWords } from '../said/week-in-words.ts'
import { capital } from './door-in-words.ts'
import { addressLine } from './place-card.tsx'
import { sayDirectory } from './say.ts'

export interface HoursSectionProps {
  readonly place: KeptPlace
  /** What the clock of the place shows. */
  readonly now: LocalMoment
  readonly language: Language
}

/** When the door is open: the week, the days it is closed, the stops of the bus; what nobody could read, as it came. */
export function HoursSection({ place, now, language }: HoursSectionProps): VNode {
  const today = now.day
  const say = sayDirectory(language)
  const weeks = weekInWords(place.hours, today, language)
  const closures = place.local.closures.filter(({ to }) => to >= today)
  const hasStops = place.local.stops.length > 0
  return (
    <section>
      <h2>{say(hasStops && weeks.length === 0 ? 'stopsTitle' : 'hoursTitle')}</h2>
      {closures.map((closure) => (
        <p key={closure.from} class="place-closure">
          {closureInWords(closure, today, language)}
        </p>
      ))}
      {weeks.map((week) => (
        <Week key={week.when} week={week} />
      ))}
      {weeks.length === 0 && !hasStops ? (
        <p>{place.facts.hours ? say('hoursRaw', { raw: place.facts.hours.raw }) : say('hoursUnknown')}</p>
      ) : null}
      {hasStops && weeks.length > 0 ? <h3>{say('stopsTitle')}</h3> : null}
      {hasStops ? <Stops {...{ place, now, language }} /> : null}
    </section>
  )
}

function Week({ week }: { readonly week: WeekInWords }): VNode {
  return (
    <>
      {week.when === undefined ? null : <p>{capital(week.when)}</p>}
      <dl class="place-week">
        {week.lines.map(({ days, hours }) => (
          <div key={days}>
            <dt>{capital(days)}</dt>
            <dd>{hours}</dd>
          </div>
        ))}
      </dl>
      <p>{week.holidays}</p>
    </>
  )
}

const passagesShown = 3

function Stops({ place, now, language }: HoursSectionProps): VNode {
  return (
    <ul class="place-stops">
      {place.local.stops.map((stop) => (
        <li key={`${stop.weekday} ${stop.weeks} ${stop.opensAt} ${stop.street}`}>
          <strong lang="fr" dir="auto">
            {addressLine({ facts: { ...place.facts, ...stop } })}
          </strong>
          <span>{capital(stopInWords(stop, language))}</span>
          <span>{nextDays(stop, { place, now, language })}</span>
        </li>
      ))}
    </ul>
  )
}

function nextDays(stop: Stop, { place, now, language }: HoursSectionProps): string {
  const say = sayDirectory(language)
  const today = now.day
  // The bus that has left today is no longer expected today.
  const from = stop.closesAt <= now.minute ? addDays(today, 1) : today
  const passages = nextPassages(stop, place.local.closures, { from, most: passagesShown })
  if (passages.length === 0) return ''
  const days = passages.map(({ day, isHoliday }) => {
    const said = nearDayInWords(day, today, language)
    return isHoliday ? say('onHoliday', { day: said }) : said
  })
  const listed = new Intl.ListFormat(locale(language), { type: 'conjunction' }).format(days)
  return say('nextStops', { days: listed })
}
