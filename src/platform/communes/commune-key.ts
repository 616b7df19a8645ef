import { fold } from '#kernel/plain-text.ts'

const longForms: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
  s: 'sur',
  ss: 'sous',
  chap: 'chapelle',
  mt: 'mont',
}

const small = new Set([
  'l',
  'le',
  'la',
  'les',
  'd',
  'de',
  'du',
  'des',
  'en',
  'sur',
  'sous',
  'et',
  'aux',
  'au',
])

/** A name of a commune as two files agree on it: « ST ETIENNE S/ LOIRE CEDEX 2 » and « Saint-Étienne-sur-Loire ». */
export function communeKey(name: string): string {
  const bare = fold(name.replaceAll(/\([^)]*\)/g, ' ').replaceAll('_', ' '))
    .replaceAll(/\bcedex\b.*$/g, ' ')
    .replaceAll(/\b(s|ss)\s*\/\s*/g, '$1 ')
    .replaceAll(/\b\d{5}\b|["/;:*]/g, ' ')
    .replace(/\b(\d{1,2})(?:er|e|eme|em|ieme)?(?:\s*arr(?:ondissement|dt|t)?)?\s*$/, ' $1 ')
  const words = bare.split(' ').filter(Boolean)
  return words.map((word, rank) => (rank > 0 || word !== 's' ? (longForms[word] ?? word) : word)).join(' ')
}

/** The same without its small words: « Le Carbet » is « CARBET », « Anse d’Arlet » nearly « Les Anses-d’Arlet ». */
export function looseKey(name: string): string {
  const key = communeKey(name)
  const words = key.split(' ').filter((word) => !small.has(word))
  return words.length > 0 ? words.join('') : key.replaceAll(' ', '')
}

/** How much two keys share, from 0 to 1: pairs of letters, counted once. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  const pairs = pairsOf(one)
  const others = pairsOf(other)
  if (pairs.length === 0 || others.length === 0) return 0
  const left = [...others]
  let shared = 0
  for (const pair of pairs) {
    const at = left.indexOf(pair)
    if (at < 0) continue
    left.splice(at, 1)
    shared += 1
  }
  return (2 * shared) / (pairs.length + others.length)
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
}
