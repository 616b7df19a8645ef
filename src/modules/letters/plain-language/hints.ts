import { fold } from '#kernel/plain-text.ts'
import { sentencesOf, wordsOf } from '#kernel/readability.ts'
import { marksIn, socialSecurityMark } from '../model/fill-letter.ts'
import { type EverydayWord, hardWords } from './hard-words.ts'
import { harshWords } from './harsh-words.ts'

/** What could make a letter easier to read, or better received. Nothing is ever forced. */
export type Hint =
  | { readonly kind: 'long-sentence'; readonly sentence: string; readonly words: number }
  | { readonly kind: 'hard-word' | 'harsh-word'; readonly word: string; readonly instead: string }
  | { readonly kind: 'shouting'; readonly word: string }
  | { readonly kind: 'mark-left'; readonly mark: string }
  | { readonly kind: 'no-object' | 'no-references' | 'no-request' | 'no-recipient' }

/** The parts that are read for hints. */
export interface ReadParts {
  readonly layout: 'letter' | 'statement' | 'cv'
  readonly recipient: string
  readonly object: string
  readonly references: string
  readonly body: string
}

/** Longest sentence that most people follow at first reading, in words. */
export const longestSentence = 25

export function hintsOn(parts: ReadParts): readonly Hint[] {
  const { body, layout } = parts
  return [
    ...(layout === 'letter' ? missing(parts) : []),
    ...marksLeft(parts).map((mark) => ({ kind: 'mark-left', mark }) as const),
    ...(layout === 'cv' ? [] : longSentences(body)),
    ...knownWords(body, harshWords).map((one) => ({ kind: 'harsh-word', ...one }) as const),
    ...shouts(body).map((word) => ({ kind: 'shouting', word }) as const),
    ...knownWords(body, hardWords).map((one) => ({ kind: 'hard-word', ...one }) as const),
  ]
}

// Her social-security number is asked when printing: its mark is no oversight.
function marksLeft({ object, references, body }: ReadParts): readonly string[] {
  return marksIn([object, references, body].join('\n')).filter((mark) => mark !== socialSecurityMark)
}

const requests =
  /\b(je (vous )?(demande|prie|souhaite|sollicite|conteste|saisis|resilie|mets fin|voudrais|desire)|merci de|veuillez|pouvez vous|pourriez vous|j ai besoin|je suis candidate?|je vous propose|je vous (envoie|adresse|transmets)|je m oppose|mon recours)\b/

function missing({ object, references, body, recipient }: ReadParts): readonly Hint[] {
  return [
    ...(recipient.split('\n').filter(Boolean).length < 2 ? [{ kind: 'no-recipient' } as const] : []),
    ...(object.trim() === '' ? [{ kind: 'no-object' } as const] : []),
    ...(references.trim() === '' ? [{ kind: 'no-references' } as const] : []),
    ...(requests.test(spoken(body)) ? [] : [{ kind: 'no-request' } as const]),
  ]
}

function longSentences(body: string): readonly Hint[] {
  return sentencesOf(body).flatMap((sentence) => {
    const words = wordsOf(sentence).length
    return words > longestSentence ? [{ kind: 'long-sentence', sentence, words } as const] : []
  })
}

function knownWords(
  body: string,
  known: readonly EverydayWord[],
): readonly { readonly word: string; readonly instead: string }[] {
  const said = spoken(body)
  return known.flatMap(({ words, instead }) => {
    const found = words.find((word) => said.includes(spoken(word)))
    return found === undefined ? [] : [{ word: found, instead }]
  })
}

// Words alone, a space on each side, so that « dol » is not found in « adolescent ».
function spoken(text: string): string {
  return ` ${fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}

// Short capitals are names of bodies (CAF, CPAM, RSA, URSSAF).
function shouts(body: string): readonly string[] {
  const capitals = body.match(/\b\p{Lu}{7,}\b/gu) ?? []
  const marks = body.match(/[!?]{2,}/g) ?? []
  return [...new Set([...capitals, ...marks])]
}
