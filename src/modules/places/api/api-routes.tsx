import { isId } from '#kernel/ids.ts'
import { leavingNoTrace } from '#platform/http/access.ts'
import { showPage } from '#platform/http/answer.ts'
import { readQuery } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { isApproximate, nearnessOf } from '../directory/nearness.ts'
import type { Start } from '../directory/start.ts'
import { placeFeature } from '../export/geojson.ts'
import { findPlace, listPlaces } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { Ask, PlacesOptions, Tables } from '../places-options.ts'
import { readCriteria } from '../search/read-criteria.ts'
import { listAfter } from '../search/search-places.ts'
import { apiDocumentUrl, apiPlaceUrl, apiUrl, openApiUrl, placeUrl } from '../urls.ts'
import { answerJson, refuseJson } from './answer-json.ts'
import { ApiPage } from './api-page.tsx'
import { openApiDocument } from './open-api.ts'
import { cursorText } from './cursor-text.ts'
import { parameterOf, readAskedList } from './parameters.ts'
import { publicPlace } from './public-place.ts'
import { say } from './say.ts'

type Options = Pick<PlacesOptions, 'publicUrl' | 'territory' | 'addresses'>

/** The directory as other software reads it: no account, no key, nothing written. */
export function addApiRoutes(routes: Routes<Tables>, options: Options): void {
  routes.get(apiDocumentUrl, leavingNoTrace, (asked) => showPage(asked, <ApiPage frame={asked.var.frame} />))
  routes.get(openApiUrl, leavingNoTrace, (asked) => answerJson(asked, openApiDocument(options.publicUrl)))
  routes.costly(apiUrl, leavingNoTrace, { ...costs, handler: (asked) => answerList(asked, options) })
  routes.costly('/api/lieux/:id', leavingNoTrace, {
    ...costs,
    handler: (asked) => answerPlace(asked, options),
  })
}

// A hundred pages hold the places of France: whoever reads them all is done in half a minute.
const costs = {
  pace: { attempts: 300, minutes: 1 },
  tooOften: (asked: Ask): Response => refuseJson(asked, 429, { title: say('tooOften') }),
}

async function answerList(asked: Ask, options: Options): Promise<Response> {
  const { errand } = asked.var
  const { publicUrl } = options
  const list = readAskedList(readQuery(asked))
  const { criteria, start, wrong } = await readCriteria(errand.db, list.criteria, options)
  const { after, limit, isGeoJson } = list
  const errors = [
    ...list.unknown.map((name) => errorAt(name, say('wrong-parameter'))),
    ...list.wrong.map((name) => errorAt(name, say('wrong-value'))),
    ...wrong.map(({ criterion }) => errorAt(parameterOf[criterion], say(`wrong-${criterion}`))),
  ]
  if (errors.length > 0) return refuseList(asked, errors)
  const listed = await listAfter(errand, criteria, { limit, after })
  if (!listed.ok) return refuseList(asked, [errorAt('apres', say('wrong-value'))])
  const { total, places, next } = listed.value
  const distances = new Map(places.map(({ id, distanceKm }) => [id, distanceKm]))
  const kept = await listPlaces(errand.db, [...distances.keys()])
  const following = next && nextUrl(asked, publicUrl, cursorText(next))
  if (following) asked.header('link', `<${following}>; rel="next"`)
  if (isGeoJson) {
    const features = kept.map(({ id, facts, local }) => placeFeature(id, facts, local))
    return answerJson(asked, { type: 'FeatureCollection', features }, 'application/geo+json')
  }
  const lieux = kept.map((place) => ({
    ...publicPlace(place, `${publicUrl}${placeUrl(place.id)}`),
    ...distanceOf(place, start, distances.get(place.id)),
  }))
  return answerJson(asked, { total, lieux, ...(following && { suivant: following }) })
}

function refuseList(asked: Ask, errors: readonly ReturnType<typeof errorAt>[]): Response {
  return refuseJson(asked, 400, { title: say('notUnderstood'), errors })
}

function errorAt(parametre: string, raison: string) {
  return { parametre, raison }
}

function distanceOf(place: KeptPlace, start: Start, km: number | undefined) {
  const nearness = nearnessOf(place, start, km)
  if (!nearness) return {}
  return {
    ...(km !== undefined && { distance_km: Math.round(km * 1000) / 1000 }),
    ...(isApproximate(nearness) && { distance_approchee: true }),
  }
}

function nextUrl(asked: Ask, publicUrl: string, after: string): string {
  const query = new URL(asked.req.url).searchParams
  query.set('apres', after)
  return `${publicUrl}${apiUrl}?${query}`
}

async function answerPlace(asked: Ask, { publicUrl }: Options): Promise<Response> {
  const id = asked.req.param('id') ?? ''
  const place = isId<'place'>(id) ? await findPlace(asked.var.errand.db, id) : undefined
  if (place?.status !== 'published') return refuseJson(asked, 404, { title: say('notThere') })
  if (place.id !== id) return asked.redirect(`${publicUrl}${apiPlaceUrl(place.id)}`, 301)
  return answerJson(asked, publicPlace(place, `${publicUrl}${placeUrl(place.id)}`))
}
