import type { AddressFinder } from '#platform/geocoder/address-finder.ts'
import type { Raw } from '../../answers/answer.ts'
import type { Field } from '../../definition/question.ts'
import type { ReadingField } from '../field-kind.ts'
import { box, oneLine } from '../typed.ts'
import { writeChoice } from './address.ts'
import { type CommuneBook, communeInWords, communeValue, type FoundCommune } from './commune-book.ts'

/** Something to point at; its value comes back in the box `choice`. */
export interface Candidate {
  readonly value: string
  readonly words: string
}

export interface CandidatesAsked {
  readonly field: Field
  readonly raw: Raw
  readonly reading: ReadingField
  readonly finder: AddressFinder
}

/** The places that what she typed may mean; none when it is understood, or when there is nothing to offer. */
export async function candidatesFor({
  field,
  raw,
  reading,
  finder,
}: CandidatesAsked): Promise<readonly Candidate[]> {
  const typed = oneLine(box(raw))
  if (typed === '') return []
  if (field.type === 'commune' || field.type === 'birthplace') return communesFor(typed, reading.communes)
  return field.type === 'address' ? await addressesFor(typed, finder) : []
}

/** At most eight communes whose name or postal code begins so, while she types. */
export function suggestedCommunes(typed: string, communes: CommuneBook): readonly Candidate[] {
  const found = communes.search(oneLine(typed))
  if (found.kind === 'none') return []
  return (found.kind === 'one' ? [found.commune] : found.communes.slice(0, mostSuggested)).map(candidateOf)
}

const mostSuggested = 8

function communesFor(typed: string, communes: CommuneBook | undefined): readonly Candidate[] {
  const found = communes?.search(typed)
  return found?.kind === 'several' || found?.kind === 'near' ? found.communes.map(candidateOf) : []
}

function candidateOf(commune: FoundCommune): Candidate {
  return { value: communeValue(commune), words: communeInWords(commune) }
}

async function addressesFor(asked: string, finder: AddressFinder): Promise<readonly Candidate[]> {
  const found = await finder.find(asked)
  return found === 'unavailable'
    ? []
    : found.map((each) => ({ value: writeChoice({ ...each, asked }), words: each.label }))
}
