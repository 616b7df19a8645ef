import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { Point, Territory } from '#platform/territory/territory.ts'
import { departmentOf } from '../hours/local-clock.ts'
import { boundariesIn } from '../map/boundaries.ts'
import type { LocatedPlace, MapWords } from '../map/located-place.ts'
import type { Moving } from '../map/moving-map.tsx'
import { PlacesMap } from '../map/places-map.tsx'
import { viewOf } from '../map/view.ts'
import type { Opening } from '../hours/opening.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { Listing } from './listing.ts'
import { isBus } from './is-bus.ts'
import { type SayDirectory, sayDirectory } from './say.ts'
import { sheetFrom } from './sheet-from.ts'
import type { Start } from './start.ts'
import { straightLine } from './way.ts'

interface Drawn {
  readonly territory: Territory
  readonly language: Language
  /** Absent where the map stays a drawing: at a kiosk, on paper. */
  readonly live?: Omit<Moving, 'words' | 'failed'>
}

/** The places of a list on a map; nothing when none of them has a point. */
export function mapOfList(
  { places, start, wish }: Pick<Listing, 'places' | 'start' | 'wish'>,
  drawn: Drawn,
): VNode | undefined {
  const from = start.kind === 'point' ? start.point : undefined
  const located = places.flatMap(({ place, rank, opening }) =>
    locatedPlace(place, opening, rank).toSorted(nearestFirst(from)).slice(0, 1),
  )
  const say = sayDirectory(drawn.language)
  const missing = places.length - located.length
  const note =
    missing === 0 ? say('mapNumbers') : `${say('mapNumbers')} ${say('mapMissing', { count: missing })}`
  return drawMap(located, {
    ...drawn,
    departments: places.map(({ place }) => departmentOf(place.facts.commune.code ?? '')),
    start: addressOf(start),
    words: wordsOf(say, { name: say('mapName', { count: located.length }), note }),
    hrefOf: ({ id }) => sheetFrom(id, wish.where),
  })
}

/** One place on a map, and where she starts from when it is not too far to be drawn. */
export function mapOfPlace(
  { place, opening, start }: { readonly place: KeptPlace; readonly opening: Opening; readonly start?: Start },
  drawn: Drawn,
): VNode | undefined {
  const say = sayDirectory(drawn.language)
  return drawMap(locatedPlace(place, opening), {
    ...drawn,
    departments: [departmentOf(place.facts.commune.code ?? '')],
    start: start && addressOf(start),
    words: wordsOf(say, { name: place.facts.name }),
  })
}

interface Drawing extends Drawn {
  readonly departments: readonly string[]
  readonly start: Point | undefined
  readonly words: MapWords
  readonly hrefOf?: (place: LocatedPlace) => string
}

// As wide as a phone: a finger finds a pin.
const size = { width: 420, height: 320 }

function drawMap(places: readonly LocatedPlace[], drawing: Drawing): VNode | undefined {
  if (places.length === 0) return undefined
  const { territory, departments, start, words, hrefOf, live } = drawing
  const say = sayDirectory(drawing.language)
  const moving = live && { ...live, words: say('mapMove'), failed: say('mapFailed') }
  const view = viewOf([...places.map(({ point }) => point), ...(start ? [start] : [])], size)
  const contours = [...new Set(departments)]
    .map((department) => territory.contoursOf(department))
    .filter((topology) => topology !== undefined)
  const boundaries = boundariesIn(view, contours)
  return <PlacesMap {...{ view, places, start, words, hrefOf, boundaries, moving }} />
}

function locatedPlace(place: KeptPlace, opening: Opening, rank?: number): readonly LocatedPlace[] {
  const { name } = place.facts
  const isOpen = opening.state === 'open'
  return pointsOf(place).map((point) => ({
    id: place.id,
    name,
    point,
    isOpen,
    ...(rank !== undefined && { rank }),
  }))
}

// In a list a bus has one pin: its stop that is the nearest.
function nearestFirst(from: Point | undefined): (one: LocatedPlace, other: LocatedPlace) => number {
  if (!from) return () => 0
  return (one, other) => straightLine(from, one.point).km - straightLine(from, other.point).km
}

// A bus is where it stops. A place put in the middle of its commune would be shown where it is not.
function pointsOf({ facts, local }: KeptPlace): readonly Point[] {
  const { position } = facts
  const stops = local.stops.flatMap((stop) => (stop.position ? [stop.position] : []))
  if (isBus({ facts, local })) return stops
  return position && position.precision !== 'commune' ? [position] : []
}

// The middle of a commune is not where she is: only an address is marked.
function addressOf(start: Start): Point | undefined {
  return start.kind === 'point' && start.isAddress ? start.point : undefined
}

function wordsOf(say: SayDirectory, said: Pick<MapWords, 'name' | 'note'>): MapWords {
  return {
    ...said,
    you: say('mapYou'),
    scale: (metres) => say('mapScale', { km: metres < 1000 ? 0 : metres / 1000, metres }),
  }
}
