import type { VNode } from 'preact'
import type { KeptPlace } from '../../kept-place.ts'
import type { Position } from '../../place.ts'
import { sayDuplicates } from './say.ts'

interface TwoPointsProps {
  readonly kept: KeptPlace
  readonly gone: KeptPlace
}

const size = { width: 260, height: 180, margin: 40 } as const

/** How far the two doors are from each other, drawn and said. */
export function TwoPoints({ kept, gone }: TwoPointsProps): VNode {
  const [one, other] = [doorOf(kept), doorOf(gone)]
  if (!one || !other) return <p class="hint">{sayDuplicates('points-unknown')}</p>
  const apart = metresBetween(one, other)
  const metres = Math.hypot(apart.east, apart.north)
  return (
    <figure class="two-points">
      <Drawing east={apart.east} north={apart.north} />
      <figcaption>
        {apartInWords(metres)} {sayDuplicates('points-signs')}
      </figcaption>
    </figure>
  )
}

interface Apart {
  readonly east: number
  readonly north: number
}

function Drawing({ east, north }: Apart): VNode {
  const across = Math.max(Math.abs(east) / usable('width'), Math.abs(north) / usable('height'), least)
  const at = (side: 1 | -1) => ({
    x: Math.round(size.width / 2 + (side * east) / across / 2),
    y: Math.round(size.height / 2 - (side * north) / across / 2),
  })
  const [one, other] = [at(-1), at(1)]
  const bar = roundMetres.findLast((metres) => metres / across <= 90) ?? 10
  const [left, bottom] = [10, size.height - 10]
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={sayDuplicates('points-name')}>
      <path class="two-points__line" d={`M${one.x} ${one.y}L${other.x} ${other.y}`} />
      <circle class="two-points__kept" cx={one.x} cy={one.y} r={9} />
      <path class="two-points__gone" d={`M${other.x} ${other.y - 10}l9 16h-18z`} />
      <path class="two-points__scale" d={`M${left} ${bottom - 5}v5h${Math.round(bar / across)}v-5`} />
      <text x={left + Math.round(bar / across) + 6} y={bottom}>
        {sayDuplicates('scale-metres', { metres: bar })}
      </text>
    </svg>
  )
}

const usable = (side: 'width' | 'height'): number => size[side] - 2 * size.margin
// Metres a unit: nothing is shown closer than across a hundred metres.
const least = 100 / size.width
const roundMetres = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 200_000]

// The middle of the commune says nothing of where the door is.
function doorOf({ facts: { position } }: KeptPlace): Position | undefined {
  return position?.precision === 'commune' ? undefined : position
}

function metresBetween(one: Position, other: Position): Apart {
  const parallel = Math.cos(((one.latitude + other.latitude) / 2) * (Math.PI / 180))
  return {
    east: (other.longitude - one.longitude) * 111_320 * parallel,
    north: (other.latitude - one.latitude) * 111_320,
  }
}

function apartInWords(metres: number): string {
  if (metres < 1000) return sayDuplicates('points-apart', { metres: Math.round(metres) })
  return sayDuplicates('points-apart-km', { km: metres / 1000 })
}
