import type { VNode } from 'preact'
import type { Point } from '#platform/territory/territory.ts'
import type { LocatedPlace, MapWords } from './located-place.ts'
import { apart } from './apart.ts'
import { type Moving, MovingMap } from './moving-map.tsx'
import { onMap, type OnMap, scaleBar, type View } from './view.ts'

export interface PlacesMapProps {
  readonly view: View
  readonly places: readonly LocatedPlace[]
  /** Where she starts from. */
  readonly start?: Point | undefined
  /** Boundaries of communes, as a path of the view. */
  readonly boundaries?: string | undefined
  readonly words: MapWords
  /** How it moves when somebody wants it to; it stays a drawing without. */
  readonly moving?: Moving | undefined
  /** The address of a place; none where the place is the page itself. */
  readonly hrefOf?: ((place: LocatedPlace) => string) | undefined
}

const pinRadius = 13

/** The places of a list, each with its number and its link, drawn by the server: what the list says, no more, no less. */
export function PlacesMap(props: PlacesMapProps): VNode {
  const { view, words, moving } = props
  return (
    <figure class="places-map">
      {moving === undefined ? (
        <Drawing {...props} />
      ) : (
        <MovingMap {...{ view, moving }}>
          <Drawing {...props} />
        </MovingMap>
      )}
      {words.note === undefined ? null : <figcaption>{words.note}</figcaption>}
    </figure>
  )
}

function Drawing(props: PlacesMapProps): VNode {
  const { view, places, words, boundaries } = props
  const points = places.map(({ point }) => onMap(view, point))
  const pins = apart(points, pinRadius * 2 + 2).map((pin) => within(pin, view))
  return (
    <svg
      class="places-map__drawing"
      viewBox={`0 0 ${view.width} ${view.height}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its pins are links: an <img> has none
      role="group"
      aria-label={words.name}
    >
      {boundaries === undefined ? null : <path class="places-map__boundaries" d={boundaries} />}
      <Leaders points={points} pins={pins} />
      <StartMark {...props} />
      {places.map((place, index) => (
        <Pin
          key={`${place.id} ${index}`}
          place={place}
          at={pins[index] ?? { x: 0, y: 0 }}
          href={props.hrefOf?.(place)}
        />
      ))}
      <ScaleMark view={view} words={words} />
    </svg>
  )
}

/** At the foot of the drawing, for the scale alone. */
export const scaleStrip = 22

function within({ x, y }: OnMap, { width, height }: View): OnMap {
  const kept = (value: number, most: number): number =>
    Math.round(Math.min(Math.max(value, pinRadius + 2), most - pinRadius - 2))
  return { x: kept(x, width), y: kept(y, height - scaleStrip) }
}

// From a pin that was pushed aside to the point it stands for.
function Leaders({ points, pins }: { points: readonly OnMap[]; pins: readonly OnMap[] }): VNode | null {
  const drawn = points.flatMap((point, index) => {
    const pin = pins[index]
    if (!pin || Math.hypot(pin.x - point.x, pin.y - point.y) < 4) return []
    return [`M${Math.round(point.x)} ${Math.round(point.y)}L${pin.x} ${pin.y}`]
  })
  return drawn.length === 0 ? null : <path class="places-map__leaders" d={drawn.join('')} />
}

interface PinProps {
  readonly place: LocatedPlace
  readonly at: OnMap
  readonly href: string | undefined
}

function Pin({ place, at: { x, y }, href }: PinProps): VNode {
  const mark = (
    <>
      <title>{place.rank === undefined ? place.name : `${place.rank} – ${place.name}`}</title>
      <circle class={place.isOpen ? 'pin pin--open' : 'pin'} cx={x} cy={y} r={pinRadius} />
      <text class="pin__rank" x={x} y={y + 5} text-anchor="middle" aria-hidden="true">
        {place.rank ?? '●'}
      </text>
    </>
  )
  const at = `${place.point.latitude},${place.point.longitude}`
  if (href === undefined) return <g data-at={at}>{mark}</g>
  return (
    <a href={href} data-at={at}>
      {mark}
    </a>
  )
}

function StartMark({ view, start, words }: PlacesMapProps): VNode | null {
  if (!start) return null
  const { x, y } = onMap(view, start)
  const [left, top] = [Math.round(x), Math.round(y)]
  return (
    <g class="places-map__start">
      <path d={`M${left} ${top - 9}l9 9l-9 9l-9-9z`} />
      <text x={left + 13} y={top + 5}>
        {words.you}
      </text>
    </g>
  )
}

function ScaleMark({ view, words }: Pick<PlacesMapProps, 'view' | 'words'>): VNode {
  const { metres, length } = scaleBar(view)
  const [left, bottom] = [12, view.height - 12]
  return (
    <g class="places-map__scale">
      <path d={`M${left} ${bottom - 5}v5h${length}v-5`} />
      <text x={left + length + 6} y={bottom}>
        {words.scale(metres)}
      </text>
    </g>
  )
}
