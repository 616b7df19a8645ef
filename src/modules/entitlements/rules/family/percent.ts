/** A rate as one reads it: 0.4165 is 41.65. */
export function percent(rate: number): number {
  return Math.round(rate * 1e5) / 1e3
}
