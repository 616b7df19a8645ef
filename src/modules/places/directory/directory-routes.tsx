import { everyone } from '#platform/http/access.ts'
import { showPage } from '#platform/http/answer.ts'
import { readQuery } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { placesUrl } from '../urls.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { Ask, PlacesOptions, Tables } from '../places-options.ts'
import { addReportRoutes, told } from '../reports/report-routes.tsx'
import { atPlace } from './at-place.ts'
import { DirectoryPage } from './directory-page.tsx'
import { findStart } from './find-start.ts'
import { addKioskRoutes } from './kiosk/kiosk-routes.tsx'
import { listDirectory, openingNow } from './list-directory.ts'
import { mapOfList, mapOfPlace } from './show-map.tsx'
import { PlacePage } from './place-page.tsx'
import { WayPage } from './way-page.tsx'
import { readWish } from './wish.ts'
import { listSpokenLanguages } from './where-store.ts'

/** The directory as anybody reads it: the list, a place, the way to it. */
export function addDirectoryRoutes(routes: Routes<Tables>, options: PlacesOptions): void {
  routes.get(placesUrl, everyone, (asked) => showDirectory(asked, options))
  addKioskRoutes(routes, options)
  addReportRoutes(routes, options)
  routes.get(
    '/lieux/:id',
    everyone,
    atPlace((asked, place) => showPlace(asked, place, options)),
  )
  routes.get(
    '/lieux/:id/trajet',
    everyone,
    atPlace((asked, place) => showWay(asked, place, options)),
  )
}

async function showDirectory(asked: Ask, options: PlacesOptions): Promise<Response> {
  const { errand, frame } = asked.var
  const listing = await listDirectory(errand, readWish(readQuery(asked)), options)
  const spoken = await listSpokenLanguages(errand.db)
  const map = mapOfList(listing, drawnFor(frame, options))
  const { today } = errand
  return showPage(asked, <DirectoryPage {...{ frame, listing, spoken, today, map }} />)
}

// The map of a page that somebody reads moves when she asks; the one that is printed does not.
function drawnFor({ language, assetUrl }: Frame, { territory, mapTiles: tiles }: PlacesOptions) {
  return { territory, language, live: { assetUrl, tiles } }
}

function showPlace(asked: Ask, place: KeptPlace, options: PlacesOptions): Response {
  const { errand, frame, agent } = asked.var
  const mayCorrect = agent?.organisationId === place.keeper && correctors.has(agent.role)
  const { where } = readWish(readQuery(asked))
  const { opening, now } = openingNow(place, errand.now)
  const map = mapOfPlace({ place, opening }, drawnFor(frame, options))
  const isTold = asked.req.query(told) !== undefined
  return showPage(asked, <PlacePage {...{ frame, place, where, mayCorrect, opening, now, map, isTold }} />)
}

const correctors: ReadonlySet<string> = new Set(['mediator', 'manager', 'administrator'])

async function showWay(asked: Ask, place: KeptPlace, options: PlacesOptions): Promise<Response> {
  const { errand, frame } = asked.var
  const { publicUrl } = options
  const { where } = readWish(readQuery(asked))
  const start = await findStart(errand.db, where, options)
  const { opening, now } = openingNow(place, errand.now)
  const { territory } = options
  const map = mapOfPlace({ place, opening, start }, { territory, language: frame.language })
  return showPage(asked, <WayPage {...{ frame, place, where, start, publicUrl, opening, now, map }} />)
}
