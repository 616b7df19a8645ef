import type { VNode } from 'preact'
import type { Department } from '#platform/communes/department-list.ts'
import { withDistricts } from '#platform/communes/intercommunality.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Territory } from '#platform/territory/territory.ts'
import type { Frame } from '#platform/ui/frame.ts'
import type { PlacesTables } from '../tables.ts'
import type { AskedNeeds } from './ask-needs.ts'
import { groupsIn } from './groups.ts'
import { nearestPlaces } from './nearest-places.ts'
import { NeedsPage } from './needs-page.tsx'
import { countPlacesOffering, namesOf } from './needs-store.ts'
import { orderCommunes } from './order-communes.ts'
import type { Needs } from './read-needs.ts'
import { type UnmetNeeds, type UnmetRow, unmetIn } from './unmet-needs.ts'

interface Shown extends AskedNeeds {
  readonly frame: Frame
  readonly departments: readonly Department[]
  readonly territory: Territory
  readonly unmet: UnmetNeeds | undefined
}

const rowsAPage = 50

/** The page with the part of the table asked for, and what the nearest places of that part are called. */
export async function showNeeds(errand: Errand<PlacesTables>, shown: Shown): Promise<VNode> {
  const { territory, form, needs, unmet } = shown
  const { farKm, department } = needs.question
  const ordered = orderCommunes(needs.communes, form.view, farKm)
  const pages = Math.max(1, Math.ceil(ordered.length / rowsAPage))
  const page = Math.min(form.view.page, pages)
  const rows = ordered.slice((page - 1) * rowsAPage, page * rowsAPage)
  const names = await namesOf(errand.db, nearestPlaces(rows))
  const isDrawn = needs.communes.filter(({ middle }) => middle).length > 1
  return (
    <NeedsPage
      {...shown}
      groups={groupsIn(department)}
      indicators={territory.indicators()}
      hasMap={isDrawn || territory.contoursOf(department) !== undefined}
      unmetRows={unmet ? await unmetRows(errand, unmet, needs) : []}
      rows={rows}
      names={names}
      page={page}
      pages={pages}
    />
  )
}

async function unmetRows(
  { db }: Errand<PlacesTables>,
  unmet: UnmetNeeds,
  { communes }: Needs,
): Promise<readonly UnmetRow[]> {
  const codes = communes.flatMap(({ code }) => withDistricts(code))
  const rows: UnmetRow[] = []
  for (const row of unmetIn(unmet, communes)) {
    const offered = row.need.services
    const places =
      offered.length === 0 ? undefined : await countPlacesOffering(db, { communes: codes, offered })
    rows.push({ ...row, places })
  }
  return rows
}
