import { isId } from '#kernel/ids.ts'
import { leavingNoTrace } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { readForm, readQuery } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { findPlace } from '../../keep/place-store.ts'
import type { KeptPlace } from '../../kept-place.ts'
import type { PlaceId } from '../../place.ts'
import type { Ask, PlacesOptions, Tables } from '../../places-options.ts'
import { KioskReportPage } from '../../reports/kiosk-report-page.tsx'
import { reportKinds } from '../../reports/report.ts'
import { reportError } from '../../reports/report-error.ts'
import { kioskListUrl, kioskMattersUrl, kioskNeedUrl, kioskReportUrl, placesUrl } from '../../urls.ts'
import { findStart } from '../find-start.ts'
import { listDirectory, openingNow } from '../list-directory.ts'
import { mapOfPlace } from '../show-map.tsx'
import { readWish, type Wish } from '../wish.ts'
import { kioskField, kioskOf, stepUrl } from './at-kiosk.ts'
import { FoundPage } from './found-page.tsx'
import { KioskPlacePage } from './kiosk-place-page.tsx'
import type { KioskProps } from './kiosk-screen.tsx'
import { MattersPage } from './matters-page.tsx'
import { NeedPage } from './need-page.tsx'

/** The directory at a kiosk: one decision a screen, and nothing of anybody stays. */
export function addKioskRoutes(routes: Routes<Tables>, options: PlacesOptions): void {
  routes.get(
    kioskNeedUrl,
    leavingNoTrace,
    atKiosk(({ asked, props }) => showPage(asked, <NeedPage {...props} />)),
  )
  routes.get(
    kioskMattersUrl,
    leavingNoTrace,
    atKiosk(({ asked, props, wish }) => showPage(asked, <MattersPage {...props} wish={wish} />)),
  )
  routes.get(
    kioskListUrl,
    leavingNoTrace,
    atKiosk((visit) => showFound(visit, options)),
  )
  routes.get(
    '/lieux/borne/:id',
    leavingNoTrace,
    atKiosk((visit) => showWay(visit, options)),
  )
  const reportPath = kioskReportUrl(':id' as PlaceId)
  routes.get(reportPath, leavingNoTrace, atKiosk(showReport))
  routes.post(
    reportPath,
    leavingNoTrace,
    atKiosk((visit) => keepReport(visit, options)),
  )
}

interface Visit {
  readonly asked: Ask
  readonly props: KioskProps
  readonly wish: Wish
}

type Answer = Response | Promise<Response>

function atKiosk(answer: (visit: Visit) => Answer): (asked: Ask) => Answer {
  return (asked) => {
    const query = readQuery(asked)
    const back = kioskOf(query.text(kioskField))
    if (back === undefined) return goTo(asked, placesUrl)
    const { frame, language, errand } = asked.var
    const props = { frame, at: { back, language }, helpRequestId: errand.newId() }
    return answer({ asked, props, wish: readWish(query) })
  }
}

/** As many as a screen holds without scrolling. */
const tilesAScreen = 4

async function showFound({ asked, props, wish }: Visit, options: PlacesOptions): Promise<Response> {
  const here = { ...wish, where: await hereOf(asked, props, options) }
  const listing = await listDirectory(asked.var.errand, here, { ...options, pageSize: tilesAScreen })
  // A town that the directory does not know has no distances, and still has places.
  const isLost = listing.start.kind === 'unknown' || listing.start.kind === 'several'
  const shown = isLost
    ? await listDirectory(asked.var.errand, { ...wish, where: '' }, { ...options, pageSize: tilesAScreen })
    : listing
  return showPage(asked, <FoundPage {...props} listing={{ ...shown, wish: { ...wish, where: '' } }} />)
}

// A kiosk of which nothing else is said stands in the house whose address is at the foot of every page.
async function hereOf(
  { var: { errand } }: Ask,
  { frame, at }: KioskProps,
  { kioskAddress }: PlacesOptions,
): Promise<string> {
  return (await kioskAddress?.(errand, at.back)) ?? frame.town.address.join(' ')
}

async function placeOf({ req, var: { errand } }: Ask): Promise<KeptPlace | undefined> {
  const id = req.param('id') ?? ''
  return isId<'place'>(id) ? findPlace(errand.db, id) : undefined
}

async function showWay({ asked, props, wish }: Visit, options: PlacesOptions): Promise<Response> {
  const { errand } = asked.var
  const place = await placeOf(asked)
  if (!place) return notThere(asked)
  const start = await findStart(errand.db, await hereOf(asked, props, options), options)
  const { opening, now } = openingNow(place, errand.now)
  const { publicUrl, territory } = options
  const map = mapOfPlace({ place, opening, start }, { territory, language: props.at.language })
  const way = { place, opening, now, start, publicUrl, map }
  return showPage(asked, <KioskPlacePage {...props} {...{ wish, way }} />)
}

/** Mark on an address: she has just told an error. */
const toldMark = 'merci'

async function showReport({ asked, props, wish }: Visit): Promise<Response> {
  const place = await placeOf(asked)
  if (!place) return notThere(asked)
  const answer = asked.req.query(toldMark) === undefined ? undefined : 'thanks'
  const requestId = asked.var.errand.newId()
  return showPage(asked, <KioskReportPage {...props} {...{ place, wish, requestId, answer }} />)
}

async function keepReport({ asked, props, wish }: Visit, { sealingKey }: PlacesOptions): Promise<Response> {
  const place = await placeOf(asked)
  if (!place) return notThere(asked)
  const { errand, address } = asked.var
  const form = await readForm(asked)
  const kept = await reportError(errand, {
    place,
    kind: reportKinds.find((kind) => kind === form.text('erreur')),
    words: '',
    requestId: form.text('request_id') || undefined,
    pacing: { address, sealingKey },
  })
  const url = stepUrl(kioskReportUrl(place.id), props.at, wish)
  if (kept.ok) return goTo(asked, `${url}&${toldMark}=1`)
  if (kept.refusal !== 'too-many') return goTo(asked, url)
  const requestId = errand.newId()
  const page = <KioskReportPage {...props} {...{ place, wish, requestId }} answer="too-many" />
  return showPage(asked, page, 429)
}
