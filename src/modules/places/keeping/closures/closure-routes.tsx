import { agents } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Problems } from '#platform/ui/problems.ts'
import type { KeptPlace } from '../../kept-place.ts'
import type { Closure, PlaceId } from '../../place.ts'
import type { Ask, Tables } from '../../places-options.ts'
import { correctPlace } from '../correct-place.ts'
import { holding, reading } from '../correction-routes.tsx'
import { partUrl } from '../keeping-urls.ts'
import { inSentences } from '../say.ts'
import { withLocal } from '../told.ts'
import { correctors } from '../who-keeps.ts'
import { closureKey, readClosure } from './closure-form.ts'
import { ClosuresPage } from './closures-page.tsx'

/** Closures of a place: one more, or one less. */
export function addClosureRoutes(routes: Routes<Tables>): void {
  const url = partUrl(':placeId' as PlaceId, 'fermetures')
  const allowed = agents(...correctors)
  routes.get(
    url,
    allowed,
    reading((asked, place) => showClosures(asked, place)),
  )
  routes.post(
    url,
    allowed,
    holding(async (asked, place) => {
      const form = await readForm(asked)
      const read = readClosure(form)
      if ('problems' in read)
        return showClosures(asked, place, { typed: form.typed, problems: inSentences(read.problems) })
      const { closure } = read
      const others = place.local.closures.filter((each) => closureKey(each) !== closureKey(closure))
      return saveClosures(asked, place, [...others, closure])
    }),
  )
  routes.post(
    `${url}/retrait`,
    allowed,
    holding(async (asked, place) => {
      const key = (await readForm(asked)).text('ligne')
      return saveClosures(
        asked,
        place,
        place.local.closures.filter((closure) => closureKey(closure) !== key),
      )
    }),
  )
}

async function saveClosures(asked: Ask, place: KeptPlace, closures: readonly Closure[]): Promise<Response> {
  const inOrder = closures.toSorted((one, other) => (one.from < other.from ? -1 : 1))
  await correctPlace(asked.var.errand, { before: place, after: withLocal(place, { closures: inOrder }) })
  return goTo(asked, partUrl(place.id, 'fermetures'))
}

interface Again {
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Problems
}

function showClosures(asked: Ask, place: KeptPlace, again?: Again): Response {
  const { frame, errand } = asked.var
  const page = (
    <ClosuresPage
      {...{ frame, place }}
      typed={again?.typed ?? {}}
      problems={again?.problems}
      today={errand.today}
    />
  )
  return showPage(asked, page, again ? 422 : 200)
}
