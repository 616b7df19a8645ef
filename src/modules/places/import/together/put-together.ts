import type { SaidFacts } from '../../place.ts'
import { fingerprintOf } from '../fingerprint.ts'
import { anomalyOf } from '../notice.ts'
import type { ReadRow } from '../read-row.ts'
import { type Disagreement, joinFacts } from './join-facts.ts'
import type { RepeatedRows } from './repeated-rows.ts'

/** Some tens of megabytes: a file sorted by service rather than by place holds many places open at once. */
const mostHeld = 24_000_000
// A place told in so much is a fault of the file: what more it says would be put together for ever.
const heaviest = 50_000

interface Held {
  readonly row: ReadRow
  readonly externalId: string
  readonly facts: SaidFacts
  readonly isDated: boolean
  readonly rows: number
  readonly weight: number
}

/**
 * Rows of one place (a row per service, per opening, per session) as one: its first row comes out after the last of
 * them, with what all of them say; the others come out without a place. Every row comes out once.
 */
export async function* putTogether(
  rows: AsyncIterable<ReadRow>,
  { lastOf }: RepeatedRows,
  most = mostHeld,
): AsyncGenerator<ReadRow> {
  const desk = new Desk()
  let rank = 0
  for await (const row of rows) {
    rank += 1
    const id = row.place?.externalId ?? ''
    const last = lastOf.get(id)
    if (!row.place || last === undefined) {
      yield row
      continue
    }
    const joined = desk.take(row, row.place)
    if (joined) yield joined
    if (rank === last) yield* desk.release(id)
    while (desk.weight > most) yield* desk.releaseOldest()
  }
  yield* desk.releaseAll()
}

class Desk {
  weight = 0
  readonly #held = new Map<string, Held>()
  readonly #gone = new Set<string>()

  /** Holds the first row of a place; the answer is any other row, joined or refused. */
  take(row: ReadRow, place: NonNullable<ReadRow['place']>): ReadRow | undefined {
    const { externalId } = place
    const held = this.#held.get(externalId)
    if (this.#gone.has(externalId) || (held?.weight ?? 0) > heaviest)
      return refused(row, 'row-too-far', externalId)
    if (!held) {
      this.#hold({ ...place, row, weight: JSON.stringify(place.facts).length })
      return undefined
    }
    const joined = joinFacts(held, place)
    if (!joined) return refused(row, 'id-repeated', externalId)
    const weight = JSON.stringify(joined.facts).length
    this.#hold({ ...held, ...joined, rows: held.rows + place.rows, weight })
    return joinedRow(row, held.row.line, joined.disagreements)
  }

  *release(externalId: string): Generator<ReadRow> {
    const held = this.#held.get(externalId)
    if (!held) return
    this.#held.delete(externalId)
    this.#gone.add(externalId)
    this.weight -= held.weight
    const { row, facts, isDated, rows } = held
    yield { ...row, place: { externalId, facts, isDated, rows, fingerprint: fingerprintOf(facts, isDated) } }
  }

  *releaseOldest(): Generator<ReadRow> {
    const [oldest] = this.#held.keys()
    if (oldest !== undefined) yield* this.release(oldest)
  }

  *releaseAll(): Generator<ReadRow> {
    for (const externalId of this.#held.keys()) yield* this.release(externalId)
  }

  #hold(held: Held): void {
    this.weight += held.weight - (this.#held.get(held.externalId)?.weight ?? 0)
    this.#held.set(held.externalId, held)
  }
}

function joinedRow(
  { line, anomalies, dropped }: ReadRow,
  firstLine: number,
  disagreements: readonly Disagreement[],
): ReadRow {
  const told = disagreements.map(({ column, kept, left }) =>
    anomalyOf('row-disagrees', { line, column }, { value: left, became: `${kept} (ligne ${firstLine})` }),
  )
  const joined = anomalyOf('row-joined', { line, column: 'id' }, { value: '', became: String(firstLine) })
  return { line, isJoined: true, anomalies: [...anomalies, joined, ...told], dropped }
}

function refused(
  { line, anomalies, dropped }: ReadRow,
  rule: 'id-repeated' | 'row-too-far',
  value: string,
): ReadRow {
  return { line, anomalies: [...anomalies, anomalyOf(rule, { line, column: 'id' }, { value })], dropped }
}
