import { longestRow } from './raw-row.ts'

/** The text of one object of a list, or what is left of one that is cut or far too long. */
export interface JsonItem {
  readonly text: string
  readonly state: 'whole' | 'cut' | 'too-long'
}

interface Scan {
  depth: number
  isInText: boolean
  isEscaped: boolean
  /** Depth of the list whose objects are the rows. */
  listDepth: number
  isInItem: boolean
  isTooLong: boolean
  text: string
  /** The brackets open now; the last is the innermost. */
  readonly open: string[]
}

/**
 * The objects of the first list of objects in a JSON text (a list, `{"features": […]}`, `{"results": […]}`), one at
 * a time: a file of any size is never held whole.
 */
export async function* jsonItems(text: AsyncIterable<string>): AsyncGenerator<JsonItem> {
  const scan: Scan = {
    depth: 0,
    isInText: false,
    isEscaped: false,
    listDepth: 0,
    isInItem: false,
    isTooLong: false,
    text: '',
    open: [],
  }
  for await (const piece of text) yield* itemsIn(piece, scan)
  if (scan.depth > 0) yield { text: scan.text.slice(0, 200), state: 'cut' }
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
  if (scan.isInText) skipText(scan, sign)
  else if (sign === '"') scan.isInText = true
  else if (sign === '{' || sign === '[') return opens(scan, sign) ? 'begins' : undefined
  else if (sign === '}' || sign === ']') return closes(scan) ? 'ends' : undefined
  return undefined
}

function skipText(scan: Scan, sign: string): void {
  if (scan.isEscaped) scan.isEscaped = false
  else if (sign === '\\') scan.isEscaped = true
  else if (sign === '"') scan.isInText = false
}

/** Whether a row begins here. */
function opens(scan: Scan, sign: string): boolean {
  const isRow =
    sign === '{' &&
    !scan.isInItem &&
    scan.open.at(-1) === '[' &&
    (scan.listDepth === 0 || scan.listDepth === scan.depth)
  if (isRow) {
    scan.listDepth = scan.depth
    scan.isInItem = true
  }
  scan.depth += 1
  scan.open.push(sign)
  return isRow
}

/** Whether a row ends here. */
function closes(scan: Scan): boolean {
  scan.depth -= 1
  scan.open.pop()
  const isEnd = scan.isInItem && scan.depth === scan.listDepth
  if (isEnd) scan.isInItem = false
  return isEnd
}

function keep(scan: Scan, text: string): void {
  if (scan.text.length + text.length > longestRow) scan.isTooLong = true
  else scan.text += text
}
