import { setImmediate } from 'node:timers/promises'
import { listCommunes } from '#platform/communes/commune-list.ts'
import { communesByCode } from '#platform/communes/commune-index.ts'
import type { Territory } from '#platform/territory/territory.ts'
import { rankedMiddles } from './middles.ts'

/** Reads, in parts that let requests pass, the files that the first map of a department would wait for. */
export async function warmNeeds(territory: Territory): Promise<void> {
  const isInstalled = territory.indicators().length > 0 || territory.pointOf('75056') !== undefined
  if (!isInstalled) return
  for (const read of [listCommunes, communesByCode, () => rankedMiddles(territory)]) {
    await setImmediate()
    read()
  }
}
