import { usualChannelOf } from '../channel.ts'
import type { Visit } from '../visit.ts'
import type { TypedFields } from './draft-store.ts'

/** A recorded visit as it would be typed, to be finished again after it was taken back. */
export function typedVisit(visit: Visit, notes: string): TypedFields {
  const fields: Record<string, readonly string[]> = {
    acts: [String(visit.acts.length)],
    minutes: [String(visit.minutes)],
    channel: given(visit.channel ?? usualChannelOf(visit.placeType)),
    place_name: given(visit.placeName),
    autonomy: given(visit.autonomy),
    equipment: visit.equipment,
    referral: given(visit.referredTo),
    notes: given(notes || undefined),
    age: given(visit.anonymous?.ageBand),
    gender: given(visit.anonymous?.gender),
    status: given(visit.anonymous?.socialStatus),
  }
  for (const [index, act] of visit.acts.entries()) {
    const field = `act${index + 1}_`
    fields[`${field}theme`] = act.themes
    fields[`${field}detail`] = act.administrativeThemes
    fields[`${field}mode`] = [act.mode]
    fields[`${field}agreed`] = given(act.agreedAloud ? 'oui' : undefined)
    fields[`${field}procedure`] = given(act.procedureId)
  }
  return fields
}

function given(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value]
}
