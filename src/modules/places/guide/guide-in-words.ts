import type { Language } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import type { Say } from '#platform/i18n/say.ts'
import type { TownLook } from '#platform/ui/town-look.ts'
import { serviceInWords, slugOf } from '../said/services/service-in-words.ts'
import { type GuideWish, paperGuideUrl } from '../urls.ts'
import type { Guide, GuideScope, NumberedPlace } from './guide.ts'
import type { ChapterText, ContentsText, GuideText, IndexText, PassingText } from './guide-text.ts'
import { type GuideKey, sayGuide } from './say.ts'
import { anchorOf, sheetInWords } from './sheet-in-words.ts'
import { timetableInWords } from './timetable-in-words.ts'

/** For whom and from where a guide is written. */
export interface Writer {
  readonly language: Language
  readonly publicUrl: string
  readonly town: TownLook
}

/** A guide in the words of its reader. */
export function guideInWords(guide: Guide, writer: Writer): GuideText {
  const { language, publicUrl, town } = writer
  const say = sayGuide(language)
  const chapters = guide.chapters.map(
    ({ commune, places }, rank): ChapterText => ({
      anchor: `chapitre-${rank + 1}`,
      title: commune,
      sheets: places.map((each) => sheetInWords(each, guide.madeOn, writer)),
    }),
  )
  const passing = passingText(guide, writer)
  return {
    title: say('title'),
    subtitle: scopeInWords(guide.scope, language),
    notes: [say('madeOn', { day: dayInWords(guide.madeOn, language) }), say('callFirst')],
    from: [town.name, ...town.address, town.phone],
    online: {
      address: publicUrl + paperGuideUrl(wishOf(guide.scope)),
      label: say('qr', { what: say('guideOnline') }),
      link: say('guideOnline'),
      says: say('guideOnline'),
    },
    contents: contentsText(guide, { say, chapters, passing }),
    chapters,
    passing,
    index: indexText(guide, language),
    labels: {
      phone: say('phone'),
      hours: say('hours'),
      services: say('services'),
      access: say('access'),
      colon: say('colon'),
    },
    pageOf: (page, pages) => say('page', { page, pages }),
  }
}

/** What the address of a guide says of its scope. */
export function wishOf({ area, service }: GuideScope): GuideWish {
  return {
    commune: area?.commune,
    withGroup: area?.isGroup,
    need: service === undefined ? undefined : slugOf(service),
  }
}

function scopeInWords({ area, service }: GuideScope, language: Language): string {
  const say = sayGuide(language)
  const where =
    area === undefined ? say('everywhere') : say(area.isGroup ? 'inGroup' : 'inCommune', { name: area.name })
  return service === undefined
    ? where
    : say('forNeed', { area: where, need: serviceInWords(service, language) })
}

function passingText(guide: Guide, writer: Writer): PassingText | undefined {
  if (guide.passing.length === 0) return undefined
  const say = sayGuide(writer.language)
  return {
    anchor: 'passages',
    title: say('passing'),
    columns: [say('where'), say('when'), say('next')],
    places: guide.passing.map((each) => ({
      sheet: sheetInWords(each, guide.madeOn, writer),
      timetable: timetableInWords(each, guide.madeOn, writer.language),
    })),
  }
}

function contentsText(
  guide: Guide,
  {
    say,
    chapters,
    passing,
  }: {
    readonly say: Say<GuideKey>
    readonly chapters: readonly ChapterText[]
    readonly passing: PassingText | undefined
  },
): ContentsText {
  const numbers = (places: readonly NumberedPlace[]): string =>
    say('numbers', {
      count: places.length,
      first: places[0]?.number ?? 0,
      last: places.at(-1)?.number ?? 0,
    })
  return {
    title: say('contents'),
    lines: [
      ...chapters.map(({ anchor, title }, rank) => ({
        anchor,
        text: title,
        numbers: numbers(guide.chapters[rank]?.places ?? []),
      })),
      ...(passing ? [{ anchor: passing.anchor, text: passing.title, numbers: numbers(guide.passing) }] : []),
      ...(guide.index.length > 0 ? [{ anchor: indexAnchor, text: say('index'), numbers: '' }] : []),
    ],
  }
}

const indexAnchor = 'besoins'

function indexText({ index }: Guide, language: Language): IndexText {
  const say = sayGuide(language)
  return {
    anchor: indexAnchor,
    title: say('index'),
    needs: index.map(({ service, places }) => ({
      need: serviceInWords(service, language),
      places: places.map(({ number, place }) => ({
        anchor: anchorOf(number),
        text: say('atNumber', { number, name: place.facts.name }),
      })),
    })),
  }
}
