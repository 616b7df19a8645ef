import { join } from 'node:path'
import type { Topology } from 'topojson-specification'
import { asTopology } from './check-contours.ts'
import { type Watch, readAgain, type Warn } from './read-again.ts'
import { referenceNames } from './reference-names.ts'
import { jsonIn } from './reference-text.ts'

type ReadContours = () => Topology | undefined

// A town looks at its own department, and at the next one: all hundred of them would be sixty megabytes.
const mostKept = 4

/** The contours of a department, kept for the departments asked for last. */
export function keptContours(folder: string, watch: Watch): (department: string) => Topology | undefined {
  const kept = new Map<string, ReadContours>()
  return (department) => {
    if (!/^(\d{2,3}|2[AB])$/.test(department)) return undefined
    const read = kept.get(department) ?? reader(join(folder, referenceNames.contoursOf(department)), watch)
    kept.delete(department)
    kept.set(department, read)
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return read()
  }
}

function reader(path: string, watch: Watch): ReadContours {
  return readAgain({ files: () => [path], read: (warn) => contoursIn(path, warn) }, watch)
}

function contoursIn(path: string, warn: Warn): Topology | undefined {
  const document = jsonIn(path, warn)
  const topology = asTopology(document)
  if (document !== undefined && !topology) warn({ path, why: 'nothing-usable' })
  return topology
}
