import { agents } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Problems } from '#platform/ui/problems.ts'
import type { KeptPlace } from '../../kept-place.ts'
import type { PlaceId, Stop } from '../../place.ts'
import type { Ask, PlacesOptions, Tables } from '../../places-options.ts'
import { correctPlace } from '../correct-place.ts'
import { holding, reading } from '../correction-routes.tsx'
import { partUrl } from '../keeping-urls.ts'
import { findPosition } from '../parts/find-where.ts'
import { inSentences } from '../say.ts'
import { surroundingsOf } from '../surroundings.ts'
import { withLocal } from '../told.ts'
import { correctors } from '../who-keeps.ts'
import { readStop, stopKey } from './stop-form.ts'
import { StopsPage } from './stops-page.tsx'

/** Stops of a place: one more, or one less. */
export function addStopRoutes(routes: Routes<Tables>, options: PlacesOptions): void {
  const url = partUrl(':placeId' as PlaceId, 'arrets')
  const allowed = agents(...correctors)
  routes.get(
    url,
    allowed,
    reading((asked, place) => showStops(asked, place)),
  )
  routes.post(
    url,
    allowed,
    holding(async (asked, place) => {
      const form = await readForm(asked)
      const around = surroundingsOf(asked.var.errand, options)
      const read = await readStop(form, around)
      if ('problems' in read)
        return showStops(asked, place, { typed: form.typed, problems: inSentences(read.problems) })
      const { stop } = read
      const position = await findPosition(stop, around)
      const others = place.local.stops.filter((each) => stopKey(each) !== stopKey(stop))
      return saveStops(asked, place, [...others, { ...stop, ...(position && { position }) }])
    }),
  )
  routes.post(
    `${url}/retrait`,
    allowed,
    holding(async (asked, place) => {
      const key = (await readForm(asked)).text('ligne')
      return saveStops(
        asked,
        place,
        place.local.stops.filter((stop) => stopKey(stop) !== key),
      )
    }),
  )
}

async function saveStops(asked: Ask, place: KeptPlace, stops: readonly Stop[]): Promise<Response> {
  const inOrder = stops.toSorted((one, other) => one.weekday - other.weekday || one.opensAt - other.opensAt)
  await correctPlace(asked.var.errand, { before: place, after: withLocal(place, { stops: inOrder }) })
  return goTo(asked, partUrl(place.id, 'arrets'))
}

interface Again {
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Problems
}

function showStops(asked: Ask, place: KeptPlace, again?: Again): Response {
  const { frame } = asked.var
  const page = <StopsPage {...{ frame, place }} typed={again?.typed ?? {}} problems={again?.problems} />
  return showPage(asked, page, again ? 422 : 200)
}
