import type { Profile } from './score-profile.ts'

/** Each pair of ranks worth comparing, once: same commune, near on the map, same pivot, phone or e-mail. */
export function* pairsToCompare(profiles: readonly Profile[]): Generator<readonly [number, number]> {
  const seen = new Set<number>()
  for (const [key, ranks] of blocksOf(profiles)) {
    if (ranks.length > sharedAtMost && !isWhere(key)) continue
    for (const [first, second] of pairsIn(ranks)) {
      const pair = first * profiles.length + second
      if (seen.has(pair)) continue
      seen.add(pair)
      yield [first, second]
    }
  }
}

// The number of a national line, or of a house with doors everywhere, says nothing of one door.
const sharedAtMost = 100

function isWhere(key: string): boolean {
  return key.startsWith('commune ') || key.startsWith('cell ')
}

function* pairsIn(ranks: readonly number[]): Generator<readonly [number, number]> {
  for (const [at, first] of ranks.entries()) {
    for (const second of ranks.slice(at + 1)) yield [first, second]
  }
}

function blocksOf(profiles: readonly Profile[]): ReadonlyMap<string, readonly number[]> {
  const blocks = new Map<string, number[]>()
  for (const [rank, profile] of profiles.entries()) {
    for (const key of new Set(keysOf(profile))) {
      const block = blocks.get(key)
      if (block) block.push(rank)
      else blocks.set(key, [rank])
    }
  }
  return blocks
}

function keysOf({ place, commune, genericEmails }: Profile): readonly string[] {
  return [
    ...(commune ? [`commune ${commune}`] : []),
    ...(place.position ? cellsAround(place.position.latitude, place.position.longitude) : []),
    ...(place.pivot ? [`pivot ${place.pivot}`] : []),
    ...place.phones.map((phone) => `phone ${phone}`),
    ...genericEmails.map((email) => `email ${email}`),
  ]
}

// A cell of 0.01° (about 1 km) and, for a point near its edge, the cell on the other side.
function cellsAround(latitude: number, longitude: number): readonly string[] {
  const rows = new Set([-edge, 0, edge].map((shift) => Math.floor(latitude * 100 + shift)))
  const columns = new Set([-edge, 0, edge].map((shift) => Math.floor(longitude * 100 + shift)))
  return [...rows].flatMap((row) => [...columns].map((column) => `cell ${row} ${column}`))
}

// 0.0005°: 50 m, within which two doors count as one.
const edge = 0.05
