import type { Day } from '#kernel/day.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { fieldInWords } from '../../keeping/field-in-words.ts'
import { say as sayKeeping } from '../../keeping/say.ts'
import type { KeptPlace } from '../../kept-place.ts'
import { saysSomething, saysTheSame, type ToldField, toldFields, toldOf } from '../merging/place-fields.ts'
import { sayDuplicates } from './say.ts'

/** Two places side by side: the one whose address stays, the other, and the place they would be. */
export interface Pair {
  readonly kept: KeptPlace
  readonly gone: KeptPlace
  /** Absent where nothing is to be made one. */
  readonly united?: KeptPlace
}

export type Side = 'kept' | 'gone'

/** One line of the comparison, as it is read. */
export interface ComparedLine {
  readonly label: string
  readonly says: Readonly<Record<Side, string>>
  readonly comparison: 'same' | 'different' | 'only-one'
  /** Whose word the united place keeps, where they differ. */
  readonly winner?: Side | 'both'
}

/** What either place says, field by field. */
export function comparedLines(pair: Pair, today: Day): readonly ComparedLine[] {
  const { kept, gone } = pair
  const fields = toldFields.filter((field) => [kept, gone].some((place) => saysField(place, field)))
  return [
    ...fields.map((field) => comparedField(pair, field, today)),
    comparedWords(sayDuplicates('field-told-by'), pair, toldBy),
    comparedWords(sayKeeping('field-updatedOn'), pair, ({ facts }) => dayInWords(facts.updatedOn, 'fr')),
    comparedWords(sayDuplicates('field-verified'), pair, ({ verifiedOn }) =>
      verifiedOn ? dayInWords(verifiedOn, 'fr') : sayDuplicates('never-verified'),
    ),
  ]
}

function saysField(place: KeptPlace, field: ToldField): boolean {
  return saysSomething(toldOf(place)[field])
}

function comparedField({ kept, gone, united }: Pair, field: ToldField, today: Day): ComparedLine {
  const [ours, theirs] = [toldOf(kept)[field], toldOf(gone)[field]]
  const isSame = saysTheSame(ours, theirs)
  const different = saysField(kept, field) && saysField(gone, field) ? 'different' : 'only-one'
  const winner = united && !isSame ? winnerOf(ours, theirs, toldOf(united)[field]) : undefined
  return {
    label: sayKeeping(`field-${field}`),
    says: { kept: fieldInWords(kept, field, today), gone: fieldInWords(gone, field, today) },
    comparison: isSame ? 'same' : different,
    ...(winner && { winner }),
  }
}

function winnerOf(ours: unknown, theirs: unknown, united: unknown): Side | 'both' {
  if (saysTheSame(ours, united)) return 'kept'
  return saysTheSame(theirs, united) ? 'gone' : 'both'
}

function comparedWords(
  label: string,
  { kept, gone }: Pair,
  inWords: (place: KeptPlace) => string,
): ComparedLine {
  const says = { kept: inWords(kept), gone: inWords(gone) }
  return { label, says, comparison: says.kept === says.gone ? 'same' : 'different' }
}

function toldBy({ provenance }: KeptPlace): string {
  const sources = new Set(Object.values(provenance).map(({ source }) => source))
  return sources.size === 0 ? sayDuplicates('told-by-town') : [...sources].join(', ')
}
