import { line, type Source } from './line.ts'
import type { DatedValue } from './parameter.ts'

/** A day several parameters of one subject changed together, and the text that did it. */
export interface Revision extends Source {
  readonly from: string
}

/** The values of a parameter at each revision, in the order of the revisions (newest first). */
export function atEach(revisions: readonly Revision[], values: readonly number[]): readonly DatedValue[] {
  if (values.length > revisions.length) throw new Error('a value without a text that fixes it')
  return revisions.flatMap((revision, place) => {
    const value = values[place]
    return value === undefined ? [] : [line(revision.from, value, revision)]
  })
}
