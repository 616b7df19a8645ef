import { grant, type Result, refuse } from '#kernel/result.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import { rowsOfPlaces } from '../apply/row-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import { giveBack, type GivingBack, givingsBack } from './give-back.ts'
import { type KeepingErrand, writeHeld } from './held-place.ts'
import { saidOf } from './told.ts'
import { correctors, isOneOf } from './who-keeps.ts'

/** What the corrected lines of a place would say if they followed its producers again. */
export async function wouldComeBack(errand: KeepingErrand, place: KeptPlace): Promise<readonly GivingBack[]> {
  return place.locks.length === 0 ? [] : givingsBack(await goldenOf(errand, place))
}

/** Lets the producers speak again of a field: what they say of it today is said at once. */
export async function unlockField(
  errand: KeepingErrand,
  { place, field }: { readonly place: KeptPlace; readonly field: string },
): Promise<Result<undefined, 'not-allowed' | 'not-locked'>> {
  if (!isOneOf(errand.asker, correctors)) return refuse('not-allowed')
  const locked = place.locks.find((each) => each === field)
  const given = locked && giveBack(await goldenOf(errand, place), locked)
  if (!given) return refuse('not-locked')
  const { fields, after } = given
  await writeHeld(errand, after)
  const said = (of: KeptPlace) => Object.fromEntries(fields.map((each) => [each, saidOf(of, each) ?? null]))
  await writeInJournal(errand, {
    action: 'places.field-unlocked',
    subject: { kind: 'place', id: place.id },
    content: { fields, before: said(place), after: said(after) },
  })
  return grant(undefined)
}

async function goldenOf({ db, today }: KeepingErrand, place: KeptPlace) {
  const rows = (await rowsOfPlaces(db, [place.id])).get(place.id) ?? []
  return { place, rows, today }
}
