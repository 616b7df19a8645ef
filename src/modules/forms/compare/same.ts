import { canonical } from '../definition/canonical.ts'

/** Whether two parts of documents say the same, whatever the order of their keys. */
export function same(one: unknown, other: unknown): boolean {
  return one === other || canonical({ held: one }) === canonical({ held: other })
}

/** Whether two things have the same values under these keys. */
export function sameIn<Thing extends object>(
  one: Thing,
  other: Thing,
  keys: readonly (keyof Thing)[],
): boolean {
  return keys.every((key) => same(one[key], other[key]))
}
