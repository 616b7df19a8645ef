/** A commune of the official list (COG), as somebody named it. */
export interface FoundCommune {
  /** INSEE code of the commune of today: `2A004`. */
  readonly code: string
  readonly name: string
  /** Absent when the commune has several and hers is not known, or when it has none. */
  readonly postalCode?: string
  /** The name she gave, when it is that of a commune that has since joined another. */
  readonly formerName?: string
  /** Its INSEE code of that time, which is the one of a birth there. */
  readonly formerCode?: string
}

export type CommuneSearch =
  | { readonly kind: 'one'; readonly commune: FoundCommune }
  /** `near`: no name is quite that one; these are a slip away. */
  | {
      readonly kind: 'several' | 'near'
      readonly communes: readonly FoundCommune[]
      readonly hasMore: boolean
    }
  | { readonly kind: 'none' }

/** The communes of France, as reading needs them. */
export interface CommuneBook {
  /** Year of the list. */
  readonly year: number
  /** By its name, even with a slip, its postal code, both, or its INSEE code. */
  search(typed: string): CommuneSearch
  /** The commune of a value offered by a page: `2A004:20090`, or `01015:01300:01340` for a former one. */
  chosen(value: string): FoundCommune | undefined
}

/** The value of a choice on a page. */
export function communeValue({ code, postalCode = '', formerCode }: FoundCommune): string {
  return [code, postalCode, ...(formerCode === undefined ? [] : [formerCode])].join(':')
}

/** « Arbignieu (01300) », which `search` reads again. */
export function communeInWords({ name, formerName, postalCode }: FoundCommune): string {
  const said = formerName ?? name
  return postalCode === undefined ? said : `${said} (${postalCode})`
}
