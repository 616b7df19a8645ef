/** How a French text reads. The score alone says nothing of the words: it never replaces readers. */
export interface Readability {
  readonly sentences: number
  readonly words: number
  readonly syllables: number
  readonly wordsPerSentence: number
  /** Words of the longest sentence. */
  readonly longest: number
  /** Kandel and Moles: 207 − 1.015 × words a sentence − 73.6 × syllables a word; higher is easier. */
  readonly score: number
}

/** What a text must reach; `longest` is that of one sentence. */
export interface ReadabilityGate {
  readonly score: number
  readonly wordsPerSentence: number
  readonly longest: number
}

/** Pages, what proves something (receipt, summary of a decision), plain French. */
export const readabilityGates = {
  page: { score: 75, wordsPerSentence: 15, longest: 25 },
  receipt: { score: 80, wordsPerSentence: 15, longest: 25 },
  simple: { score: 90, wordsPerSentence: 9, longest: 15 },
} as const satisfies Record<string, ReadabilityGate>

export type ReadabilityMiss = keyof ReadabilityGate

// Below, one long word decides: only the length of the sentences is looked at.
const fewestWords = 40

/** How texts read together, each ending its last sentence; arguments of ICU messages are taken for a short word. */
export function readabilityOf(texts: readonly string[]): Readability {
  const sentences = texts.flatMap((text) => sentencesOf(withoutArguments(text))).map(wordsOf)
  const spoken = sentences.filter((words) => words.length > 0)
  const words = spoken.flat()
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const wordsPerSentence = spoken.length === 0 ? 0 : words.length / spoken.length
  const perWord = words.length === 0 ? 1 : syllables / words.length
  return {
    sentences: spoken.length,
    words: words.length,
    syllables,
    wordsPerSentence,
    longest: Math.max(0, ...spoken.map((sentence) => sentence.length)),
    score: 207 - 1.015 * wordsPerSentence - 73.6 * perWord,
  }
}

/** Where texts read together miss a gate; of a few words the score and the mean say nothing. */
export function missesOf(readability: Readability, gate: ReadabilityGate): readonly ReadabilityMiss[] {
  const { score, wordsPerSentence, longest, words } = readability
  const isLongEnough = words >= fewestWords
  return [
    ...(isLongEnough && score < gate.score ? ['score' as const] : []),
    ...(isLongEnough && wordsPerSentence > gate.wordsPerSentence ? ['wordsPerSentence' as const] : []),
    ...(longest > gate.longest ? ['longest' as const] : []),
  ]
}

// « art. », « M. », « n. » and initials end no sentence; a line does.
const abbreviated = /(?:\b(?:art|M|Mme|n|al|etc|tél|env|L|R|D)\.)$/

/** The sentences of a text, as a reader breathes. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = []
  for (const line of text.split('\n')) {
    let open = ''
    for (const piece of line.split(/(?<=[.!?…])\s+/)) {
      open = open === '' ? piece : `${open} ${piece}`
      if (abbreviated.test(open)) continue
      sentences.push(open.trim())
      open = ''
    }
    sentences.push(open.trim())
  }
  return sentences.filter(Boolean)
}

/** The words of a sentence; an elision makes no word of its own. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []
}

const vowels = 'aàâäeéèêëiîïoôöuùûüyœæ'
const group = new RegExp(`[${vowels}]+`, 'g')
// Two vowels that are said apart: théâtre, aérer, naïf, continuer, client, pays.
const hiatus = /é[aâoiuéè]|[aoi]é|[aoe]ï|oa|u(?=[aâeéèo])(?!eil)|(?<=[bcdfgptv][lr])i[eéèo]|^pays/g
const silent = /(?<=[^aàâäeéèêëiîïoôöuùûüyœæ])(?:e|es)$|(?<=[iuéèoy])(?:e|es)$/

/** Syllables as they are said, the mute e left out: an estimate, right within a few in a hundred words. */
export function syllablesOf(word: string): number {
  const parts = word
    .toLowerCase()
    .normalize('NFC')
    .split(/['’.-]/)
    .filter(Boolean)
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + syllablesOfPart(part), 0),
  )
}

function syllablesOfPart(part: string): number {
  if (/\d/.test(part)) return 2
  const said = part
    .replace(/(?<=q)u|(?<=g)u(?=[eéèêiîy])/g, '')
    .replace(/(?<=g)e(?=[aâo])/g, '')
    .replace(/(?<=[aou])y(?=[aeéèou])/g, 'ij')
    .replace(silent, '')
  const groups = said.match(group)?.length ?? 0
  const apart = said.match(hiatus)?.length ?? 0
  return groups + apart
}

/** A message of ICU MessageFormat as it reads: an argument is a short word, a plural its `other` branch. */
export function withoutArguments(message: string): string {
  const open = message.indexOf('{')
  if (open < 0) return message.replaceAll("''", "'")
  const close = closingOf(message, open)
  const inside = message.slice(open + 1, close)
  const branch = /\bother\s*\{/.exec(inside)
  const start = branch ? branch.index + branch[0].length - 1 : -1
  const said = branch
    ? withoutArguments(inside.slice(start + 1, closingOf(inside, start))).replaceAll('#', '3')
    : 'mot'
  return `${message.slice(0, open).replaceAll("''", "'")}${said}${withoutArguments(message.slice(close + 1))}`
}

function closingOf(message: string, open: number): number {
  let depth = 0
  for (let at = open; at < message.length; at += 1) {
    if (message[at] === '{') depth += 1
    if (message[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return message.length
}
