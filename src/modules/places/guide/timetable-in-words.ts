import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { nearDayInWords } from '#platform/i18n/format.ts'
import { nextPassages } from '../hours/passages.ts'
import type { Closure, Stop } from '../place.ts'
import { timeOf } from '../said/opening-in-words.ts'
import { sayHours } from '../said/say.ts'
import type { PassingPlace } from './guide.ts'
import type { TimetableText } from './guide-text.ts'
import { type GuideKey, sayGuide } from './say.ts'

// Nobody knows whether a week is even: the paper gives the dates.
const passagesGiven = 4

/** Where, when and on which days to come somebody passes. */
export function timetableInWords(
  { place, stops }: PassingPlace,
  madeOn: Day,
  language: Language,
): TimetableText {
  return {
    caption: sayGuide(language)('timetable', { name: place.facts.name }),
    rows: stops.map((stop) => [
      `${stop.commune.name}, ${stop.street}`,
      whenOf(stop, language),
      nextOf(stop, { closures: place.local.closures, madeOn, language }),
    ]),
  }
}

const weekKeys = { every: 'everyWeek', odd: 'oddWeek', even: 'evenWeek' } as const satisfies Record<
  Stop['weeks'],
  GuideKey
>

function whenOf({ weekday, weeks, opensAt, closesAt }: Stop, language: Language): string {
  const say = sayHours(language)
  return sayGuide(language)(weekKeys[weeks], {
    weekday: say('weekday', { weekday }),
    hours: say('range', { from: timeOf(say, opensAt), to: timeOf(say, closesAt) }),
  })
}

function nextOf(
  stop: Stop,
  {
    closures,
    madeOn,
    language,
  }: { readonly closures: readonly Closure[]; readonly madeOn: Day; readonly language: Language },
): string {
  const say = sayGuide(language)
  const days = nextPassages(stop, closures, { from: madeOn, most: passagesGiven }).map(
    ({ day, isHoliday }) => {
      const said = nearDayInWords(day, madeOn, language)
      return isHoliday ? say('holiday', { day: said }) : said
    },
  )
  return days.length === 0 ? say('noPassage') : days.join(language === 'ar' ? '، ' : ', ')
}
