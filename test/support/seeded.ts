export { drawsFrom as seeded } from '../../seeds/draws-from.ts'

/** One of these, by chance. */
export function pick<Item>(list: readonly Item[], random: () => number): Item {
  const item = list[Math.floor(random() * list.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
