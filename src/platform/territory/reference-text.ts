import { readFileSync } from 'node:fs'
import type { Warn } from './read-again.ts'

/** The text of a reference file; undefined where there is none, or none that can be read. */
export function textIn(path: string, warn: Warn): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') warn({ path, why: 'not-readable' })
    return undefined
  }
}

/** The same read as JSON. */
export function jsonIn(path: string, warn: Warn): unknown {
  const text = textIn(path, warn)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    warn({ path, why: 'not-json' })
    return undefined
  }
}
