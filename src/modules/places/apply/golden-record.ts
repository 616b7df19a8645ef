import { addMonths, type Day } from '#kernel/day.ts'
import { closuresInOrder, eachOnce } from '../extension/in-order.ts'
import { sidesOf } from '../extension/local-fields.ts'
import { compileHours } from '../import/compile-hours.ts'
import type { KeptPlace, Origin, PlaceField } from '../kept-place.ts'
import type { PlaceFacts, SaidFacts, Stop } from '../place.ts'

/** What one row of a source says of a place. */
export interface GoldenRow {
  readonly source: string
  /** The highest is believed first. */
  readonly priority: number
  readonly externalId: string
  readonly facts: SaidFacts
  readonly isVanished: boolean
}

export interface Golden {
  readonly place: KeptPlace
  /** Every row that stands behind it. */
  readonly rows: readonly GoldenRow[]
  readonly today: Day
}

type Field = PlaceField
type Chosen = Partial<Record<Field, unknown>>

// What makes sense only together is taken together: no street of one sheet in the commune of another.
const together: readonly (readonly Field[])[] = [['commune', 'street', 'addressComplement']]
const alone: readonly Field[] = [
  'name',
  'pivot',
  'position',
  'hours',
  'summary',
  'description',
  'collectedBy',
  'isItinerant',
  'isFixed',
  'parentOrganisation',
  // « Gratuit » at one and « Payant » at the other is a question, not a list.
  'fees',
  'accessibilitySheet',
  'bookingPage',
  // Two timetables of one bus, put together, would make it pass twice.
  'stops',
  'seats',
  'saturation',
]
const united: readonly Field[] = [
  'types',
  'phones',
  'emails',
  'websites',
  'services',
  'audiences',
  'specialCares',
  'programmes',
  'trainingLabels',
  'otherLabels',
  'accessModes',
  'supportModes',
  'languages',
  'accessDetails',
  'closures',
]
const freshMonths = 6

/**
 * A place as its sources tell it, field by field: what is locked stays, then what was verified since the sheet was
 * written, then the source believed first, then the most recent. Rows that vanished count only while none is left.
 */
export function goldenRecord({ place, rows, today }: Golden): KeptPlace {
  const live = rows.filter(({ isVanished }) => !isVanished)
  if (live.length === 0) return place
  const ranked = live.toSorted(believedFirst)
  const choice = new Choice(place, ranked)
  for (const fields of together) choice.take(fields)
  for (const field of alone) choice.take([field])
  for (const field of united) choice.unite(field, addMonths(today, -freshMonths))
  choice.takeDay()
  const { facts: told, local } = sidesOf(choice.facts as unknown as SaidFacts)
  const facts = whereItStands(place, told)
  const stops = whereTheyStand(place.local.stops, local.stops)
  const { provenance } = choice
  return { ...place, facts, local: { ...local, stops }, provenance, hours: hoursOf(place, facts) }
}

/** Where each field of a sheet comes from. */
export function originsOf(source: string, facts: SaidFacts): KeptPlace['provenance'] {
  const said = (Object.keys(facts) as Field[]).filter((field) => isSaid(facts[field]))
  return Object.fromEntries(said.map((field) => [field, { source, on: facts.updatedOn }]))
}

/** The hours of a sheet in minutes of a week; none when they could not be read or do not repeat. */
export function weeklyHoursOf({ hours }: PlaceFacts): KeptPlace['hours'] {
  const compiled = hours?.osm === undefined ? undefined : compileHours(hours.osm)
  return compiled?.kind === 'weekly' ? compiled.hours : []
}

class Choice {
  readonly facts: Chosen
  readonly provenance: Partial<Record<keyof KeptPlace['provenance'], Origin>>
  readonly #place: KeptPlace
  readonly #rows: readonly GoldenRow[]

  constructor(place: KeptPlace, rows: readonly GoldenRow[]) {
    this.facts = { ...place.facts, ...place.local }
    this.provenance = { ...place.provenance }
    this.#place = place
    this.#rows = rows
  }

  take(fields: readonly Field[]): void {
    const rows = this.#mayChange(fields)
    const best = rows?.find(({ facts }) =>
      fields.some((field) => field !== 'commune' && isSaid(facts[field])),
    )
    if (rows) for (const field of fields) this.#put(field, best ?? rows[0], (best ?? rows[0])?.facts[field])
  }

