import { fold } from '#kernel/plain-text.ts'
import type { DayCell } from '../../hours/day-columns.ts'
import { isFullName } from '../../normalise/named-people.ts'
import { holdsPeople } from '../../normalise/personal.ts'
import { plainCell } from '../../normalise/plain-cell.ts'
import { readDate } from '../../normalise/read-date.ts'
import { readDegrees, readPair } from '../../normalise/read-position.ts'
import { extensionColumns, type PlaceColumn, placeColumns, wholeColumns } from '../../extension/columns.ts'
import { standardColumns } from '../../standard/columns.ts'
import type { RawRow } from '../rows/raw-row.ts'
import { knownColumns } from './column-names.ts'
import { isAnIdentifier } from './identifier-column.ts'
import type { Look } from './known-column.ts'
import type { ColumnRule, DayColumns, Mapping } from './mapping.ts'
import { saysYesOrNo, yesColumn } from './yes-columns.ts'

/** What a file seems to follow. */
export type Standard = 'v1' | 'v0.1' | 'unknown'

export interface Proposal {
  readonly standard: Standard
  readonly mapping: Mapping
  /** Columns of people: never read, their cells are counted. */
  readonly peopleColumns: readonly string[]
}

interface Column {
  readonly name: string
  readonly squeezed: string
  /** Plain cells of the sample that hold something. */
  readonly values: readonly string[]
}

type Rules = Partial<Record<PlaceColumn, ColumnRule[]>>

/** Proposes how a file is read, from the names of its columns and a sample of its rows. */
export function proposeMapping(sample: readonly RawRow[]): Proposal {
  const names = [...new Set(sample.flatMap(({ cells }) => Object.keys(cells)))]
  const standard = standardOf(names)
  const peopleColumns = peopleAmong(names, sample)
  const columns = names
    .filter((name) => !peopleColumns.includes(name))
    .map((name) => columnOf(name, sample))
    .filter(({ values }) => values.length > 0)
  const found = rulesOf(columns, sample)
  return { standard, mapping: { rules: standard === 'v1' ? whole(found, names) : found }, peopleColumns }
}

function standardOf(names: readonly string[]): Standard {
  const known = standardColumns.filter((column) => names.includes(column))
  if (known.length >= 24 && known.includes('frais_a_charge')) return 'v1'
  const old = ['conditions_acces', 'labels_nationaux', 'publics_accueillis', 'courriel', 'labels_autres']
  return known.length >= 8 && old.some((name) => names.includes(name)) ? 'v0.1' : 'unknown'
}

/** Every column of the standard under its own name, the point of a GeoJSON, and what a town added beside them. */
function whole(found: Rules, names: readonly string[]): Rules {
  const added = [...extensionColumns, ...wholeColumns].flatMap((column) => {
    const rules = found[column]
    return rules ? [[column, rules] as const] : []
  })
  const own = standardColumns.map((column) => {
    const elsewhere = names.includes(column) ? undefined : found[column]
    return [column, elsewhere ?? [{ kind: 'take', columns: [column] }]] as const
  })
  return Object.fromEntries([...own, ...added])
}

function peopleAmong(names: readonly string[], sample: readonly RawRow[]): readonly string[] {
  const standard: readonly string[] = standardColumns
  const own = names.filter((name) => !standard.includes(name))
  const people = own.filter((name) => holdsPeople(name) || isContact(name, sample))
  return names.filter((name, rank) => people.includes(name) || isBesideFirstName(names, rank))
}

// « Contact » is a number, an address or somebody.
function isContact(name: string, sample: readonly RawRow[]): boolean {
  if (!/contact|animat|mediat/.test(fold(name))) return false
  const values = sample.map(({ cells }) => plainCell(cells[name] ?? '')).filter(Boolean)
  return values.length > 0 && share(values, isFullName)
}

// « Nom » next to « Prénom », « Nom CN » next to « Prénom CN »: somebody’s.
function isBesideFirstName(names: readonly string[], rank: number): boolean {
  const name = fold(names[rank] ?? '').replaceAll('_', ' ')
  const around = [names[rank - 1], names[rank + 1]].map((each) => fold(each ?? '').replaceAll('_', ' '))
  return /^nom\b|\bnom$/.test(name) && around.some((each) => each.replace('prenom', 'nom') === name)
}

function rulesOf(columns: readonly Column[], sample: readonly RawRow[]): Rules {
  const rules: Rules = {}
  for (const { column, names, look } of knownColumns) {
    const found = names.flatMap((pattern) =>
      columns.filter(
        (each) => pattern.test(each.squeezed) && !isNamedAs(each, column) && looksLike(each, look, sample),
      ),
    )
    const [first, ...others] = new Set(found.map(({ name }) => name))
    if (first !== undefined && !rules[column]) {
      rules[column] = [
        { kind: 'take', columns: mayBeElsewhere.includes(column) ? [first, ...others] : [first] },
      ]
    }
  }
  joinNumber(rules, columns)
  takePair(rules, columns)
  const hours = hoursFrom(columns)
  if (hours) rules.horaires = [hours]
  for (const { name, values } of columns) {
    if (isUsed(rules, name)) continue
    const meant = yesColumn(name, values)
    if (meant) rules[meant.column] = [...(rules[meant.column] ?? []), meant.rule]
  }
  return rules
}

// « complement_adresse » is never the address, even where the address is empty everywhere.
function isNamedAs({ name }: Column, other: PlaceColumn): boolean {
  return name !== other && placeColumns.some((column) => column === name)
}

// SIRET or RNA, « phone » or « contact:phone »: a row fills one, the next row another.
const mayBeElsewhere: readonly PlaceColumn[] = ['pivot', 'telephone', 'courriels', 'site_web']

