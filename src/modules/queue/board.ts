import type { Language } from '#kernel/language.ts'
import type { Counter, SiteId } from './site.ts'

/** A call as the hall sees and hears it: a number and a counter, never a name. */
export interface BoardCall {
  /** New at each call: a voice says it once. */
  readonly callId: string
  readonly letter: string
  readonly number: number
  readonly counter: Pick<Counter, 'number' | 'label' | 'speakAs' | 'direction'>
  /** Said in French, then in this language. */
  readonly language: Language
  /** ISO 8601, as sent to browsers. */
  readonly at: string
}

/** All that a board shows, at one event of its line. */
export interface BoardState {
  readonly siteId: SiteId
  readonly siteName: string
  readonly timeZone: string
  readonly seq: number
  /** Newest first; the first is the number that fills the screen. */
  readonly calls: readonly BoardCall[]
  readonly waiting: number
}

/** Calls kept on a board: the one just made, the three before it, and a few more for the phone page. */
export const callsShown = 7
