/** The words of the page around its content, in the language of the page. */
export interface PageWords {
  /** "Aller au contenu". */
  readonly skipToContent: string
  /** "Erreur : ", put before the title of a page that comes back with problems. */
  readonly errorPrefix: string
  /** "Il y a un problème". */
  readonly problemHeading: string
  /** "Langue". */
  readonly languageMenu: string
  /** "Menu". */
  readonly mainMenu: string
  /** "Plus", before the pages one seldom needs. */
  readonly moreMenu: string
  /** "Écouter". */
  readonly listen: string
  /** "Arrêter la lecture". */
  readonly stopListening: string
  /** Said when the device has no voice of this language. */
  readonly noVoice: string
  /** "Téléphone". */
  readonly phone: string
  /** "Informations légales". */
  readonly legalMenu: string
}

/** An address and its words. */
export interface Link {
  readonly href: string
  readonly text: string
}

/**
 * Legal links of every page; the text of `accessibility` is the exact mention of the law, with ordinary spaces
 * because public checkers look for it to the letter: "Accessibilité : non conforme".
 */
export interface LegalLinks {
  readonly accessibility: Link
  readonly legalNotice: Link
  readonly personalData: Link
  readonly siteMap: Link
}
