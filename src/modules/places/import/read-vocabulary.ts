import {
  accessPatterns,
  audiencePatterns,
  carePatterns,
  feePatterns,
  labelPatterns,
  type Pattern,
  programmePatterns,
  servicePatterns,
  supportPatterns,
  typePatterns,
} from '../normalise/term-patterns.ts'
import { readTerms } from '../normalise/read-terms.ts'
import type { PlaceFacts } from '../place.ts'
import type { StandardColumn } from '../standard/columns.ts'
import { placeTypes } from '../standard/place-types.ts'
import {
  accessModes,
  audiences,
  fees,
  programmes,
  services,
  specialCares,
  supportModes,
  trainingLabels,
} from '../standard/terms.ts'
import type { Tell } from './notice.ts'

type Cells = Readonly<Record<StandardColumn, string>>

type Vocabulary = Pick<
  PlaceFacts,
  | 'types'
  | 'services'
  | 'audiences'
  | 'specialCares'
  | 'fees'
  | 'programmes'
  | 'trainingLabels'
  | 'accessModes'
  | 'supportModes'
>

/** Every column of a row whose words are those of the standard. */
export function readVocabulary(cells: Cells, tell: Tell): Vocabulary {
  const read = <Term extends string>(
    column: StandardColumn,
    terms: readonly Term[],
    patterns: readonly Pattern<Term>[],
  ): readonly Term[] =>
    readTerms(cells[column], { terms, patterns }, (rule, value, became) =>
      tell(rule, column, { value, became }),
    )
  return {
    types: read('typologie', placeTypes, typePatterns),
    services: read('services', services, servicePatterns),
    audiences: read('publics_specifiquement_adresses', audiences, audiencePatterns),
    specialCares: read('prise_en_charge_specifique', specialCares, carePatterns),
    fees: read('frais_a_charge', fees, feePatterns),
    programmes: read('dispositif_programmes_nationaux', programmes, programmePatterns),
    trainingLabels: read('formations_labels', trainingLabels, labelPatterns),
    accessModes: read('modalites_acces', accessModes, accessPatterns),
    supportModes: read('modalites_accompagnement', supportModes, supportPatterns),
  }
}
