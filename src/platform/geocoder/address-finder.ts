/** An address of the national base (BAN), as a finder gives it. */
export interface FoundAddress {
  /** « 12 Rue du Port 62300 Lens » */
  readonly label: string
  /** The number and the street alone. */
  readonly street: string
  readonly postalCode: string
  readonly town: string
  /** INSEE code of the commune. */
  readonly communeCode: string
  readonly id: string
  /** From 0 to 1, how sure the finder is. */
  readonly score: number
  readonly latitude: number
  readonly longitude: number
}

/** Finds addresses by their text, the surest first. `unavailable`: she writes it by hand, which she always may. */
export interface AddressFinder {
  find(typed: string): Promise<readonly FoundAddress[] | 'unavailable'>
}

/** Where the operator has set no finder. */
export const noAddressFinder: AddressFinder = { find: () => Promise.resolve('unavailable') }
