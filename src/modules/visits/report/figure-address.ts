import { type CutName, cutNames, cuts, type Figure, measureNames, measures } from './figure.ts'
import type { FigureAddress } from '../urls.ts'

/** A figure in the words of addresses. */
export function addressOf({ measure, cut }: Figure): FigureAddress {
  return cut
    ? { measure: measures[measure], cut: cuts[cut.name].word, code: cut.code }
    : { measure: measures[measure] }
}

/** The figure of an address; nothing when there is no such figure. */
export function readFigure(text: (field: string) => string): Figure | undefined {
  const measure = measureNames.find((name) => measures[name] === text('compte'))
  if (!measure) return undefined
  const name = cutNames.find((each) => text(cuts[each].word) !== '')
  if (!name) return { measure }
  const code = text(cuts[name].word)
  return cuts[name].counts === measure && hasRow(name, code) ? { measure, cut: { name, code } } : undefined
}

function hasRow(name: CutName, code: string): boolean {
  return Object.hasOwn(cuts[name].terms, code)
}
