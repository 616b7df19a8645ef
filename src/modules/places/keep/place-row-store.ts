import type { Insertable, Selectable } from 'kysely'
import { toDay } from '#kernel/day.ts'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { AccessDetail, PlaceCommune, PlaceFacts, PlaceId, Position } from '../place.ts'
import type { PlacesTables } from '../tables.ts'

type Row = Selectable<PlacesTables['place']>
/** A place without what stands in tables of its own. */
export type BarePlace = Omit<KeptPlace, 'hours' | 'local'> & {
  readonly local: Omit<KeptPlace['local'], 'closures' | 'stops'>
}

/** The columns of a place: what an insertion writes, and what a correction writes again. */
export function placeColumns(place: BarePlace): Omit<Insertable<PlacesTables['place']>, 'created_at'> {
  const { facts, local } = place
  return {
    id: place.id,
    organisation_id: place.keeper,
    ...factColumns(facts),
    ...whereColumns(facts.commune, facts),
    languages: [...local.languages],
    seats: local.seats ?? null,
    saturation: local.saturation ?? null,
    access_details: [...local.accessDetails],
    provenance: JSON.stringify(place.provenance),
    locks: [...place.locks],
    status: place.status,
    verified_on: place.verifiedOn ?? null,
    verified_by: place.verifiedBy ?? null,
    version: place.version,
  }
}

function factColumns(facts: PlaceFacts) {
  return {
    name: facts.name,
    types: [...facts.types],
    phones: [...facts.phones],
    emails: [...facts.emails],
    websites: [...facts.websites],
    hours_raw: facts.hours?.raw ?? null,
    hours_osm: facts.hours?.osm ?? null,
    is_itinerant: facts.isItinerant ?? null,
    is_fixed: facts.isFixed ?? null,
    updated_on: facts.updatedOn,
    services: [...facts.services],
    audiences: [...facts.audiences],
    special_cares: [...facts.specialCares],
    fees: [...facts.fees],
    programmes: [...facts.programmes],
    training_labels: [...facts.trainingLabels],
    other_labels: [...facts.otherLabels],
    access_modes: [...facts.accessModes],
    support_modes: [...facts.supportModes],
    ...textColumns(facts),
  }
}

function textColumns(facts: PlaceFacts) {
  return {
    pivot: facts.pivot ?? null,
    address_complement: facts.addressComplement ?? null,
    summary: facts.summary ?? null,
    description: facts.description ?? null,
    collected_by: facts.collectedBy ?? null,
    parent_organisation: facts.parentOrganisation ?? null,
    accessibility_sheet: facts.accessibilitySheet ?? null,
    booking_page: facts.bookingPage ?? null,
  }
}

/** Where a place or a stop is, in columns. */
export function whereColumns(
  commune: PlaceCommune,
  { street, position }: { readonly street: string; readonly position?: Position },
) {
  return {
    commune_name: commune.name,
    postal_code: commune.postalCode,
    commune_code: commune.code ?? null,
    street,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    position_precision: position?.precision ?? null,
  }
}

/** A row as its words. */
export function toBarePlace(row: Row): BarePlace {
  return {
    id: row.id as PlaceId,
    keeper: row.organisation_id as OrganisationId,
    facts: toFacts(row),
    local: {
      languages: row.languages,
      ...(row.seats !== null && { seats: row.seats }),
      ...(row.saturation !== null && { saturation: row.saturation }),
      accessDetails: row.access_details as readonly AccessDetail[],
    },
    provenance: row.provenance,
    locks: row.locks as KeptPlace['locks'],
    status: row.status,
    ...(row.verified_on !== null && { verifiedOn: toDay(row.verified_on) }),
    ...(row.verified_by !== null && { verifiedBy: row.verified_by as AgentId }),
    version: row.version,
  }
}

function toFacts(row: Row): PlaceFacts {
  const flags = {
    ...(row.is_itinerant !== null && { isItinerant: row.is_itinerant }),
    ...(row.is_fixed !== null && { isFixed: row.is_fixed }),
  }
  return {
    name: row.name,
    ...toWhere(row),
    types: row.types,
    phones: row.phones,
    emails: row.emails,
    websites: row.websites,
    ...hoursOf(row),
    ...textsOf(row),
    ...flags,
    updatedOn: toDay(row.updated_on),
    services: row.services as PlaceFacts['services'],
    audiences: row.audiences as PlaceFacts['audiences'],
    specialCares: row.special_cares as PlaceFacts['specialCares'],
    fees: row.fees as PlaceFacts['fees'],
    programmes: row.programmes as PlaceFacts['programmes'],
    trainingLabels: row.training_labels as PlaceFacts['trainingLabels'],
    otherLabels: row.other_labels,
    accessModes: row.access_modes as PlaceFacts['accessModes'],
    supportModes: row.support_modes as PlaceFacts['supportModes'],
  }
}

function textsOf(row: Row) {
  const texts = {
    pivot: row.pivot,
    addressComplement: row.address_complement,
    summary: row.summary,
    description: row.description,
    collectedBy: row.collected_by,
    parentOrganisation: row.parent_organisation,
    accessibilitySheet: row.accessibility_sheet,
    bookingPage: row.booking_page,
  }
  return Object.fromEntries(
    Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== null),
  )
}

function hoursOf({ hours_raw: raw, hours_osm: osm }: Row): Pick<PlaceFacts, 'hours'> {
  if (raw === null) return {}
  return { hours: osm === null ? { raw } : { raw, osm } }
}

type Where = Pick<
  Row,
  'commune_name' | 'postal_code' | 'commune_code' | 'street' | 'latitude' | 'longitude' | 'position_precision'
>

/** Where a place or a stop is, from its columns. */
export function toWhere(row: Where): Pick<PlaceFacts, 'commune' | 'street' | 'position'> {
  const { latitude, longitude, position_precision: precision } = row
  return {
    commune: {
      name: row.commune_name,
      postalCode: row.postal_code,
      ...(row.commune_code !== null && { code: row.commune_code }),
    },
    street: row.street,
    ...(latitude !== null &&
      longitude !== null &&
      precision !== null && { position: { latitude, longitude, precision } }),
  }
}
