import type { Territory } from '#modules/organisations/index.ts'

/** The address of our own place, in the columns of the national file. */
export interface ExportedTown {
  readonly address: string
  readonly commune: string
  readonly postcode: string
  /** Not known from an address. */
  readonly inseeCode: string
}

/** Reads « 01000 Alpha » from the last line of the town's address. */
export function townOf({ address, townName }: Pick<Territory, 'address' | 'townName'>): ExportedTown {
  const last = address.at(-1) ?? ''
  const [, postcode, commune] = /^(\d{5})\s+(.+)$/.exec(last) ?? []
  const street = postcode === undefined ? address : address.slice(0, -1)
  return {
    address: street.join(', '),
    commune: commune ?? townName,
    postcode: postcode ?? '',
    inseeCode: '',
  }
}
