import type { JsonFrame } from './json-frame.ts'
import { type JsonWalk, newWalk, step } from './json-walk.ts'
import { longestRow } from './raw-row.ts'

/** The text of one object of a list, or what is left of one that is cut or far too long. */
export interface JsonItem {
  readonly text: string
  readonly state: 'whole' | 'cut' | 'too-long'
}

interface Scan {
  readonly walk: JsonWalk
  readonly frame: JsonFrame
  isInItem: boolean
  isTooLong: boolean
  text: string
}

/** The objects of a JSON text that stand in a frame, one at a time: a file of any size is never held whole. */
export async function* jsonItems(text: AsyncIterable<string>, frame: JsonFrame): AsyncGenerator<JsonItem> {
  const scan: Scan = { walk: newWalk(), frame, isInItem: false, isTooLong: false, text: '' }
  for await (const piece of text) yield* itemsIn(piece, scan)
  if (scan.walk.open.length > 0) yield { text: scan.text.slice(0, 200), state: 'cut' }
}

function* itemsIn(piece: string, scan: Scan): Generator<JsonItem> {
  let start = 0
  for (let at = 0; at < piece.length; at += 1) {
    const turn = turnAt(scan, piece[at] ?? '')
    if (turn === 'begins') start = at
    if (turn !== 'ends') continue
    keep(scan, piece.slice(start, at + 1))
    yield { text: scan.text, state: scan.isTooLong ? 'too-long' : 'whole' }
    scan.text = ''
    scan.isTooLong = false
  }
  if (scan.isInItem) keep(scan, piece.slice(start))
}

/** Whether a row begins or ends at this sign. */
function turnAt(scan: Scan, sign: string): 'begins' | 'ends' | undefined {
  const { walk } = scan
  const turn = step(walk, sign)
  if (turn === 'opens' && !scan.isInItem && isRow(scan)) {
    scan.isInItem = true
    walk.isDeaf = true
    return 'begins'
  }
  if (turn !== 'closes' || !scan.isInItem || walk.open.length > scan.frame.length) return undefined
  scan.isInItem = false
  walk.isDeaf = false
  return 'ends'
}

function isRow({ walk: { open }, frame }: Scan): boolean {
  return (
    open.length === frame.length + 1 &&
    open.at(-1)?.sign === '{' &&
    frame.every((name, rank) => open[rank]?.name === name)
  )
}

function keep(scan: Scan, text: string): void {
  if (scan.text.length + text.length > longestRow) scan.isTooLong = true
  else scan.text += text
}
