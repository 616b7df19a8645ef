import { statSync } from 'node:fs'

/** A file that is there and of no use. */
export interface FileFault {
  readonly path: string
  readonly why: 'not-json' | 'not-readable' | 'nothing-usable'
}

export type Warn = (fault: FileFault) => void

interface Sources<Value> {
  /** The paths of the files as they are now; one that is absent is watched too. */
  files(): readonly string[]
  /** What they say together, as far as they can be read. */
  read(warn: Warn): Value
}

/** Who is told of a fault, and when it is, in milliseconds. */
export interface Watch {
  readonly warn: Warn
  now(): number
}

/** Milliseconds between two looks at the same files. */
const lookEvery = 60_000

/**
 * What files say, read at the first use and again once they have changed; where a new one cannot be read, it is told
 * and what the files said before stays.
 */
export function readAgain<Value>({ files, read }: Sources<Value>, { warn, now }: Watch): () => Value {
  let known: { readonly value: Value; readonly stamp: string } | undefined
  let lookedAt = Number.NEGATIVE_INFINITY
  return () => {
    if (known && now() - lookedAt < lookEvery) return known.value
    lookedAt = now()
    const stamp = files().map(stampOf).join('\n')
    if (known?.stamp === stamp) return known.value
    let isWhole = true
    const value = read((fault) => {
      isWhole = false
      warn(fault)
    })
    known = { stamp, value: known && !isWhole ? known.value : value }
    return known.value
  }
}

// A file put in the place of another has another number, even where its day and size are the same.
function stampOf(path: string): string {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    return found ? `${path} ${found.ino} ${found.size} ${found.mtimeMs}` : path
  } catch {
    return path
  }
}
