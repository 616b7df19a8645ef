import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readPoints } from './commune-points.ts'
import { keptContours } from './kept-contours.ts'
import { type Watch, readAgain, type Warn } from './read-again.ts'
import { readIndicators } from './read-indicators.ts'
import { jsonIn, textIn } from './reference-text.ts'
import { referenceNames } from './reference-names.ts'
import { readTable } from './reference-table.ts'
import type { AboutIndicators, Indicator, Point, Territory } from './territory.ts'

/**
 * The operator’s reference files, each read at its first use and again once it has changed; one that cannot be read is
 * told, and answers nothing, or what the file before it said.
 */
export function openTerritory(folder: string, watch: Watch): Territory {
  const pathsOf = (names: readonly string[]): readonly string[] => names.map((name) => join(folder, name))
  const pointPaths = (): readonly string[] => pathsOf(pointNames(folder))
  const indicatorPaths = (): readonly string[] => pathsOf(indicatorNames(folder))
  const about = join(folder, referenceNames.about)
  const points = readAgain(
    { files: pointPaths, read: (warn) => new Map(pointPaths().flatMap((path) => pointsIn(path, warn))) },
    watch,
  )
  const indicators = readAgain(
    {
      files: () => [...indicatorPaths(), about],
      read: (warn) => indicatorsIn(indicatorPaths(), about, warn),
    },
    watch,
  )
  return {
    points,
    pointOf: (code) => points().get(code),
    contoursOf: keptContours(folder, watch),
    indicators,
  }
}

// What is said last counts: the point of a commune before that of its postal code.
function pointNames(folder: string): readonly string[] {
  return [referenceNames.postalCodes, ...namesIn(folder).filter(isCommunes).toSorted().slice(-1)]
}

function pointsIn(path: string, warn: Warn): readonly (readonly [string, Point])[] {
  const text = textIn(path, warn)
  if (text === undefined) return []
  const points = readPoints(readTable(text))
  if (!points) warn({ path, why: 'nothing-usable' })
  return [...(points ?? [])]
}

function indicatorsIn(paths: readonly string[], aboutPath: string, warn: Warn): readonly Indicator[] {
  const told = paths.length > 0 ? jsonIn(aboutPath, warn) : undefined
  return paths.flatMap((path) => indicatorsOf(path, told, warn))
}

function indicatorsOf(path: string, told: unknown, warn: Warn): readonly Indicator[] {
  const read = readIndicators(readTable(textIn(path, warn) ?? ''))
  const file = basename(path, '.csv')
  const about = (told as Readonly<Record<string, AboutIndicators>> | undefined)?.[basename(path)] ?? {}
  return read.columns.map((column, at) => ({
    name: `${file}/${column}`,
    file,
    column,
    about,
    valueOf: (communeCode) => read.valueOf(at, communeCode),
  }))
}

function indicatorNames(folder: string): readonly string[] {
  return namesIn(folder).filter(isIndicators).toSorted()
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

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
