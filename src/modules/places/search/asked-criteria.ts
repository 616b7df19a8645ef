/** Criteria as somebody types them, or software writes them; an absent one keeps every place. */
export interface AskedCriteria {
  readonly words?: string | undefined
  readonly services: readonly string[]
  /** What it must be in: INSEE codes, names or postal codes. */
  readonly communes: readonly string[]
  /** What it must be near: an address, a commune or a postal code. */
  readonly where?: string | undefined
  readonly around?: { readonly latitude: string; readonly longitude: string } | undefined
  /** Kilometres around that point, or around the one commune. */
  readonly within?: string | undefined
  /** `now`, or a day and a time. */
  readonly openAt?: string | undefined
  readonly isFree: boolean
  readonly isAccessible: boolean
  readonly languages: readonly string[]
  readonly isItinerant?: boolean | undefined
  /** An organisation that places belong to: its name, or its word in our addresses. */
  readonly actor?: string | undefined
}

/** What cannot be understood: the criterion, and the value. */
export interface AskedWrongly {
  readonly criterion:
    | 'service'
    | 'commune'
    | 'commune-of-several'
    | 'where'
    | 'where-of-several'
    | 'two-starts'
    | 'near'
    | 'within'
    | 'within-of-nothing'
    | 'open-at'
    | 'language'
    | 'actor'
  readonly value: string
}
