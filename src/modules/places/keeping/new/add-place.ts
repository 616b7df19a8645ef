import { grant, type Result, refuse } from '#kernel/result.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import { once } from '#platform/db/once.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import { nothingLocal, nothingTold } from '../../bare-place.ts'
import { insertPlaces } from '../../keep/place-store.ts'
import type { KeptPlace, PlaceField } from '../../kept-place.ts'
import type { PlaceFacts, PlaceId } from '../../place.ts'
import { type KeepingErrand, originHere } from '../held-place.ts'
import { correctors, isOneOf } from '../who-keeps.ts'

/** What is enough to begin with. */
export type NewPlace = Pick<PlaceFacts, 'name' | 'street' | 'commune' | 'position'>

/** Adds a place that nobody sees yet; asked twice, it is added once. */
export async function addPlace(
  errand: KeepingErrand,
  { place, requestId }: { readonly place: NewPlace; readonly requestId: string },
): Promise<Result<PlaceId, 'not-allowed'>> {
  if (!isOneOf(errand.asker, correctors)) return refuse('not-allowed')
  const id = await once<PlaceId>(errand, { scope: 'places.add-place', key: requestId }, async () => {
    const draft = await draftOf(errand, place)
    await insertPlaces(errand.db, errand, [draft])
    await writeInJournal(errand, { action: 'places.place-added', subject: { kind: 'place', id: draft.id } })
    return draft.id
  })
  return grant(id)
}

async function draftOf(errand: KeepingErrand, place: NewPlace): Promise<KeptPlace> {
  const origin = await originHere(errand)
  const fields = Object.keys(place) as readonly PlaceField[]
  return {
    id: errand.newId() as PlaceId,
    keeper: organisationOf(errand.asker),
    facts: { ...nothingTold, ...place, collectedBy: origin.source, updatedOn: errand.today },
    local: nothingLocal,
    hours: [],
    provenance: Object.fromEntries(fields.map((field) => [field, origin])),
    locks: fields,
    status: 'draft',
    version: 1,
  }
}
