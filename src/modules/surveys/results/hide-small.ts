import { isSmall, smallestShown } from '#kernel/small-counts.ts'

type Counts = readonly number[]
/** By row, then by slice: what adds up to the total of the row, and to the size of the slice, which are known. */
type Cells = readonly Counts[]

/**
 * Which cells are hidden when the same table is shown slice by slice. Rows hidden in the whole are hidden in every slice.
 * Each hidden cell of the others could hold another number with every total as it is: nothing is found by subtraction.
 */
export function hiddenCells(cells: Cells, rowsHidden: readonly boolean[]): readonly (readonly boolean[])[] {
  const hidden = cells.map((row, at) => row.map((count) => rowsHidden[at] === true || isSmall(count)))
  for (;;) {
    const next = oneMore({ cells, hidden, rowsHidden })
    if (!next) return hidden
    for (const { row, slice } of next) (hidden[row] ?? [])[slice] = true
  }
}

interface Hiding {
  readonly cells: Cells
  readonly hidden: boolean[][]
  readonly rowsHidden: readonly boolean[]
}

interface Cell {
  readonly row: number
  readonly slice: number
}

/** The cells to hide besides, for the first hidden cell that could be found; none when all is well. */
function oneMore(hiding: Hiding): readonly Cell[] | undefined {
  const weak = all(hiding).find((cell) => isHidden(hiding, cell) && isWeak(hiding, cell))
  if (!weak) return undefined
  const inRow = candidates(hiding).filter(({ row }) => row === weak.row)
  const inSlice = candidates(hiding).filter(({ slice }) => slice === weak.slice)
  const found = [smallest(hiding, inRow), smallest(hiding, inSlice)].filter((cell) => cell !== undefined)
  if (found.length > 0) return found
  // Nothing left in its row and its slice: the whole question is not shown by slice.
  const rest = all(hiding).filter((cell) => !isHidden(hiding, cell))
  return rest.length > 0 ? rest : undefined
}

function isWeak(hiding: Hiding, cell: Cell): boolean {
  if (hiding.rowsHidden[cell.row] === true) return false
  if (valueAt(hiding, cell) === 0) return false
  return isThin(hiding, cell) || !couldBeAnother(hiding, cell)
}

/** Hidden cells of a line that are few together would still tell that each is small. */
function isThin(hiding: Hiding, cell: Cell): boolean {
  const hidden = all(hiding).filter((other) => isHidden(hiding, other))
  const inRow = hidden.filter(({ row }) => row === cell.row)
  const inSlice = hidden.filter(({ slice }) => slice === cell.slice)
  return [inRow, inSlice].some((line) => sum(line.map((each) => valueAt(hiding, each))) < smallestShown)
}

/**
 * Whether one more here can be made up for by others, hidden too, one less and one more in turn, so that every row and
 * every slice keeps its sum: a way back from the slice of the cell to its row.
 */
function couldBeAnother(hiding: Hiding, from: Cell): boolean {
  const others = all(hiding).filter(
    (cell) => isHidden(hiding, cell) && !(cell.row === from.row && cell.slice === from.slice),
  )
  const rows = new Set<number>()
  const slices = new Set([from.slice])
  for (let grew = true; grew; ) {
    grew = false
    for (const cell of others) {
      if (slices.has(cell.slice) && !rows.has(cell.row) && valueAt(hiding, cell) > 0)
        grew = Boolean(rows.add(cell.row))
      if (rows.has(cell.row) && !slices.has(cell.slice)) grew = Boolean(slices.add(cell.slice))
    }
  }
  return rows.has(from.row)
}

function candidates(hiding: Hiding): readonly Cell[] {
  return all(hiding).filter((cell) => !isHidden(hiding, cell))
}

// Those that hold somebody first: a zero that is hidden protects only one way.
function smallest(hiding: Hiding, cells: readonly Cell[]): Cell | undefined {
  const rank = (cell: Cell): number => valueAt(hiding, cell) || Number.MAX_SAFE_INTEGER
  return cells.toSorted((one, other) => rank(one) - rank(other))[0]
}

function all({ cells }: Hiding): readonly Cell[] {
  return cells.flatMap((row, at) => row.map((_, slice) => ({ row: at, slice })))
}

function isHidden({ hidden }: Hiding, { row, slice }: Cell): boolean {
  return hidden[row]?.[slice] === true
}

function valueAt({ cells }: Hiding, { row, slice }: Cell): number {
  return cells[row]?.[slice] ?? 0
}

function sum(counts: Counts): number {
  return counts.reduce((total, count) => total + count, 0)
}
