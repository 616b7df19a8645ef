/** Mean wait before service in an M/M/c queue (Erlang C); with one server, M/M/1. Rates per minute. */
export function erlangCWait(arrivalRate: number, serviceRate: number, servers: number): number {
  const offered = arrivalRate / serviceRate
  let term = 1
  let sum = 0
  for (let busy = 0; busy < servers; busy += 1) {
    sum += term
    term *= offered / (busy + 1)
  }
  const queued = term / (1 - offered / servers)
  return queued / (sum + queued) / (servers * serviceRate - arrivalRate)
}

/** A class of customers of a priority queue; the first class is served first. */
export interface PriorityClass {
  readonly arrivalRate: number
  readonly meanService: number
  /** Mean of the square of the service time. */
  readonly squareService: number
}

/** Mean waits by class in an M/G/1 queue with priorities and no interruption (Cobham 1954). */
export function cobhamWaits(classes: readonly PriorityClass[]): number[] {
  const residual = classes.reduce(
    (sum, { arrivalRate, squareService }) => sum + (arrivalRate * squareService) / 2,
    0,
  )
  let before = 0
  return classes.map(({ arrivalRate, meanService }) => {
    const upTo = before + arrivalRate * meanService
    const wait = residual / ((1 - before) * (1 - upTo))
    before = upTo
    return wait
  })
}
