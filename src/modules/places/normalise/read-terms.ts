import { fold } from '#kernel/plain-text.ts'
import type { Notice } from '../import/notice.ts'
import type { Pattern } from './term-patterns.ts'

interface Vocabulary<Term extends string> {
  readonly terms: readonly Term[]
  readonly patterns: readonly Pattern<Term>[]
}

/** The terms of the standard that a cell means, in the order of the standard; v0.1 and plain words are translated. */
export function readTerms<Term extends string>(
  text: string,
  { terms, patterns }: Vocabulary<Term>,
  notice: Notice,
): readonly Term[] {
  const found = new Set<Term>()
  for (const part of partsOf(text)) {
    const exact = terms.find((term) => term === part)
    if (exact) found.add(exact)
    else for (const term of meant(part, { terms, patterns }, notice)) found.add(term)
  }
  return terms.filter((term) => found.has(term))
}

/** The parts of a list, however it is joined. */
export function partsOf(text: string): readonly string[] {
  const bare = /^\s*[[{].*[\]}]\s*$/s.test(text)
    ? text.replaceAll(/[[\]{}'"]/g, '').replaceAll(',', '|')
    : text
  return bare
    .split(/[|;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
}

function meant<Term extends string>(
  part: string,
  { terms, patterns }: Vocabulary<Term>,
  notice: Notice,
): readonly Term[] {
  const folded = plain(part)
  const same = terms.find((term) => plain(term) === folded)
  const met = same
    ? []
    : patterns.filter(([pattern]) => folded.split(' / ').some((piece) => pattern.test(piece)))
  const found = same ? [same] : met.flatMap(([, term]) => term ?? [])
  if (found.length > 0) notice('term-translated', part, found.join(', '))
  else if (met.length === 0) notice('term-unknown', part)
  return found
}

function plain(text: string): string {
  return fold(text.replaceAll('_', ' ')).replaceAll(/[«»"]/g, ' ').replaceAll(/\s+/g, ' ').trim()
}
