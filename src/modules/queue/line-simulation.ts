/** Minutes given to a person who will not come to the hall at all. */
export const NOT_COMING = -1

/**
 * A line as arrays, people in calling order: position 0 is called before position 1. Minutes from now everywhere.
 */
export interface Line {
  readonly serviceCount: number
  /** By position: index of the service asked for. */
  readonly serviceOf: Float64Array
  /** By position: not called before, 0 when callable now. */
  readonly availableAt: Float64Array
  /** By position: 1 for people in the hall, 0 for appointments not arrived yet. */
  readonly present: Float64Array
  readonly counters: readonly LineCounter[]
}

export interface LineCounter {
  /** Indexes of the services given there. */
  readonly skills: readonly number[]
  /** Planned pauses, flat: from, until, from, until… in time order. */
  readonly pauses: readonly number[]
}

/** One draw of everything that chance decides. `freeAt` is consumed by the run. */
export interface Play {
  /** By counter: minutes until it can call. */
  readonly freeAt: Float64Array
  /** By position: minutes the person will hold a counter, or NOT_COMING. */
  readonly minutes: Float64Array
}

/** A line made ready to be played many times. */
export interface Hall {
  readonly line: Line
  readonly presentCount: number
  /** Positions to release, by time. */
  readonly later: Float64Array
  /** Positions of people in the hall who may only be called early by an idle counter, in calling order. */
  readonly early: Float64Array
  /** One heap of callable positions per service, side by side in one array. */
  readonly heap: Float64Array
  readonly heapStart: Float64Array
  readonly heapSize: Float64Array
  readonly firstHeap: Float64Array
  readonly firstSize: Float64Array
}

/** Lays out a line for `playLine`; the scratch arrays inside are reused from one play to the next. */
export function layOut(line: Line): Hall {
  const positions = Array.from(line.serviceOf.keys())
  const available = (position: number): number => at(line.availableAt, position)
  const byService = Array.from({ length: line.serviceCount }, (): number[] => [])
  for (const position of positions) byService[at(line.serviceOf, position)]?.push(position)
  const heapStart = Float64Array.from(
    byService.keys(),
    (service) => byService.slice(0, service).flat().length,
  )
  const callable = byService.map((list) => list.filter((position) => available(position) <= 0))
  const firstHeap = new Float64Array(positions.length)
  callable.forEach((list, service) => firstHeap.set(list, at(heapStart, service)))
  const later = positions.filter((position) => available(position) > 0)
  return {
    line,
    presentCount: positions.filter((position) => at(line.present, position) === 1).length,
    later: Float64Array.from(later.toSorted((one, other) => available(one) - available(other))),
    early: Float64Array.from(later.filter((position) => at(line.present, position) === 1)),
    heap: new Float64Array(positions.length),
    heapStart,
    heapSize: new Float64Array(line.serviceCount),
    firstHeap,
    firstSize: Float64Array.from(callable, (list) => list.length),
  }
}

/**
 * Plays the line once and writes when each position is called (Infinity if never). Stops once everyone present
 * has been called; with nobody present it plays to the end.
 */
export function playLine(hall: Hall, play: Play, calledAt: Float64Array): void {
  hall.heap.set(hall.firstHeap)
  hall.heapSize.set(hall.firstSize)
  calledAt.fill(Number.POSITIVE_INFINITY)
  const run: Run = { hall, play, calledAt, released: 0, left: hall.presentCount }
  while (callSomeone(run)) {
    if (run.left === 0 && hall.presentCount > 0) return
  }
}

interface Run {
  readonly hall: Hall
  readonly play: Play
  readonly calledAt: Float64Array
  released: number
  left: number
}

