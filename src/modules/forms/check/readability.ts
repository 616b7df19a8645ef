/** How hard a French text is to read. */
export interface Measure {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
}

const noMeasure: Measure = { words: 0, sentences: 0, syllables: 0 }

/** Counts the words, sentences and syllables of a text. */
export function measure(text: string): Measure {
  return sentencesOf(text).reduce((sum, sentence) => {
    const words = wordsOf(sentence)
    return {
      words: sum.words + words.length,
      sentences: sum.sentences + (words.length > 0 ? 1 : 0),
      syllables: sum.syllables + words.reduce((total, word) => total + syllablesIn(word), 0),
    }
  }, noMeasure)
}

/** Several texts measured as one. */
export function together(measures: readonly Measure[]): Measure {
  return measures.reduce(
    (sum, one) => ({
      words: sum.words + one.words,
      sentences: sum.sentences + one.sentences,
      syllables: sum.syllables + one.syllables,
    }),
    noMeasure,
  )
}

/** Kandel and Moles (1958): 100 is very easy, 52 an article of law; undefined without a word. */
export function easeOf({ words, sentences, syllables }: Measure): number | undefined {
  if (words === 0 || sentences === 0) return undefined
  return 207 - 1.015 * (words / sentences) - 73.6 * (syllables / words)
}

/** The sentences of a text: a line ends one, an abbreviation does not. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replaceAll(/\b(art|M|Mme|n|al|etc|ex|tél)\.\s/gi, '$1 ')
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
}

/** The words of a sentence; an elided article is no word of its own. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
}

// As it is spoken: a final e, es or ent after a consonant is silent, and a number is read about one syllable a digit.
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().normalize('NFC')
  const digits = letters.match(/\p{N}/gu)?.length ?? 0
  const spoken =
    letters.length > 3 ? letters.replace(/(?<=[^aeiouyàâäéèêëîïôöùûü'’])(?:e|es|ent)$/u, '') : letters
  const vowels = spoken.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/gu)?.length ?? 0
  return Math.max(1, vowels + digits)
}
