import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Topology } from 'topojson-specification'
import { readPoints } from './commune-points.ts'
import { readIndicators } from './read-indicators.ts'
import { referenceNames } from './reference-names.ts'
import { readTable } from './reference-table.ts'
import type { AboutIndicators, Indicator, Point, Territory } from './territory.ts'

/** The operator’s reference files, each read at its first use; one that cannot be read is told, and answers nothing. */
export function openTerritory(folder: string, warn: (fault: FileFault) => void): Territory {
  const open = { folder, warn }
  const points = once(() => pointsIn(open, newest(namesIn(folder).filter(isCommunes))))
  const postalPoints = once(() => pointsIn(open, referenceNames.postalCodes))
  const indicators = once(() => indicatorsIn(open))
  return {
    pointOf: (code) => points().get(code) ?? postalPoints().get(code),
    // Read again each time: three thousandths of a second, against sixty megabytes to keep them all.
    contoursOf: (department) => contoursIn(open, department),
    indicators,
  }
}

/** A reference file that is there and of no use. */
export interface FileFault {
  readonly path: string
  readonly why: 'not-json' | 'not-readable'
}

interface Open {
  readonly folder: string
  readonly warn: (fault: FileFault) => void
}

function pointsIn(open: Open, name: string | undefined): ReadonlyMap<string, Point> {
  const text = name === undefined ? undefined : textOf(open, name)
  return text === undefined ? new Map() : readPoints(readTable(text))
}

function contoursIn(open: Open, department: string): Topology | undefined {
  if (!/^(\d{2,3}|2[AB])$/.test(department)) return undefined
  return jsonOf(open, referenceNames.contoursOf(department)) as Topology | undefined
}

function indicatorsIn(open: Open): readonly Indicator[] {
  const files = namesIn(open.folder).filter(isIndicators).toSorted()
  const told = files.length > 0 ? jsonOf(open, referenceNames.about) : undefined
  return files.flatMap((name) => indicatorsOf(open, name, aboutFile(told, name)))
}

function indicatorsOf(open: Open, name: string, about: AboutIndicators): readonly Indicator[] {
  const read = readIndicators(readTable(textOf(open, name) ?? ''))
  const file = name.slice(0, -'.csv'.length)
  return read.columns.map((column, at) => ({
    name: `${file}/${column}`,
    file,
    column,
    about,
    valueOf: (communeCode) => read.valueOf(at, communeCode),
  }))
}

function aboutFile(told: unknown, name: string): AboutIndicators {
  return (told as Readonly<Record<string, AboutIndicators>> | undefined)?.[name] ?? {}
}

function isCommunes(name: string): boolean {
  return referenceNames.communes.test(name)
}

function isIndicators(name: string): boolean {
  return (
    name.endsWith('.csv') &&
    !isCommunes(name) &&
    name !== referenceNames.postalCodes &&
    !name.endsWith('-epci.csv')
  )
}

function newest(names: readonly string[]): string | undefined {
  return names.toSorted().at(-1)
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function jsonOf(open: Open, name: string): unknown {
  const text = textOf(open, name)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    open.warn({ path: join(open.folder, name), why: 'not-json' })
    return undefined
  }
}

function textOf({ folder, warn }: Open, name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), 'utf8')
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') {
      warn({ path: join(folder, name), why: 'not-readable' })
    }
    return undefined
  }
}

function once<Value>(read: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined
  return () => {
    kept ??= { value: read() }
    return kept.value
  }
}
