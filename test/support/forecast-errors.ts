/** A wait told and the wait met, in minutes. */
export interface Outcome {
  readonly told: number
  readonly waited: number
}

/** How wrong a method was; shares are between 0 and 1, bias is positive when it told too much. */
export interface ErrorFigures {
  readonly count: number
  readonly mae: number
  readonly rmse: number
  readonly bias: number
  readonly withinFive: number
  readonly maeOfLongWaits: number
  readonly overTenLate: number
}

/** Measures how wrong a method was. */
export function errorFigures(outcomes: readonly Outcome[]): ErrorFigures {
  const errors = outcomes.map(({ told, waited }) => told - waited)
  const long = outcomes.filter(({ waited }) => waited > 15).map(({ told, waited }) => Math.abs(told - waited))
  return {
    count: outcomes.length,
    mae: mean(errors.map(Math.abs)),
    rmse: Math.sqrt(mean(errors.map((error) => error ** 2))),
    bias: mean(errors),
    withinFive: mean(errors.map((error) => Number(Math.abs(error) <= 5))),
    maeOfLongWaits: mean(long),
    overTenLate: mean(errors.map((error) => Number(error < -10))),
  }
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
