import { addDays, type Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { writtenPhone } from '#platform/phone/phone.ts'
import { phoneHref } from '#platform/ui/town-look.ts'
import type { KeptPlace } from '../kept-place.ts'
import { serviceInWords } from '../said/services/service-in-words.ts'
import type { PlaceFacts } from '../place.ts'
import { spokenInWords } from '../said/spoken-in-words.ts'
import { termsInWords } from '../said/terms/term-in-words.ts'
import { closureInWords, weekInWords } from '../said/week-in-words.ts'
import { placeUrl } from '../urls.ts'
import type { NumberedPlace } from './guide.ts'
import type { SheetText } from './guide-text.ts'
import { sayGuide } from './say.ts'

/** The place in a guide that an index leads to. */
export const anchorOf = (number: number): string => `lieu-${number}`

// A guide is kept on a fridge for a season: closures further than that are for the next one.
const closuresAhead = 120

/** What the paper says of a place. */
export function sheetInWords(
  { number, place }: NumberedPlace,
  madeOn: Day,
  { language, publicUrl }: { readonly language: Language; readonly publicUrl: string },
): SheetText {
  const say = sayGuide(language)
  const { facts, local } = place
  const { name } = facts
  const says = say('sheetOnlineOf', { name })
  const terms = termsInWords(withoutLanguages(place), local, language)
  return {
    anchor: anchorOf(number),
    title: say('numbered', { number, name }),
    address: addressOf(place),
    phones: facts.phones.map((phone) => ({ text: writtenPhone(phone), href: phoneHref(phone) })),
    hours: weekInWords(place.hours, madeOn, language),
    hoursNotes: hoursNotesOf(place, madeOn, language),
    sentences: [...terms.fees, ...terms.ways, ...terms.crowd].map((sentence) => `${sentence}.`),
    services: facts.services.map((service) => serviceInWords(service, language)),
    access: terms.access.map((sentence) => `${sentence}.`).join(' '),
    languages: languagesOf(place, language),
    verified: verifiedOf(place, language),
    qr: {
      address: publicUrl + placeUrl(place.id),
      label: say('qr', { what: says }),
      link: say('sheetOnline'),
      says,
    },
  }
}

// The languages themselves say more than « d’autres langues ».
function withoutLanguages({ facts, local }: KeptPlace): PlaceFacts {
  if (local.languages.length === 0) return facts
  return { ...facts, specialCares: facts.specialCares.filter((care) => !care.startsWith('Langues')) }
}

function addressOf({ facts: { street, addressComplement, commune } }: KeptPlace): readonly string[] {
  const inCommune = [street, addressComplement].filter((line) => line !== undefined && line !== '').join(', ')
  return [inCommune, `${commune.postalCode} ${commune.name}`].filter((line) => line !== '')
}

function hoursNotesOf(place: KeptPlace, madeOn: Day, language: Language): readonly string[] {
  const { closures } = place.local
  const soon = closures.filter(({ from, to }) => madeOn <= to && from <= addDays(madeOn, closuresAhead))
  return [
    ...unreadHours(place, language),
    ...soon
      .toSorted((one, other) => one.from.localeCompare(other.from))
      .map((closure) => closureInWords(closure, madeOn, language)),
  ]
}

function unreadHours({ hours, facts, local }: KeptPlace, language: Language): readonly string[] {
  const say = sayGuide(language)
  if (hours.length > 0) return []
  if (local.stops.length > 0) return [say('hoursOfStops')]
  return facts.hours && !facts.hours.osm
    ? [say('hoursAsReceived', { hours: facts.hours.raw }), say('callFirst')]
    : [say('hoursUnknown')]
}

function languagesOf({ local }: KeptPlace, language: Language): string | undefined {
  if (local.languages.length === 0) return undefined
  return sayGuide(language)('languages', { languages: spokenInWords(local.languages, language) })
}

function verifiedOf(
  { verifiedOn, facts: { updatedOn, collectedBy } }: KeptPlace,
  language: Language,
): string {
  const say = sayGuide(language)
  if (verifiedOn) return say('verified', { day: dayInWords(verifiedOn, language) })
  const day = dayInWords(updatedOn, language)
  return collectedBy === undefined
    ? say('notVerifiedAlone', { day })
    : say('notVerified', { day, source: collectedBy })
}
