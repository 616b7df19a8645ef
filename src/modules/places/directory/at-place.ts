import { isId } from '#kernel/ids.ts'
import { goTo, notThere } from '#platform/http/answer.ts'
import { findPlace } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { Ask } from '../places-options.ts'

/** For a place of the directory; the address of one that was merged leads to the one that stands for it. */
export function atPlace(
  show: (asked: Ask, place: KeptPlace) => Response | Promise<Response>,
): (asked: Ask) => Promise<Response> {
  return async (asked) => {
    const id = asked.req.param('id') ?? ''
    const place = isId<'place'>(id) ? await findPlace(asked.var.errand.db, id) : undefined
    if (!place) return notThere(asked)
    if (place.id !== id) return goTo(asked, asked.var.frame.path.replace(id, place.id))
    return show(asked, place)
  }
}
