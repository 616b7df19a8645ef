import { sentencesOf } from '#kernel/readability.ts'
import { type LetterText, textParts } from '../letter.ts'

/** One sentence of two texts put side by side. */
export interface Difference {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** What changes from one sheet to the other, sentence by sentence, in the order one reads. */
export function compareTexts(before: LetterText, after: LetterText): readonly Difference[] {
  return compare(sentencesOfSheet(before), sentencesOfSheet(after))
}

function sentencesOfSheet(text: LetterText): readonly string[] {
  return [...textParts.flatMap((part) => sentencesOf(text[part])), text.writtenOn]
}

// The longest common run of sentences stays, whatever is left was removed or added.
function compare(before: readonly string[], after: readonly string[]): readonly Difference[] {
  const common = lengthsOfCommon(before, after)
  const differences: Difference[] = []
  let [at, to] = [0, 0]
  while (at < before.length || to < after.length) {
    const [old, fresh] = [before[at], after[to]]
    if (old !== undefined && old === fresh) {
      differences.push({ kind: 'same', text: old })
      at += 1
      to += 1
    } else if (
      fresh === undefined ||
      (old !== undefined && cell(common, at + 1, to) >= cell(common, at, to + 1))
    ) {
      differences.push({ kind: 'removed', text: old ?? '' })
      at += 1
    } else {
      differences.push({ kind: 'added', text: fresh })
      to += 1
    }
  }
  return differences
}

function lengthsOfCommon(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly number[])[] {
  const lengths: number[][] = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  )
  for (let at = before.length - 1; at >= 0; at -= 1) {
    for (let to = after.length - 1; to >= 0; to -= 1) {
      const row = lengths[at]
      if (!row) continue
      row[to] =
        before[at] === after[to]
          ? cell(lengths, at + 1, to + 1) + 1
          : Math.max(cell(lengths, at + 1, to), cell(lengths, at, to + 1))
    }
  }
  return lengths
}

function cell(lengths: readonly (readonly number[])[], at: number, to: number): number {
  return lengths[at]?.[to] ?? 0
}
