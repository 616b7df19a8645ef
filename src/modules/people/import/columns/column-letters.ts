/** The letters over a column, from 0: A, B … Z, AA. */
export function columnLetters(index: number): string {
  const before = index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : ''
  return before + String.fromCharCode(65 + (index % 26))
}
