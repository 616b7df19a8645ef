import { fold } from '#kernel/plain-text.ts'
import type { Comparable } from '../../double/likeness.ts'

/**
 * Keys under which two files that may be one person’s meet, so that each is compared with a few others and not with all:
 * a telephone, a whole date of birth, the names in any order, the names but for a slip.
 */
export function doubleKeys({ names, birth, phones }: Comparable): readonly string[] {
  const first = wordsOf(names.firstNames)
  const families = [names.usageName, names.birthName].map(wordsOf).filter((words) => words.length > 0)
  const keys = new Set<string>(phones.map((phone) => `phone ${phone}`))
  if (birth?.day !== undefined) keys.add(`birth ${birth.year}-${birth.month}-${birth.day}`)
  for (const family of families) for (const key of keysOfName(first, family)) keys.add(key)
  if (families.length === 0 && first.length > 0) keys.add(`first alone ${skeleton(first.join(''))}`)
  return [...keys]
}

function keysOfName(first: readonly string[], family: readonly string[]): readonly string[] {
  const whole = family.join('')
  if (first.length === 0) return [`family alone ${skeleton(whole)}`]
  const [given = ''] = first
  return [
    `names ${[given, whole].toSorted().join(' ')}`,
    `family ${whole} ${given.charAt(0)}`,
    `slip ${skeleton(given)} ${skeleton(whole)}`,
    `first ${given} ${whole.slice(0, 3)}`,
  ]
}

/** A word as it sounds, more or less: no vowels, no doubled letters, no h. */
function skeleton(word: string): string {
  const plain = word
    .replaceAll('ph', 'f')
    .replaceAll('h', '')
    .replaceAll(/(.)\1+/g, '$1')
  return plain.charAt(0) + plain.slice(1).replaceAll(/[aeiouy]/g, '')
}

function wordsOf(name: string | undefined): readonly string[] {
  return name === undefined ? [] : fold(name).split(' ').filter(Boolean)
}
