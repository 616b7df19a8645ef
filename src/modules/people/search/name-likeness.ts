const tooFar = 3

/** How well a known word of a name answers a typed one: 1 the same, 0 not at all. Both are folded. */
export function wordScore(typed: string, known: string): number {
  if (typed === known) return 1
  const slips = slipsBetween(typed, known)
  if (slips <= slipsAllowed(typed)) return slips === 1 ? 0.8 : 0.6
  return known.startsWith(typed) ? 0.9 : 0
}

/** Whether two whole words of names are the same but for a slip of the fingers or of the ear. */
export function isSameWord(one: string, other: string): boolean {
  return one === other || slipsBetween(one, other) <= Math.min(slipsAllowed(one), slipsAllowed(other))
}

/** The word with each pair of neighbouring letters exchanged: trigrams miss that slip. */
export function exchanges(word: string): readonly string[] {
  const letters = [...word]
  return letters.slice(1).flatMap((letter, index) => {
    const before = letters[index]
    if (before === undefined || before === letter) return []
    return [[...letters.slice(0, index), letter, before, ...letters.slice(index + 2)].join('')]
  })
}

/** How many trigrams, its first letter's left out, a word keeps after the slips allowed; 0 when none is allowed. */
export function trigramsToShare(word: string): number {
  const slips = slipsAllowed(word)
  return slips === 0 ? 0 : Math.max(2, word.length + 1 - 3 * slips)
}

// Short words with a slip are other names: « Ali » is not « Eli ».
function slipsAllowed(word: string): number {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

/** Letters to add, drop, replace or exchange with their neighbour (optimal string alignment); 3 is too many already. */
function slipsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) >= tooFar) return tooFar
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const current = nextRow({ one, other, row, last, beforeLast })
    beforeLast = last
    last = current
  }
  return at(last, other.length)
}

interface Rows {
  readonly one: string
  readonly other: string
  readonly row: number
  readonly last: readonly number[]
  readonly beforeLast: readonly number[]
}

function nextRow({ one, other, row, last, beforeLast }: Rows): readonly number[] {
  const current = [row]
  for (let column = 1; column <= other.length; column += 1) {
    const replaced = at(last, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1)
    const isExchange = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
    const exchanged = isExchange ? at(beforeLast, column - 2) + 1 : tooFar
    current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced, exchanged))
  }
  return current
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? tooFar
}
