import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Problems } from '#platform/ui/problems.ts'
import type { KeptPlace } from '../../kept-place.ts'
import type { Ask, PlacesOptions, Tables } from '../../places-options.ts'
import { correctionUrl } from '../../urls.ts'
import { newPlaceUrl } from '../keeping-urls.ts'
import { findPosition, readCommuneBoxes } from '../parts/find-where.ts'
import type { Surroundings } from '../parts/part.ts'
import { inSentences, type ProblemKey } from '../say.ts'
import { surroundingsOf } from '../surroundings.ts'
import { correctors } from '../who-keeps.ts'
import { addPlace, type NewPlace } from './add-place.ts'
import { findTwins } from './find-twins.ts'
import { NewPlacePage } from './new-place-page.tsx'

const allowed = agents(...correctors)

/** A place that the directory does not know yet. */
export function addNewPlaceRoutes(routes: Routes<Tables>, options: PlacesOptions): void {
  routes.get(newPlaceUrl, allowed, (asked) => showNew(asked, { typed: {} }))
  routes.post(newPlaceUrl, allowed, async (asked) => {
    const { errand } = asked.var
    const form = await readForm(asked)
    const { typed } = form
    const read = await readNewPlace(form, surroundingsOf(errand, options))
    if ('problems' in read) return showNew(asked, { typed, problems: inSentences(read.problems) })
    const twins = form.text('malgre') === '' ? await findTwins(errand.db, read.place) : []
    if (twins.length > 0) return showNew(asked, { typed, twins })
    const added = await addPlace(errand, { place: read.place, requestId: requestIdOf(form, errand) })
    return added.ok ? goTo(asked, correctionUrl(added.value)) : notThere(asked)
  })
}

type Read =
  | { readonly place: NewPlace }
  | { readonly problems: Readonly<Partial<Record<string, ProblemKey>>> }

async function readNewPlace(form: Form, around: Surroundings): Promise<Read> {
  const commune = await readCommuneBoxes(form, around)
  const [name, street] = [form.text('nom').replaceAll(/\s+/g, ' '), form.text('rue')]
  const problems = {
    ...(name === '' && { nom: 'name-missing' as const }),
    ...(street === '' && { rue: 'street-missing' as const }),
    ...(!commune && { commune: 'commune-unknown' as const }),
  }
  if (!commune || Object.keys(problems).length > 0) return { problems }
  const position = await findPosition({ street, commune }, around)
  return { place: { name, street, commune, ...(position && { position }) } }
}

interface Shown {
  readonly typed: Readonly<Record<string, string>>
  readonly twins?: readonly KeptPlace[]
  readonly problems?: Problems
}

function showNew(asked: Ask, shown: Shown): Response {
  const { frame, errand } = asked.var
  const page = <NewPlacePage {...{ frame, ...shown }} requestId={errand.newId()} />
  if (shown.problems) return showPage(asked, page, 422)
  return showPage(asked, page, shown.twins ? 409 : 200)
}
