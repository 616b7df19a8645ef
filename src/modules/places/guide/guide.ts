import type { Day } from '#kernel/day.ts'
import { fold } from '#kernel/plain-text.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { Stop } from '../place.ts'
import { type Service, services as officialOrder } from '../standard/terms.ts'

/** What a guide is made for; nothing said is the whole directory. */
export interface GuideScope {
  readonly area?: GuideArea
  readonly service?: Service
}

/** A commune, or the commune with those it shares its services with. */
export interface GuideArea {
  /** INSEE code of the commune that was asked for. */
  readonly commune: string
  /** « Alpha », « CA Bourges Plus ». */
  readonly name: string
  /** INSEE codes of every commune of the area. */
  readonly codes: readonly string[]
  readonly isGroup: boolean
}

/** Doors of an area on paper, numbered so that an index can name them. */
export interface Guide {
  readonly scope: GuideScope
  readonly madeOn: Day
  /** By commune, the one that was asked for first. */
  readonly chapters: readonly GuideChapter[]
  /** Who comes to the area rather than being found there: buses, weekly sessions. */
  readonly passing: readonly PassingPlace[]
  /** The numbers of the places that answer each need; needs that nobody answers are left out. */
  readonly index: readonly GuideNeed[]
}

export interface GuideChapter {
  readonly commune: string
  readonly places: readonly NumberedPlace[]
}

export interface NumberedPlace {
  readonly number: number
  readonly place: KeptPlace
}

/** Its stops in the area; all of them when it is only based there. */
export interface PassingPlace extends NumberedPlace {
  readonly stops: readonly Stop[]
}

export interface GuideNeed {
  readonly service: Service
  readonly places: readonly NumberedPlace[]
}

/** A guide longer than this is a book nobody prints: a commune or a need is asked for. */
export const mostPlaces = 200

/** Puts places in the order of the paper: by commune, then by name, buses last. */
export function composeGuide(
  scope: GuideScope,
  { places, madeOn }: { readonly places: readonly KeptPlace[]; readonly madeOn: Day },
): Guide {
  const ordered = places.toSorted((one, other) => compare(nameOf(one), nameOf(other)))
  const groups = chapterGroups(
    scope,
    ordered.filter((place) => !passes(place)),
  )
  let number = 0
  const numbered = (place: KeptPlace): NumberedPlace => ({ number: ++number, place })
  const chapters = groups.map(([commune, inside]) => ({ commune, places: inside.map(numbered) }))
  const passing = ordered
    .filter(passes)
    .map((place) => ({ ...numbered(place), stops: stopsIn(scope.area, place) }))
  return {
    scope,
    madeOn,
    chapters,
    passing,
    index: indexOf([...chapters.flatMap((each) => each.places), ...passing]),
  }
}

function passes({ facts, local }: KeptPlace): boolean {
  return facts.isFixed !== true && (facts.isItinerant === true || local.stops.length > 0)
}

function chapterGroups({ area }: GuideScope, places: readonly KeptPlace[]): [string, KeptPlace[]][] {
  const groups = new Map<string, KeptPlace[]>()
  for (const place of places) {
    const { name } = place.facts.commune
    groups.set(name, [...(groups.get(name) ?? []), place])
  }
  const isAsked = ([, [first]]: [string, KeptPlace[]]): boolean =>
    area !== undefined && first?.facts.commune.code === area.commune
  return [...groups].toSorted(
    (one, other) => Number(isAsked(other)) - Number(isAsked(one)) || compare(one[0], other[0]),
  )
}

function stopsIn(area: GuideArea | undefined, { local }: KeptPlace): readonly Stop[] {
  const inside = local.stops.filter(
    ({ commune }) => commune.code !== undefined && area?.codes.includes(commune.code),
  )
  return (inside.length > 0 ? inside : local.stops).toSorted(
    (one, other) => one.weekday - other.weekday || one.opensAt - other.opensAt,
  )
}

function indexOf(places: readonly NumberedPlace[]): readonly GuideNeed[] {
  const services = new Set(places.flatMap(({ place }) => place.facts.services))
  return officialOrder
    .filter((service) => services.has(service))
    .map((service) => ({
      service,
      places: places.filter(({ place }) => place.facts.services.includes(service)),
    }))
}

const nameOf = ({ facts }: KeptPlace): string => facts.name

function compare(one: string, other: string): number {
  return fold(one).localeCompare(fold(other), 'fr')
}
