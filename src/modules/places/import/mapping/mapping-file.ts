import { z } from 'zod'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { osmDays } from '../../hours/week.ts'
import { type PlaceColumn, placeColumns } from '../../extension/columns.ts'
import type { ColumnRule, Mapping } from './mapping.ts'

// The grammar of the mappings that producers and the national import already write.
const names = z.union([z.string(), z.array(z.string())]).transform((said) => [said].flat())
const dayName = z
  .string()
  .transform((name) => name.slice(0, 2))
  .pipe(z.enum(osmDays))
const ruleShape = z.strictObject({
  colonne: names.optional(),
  colonnes: names.optional(),
  termes: z.array(z.string()).optional(),
  sauf: z.array(z.string()).optional(),
  cible: z.string().optional(),
  valeur: z.string().optional(),
  osm: z.string().optional(),
  semaine: z.string().optional(),
  joindre: z
    .strictObject({
      colonnes: names,
      séparateur: z.string(),
      ou: z.strictObject({ colonne: z.string() }).optional(),
    })
    .optional(),
  dissocier: z
    .strictObject({ colonne: names, séparateur: z.string(), partie: z.number().int().min(0) })
    .optional(),
  jours: z.array(z.strictObject({ colonne: names, osm: dayName })).optional(),
})
// Columns that changed name since the first versions of the standard, and two that say nothing to it.
const olderNames: Readonly<Record<string, PlaceColumn>> = {
  courriel: 'courriels',
  accessibilite: 'fiche_acces_libre',
  typologies: 'typologie',
}
const outside: readonly string[] = ['prive', 'semaine_ouverture']
const fileShape = z.preprocess(
  underTodaysNames,
  z.partialRecord(z.enum(placeColumns), z.union([ruleShape, z.array(ruleShape)])),
)

type WrittenRule = z.infer<typeof ruleShape>

export type MappingRefusal = 'not-json' | 'not-a-mapping' | 'name-not-mapped'

/** Reads a mapping file: JSON, column of a place to one rule or several. */
export function readMapping(text: string): Result<Mapping, MappingRefusal> {
  const value = parsed(text)
  if (value === undefined) return refuse('not-json')
  const file = fileShape.safeParse(value)
  if (!file.success) return refuse('not-a-mapping')
  if (!file.data.nom) return refuse('name-not-mapped')
  const entries = Object.entries(file.data).map(([column, said]) => [column, [said].flat().flatMap(ruleOf)])
  return grant({ rules: Object.fromEntries(entries) as Mapping['rules'] })
}

/** The same, as a file: what the report prints, and what `--mapping` reads back. */
export function mappingFile({ rules }: Mapping): Readonly<Partial<Record<PlaceColumn, unknown>>> {
  const entries = Object.entries(rules).map(([column, list]) => {
    const written = list.map((rule) => writtenRule(rule))
    return [column, written.length === 1 ? written[0] : written]
  })
  return Object.fromEntries(entries) as Readonly<Partial<Record<PlaceColumn, unknown>>>
}

function underTodaysNames(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const kept = Object.entries(value).filter(([name]) => !outside.includes(name))
  return Object.fromEntries(kept.map(([name, rule]) => [olderNames[name] ?? name, rule]))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined
    throw fault
  }
}

function ruleOf(written: WrittenRule): readonly ColumnRule[] {
  const { cible, valeur } = written
  if (written.joindre) return [joinOf(written.joindre)]
  if (written.dissocier) {
    const { colonne: columns, séparateur: separator, partie: part } = written.dissocier
    return [{ kind: 'part', columns, separator, part }]
  }
  if (written.jours) {
    const days = written.jours.map(({ colonne, osm }) => ({ day: osmDays.indexOf(osm), columns: colonne }))
    return [{ kind: 'days', days }]
  }
  if (cible !== undefined) return [termOf(written, cible)]
  return valeur === undefined ? takeOf(written) : [{ kind: 'fixed', value: valeur }]
}

function joinOf({ colonnes, séparateur, ou }: NonNullable<WrittenRule['joindre']>): ColumnRule {
  return { kind: 'join', columns: colonnes, separator: séparateur, ...(ou && { otherwise: ou.colonne }) }
}

function takeOf({ colonne = [], colonnes = [], osm, semaine }: WrittenRule): readonly ColumnRule[] {
  const columns = [
    ...colonne,
    ...colonnes,
    ...(osm === undefined ? [] : [osm]),
    ...(semaine === undefined ? [] : [semaine]),
  ]
  return columns.length > 0 ? [{ kind: 'take', columns: [...new Set(columns)] }] : []
}

function termOf({ colonnes = [], termes = [], sauf = [] }: WrittenRule, term: string): ColumnRule {
  if (colonnes.length === 0) return { kind: 'fixed', value: term }
  return { kind: 'term', columns: colonnes, words: termes, except: sauf, term }
}

type Writers = {
  readonly [Kind in ColumnRule['kind']]: (rule: Extract<ColumnRule, { kind: Kind }>) => unknown
}

const writers: Writers = {
  take: ({ columns }) => ({ colonne: columns.length === 1 ? columns[0] : columns }),
  join: ({ columns, separator, otherwise }) => ({
    joindre: {
      colonnes: columns,
      séparateur: separator,
      ...(otherwise !== undefined && { ou: { colonne: otherwise } }),
    },
  }),
  part: ({ columns, separator, part }) => ({
    dissocier: { colonne: columns, séparateur: separator, partie: part },
  }),
  fixed: ({ value }) => ({ valeur: value }),
  days: ({ days }) => ({ jours: days.map(({ day, columns }) => ({ colonne: columns, osm: osmDays[day] })) }),
  term: ({ columns, words, except, term }) => ({
    colonnes: columns,
    ...(words.length > 0 && { termes: words }),
    ...(except.length > 0 && { sauf: except }),
    cible: term,
  }),
}

function writtenRule<Kind extends ColumnRule['kind']>(rule: Extract<ColumnRule, { kind: Kind }>): unknown {
  const writer: Writers[Kind] = writers[rule.kind]
  return writer(rule)
}
