import { fold } from '#kernel/plain-text.ts'
import { everyone } from '#platform/http/access.ts'
import { notThere, showPage } from '#platform/http/answer.ts'
import { readQuery } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { shownPlaces } from '../directory/list-directory.ts'
import type { Ask, Tables } from '../places-options.ts'
import { searchPlaces } from '../search/search-places.ts'
import { actorsUrl } from '../urls.ts'
import { findActor, listActors } from './actor-store.ts'
import { ActorPage } from './actor-page.tsx'
import { ActorsPage } from './actors-page.tsx'

/** The organisations behind the places. */
export function addActorRoutes(routes: Routes<Tables>): void {
  routes.get(actorsUrl, everyone, showActors)
  routes.get(`${actorsUrl}/:acteur`, everyone, showActor)
}

// A page that opens on a slow network: the name is asked for more.
const mostActors = 50
const longestName = 200

async function showActors(asked: Ask): Promise<Response> {
  const { frame, errand } = asked.var
  const name = readQuery(asked).text('nom').slice(0, longestName)
  const words = fold(name).split(' ')
  const all = await listActors(errand.db)
  const found = all.filter((actor) => words.every((word) => fold(actor.name).includes(word)))
  const actors = found.slice(0, mostActors)
  return showPage(asked, <ActorsPage {...{ frame, name, actors }} total={found.length} />)
}

const pageSize = 20

async function showActor(asked: Ask): Promise<Response> {
  const { frame, errand } = asked.var
  const actor = await findActor(errand.db, asked.req.param('acteur') ?? '')
  if (!actor) return notThere(asked)
  const pages = Math.ceil(actor.places / pageSize)
  const page = Math.min(Math.max(1, Math.trunc(Number(readQuery(asked).text('page')) || 1)), pages)
  const found = await searchPlaces(errand, { parents: actor.spellings, page, pageSize })
  const places = await shownPlaces(errand, found, {
    start: { kind: 'anywhere' },
    before: (page - 1) * pageSize,
  })
  return showPage(asked, <ActorPage {...{ frame, actor, places, page, pages }} />)
}
