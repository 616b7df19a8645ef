import { isId } from '#kernel/ids.ts'
import { leavingNoTrace } from '#platform/http/access.ts'
import { showPage } from '#platform/http/answer.ts'
import { readQuery } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { placeFeature } from '../export/geojson.ts'
import { findPlace, listPlaces } from '../keep/place-store.ts'
import type { Ask, PlacesOptions, Tables } from '../places-options.ts'
import { readCriteria } from '../search/asked-criteria.ts'
import { listAfter } from '../search/search-places.ts'
import { apiDocumentUrl, apiPlaceUrl, apiUrl, openApiUrl, placeUrl } from '../urls.ts'
import { answerJson, refuseJson } from './answer-json.ts'
import { ApiPage } from './api-page.tsx'
import { openApiDocument } from './open-api.ts'
import { cursorText, parameterOf, readAskedList } from './parameters.ts'
import { publicPlace } from './public-place.ts'
import { say } from './say.ts'

type Options = Pick<PlacesOptions, 'publicUrl'>

/** The directory as other software reads it: no account, no key, nothing written. */
export function addApiRoutes(routes: Routes<Tables>, options: Options): void {
  routes.get(apiDocumentUrl, leavingNoTrace, (asked) => showPage(asked, <ApiPage frame={asked.var.frame} />))
  routes.get(openApiUrl, leavingNoTrace, (asked) => answerJson(asked, openApiDocument(options.publicUrl)))
  routes.get(apiUrl, leavingNoTrace, (asked) => answerList(asked, options))
  routes.get('/api/lieux/:id', leavingNoTrace, (asked) => answerPlace(asked, options))
}

async function answerList(asked: Ask, { publicUrl }: Options): Promise<Response> {
  const { errand } = asked.var
  const list = readAskedList(readQuery(asked))
  const { criteria, wrong } = await readCriteria(errand.db, list.criteria)
  const { after, limit, isGeoJson } = list
  const isElsewhere = after !== undefined && (after.chord !== undefined) !== (criteria.near !== undefined)
  const errors = [
    ...list.unknown.map((name) => errorAt(name, say('wrong-parameter'))),
    ...[...list.wrong, ...(isElsewhere ? ['apres' as const] : [])].map((name) =>
      errorAt(name, say('wrong-value')),
    ),
    ...wrong.map(({ criterion }) => errorAt(parameterOf[criterion], say(`wrong-${criterion}`))),
  ]
  if (errors.length > 0) return refuseJson(asked, 400, { title: say('notUnderstood'), errors })
  const { total, places, next } = await listAfter(errand, criteria, { limit, after })
  const distances = new Map(places.map(({ id, distanceKm }) => [id, distanceKm]))
  const kept = await listPlaces(errand.db, [...distances.keys()])
  const following = next && nextUrl(asked, publicUrl, cursorText(next))
  if (following) asked.header('link', `<${following}>; rel="next"`)
  if (isGeoJson) {
    const features = kept.map(({ id, facts }) => placeFeature(id, facts))
    return answerJson(asked, { type: 'FeatureCollection', features }, 'application/geo+json')
  }
  const lieux = kept.map((place) => ({
    ...publicPlace(place, `${publicUrl}${placeUrl(place.id)}`),
    ...distanceOf(distances.get(place.id)),
  }))
  return answerJson(asked, { total, lieux, ...(following && { suivant: following }) })
}

function errorAt(parametre: string, raison: string) {
  return { parametre, raison }
}

function distanceOf(km: number | undefined) {
  return km === undefined ? {} : { distance_km: Math.round(km * 1000) / 1000 }
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
