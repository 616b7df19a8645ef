import type { VNode } from 'preact'
import { toDay } from '#kernel/day.ts'
import { noTerritory } from '#platform/territory/territory.ts'
import type { Frame } from '#platform/ui/frame.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { openingAt } from '../hours/opening.ts'
import { timetableOf } from '../hours/stop-hours.ts'
import type { KeptPlace } from '../kept-place.ts'
import { DirectoryPage } from './directory-page.tsx'
import { FoundPage } from './kiosk/found-page.tsx'
import { KioskPlacePage } from './kiosk/kiosk-place-page.tsx'
import type { KioskProps } from './kiosk/kiosk-screen.tsx'
import { MattersPage } from './kiosk/matters-page.tsx'
import { NeedPage } from './kiosk/need-page.tsx'
import type { Listing } from './listing.ts'
import { bus, fullListing, library, now, unread } from './page-samples.ts'
import { PlacePage } from './place-page.tsx'
import { KioskReportPage } from '../reports/kiosk-report-page.tsx'
import { ReportPage } from '../reports/report-page.tsx'
import { sayReport } from '../reports/say.ts'
import { mapOfList, mapOfPlace } from './show-map.tsx'
import type { Start } from './start.ts'
import { WayPage } from './way-page.tsx'
import { anyWish } from './wish.ts'

const publicUrl = 'https://alpha.example'
const spoken = ['fr', 'ar', 'en']

const address: Start = {
  kind: 'point',
  label: '1 place de la Mairie, Alpha',
  point: { latitude: 46.72, longitude: -2.51 },
  isAddress: true,
}

function list(variant: string, listing: Listing): PageVariant {
  return {
    page: 'places: directory',
    variant,
    audience: 'resident',
    node: (frame) => {
      const live = { assetUrl: frame.assetUrl }
      const map = mapOfList(listing, { territory: noTerritory, language: frame.language, live })
      return <DirectoryPage {...{ frame, listing, spoken, map }} today={now.day} />
    },
  }
}

const nothing = { ...fullListing, total: 0, pages: 0, places: [] }

function sheet(variant: string, place: KeptPlace, isTold = false): PageVariant {
  return {
    page: 'places: sheet of a place',
    variant,
    audience: 'resident',
    node: (frame) => (
      <PlacePage {...{ frame, place, where: '', mayCorrect: true, isTold }} {...shown(place, frame)} />
    ),
  }
}

function way(variant: string, start: Start): PageVariant {
  return {
    page: 'places: way',
    variant,
    audience: 'resident',
    node: (frame) => (
      <WayPage
        {...{ frame, start, publicUrl, where: '', place: library }}
        {...shown(library, frame, start)}
      />
    ),
  }
}

interface ReportShown {
  readonly typed?: Readonly<Record<string, string>>
  readonly refusal?: 'number-typed'
}

function report(variant: string, { typed = {}, refusal }: ReportShown): PageVariant {
  return {
    page: 'places: error on a sheet',
    variant,
    audience: 'resident',
    node: (frame) => {
      const problems = refusal && { mots: sayReport(frame.language)(refusal) }
      return <ReportPage {...{ frame, typed, problems }} place={library} requestId={requestId} />
    },
  }
}

const requestId = '0190a000-0000-7000-8000-0000000000dd'

function kiosk(variant: string, node: (props: KioskProps) => VNode): PageVariant {
  return {
    page: 'places: kiosk',
    variant,
    audience: 'kiosk',
    node: (frame) => {
      const at = { back: '/borne/0190a000-0000-7000-8000-0000000000bb', language: frame.language }
      return node({ frame, at, helpRequestId: '0190a000-0000-7000-8000-0000000000cc' })
    },
  }
}

function shown(place: KeptPlace, frame: Frame, start?: Start) {
  const opening = openingAt(timetableOf(place), now)
  const drawn = { territory: noTerritory, language: frame.language }
  return { opening, now, map: mapOfPlace({ place, opening, ...(start && { start }) }, drawn) }
}

/** The directory in the gallery: lists, sheets, ways, and the screens of the kiosk. */
export const directoryPages: readonly PageVariant[] = [
  list('une page pleine', fullListing),
  list('tout est demandé', {
    ...fullListing,
    wish: { ...fullListing.wish, words: 'bus', language: 'ar', isFree: true, isOpenNow: true },
  }),
  list('une structure inconnue', {
    ...nothing,
    wish: { ...fullListing.wish, actor: 'Omega', openAt: { day: now.day, minute: 600 } },
    wrong: [{ criterion: 'actor', value: 'Omega' }],
  }),
  list('aucun lieu', { ...nothing, wish: { ...fullListing.wish, isOpenNow: true } }),
  list('commune inconnue', { ...nothing, start: { kind: 'unknown' } }),
  list('plusieurs communes', {
    ...nothing,
    start: { kind: 'several', choices: ['Saint-Denis (93200)', 'Saint-Denis (97400)'] },
  }),
  sheet('tout est connu', library),
  sheet('une erreur vient d’être dite', library, true),
  sheet('un bus', bus),
  sheet('presque rien n’est connu', unread),
  sheet('fermé pour toujours', {
    ...library,
    status: 'closed',
    local: { ...library.local, closures: [{ from: toDay('2026-11-16'), to: toDay('2026-11-16') }] },
  }),
  report('rien n’est dit', {}),
  report('un numéro écrit', {
    typed: { erreur: 'phone', mots: 'Appelez le 02 48 00 00 01' },
    refusal: 'number-typed',
  }),
  way('depuis une adresse', address),
  way('sans départ', { kind: 'anywhere' }),
  kiosk('de quoi', (props) => <NeedPage {...props} />),
  kiosk('ce qui compte', (props) => <MattersPage {...props} wish={anyWish} />),
  kiosk('les lieux', (props) => (
    <FoundPage {...props} listing={{ ...fullListing, places: fullListing.places.slice(0, 4) }} />
  )),
  kiosk('aucun lieu', (props) => (
    <FoundPage {...props} listing={{ ...nothing, wish: { ...anyWish, isOpenNow: true } }} />
  )),
  kiosk('une erreur', (props) => (
    <KioskReportPage {...props} place={library} wish={anyWish} requestId={requestId} />
  )),
  kiosk('une erreur, dite', (props) => (
    <KioskReportPage {...props} place={library} wish={anyWish} requestId={requestId} answer="thanks" />
  )),
  kiosk('le chemin', (props) => (
    <KioskPlacePage
      {...props}
      wish={anyWish}
      way={{ place: library, start: address, publicUrl, ...shown(library, props.frame, address) }}
    />
  )),
]
