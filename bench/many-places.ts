import { createReadStream, existsSync } from 'node:fs'
import { nothingTold } from '#modules/places/bare-place.ts'
import { compileHours } from '#modules/places/import/compile-hours.ts'
import { openPlaces } from '#modules/places/import/read-file.ts'
import type { PlaceFacts } from '#modules/places/place.ts'
import { services } from '#modules/places/standard/terms.ts'
import { toDay } from '#kernel/day.ts'
import type { ListedCommune } from '#platform/communes/commune.ts'
import { listCommunes } from '#platform/communes/commune-list.ts'

type Draw = () => number

/** As many places as asked: those of a real file each told again in other towns, or invented ones where it is absent. */
export async function manyPlaces(count: number, file: string, draw: Draw): Promise<readonly PlaceFacts[]> {
  const communes = listCommunes().filter(({ postalCodes }) => postalCodes.length > 0)
  const told = existsSync(file) ? await readAll(file) : inventedPlaces(count, communes, draw)
  const located = told.flatMap(({ position }) => position ?? [])
  return Array.from({ length: count }, (_, index) => {
    const facts = pick(told, () => (index % told.length) / told.length)
    if (index < told.length) return facts
    const { position, ...elsewhere } = { ...facts, commune: communeOf(pick(communes, draw)) }
    return position ? { ...elsewhere, position: near(pick(located, draw), draw) } : elsewhere
  })
}

async function readAll(file: string): Promise<readonly PlaceFacts[]> {
  const { rows } = await openPlaces(() => createReadStream(file), { today: toDay('2026-11-22') })
  const all: PlaceFacts[] = []
  for await (const { place } of rows) if (place) all.push(place.facts)
  return all
}

const names = [
  ['Mairie de', 'RFS'],
  ['CCAS de', 'CCAS'],
  ['France Services', 'RFS'],
  ['Médiathèque', 'BIB'],
  ['Bibliothèque municipale', 'BIB'],
  ['Centre social', 'CS'],
  ['Espace public numérique', 'EPN'],
  ['Maison de quartier', 'MQ'],
  ['Mission locale', 'ML'],
] as const

const hours = [
  'Mo-Fr 09:00-12:00,14:00-17:00',
  'Mo-Fr 08:30-12:30; PH off',
  'Tu,Th 14:00-18:00; We,Sa 10:00-12:00,14:00-18:00',
  'week 1-53/2 Tu 09:00-12:00',
  '24/7',
  '',
]

function inventedPlaces(
  count: number,
  communes: readonly ListedCommune[],
  draw: Draw,
): readonly PlaceFacts[] {
  const towns = Array.from({ length: 400 }, () => ({
    latitude: 42.5 + 8 * draw(),
    longitude: -3.5 + 10.5 * draw(),
    precision: 'address' as const,
  }))
  return Array.from({ length: Math.min(count, 12_000) }, () => {
    const [name, type] = pick(names, draw)
    const osm = pick(hours, draw)
    return {
      ...nothing,
      name: `${name} ${pick(communes, draw).name}`,
      commune: communeOf(pick(communes, draw)),
      street: `${Math.ceil(80 * draw())} rue ${pick(communes, draw).name}`,
      position: near(
        pick(towns, () => draw() * draw()),
        draw,
      ),
      types: [type],
      ...(osm !== '' && { hours: { raw: osm, osm } }),
      services: services.filter(() => draw() < 0.3),
      fees: draw() < 0.5 ? ['Gratuit'] : [],
    }
  })
}

const nothing = { ...nothingTold, updatedOn: toDay('2026-11-02') }

function communeOf({ name, code, postalCodes }: ListedCommune): PlaceFacts['commune'] {
  return { name, code, postalCode: postalCodes[0] ?? '' }
}

function near(point: NonNullable<PlaceFacts['position']>, draw: Draw): NonNullable<PlaceFacts['position']> {
  const shift = (): number => (draw() - 0.5) * 0.1
  return { ...point, latitude: point.latitude + shift(), longitude: point.longitude + shift() }
}

function pick<One>(list: readonly One[], draw: Draw): One {
  const one = list[Math.floor(draw() * list.length)]
  if (one === undefined) throw new Error('an empty list')
  return one
}

/** The weekly hours of a place, as an import compiles them. */
export function hoursOf({ hours: told }: PlaceFacts): ReturnType<typeof weekly> {
  return weekly(told?.osm)
}

function weekly(osm: string | undefined) {
  const compiled = osm === undefined ? undefined : compileHours(osm)
  return compiled?.kind === 'weekly' ? compiled.hours : []
}