  unite(field: Field, freshSince: Day): void {
    const rows = this.#mayChange([field])
    const saying = rows?.filter(({ facts }) => isSaid(facts[field])) ?? []
    const [best] = saying
    if (!rows) return
    const fresh = saying.filter(({ facts }) => facts.updatedOn >= freshSince)
    const sheets = best && fresh.includes(best) ? fresh : saying.slice(0, 1)
    const values = sheets.flatMap(({ facts }) => facts[field] as readonly unknown[])
    this.#put(field, best, putTogether(field, values))
  }

  takeDay(): void {
    if (this.#place.locks.includes('updatedOn')) return
    const latest = this.#rows.toSorted((one, other) => (one.facts.updatedOn < other.facts.updatedOn ? 1 : -1))
    this.#put('updatedOn', latest[0], latest[0]?.facts.updatedOn)
  }

  /** The rows that may say these fields; undefined when what stands is kept. */
  #mayChange(fields: readonly Field[]): readonly GoldenRow[] | undefined {
    const { locks, verifiedOn, provenance } = this.#place
    const facts = { ...this.#place.facts, ...this.#place.local }
    if (fields.some((field) => locks.includes(field))) return undefined
    const says = ({ facts: told }: GoldenRow): boolean => fields.some((field) => isSaid(told[field]))
    const stands = fields.some((field) => isSaid(facts[field]))
    const newer = verifiedOn ? this.#rows.filter((row) => row.facts.updatedOn > verifiedOn) : this.#rows
    if (stands && !newer.some(says)) {
      const isOfTheseSources = fields.some((field) =>
        this.#rows.some(({ source }) => source === provenance[field]?.source),
      )
      if (verifiedOn || !isOfTheseSources) return undefined
    }
    return newer.some(says) ? newer : this.#rows
  }

  #put(field: Field, row: GoldenRow | undefined, value: unknown): void {
    if (isSaid(value) && row) {
      this.facts[field] = value
      this.provenance[field] = { source: row.source, on: row.facts.updatedOn }
      return
    }
    delete this.provenance[field]
    if (isRequired(field)) this.facts[field] = Array.isArray(this.facts[field]) ? [] : value
    else delete this.facts[field]
  }
}

function believedFirst(one: GoldenRow, other: GoldenRow): number {
  if (one.priority !== other.priority) return other.priority - one.priority
  if (one.facts.updatedOn !== other.facts.updatedOn)
    return one.facts.updatedOn < other.facts.updatedOn ? 1 : -1
  return `${one.source} ${one.externalId}` < `${other.source} ${other.externalId}` ? -1 : 1
}

function putTogether(field: Field, values: readonly unknown[]): readonly unknown[] {
  const once = eachOnce(values)
  return field === 'closures' ? closuresInOrder(once as KeptPlace['local']['closures']) : once
}

function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''
}

function isRequired(field: Field): boolean {
  return field === 'street' || field === 'fees' || field === 'stops' || united.includes(field)
}

// The middle of a commune stands for a place only as long as it is that commune.
function whereItStands({ facts: before }: KeptPlace, facts: PlaceFacts): PlaceFacts {
  const isApproximate = facts.position?.precision === 'commune'
  if (!isApproximate || before.commune.code === facts.commune.code) return facts
  const { position: _position, ...elsewhere } = facts
  return elsewhere
}

// So does it for a stop that its file places in a commune without a point.
function whereTheyStand(before: readonly Stop[], stops: readonly Stop[]): readonly Stop[] {
  return stops.map((stop) => {
    if (stop.position) return stop
    const same = before.find(({ commune, position }) => {
      return position?.precision === 'commune' && commune.code === stop.commune.code
    })
    return same?.position ? { ...stop, position: same.position } : stop
  })
}

// The town may have said more of its hours than a sheet can: they change with what the sheet says.
function hoursOf(place: KeptPlace, facts: PlaceFacts): KeptPlace['hours'] {
  const { hours: before } = place.facts
  const isSame = before?.raw === facts.hours?.raw && before?.osm === facts.hours?.osm
  return isSame ? place.hours : weeklyHoursOf(facts)
}
