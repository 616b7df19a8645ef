/** The town all the organisations of this installation serve, and what the law wants said of its site. */
export interface Territory {
  readonly townName: string
  /** "CCAS d’Alpha". */
  readonly ccasName: string
  /** As people read it: "04 00 00 00 00". */
  readonly phone: string
  readonly address: readonly string[]
  readonly openingHours: string | undefined
  /** `#rrggbb`. */
  readonly accent: string | undefined
  readonly hasLogo: boolean
  readonly timeZone: string
  readonly contactEmail: string
  /** The data-protection officer. */
  readonly privacyEmail: string
  /** Where flaws are reported (RFC 9116). */
  readonly securityEmail: string
  /** Éditeur du site, directeur de la publication and hébergeur: LCEN, art. 1-1. */
  readonly publisher: string
  readonly publicationDirector: string
  readonly host: string
}

/** What a town is before anybody has described it. */
export const unnamedTerritory: Territory = {
  townName: 'Votre commune',
  ccasName: 'Votre CCAS',
  phone: '00 00 00 00 00',
  address: [],
  openingHours: undefined,
  accent: undefined,
  hasLogo: false,
  timeZone: 'Europe/Paris',
  contactEmail: 'contact@commune.invalid',
  privacyEmail: 'dpo@commune.invalid',
  securityEmail: 'securite@commune.invalid',
  publisher: 'à renseigner',
  publicationDirector: 'à renseigner',
  host: 'à renseigner',
}
