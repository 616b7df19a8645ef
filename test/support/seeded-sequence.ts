import { drawAt } from '#modules/queue/seeded-draws.ts'

/** A sequence of numbers in [0, 1), the same for the same seed. */
export function seededSequence(seed: number): () => number {
  let run = 0
  return () => {
    run += 1
    return drawAt(seed, run, 0)
  }
}
