import { nothingLocal, nothingTold } from '../src/modules/places/bare-place.ts'
import { findMatches } from '../src/modules/places/duplicates/matching/find-matches.ts'
import { compileHours } from '../src/modules/places/import/compile-hours.ts'
import { insertPlaces } from '../src/modules/places/keep/place-store.ts'
import type { KeptPlace, PlaceField } from '../src/modules/places/kept-place.ts'
import type { LocalFacts, PlaceFacts, PlaceId } from '../src/modules/places/place.ts'
import { addDays, type Day, dayIn } from '#kernel/day.ts'
import { actorOf, type Staff, type Stage } from './stage.ts'
import { type DemoPlace, placesOfAlpha } from './town-places.ts'
import { villagePlaces } from './village-places.ts'
import { alpha } from './town.ts'

/** The directory of the demo town: its places and those of the villages around, all invented. */
export async function openDirectory(stage: Stage, staff: Staff): Promise<void> {
  const manager = actorOf(staff, 'manager')
  const today = dayIn(stage.now, alpha.timeZone)
  await stage.at(new Date(stage.now.getTime() - 30 * 86_400_000), manager, async (errand) => {
    const places = [...placesOfAlpha, ...villagePlaces].map((place): KeptPlace => {
      const kept = keptPlace(place, today)
      return { ...kept, id: errand.newId() as PlaceId, keeper: manager.organisationId }
    })
    await insertPlaces(errand.db, errand, places)
    await findMatches((work) => work(errand))
  })
}

function keptPlace(place: DemoPlace, today: Day): Omit<KeptPlace, 'id' | 'keeper'> {
  const {
    source = alpha.ccasName,
    verifiedDaysAgo,
    local,
    updatedDaysAgo = 40,
    osm,
    rawHours,
    ...told
  } = place
  const on = addDays(today, -updatedDaysAgo)
  const facts: PlaceFacts = {
    ...nothingTold,
    ...told,
    ...hoursOf(osm, rawHours),
    collectedBy: source,
    updatedOn: on,
  }
  const compiled = osm === undefined ? undefined : compileHours(osm)
  return {
    facts,
    local: {
      ...nothingLocal,
      ...local,
      closures: (local?.closures ?? []).map((closed) => closureFrom(today, closed)),
    },
    hours: compiled?.kind === 'weekly' ? compiled.hours : [],
    provenance: Object.fromEntries(fieldsTold.map((field) => [field, { source, on }])),
    locks: [],
    status: 'published',
    ...(verifiedDaysAgo !== undefined && { verifiedOn: addDays(today, -verifiedDaysAgo) }),
    version: 1,
  }
}

const fieldsTold: readonly PlaceField[] = ['name', 'street', 'commune', 'phones', 'hours', 'services', 'fees']

function hoursOf(osm: string | undefined, raw: string | undefined): Pick<PlaceFacts, 'hours'> {
  if (osm !== undefined) return { hours: { raw: raw ?? osm, osm } }
  return raw === undefined ? {} : { hours: { raw } }
}

function closureFrom(today: Day, { inDays, days, reason }: DemoClosure): LocalFacts['closures'][number] {
  const from = addDays(today, inDays)
  return { from, to: addDays(from, days - 1), reason }
}

type DemoClosure = NonNullable<NonNullable<DemoPlace['local']>['closures']>[number]
