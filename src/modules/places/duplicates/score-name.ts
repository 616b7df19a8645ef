import { fold } from '#kernel/plain-text.ts'

/** A name as it is compared with another. */
export interface ComparedName {
  readonly bigrams: readonly string[]
  /** What the place is, when its name says it: ccas, mediatheque… */
  readonly kinds: readonly string[]
  readonly saysItTravels: boolean
}

/** The name without what producers write in a hundred ways, cut in pairs of letters. */
export function comparedName(name: string): ComparedName {
  const folded = canonical(name)
  return {
    bigrams: bigramsOf(folded),
    kinds: kinds.filter(({ said }) => said.test(folded)).map(({ kind }) => kind),
    saysItTravels: /\b(bus|itinerante?s?|camion|camionnette|mobile|nomade)\b/.test(folded),
  }
}

/** How much two lists of pairs of letters have in common (Dice), from 0 to 1. Both are sorted. */
export function shareOfPairs(some: readonly string[], others: readonly string[]): number {
  if (some.length === 0 || others.length === 0) return 0
  let shared = 0
  let left = 0
  let right = 0
  while (left < some.length && right < others.length) {
    const one = some[left] ?? ''
    const other = others[right] ?? ''
    if (one === other) shared++
    if (one <= other) left++
    if (other <= one) right++
  }
  return (2 * shared) / (some.length + others.length)
}

/** Pairs of letters of each word, sorted, the repeated ones repeated. */
export function bigramsOf(folded: string): readonly string[] {
  const pairs = folded
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => pairsOf(` ${word} `))
  return pairs.toSorted()
}

function pairsOf(word: string): readonly string[] {
  return [...word].slice(1).map((letter, before) => `${word[before]}${letter}`)
}

function canonical(name: string): string {
  const spoken = replacements.reduce(
    (text, [written, meant]) => text.replaceAll(written, meant),
    fold(name).replaceAll(/[^a-z0-9 ]/g, ' '),
  )
  const words = spoken.split(' ').filter((word) => word !== '' && !emptyWords.has(word))
  return words.join(' ')
}

const replacements: readonly (readonly [RegExp, string])[] = [
  [/\bst\b/g, 'saint'],
  [/\bste\b/g, 'sainte'],
  [/\b(commune|mairie|ville|municipalite)\b/g, 'ville'],
  [/\bc\s?c\s?a\s?s\b|\bcentre (communal|municipal) d action sociale\b/g, 'ccas'],
  [/\bcentre intercommunal d action sociale\b/g, 'cias'],
  [/\b(maisons?|espaces?|structures?|antennes?)? ?(de )?france ?services?\b/g, ' france services'],
  [/\bmaison (des|de) jeunes et (de la|la) culture\b/g, 'mjc'],
  [/\bespace (public )?numerique\b/g, 'epn'],
  [/\bmaison de services au public\b/g, 'msap'],
  [/\b(comm?unaute|cc) (de |des )?(communes)?\b/g, 'communaute communes '],
  [/\bbibliotheque\b|\bmedia ?theque\b|\bludotheque\b/g, 'mediatheque'],
  [/\bassoc?\b/g, 'association'],
]

const emptyWords = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'l',
  'd',
  'et',
  'a',
  'au',
  'aux',
  'en',
  'pour',
  'sur',
])

// What tells a CCAS from the town hall that shares its address.
const kinds: readonly { readonly kind: string; readonly said: RegExp }[] = [
  'ccas',
  'cias',
  'mediatheque',
  'france services',
  'centre social',
  'mjc',
  'epn',
  'msap',
  'mission locale',
  'poste',
  'ecole',
  'college',
  'cyber base',
  'fablab',
  'pimms',
  'residence',
].map((kind) => ({ kind, said: new RegExp(`\\b${kind}\\b`) }))
