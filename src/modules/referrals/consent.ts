import { fold } from '#kernel/plain-text.ts'
import type { Language } from '#kernel/language.ts'

/** How she agreed: said to the agent, or signed on the sheet. */
export const manners = ['spoken', 'signed'] as const
export type Manner = (typeof manners)[number]

/** Her agreement to be sent there, in its words. Taken back whenever she wants. */
export interface Consent {
  readonly words: string
  readonly language: Language
  readonly manner: Manner
  readonly givenAt: Date
  readonly withdrawnAt: Date | undefined
}

/** What the partner is told once it has accepted. */
export interface Contact {
  readonly name: string
  readonly reach: string
}

export interface Named {
  readonly firstNames: string | undefined
  readonly usageName: string | undefined
  readonly birthName: string | undefined
}

/** « F. Z. »: what a partner calls her before it has accepted. */
export function initialsOf({ firstNames, usageName, birthName }: Named): string {
  const letters = [firstNames, usageName ?? birthName].flatMap((name) => {
    const letter = name === undefined ? undefined : /\p{L}/u.exec(name)?.[0]
    return letter === undefined ? [] : [`${letter.toLocaleUpperCase('fr')}.`]
  })
  return letters.join(' ') || '?'
}

// Shorter ones are words of every day (« le », « an », « do »), unless a civility stands before.
const shortestName = 3
const civility = /\b(?:m|mr|mme|mlle|monsieur|madame|mademoiselle) (\p{L}+)/gu

/** Whether a text that leaves before the partner has accepted says her name or how to reach her. */
export function tellsWhoSheIs(text: string, { firstNames, usageName, birthName }: Named): boolean {
  const words = new Set(wordsOf(text))
  const called = new Set([...fold(text).matchAll(civility)].map(([, name = '']) => name))
  const names = [firstNames, usageName, birthName].flatMap((name) => wordsOf(name ?? ''))
  const isSaid = (name: string): boolean =>
    called.has(name) || (name.length >= shortestName && words.has(name))
  return names.some(isSaid) || /@|(?:\d[\s.-]?){8,}/.test(text)
}

function wordsOf(text: string): readonly string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u)
}
