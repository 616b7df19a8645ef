/**
 * Whether two words are at most `most` slips apart: a letter too many, missing, changed, or two turned round
 * (Damerau, optimal string alignment).
 */
export function isWithinSlips(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  if (countBits(lettersOf(one) ^ lettersOf(other)) > 2 * most) return false
  let before: readonly number[] = []
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = rowOf({ one, other, row, previous, before })
    if (Math.min(...current) > most) return false
    before = previous
    previous = current
  }
  return (previous.at(-1) ?? 0) <= most
}

// Which letters stand in a word, a bit each: a slip changes two at most, and most words are told apart by this alone.
function lettersOf(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31)
  return letters
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

interface RowAsked {
  readonly one: string
  readonly other: string
  readonly row: number
  readonly previous: readonly number[]
  readonly before: readonly number[]
}

function rowOf({ one, other, row, previous, before }: RowAsked): number[] {
  const current = [row]
  for (let column = 1; column <= other.length; column++) {
    const isSame = one[row - 1] === other[column - 1]
    const changed = at(previous, column - 1) + (isSame ? 0 : 1)
    const isTurned =
      row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
    const turned = isTurned ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY
    current.push(Math.min(changed, turned, at(previous, column) + 1, at(current, column - 1) + 1))
  }
  return current
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
