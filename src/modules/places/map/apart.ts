import type { OnMap } from './view.ts'

const rounds = 60

/** Points that hide one another, pushed apart until each is seen; those that do not touch stay where they are. */
export function apart(points: readonly OnMap[], distance: number): readonly OnMap[] {
  const moved = points.map(({ x, y }) => ({ x, y }))
  for (let round = 0; round < rounds; round += 1) {
    if (!pushOnce(moved, distance)) break
  }
  return moved
}

function pushOnce(points: { x: number; y: number }[], distance: number): boolean {
  let hasMoved = false
  for (const [index, one] of points.entries()) {
    for (const other of points.slice(index + 1)) {
      // Two at one point part along the diagonal.
      const [dx, dy] = one.x === other.x && one.y === other.y ? [1, 1] : [other.x - one.x, other.y - one.y]
      const between = Math.hypot(dx, dy)
      const isSame = one.x === other.x && one.y === other.y
      const push = (distance - (isSame ? 0 : between)) / 2
      if (push <= 0.01) continue
      one.x -= (dx / between) * push
      one.y -= (dy / between) * push
      other.x += (dx / between) * push
      other.y += (dy / between) * push
      hasMoved = true
    }
  }
  return hasMoved
}
