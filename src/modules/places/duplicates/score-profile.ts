import { fold } from '#kernel/plain-text.ts'
import type { PlaceFacts } from '../place.ts'
import { type ComparedName, comparedName } from './score-name.ts'
import { type ComparedStreet, comparedStreet } from './score-street.ts'

/** What two places are compared on; `id` is whatever the asker knows the place by. */
export interface ComparedPlace
  extends Pick<PlaceFacts, 'pivot' | 'name' | 'commune' | 'street' | 'position' | 'phones' | 'emails'>,
    Pick<PlaceFacts, 'isItinerant' | 'isFixed'> {
  readonly id: string
  readonly source: string
}

/** A place prepared once for all its comparisons. */
export interface Profile {
  readonly place: ComparedPlace
  readonly name: ComparedName
  readonly street?: ComparedStreet
  /** Code, or folded name and postal code, with the arrondissements of the three towns brought together; if any. */
  readonly commune?: string
  /** A generic address (contact@, mairie@…); one at a free mail provider says nothing of a place. */
  readonly genericEmails: readonly string[]
  /** What the producer declares; absent when it says nothing, or both. */
  readonly travels?: boolean
}

export function profileOf(place: ComparedPlace): Profile {
  const street = comparedStreet(place.street)
  const travels = declaredTravels(place)
  const commune = communeKey(place)
  return {
    place,
    name: comparedName(place.name),
    ...(street && { street }),
    ...(commune && { commune }),
    genericEmails: place.emails.map((email) => email.toLowerCase()).filter(isGeneric),
    ...(travels !== undefined && { travels }),
  }
}

function declaredTravels({ isItinerant, isFixed }: ComparedPlace): boolean | undefined {
  if (isItinerant && !isFixed) return true
  return isFixed && !isItinerant ? false : undefined
}

// Paris, Lyon and Marseille: some producers give the code of the town, others that of the arrondissement.
function communeKey({ commune }: ComparedPlace): string | undefined {
  const { code, name, postalCode } = commune
  if (!code) return `${postalCode} ${fold(name)}`.trim() || undefined
  if (code === '75056' || /^751[0-2]\d$/.test(code)) return '75056'
  if (code === '69123' || /^6938[1-9]$/.test(code)) return '69123'
  return code === '13055' || /^132(?:0[1-9]|1[0-6])$/.test(code) ? '13055' : code
}

function isGeneric(email: string): boolean {
  return !/@(?:gmail|orange|wanadoo|free|laposte|hotmail|outlook|live|yahoo|sfr|icloud)\./.test(email)
}
