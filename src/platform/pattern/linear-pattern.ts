import { RE2JS, RE2JSException } from 're2js'

/** A pattern whose matching takes a time in proportion to the text, whoever wrote it. */
export interface LinearPattern {
  /** Whether the whole text matches. */
  matches(text: string): boolean
}

// Patterns come from definitions, which are few; the bound keeps a strange night from filling the memory.
const mostKept = 500
const longestPattern = 500
const kept = new Map<string, LinearPattern | undefined>()

/** Reads a pattern in the syntax of RE2 (no look-around, no back-reference); undefined if it is not one. */
export function linearPattern(source: string): LinearPattern | undefined {
  if (kept.has(source)) return kept.get(source)
  const pattern = compiled(source)
  if (kept.size >= mostKept) kept.clear()
  kept.set(source, pattern)
  return pattern
}

function compiled(source: string): LinearPattern | undefined {
  if (source.length > longestPattern) return undefined
  try {
    const pattern = RE2JS.compile(source)
    return { matches: (text) => pattern.matches(text) }
  } catch (fault) {
    if (fault instanceof RE2JSException) return undefined
    throw fault
  }
}
