import type { PlaceColumn } from '../extension/columns.ts'

/** The columns of a place as an agent thinks of them. */
export const columnGroups = {
  what: [
    'nom',
    'adresse',
    'complement_adresse',
    'code_postal',
    'commune',
    'code_insee',
    'latitude',
    'longitude',
    'precision',
    'structure_parente',
    'itinerance',
  ],
  reach: ['telephone', 'telephones', 'courriels', 'site_web', 'prise_rdv', 'modalites_acces'],
  when: ['horaires', 'horaires_recus', 'fermetures', 'arrets'],
  offer: [
    'services',
    'frais_a_charge',
    'publics_specifiquement_adresses',
    'prise_en_charge_specifique',
    'modalites_accompagnement',
    'presentation_resume',
    'presentation_detail',
    'langues',
    'acces_detaille',
    'capacite',
    'saturation',
  ],
  more: [
    'id',
    'pivot',
    'typologie',
    'source',
    'date_maj',
    'dispositif_programmes_nationaux',
    'formations_labels',
    'autres_formations_labels',
    'fiche_acces_libre',
  ],
} as const satisfies Readonly<Record<string, readonly PlaceColumn[]>>

export type ColumnGroup = keyof typeof columnGroups

export const groupNames = Object.keys(columnGroups) as readonly ColumnGroup[]
