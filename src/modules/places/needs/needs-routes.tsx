import { anyAgent } from '#platform/http/access.ts'
import { notThere, sendCsv, showPage } from '#platform/http/answer.ts'
import { readQuery } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { PlacesOptions, Tables } from '../places-options.ts'
import { needsUrl } from '../urls.ts'
import { askNeeds, chooseDepartment } from './ask-needs.ts'
import { departmentMap } from './department-map.ts'
import { mapPath, needsCsvUrl } from './needs-address.ts'
import { needsCsv } from './needs-csv.ts'
import { namesOf } from './needs-store.ts'
import { nearestPlaces } from './nearest-places.ts'
import { say } from './say.ts'
import { showNeeds } from './show-needs.tsx'

/** Needs against offer: the page, its table as a file, its map as a picture. */
export function addNeedsRoutes(routes: Routes<Tables>, { territory, unmetNeeds }: PlacesOptions): void {
  routes.get(needsUrl, anyAgent, async (asked) => {
    const { errand, frame } = asked.var
    const form = readQuery(asked)
    const { departments, chosen } = await chooseDepartment(errand, form.text('departement'))
    const answer = await askNeeds(errand, { form, department: chosen, territory })
    const unmet = await unmetNeeds?.(errand)
    const page = await showNeeds(errand, { frame, departments, territory, unmet, ...answer })
    return showPage(asked, page, Object.keys(answer.form.problems).length > 0 ? 422 : 200)
  })

  routes.get(needsCsvUrl, anyAgent, async (asked) => {
    const { errand } = asked.var
    const form = readQuery(asked)
    const { chosen } = await chooseDepartment(errand, form.text('departement'))
    const { needs } = await askNeeds(errand, { form, department: chosen, territory })
    const names = await namesOf(errand.db, nearestPlaces(needs.communes))
    const name = say('fileName', { department: chosen })
    return sendCsv(
      asked,
      name,
      needsCsv(needs, (place) => names.get(place)),
    )
  })

  routes.get(mapPath, anyAgent, async (asked) => {
    const department = /^(\w{2,3})\.svg$/.exec(asked.req.param('picture') ?? '')?.[1]
    if (department === undefined) return notThere(asked)
    const { form, needs } = await askNeeds(asked.var.errand, {
      form: readQuery(asked),
      department,
      territory,
    })
    const drawn = departmentMap(needs, form.view.shading, territory)
    if (drawn === undefined) return notThere(asked)
    return asked.body(drawn, 200, { 'content-type': 'image/svg+xml; charset=utf-8' })
  })
}
