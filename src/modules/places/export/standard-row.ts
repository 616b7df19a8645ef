import type { PlaceFacts } from '../place.ts'
import { type StandardColumn, type StandardRow, standardColumns } from '../standard/columns.ts'
import { knownPosition } from './known-position.ts'

/** A place as the national standard writes it. What is not known is empty: no point in the sea at 0, 0. */
export function standardRow(id: string, facts: PlaceFacts): StandardRow {
  return { ...identity(id, facts), ...presentation(facts), ...offer(facts) }
}

/** Columns the standard requires and this row leaves empty: such a row stays out of the strict export. */
export function missingColumns(row: StandardRow): readonly StandardColumn[] {
  return requiredColumns.filter((column) => row[column] === '')
}

/** The standard's way of saying that no SIRET, RNA or RIDET is known. */
export const unknownPivot = '00000000000000'

const requiredColumns = standardColumns.filter((column) =>
  ['id', 'pivot', 'nom', 'commune', 'code_postal', 'adresse', 'date_maj'].includes(column),
)

type Cells<Column extends StandardColumn> = Readonly<Record<Column, string>>

function identity(id: string, facts: PlaceFacts): Cells<IdentityColumn> {
  const { commune } = facts
  const position = knownPosition(facts)
  return {
    id,
    pivot: facts.pivot && /^[a-zA-Z0-9]{9,14}$/.test(facts.pivot) ? facts.pivot : unknownPivot,
    nom: facts.name,
    commune: commune.name,
    code_postal: commune.postalCode,
    code_insee: commune.code ?? '',
    adresse: facts.street,
    complement_adresse: facts.addressComplement ?? '',
    latitude: position ? decimal(position.latitude) : '',
    longitude: position ? decimal(position.longitude) : '',
    typologie: list(facts.types),
    telephone: facts.phones.find((phone) => writablePhone.test(phone)) ?? '',
    courriels: list(facts.emails),
    site_web: list(facts.websites),
  }
}

function presentation(facts: PlaceFacts): Cells<PresentationColumn> {
  const travels = facts.isItinerant ? ['Itinérant'] : []
  return {
    // The standard sets no pattern here: hours nobody could read leave as they came rather than be lost.
    horaires: told(facts.hours?.osm ?? facts.hours?.raw),
    presentation_resume: told(facts.summary),
    presentation_detail: told(facts.description),
    source: told(facts.collectedBy),
    itinerance: list([...travels, ...(facts.isFixed ? ['Fixe'] : [])]),
    structure_parente: told(facts.parentOrganisation),
    date_maj: facts.updatedOn,
  }
}

function offer(facts: PlaceFacts): Cells<Exclude<StandardColumn, IdentityColumn | PresentationColumn>> {
  return {
    services: list(facts.services),
    publics_specifiquement_adresses: list(facts.audiences),
    prise_en_charge_specifique: list(facts.specialCares),
    frais_a_charge: list(facts.fees),
    dispositif_programmes_nationaux: list(facts.programmes),
    formations_labels: list(facts.trainingLabels),
    // Our import and others’ part labels at a semicolon too.
    autres_formations_labels: list(facts.otherLabels.map((label) => label.replaceAll(';', ','))),
    modalites_acces: list(facts.accessModes),
    modalites_accompagnement: list(facts.supportModes),
    fiche_acces_libre: facts.accessibilitySheet ?? '',
    prise_rdv: facts.bookingPage ?? '',
  }
}

type IdentityColumn =
  | 'id'
  | 'pivot'
  | 'nom'
  | 'commune'
  | 'code_postal'
  | 'code_insee'
  | 'adresse'
  | 'complement_adresse'
  | 'latitude'
  | 'longitude'
  | 'typologie'
  | 'telephone'
  | 'courriels'
  | 'site_web'

type PresentationColumn =
  | 'horaires'
  | 'presentation_resume'
  | 'presentation_detail'
  | 'source'
  | 'itinerance'
  | 'structure_parente'
  | 'date_maj'

// One number, of a territory the standard knows; short numbers (3949) have no place in it.
const writablePhone = /^\+(?:33|590|594|262|596|269|687|689|508|681)\d{6,9}$/

function told(text: string | undefined): string {
  return text ?? ''
}

// The bar separates the values of a cell, and cannot be written inside one.
function list(values: readonly string[]): string {
  return values.map((value) => value.replaceAll('|', '/')).join('|')
}

/** A figure in full, never with an exponent. */
export function decimal(degrees: number): string {
  const text = String(degrees)
  return text.includes('e') ? degrees.toFixed(9) : text
}
