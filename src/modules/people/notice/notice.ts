import type { Language } from '#kernel/language.ts'

/** How the text was given to her. */
export const manners = ['read-aloud', 'interpreted', 'on-paper', 'on-screen'] as const
export type Manner = (typeof manners)[number]

/** The text in use: what we note about people, why, how long, and what they may ask. A new text has a new version. */
export const currentNotice = { notice: 'what-we-note', version: '2026-03' } as const

/** A text given to a person: which one, when, how and in which language. */
export interface GivenNotice {
  readonly notice: string
  readonly version: string
  readonly language: Language
  readonly manner: Manner
  readonly givenAt: Date
}

/** Whether the text in use was given to her. */
export function hasCurrentNotice(given: readonly GivenNotice[]): boolean {
  return given.some(
    ({ notice, version }) => notice === currentNotice.notice && version === currentNotice.version,
  )
}
