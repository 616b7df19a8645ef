import { sayInFrench } from '#platform/i18n/say.ts'
import type { PlaceFacts } from '../place.ts'
import {
  feeCode,
  mobilisationCodes,
  networkCodes,
  publicCodes,
  receptionCodes,
  themeCodes,
} from './data-inclusion-terms.ts'
import { knownPosition } from './known-position.ts'
import { published } from './messages.fr.ts'

const say = sayInFrench(published)

/** A structure of data·inclusion v1; null is not known. */
export interface InclusionStructure {
  readonly source: string
  readonly id: string
  readonly nom: string
  readonly date_maj: string
  readonly description: string | null
  readonly [column: string]: string | number | readonly string[] | null
}

/** A service of data·inclusion v1: what a structure offers; null is not known. */
export interface InclusionService extends InclusionStructure {
  readonly structure_id: string
  readonly description: string
}

/** What data·inclusion keeps of a place: one structure, and one service when the place offers some. */
export interface InclusionPlace {
  readonly structure: InclusionStructure
  readonly service?: InclusionService
}

/** A place in the words of data·inclusion v1.0.8; `source` is who publishes, and opens the identifiers. */
export function inclusionPlace(source: string, id: string, facts: PlaceFacts): InclusionPlace {
  const structure = structureOf(source, id, facts)
  return facts.services.length === 0 ? { structure } : { structure, service: serviceOf(structure, facts) }
}

function structureOf(source: string, id: string, facts: PlaceFacts): InclusionStructure {
  const description = facts.description ?? facts.summary
  return {
    source,
    id: `${source}--${id}`,
    nom: nameFor(facts),
    date_maj: facts.updatedOn,
    siret: facts.pivot && /^\d{14}$/.test(facts.pivot) ? facts.pivot : null,
    description: description && description.length >= 5 ? description.slice(0, 10_000) : null,
    reseaux_porteurs: known(networkCodes(facts.programmes)),
    site_web: facts.websites.find(isLink) ?? null,
    accessibilite_lieu:
      facts.accessibilitySheet && isLink(facts.accessibilitySheet) ? facts.accessibilitySheet : null,
    lien_source: null,
    ...whereItIs(facts),
  }
}

type Columns = Readonly<Record<string, string | number | null>>

function whereItIs({ commune, street, addressComplement, ...facts }: PlaceFacts): Columns {
  const position = knownPosition(facts)
  return {
    commune: commune.name,
    code_postal: /^\d{5}$/.test(commune.postalCode) ? commune.postalCode : null,
    code_insee: commune.code ?? null,
    adresse: street || null,
    complement_adresse: addressComplement ?? null,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    ...howToReach(facts),
  }
}

function howToReach({ phones, emails, hours }: Pick<PlaceFacts, 'phones' | 'emails' | 'hours'>): Columns {
  return {
    telephone: phones[0] ?? null,
    courriel: emails[0] ?? null,
    horaires_accueil: hours?.osm ?? null,
  }
}

function serviceOf(structure: InclusionStructure, facts: PlaceFacts): InclusionService {
  return {
    source: structure.source,
    id: `${structure.id}-mediation-numerique`,
    structure_id: structure.id,
    nom: say('service-name'),
    date_maj: facts.updatedOn,
    description: structure.description ?? say('service-description', { services: facts.services.join(', ') }),
    type: 'accompagnement',
    thematiques: known(themeCodes(facts.services)),
    publics: known(publicCodes(facts.audiences)),
    frais: feeCode(facts.fees) ?? null,
    frais_precisions: facts.fees.includes('Gratuit sous condition') ? 'Gratuit sous condition' : null,
    modes_mobilisation: known(mobilisationCodes(facts.accessModes)),
    modes_accueil: known(receptionCodes(facts.supportModes)),
    lien_mobilisation: facts.bookingPage && isLink(facts.bookingPage) ? facts.bookingPage : null,
    ...whereItIs(facts),
  }
}

// Between 3 and 150 characters, and never ending with a point.
function nameFor({ name, commune }: PlaceFacts): string {
  const short = name.slice(0, 150).replace(/[.\s]+$/, '')
  return short.length < 3 ? `${short} (${commune.name})` : short
}

function known(codes: readonly string[]): readonly string[] | null {
  return codes.length === 0 ? null : codes
}

function isLink(address: string): boolean {
  return /^https?:\/\/\S+$/.test(address) && address.length <= 2083
}
