import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { LegalLinks, Link, PageWords } from './page-words.ts'
import type { TownLook } from './town-look.ts'

/** Who looks at the page: each audience has its own stylesheet and its own script. */
export type Audience = 'resident' | 'agent' | 'kiosk' | 'board'

/** A language offered, named in itself: "English", "العربية", "Simplifié". */
export interface LanguageChoice {
  readonly language: Language
  readonly name: string
  /** This same page in that language. */
  readonly href: string
}

/** A page of the agent menu. */
export interface NavItem extends Link {
  readonly current?: boolean | undefined
  /** Seldom needed: behind « Plus », unless it is the page shown. */
  readonly rare?: boolean | undefined
  /** How many wait there. */
  readonly count?: number | undefined
}

/** What surrounds every page of a request, built once at its edge; `Page` takes it whole: `<Page {...frame} title=…>`. */
export interface Frame {
  readonly language: Language
  /** The address of this page, for the language switch and for coming back. */
  readonly path: string
  readonly town: TownLook
  readonly words: PageWords
  readonly legal: LegalLinks
  /** Languages offered; none hides the menu (agent pages). */
  readonly languages: readonly LanguageChoice[]
  /** Menu of agent pages, as far as the agent's role goes. */
  readonly nav?: readonly NavItem[] | undefined
  /** End of the agent header: name of the agent, sign-out form. */
  readonly account?: ComponentChildren
  /** Name of a built asset to its address. */
  readonly assetUrl: (name: string) => string
}
