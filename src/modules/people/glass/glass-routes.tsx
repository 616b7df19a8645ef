import { isId } from '#kernel/ids.ts'
import { once } from '#platform/db/once.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { finding } from '../file/asked-file.ts'
import { requestOf } from '../file/request-key.ts'
import { findPeople } from '../find-person.ts'
import type { Ask, Tables } from '../people-options.ts'
import { fullName, type Person } from '../person.ts'
import { fileUrl, glassClosingUrl, glassUrl, partUrl } from '../urls.ts'
import { rolesThatMay } from '../who-may.ts'
import { breakGlass, closeGlass } from './break-glass.ts'
import { type GlassRefusal, glassBreakers, glassKeepers } from './glass.ts'
import { GlassListPage } from './glass-list-page.tsx'
import { GlassPage } from './glass-page.tsx'
import { listGlass } from './glass-store.ts'
import { sayGlass } from './say.ts'

const listed = 200

/** Reading by exception what social workers keep to themselves, and who did. */
export function addGlassRoutes(routes: Routes<Tables>): void {
  const path = partUrl(':personId', 'acces-exceptionnel')
  routes.get(
    path,
    agents(...glassBreakers),
    finding((asked, person) => showGlass(asked, person)),
  )
  routes.post(
    path,
    agents(...glassBreakers),
    finding(async (asked, person) => {
      const { errand } = asked.var
      const form = await readForm(asked)
      const reason = form.text('raison')
      const wanted = { personId: person.id, agentName: agentOf(asked).name, reason }
      const broken = await once(errand, requestOf(errand, form, 'break-glass'), () =>
        breakGlass(errand, wanted),
      )
      return broken.ok
        ? goTo(asked, fileUrl(person.id))
        : showGlass(asked, person, { reason, refusal: broken.refusal })
    }),
  )
  routes.get(glassUrl, agents(...glassKeepers), showList)
  routes.post(glassClosingUrl(':glassId'), agents(...rolesThatMay('read-file')), async (asked) => {
    const id = asked.req.param('glassId') ?? ''
    const form = await readForm(asked)
    const closed = isId<'break-glass'>(id) ? await closeGlass(asked.var.errand, id) : undefined
    if (!closed?.ok) return notThere(asked)
    return goTo(asked, form.text('liste') === '' ? fileUrl(closed.value) : glassUrl)
  })
}

function showGlass(
  asked: Ask,
  person: Person,
  again?: { readonly reason: string; readonly refusal: GlassRefusal },
): Response {
  const { errand, frame } = asked.var
  const problems = again && { raison: sayGlass(`problem-${again.refusal}`) }
  const page = <GlassPage {...{ frame, person, problems }} requestId={errand.newId()} typed={again?.reason} />
  return showPage(asked, page, again ? 422 : 200)
}

async function showList(asked: Ask): Promise<Response> {
  const { errand, frame } = asked.var
  const list = await listGlass(errand.db, listed)
  const people = await findPeople(errand, [...new Set(list.map(({ personId }) => personId))])
  const names = new Map(people.map(({ id, names: hers }) => [id, fullName(hers)]))
  return showPage(
    asked,
    <GlassListPage {...{ frame, list, names }} now={errand.now} requestId={errand.newId()} />,
  )
}