// A column that says a thing of its own is not also a cross to tick.
function isUsed(rules: Rules, name: string): boolean {
  const taken = Object.values(rules)
    .flat()
    .filter(({ kind }) => kind === 'take' || kind === 'join')
  return taken.some((rule) => 'columns' in rule && rule.columns.includes(name))
}

// The number of the house in a column of its own, and its « bis » in another.
function joinNumber(rules: Rules, columns: readonly Column[]): void {
  const number = columns.find(
    ({ squeezed, values }) =>
      /^(n|no|num|numero|nvoie|n?ruenumero|(addr|adresse)?(house)?number|(addr|contactaddr)housenumber|num(ero)?(de)?(la)?(voie|rue)(etablissement)?|adressenumero)$/.test(
        squeezed,
      ) && most(values, /^\d{1,4}\D{0,5}$/),
  )
  const again = columns.find(({ squeezed }) =>
    /^(suffixe|rep|repetition|indice(de)?repetition|bister)$/.test(squeezed),
  )
  const kind = columns.find(({ squeezed }) => /^typ(e)?(de)?voie(etablissement)?$/.test(squeezed))
  const street = rules.adresse?.[0]
  if (!number || street?.kind !== 'take' || street.columns.includes(number.name)) return
  const parts = [number.name, ...(again ? [again.name] : []), ...(kind ? [kind.name] : []), ...street.columns]
  rules.adresse = [{ kind: 'join', columns: parts, separator: ' ' }]
}

// « geo_point_2d », « POINT (2.3 48.1) »: both figures in one cell.
function takePair(rules: Rules, columns: readonly Column[]): void {
  if (rules.latitude && rules.longitude) return
  const pair = columns.find(
    ({ name, values }) => !isUsed(rules, name) && share(values, (value) => readPair(value) !== undefined),
  )
  if (!pair) return
  rules.latitude = [{ kind: 'take', columns: [pair.name] }]
  rules.longitude = [{ kind: 'take', columns: [pair.name] }]
}

const placeNames = knownColumns.find(({ column }) => column === 'nom')?.names ?? []
const dayNames = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const

/** One column a day; or a day, an opening and a closing, each in a column. */
function hoursFrom(columns: readonly Column[]): ColumnRule | undefined {
  const days = dayColumns(columns)
  if (days.length >= 4) return { kind: 'days', days }
  const named = (pattern: RegExp, look: RegExp): Column | undefined =>
    columns.find(({ squeezed, values }) => pattern.test(squeezed) && most(values, look))
  const day = named(/^jours?(de|d)?[a-z]*$/, /lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche/i)
  const from = named(/^(heures?)?(de|d)?(debut|ouverture|arrivee)$/, /^\d{1,2}\s*[h:]/i)
  const to = named(/^(heures?)?(de|d)?(fin|fermeture|depart)$/, /^\d{1,2}\s*[h:]/i)
  // One week in two is not every week.
  const isEveryWeek = !columns.some(({ values }) => values.some((value) => /^(im)?paires?$/i.test(value)))
  if (!day || !from || !to || !isEveryWeek) return undefined
  return { kind: 'join', columns: [day.name, from.name, to.name], separator: ' - ' }
}

function dayColumns(columns: readonly Column[]): readonly DayColumns[] {
  return dayNames.flatMap((name, day: DayCell['day']) => {
    const short = new RegExp(`(^|[^a-z])${name.slice(0, 3)}([^a-z]|$)`)
    const found = columns.filter(
      ({ name: written, squeezed, values }) =>
        (squeezed.includes(name) || short.test(fold(written))) &&
        squeezed.length < 30 &&
        !saysYesOrNo(values),
    )
    return found.length > 0 ? [{ day, columns: found.map((column) => column.name) }] : []
  })
}

function columnOf(name: string, sample: readonly RawRow[]): Column {
  const values = sample.map(({ cells }) => plainCell(cells[name] ?? '')).filter(Boolean)
  // « N° » is a number, « y_wgs84 » a latitude: only letters and figures are compared.
  // So is the first of a list of JSON, « adresse.0.nom_commune ».
  return { name, squeezed: fold(name.replaceAll(/\.0(?=\.)/g, '')).replaceAll(/[^a-z\d]/g, ''), values }
}

function looksLike({ name, squeezed, values }: Column, look: Look, sample: readonly RawRow[]): boolean {
  const rows = sample.length
  // A column called « id » is one, even when its producer repeats some: those rows are told.
  if (squeezed === 'id') return values.length >= rows * 0.5
  if (look !== 'unique') return share(values, looks[look])
  return values.length >= rows * 0.95 && isAnIdentifier(name, sample, placeNames)
}

const looks: Readonly<Record<Exclude<Look, 'unique'>, (value: string) => boolean>> = {
  any: () => true,
  words: (value) => /\p{L}{2}/u.test(value) && !/^https?:|^www\./i.test(value),
  'postal-code': (value) => /^(2[AB]|\d{1,2})\s?\d{3}(\.0)?$/.test(value),
  code: (value) => /^[\w\s\u202F\u00A0]{5,20}$/.test(value),
  figure: (value) => readDegrees(value) !== undefined,
  phone: (value) => /\d{2}.*\d{2}.*\d{2}/.test(value),
  email: (value) => value.includes('@'),
  clock: (value) => /\d\s?h|\d:\d/i.test(value),
  hours: (value) => /\p{L}|[:/-]/u.test(value),
  link: (value) => /^https?:|^www\.|^[\w-]+(\.[\w-]+)+/i.test(value),
  day: (value) => readDate(value) !== undefined,
}

const most = (values: readonly string[], pattern: RegExp): boolean =>
  share(values, (value) => pattern.test(value))

function share(values: readonly string[], test: (value: string) => boolean): boolean {
  return values.filter(test).length >= values.length * 0.5
}
