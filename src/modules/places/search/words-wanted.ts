import type { TypedWord } from './word-store.ts'

/** What the words of a place must answer, as tsqueries. */
export interface WordsWanted {
  /** How many words count. */
  readonly count: number
  /** Every word, or one a slip away from it, is somewhere in it. */
  readonly anywhere: string
  /** The same but for one word of three or more, for want of better. */
  readonly butOne?: string
  /** The same, all in its name or commune; all in its name. */
  readonly inNameOrCommune: string
  readonly inName: string
  /** Every word is there as it was typed. */
  readonly exactly: string
}

/** Nothing when no word was typed; `unknown` when no place has any of them. */
export function wordsWanted(typed: readonly TypedWord[]): WordsWanted | 'unknown' | undefined {
  if (typed.length === 0) return undefined
  const known = typed.filter(({ isKnown, near }) => isKnown || near.length > 0)
  if (known.length === 0) return 'unknown'
  const telling = known.filter(({ word }) => !littleWords.has(word))
  const counted = telling.length > 0 ? telling : known
  return {
    count: counted.length,
    anywhere: allOf(counted, ''),
    ...(counted.length > 2 && { butOne: allButOne(counted) }),
    inNameOrCommune: allOf(counted, 'AB'),
    inName: allOf(counted, 'A'),
    exactly: counted.map(({ word }) => `'${word}':*`).join(' & '),
  }
}

const littleWords = new Set('a au aux d de des du en et l la le les par pour s sous sur un une'.split(' '))

function allButOne(words: readonly TypedWord[]): string {
  return words.map((_, left) => `(${allOf(words.toSpliced(left, 1), '')})`).join(' | ')
}

// Folded words hold letters and digits alone: between quotes, they cannot be anything else.
function allOf(words: readonly TypedWord[], weights: string): string {
  return words
    .map(({ word, near }) => {
      const spellings = [`'${word}':*${weights}`, ...near.map((other) => `'${other}':${weights}`)]
      return `(${spellings.map((spelling) => spelling.replace(/:$/, '')).join(' | ')})`
    })
    .join(' & ')
}
