import { fold } from '#kernel/plain-text.ts'
import { type Cell, cellText, isEmpty } from '../sheet/sheet.ts'

/** Whether a line is a total, a count or a note under the list. */
export function isTotal(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => !isEmpty(cell))
  return /^(sous[ -]?)?total\b|^totaux\b|^(nb|nombre) (de|d) |^effectif\b/.test(fold(cellText(first)))
}

/** Whether a line repeats the titles, as printed sheets do on every page. */
export function repeatsTitles(cells: readonly Cell[], titles: readonly string[]): boolean {
  const given = cells.flatMap((cell, index) => (isEmpty(cell) ? [] : [{ text: fold(cellText(cell)), index }]))
  return given.length > 1 && given.every(({ text, index }) => text === fold(titles[index] ?? ''))
}

/** Whether a line is the title of a part of the sheet: one text over the whole width, and nothing else. */
export function isPartTitle(cells: readonly Cell[], used: ReadonlySet<number>): boolean {
  const given = cells.flatMap((cell, index) => (isEmpty(cell) ? [] : [index]))
  return given.every((index) => !used.has(index))
}