/** Moves the counter that is free soonest: to the end of its pause, to its next person, or to the next arrival. */
function callSomeone(run: Run): boolean {
  const { hall, play } = run
  const index = soonestFree(play.freeAt)
  const now = at(play.freeAt, index)
  const counter = hall.line.counters[index]
  if (counter === undefined || now === Number.POSITIVE_INFINITY) return false
  const resumes = afterPauses(counter.pauses, now)
  if (resumes > now) {
    play.freeAt[index] = resumes
    return true
  }
  release(run, now)
  const position = takeNext(run, counter.skills)
  if (position < 0) {
    play.freeAt[index] = nextRelease(run)
    return true
  }
  run.calledAt[position] = now
  run.left -= at(hall.line.present, position)
  play.freeAt[index] = now + at(play.minutes, position)
  return true
}

function soonestFree(freeAt: Float64Array): number {
  let soonest = 0
  for (let index = 1; index < freeAt.length; index += 1) {
    if (at(freeAt, index) < at(freeAt, soonest)) soonest = index
  }
  return soonest
}

function afterPauses(pauses: readonly number[], now: number): number {
  let free = now
  for (let index = 0; index < pauses.length; index += 2) {
    const until = pauses[index + 1] ?? 0
    if (free >= (pauses[index] ?? 0) && free < until) free = until
  }
  return free
}

/** Makes callable everyone whose time has come, except people called early and people who will not come. */
function release(run: Run, now: number): void {
  const { hall, play, calledAt } = run
  while (run.released < hall.later.length) {
    const position = at(hall.later, run.released)
    if (at(hall.line.availableAt, position) > now) return
    run.released += 1
    const gone =
      at(calledAt, position) < Number.POSITIVE_INFINITY || at(play.minutes, position) === NOT_COMING
    if (!gone) pushPosition(hall, at(hall.line.serviceOf, position), position)
  }
}

function nextRelease(run: Run): number {
  const { line, later } = run.hall
  if (run.released >= later.length) return Number.POSITIVE_INFINITY
  return at(line.availableAt, at(later, run.released))
}

/** The first callable person these skills can serve; failing that, the first who is there early; else -1. */
function takeNext(run: Run, skills: readonly number[]): number {
  const { heap, heapStart, heapSize } = run.hall
  let chosen = -1
  let first = Number.POSITIVE_INFINITY
  for (const service of skills) {
    if (at(heapSize, service) === 0) continue
    const top = at(heap, at(heapStart, service))
    if (top < first) {
      first = top
      chosen = service
    }
  }
  if (chosen < 0) return takeEarly(run, skills)
  popPosition(run.hall, chosen)
  return first
}

function takeEarly(run: Run, skills: readonly number[]): number {
  const { early, line } = run.hall
  for (const position of early) {
    const waits = at(run.calledAt, position) === Number.POSITIVE_INFINITY
    if (waits && skills.includes(at(line.serviceOf, position))) return position
  }
  return -1
}

function pushPosition(hall: Hall, service: number, position: number): void {
  const { heap } = hall
  const start = at(hall.heapStart, service)
  let hole = at(hall.heapSize, service)
  hall.heapSize[service] = hole + 1
  while (hole > 0) {
    const parent = (hole - 1) >> 1
    if (at(heap, start + parent) < position) break
    heap[start + hole] = at(heap, start + parent)
    hole = parent
  }
  heap[start + hole] = position
}

function popPosition(hall: Hall, service: number): void {
  const { heap } = hall
  const start = at(hall.heapStart, service)
  const size = at(hall.heapSize, service) - 1
  hall.heapSize[service] = size
  const last = at(heap, start + size)
  let hole = 0
  for (let child = 1; child < size; child = 2 * hole + 1) {
    if (child + 1 < size && at(heap, start + child + 1) < at(heap, start + child)) child += 1
    if (at(heap, start + child) > last) break
    heap[start + hole] = at(heap, start + child)
    hole = child
  }
  heap[start + hole] = last
}

/** All arrays are Float64Array so that this one read stays monomorphic. */
function at(values: Float64Array, index: number): number {
  return values[index] ?? 0
}
