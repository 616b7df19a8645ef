import { create } from 'qrcode'

/** A row of dark modules that touch. */
export interface QrRun {
  readonly column: number
  readonly row: number
  readonly length: number
}

// The four empty modules all around that readers need.
const quietZone = 4

/** The dark modules of a QR code, run by run, on a square of `side` modules: a few hundred instead of a thousand squares. */
export function qrRuns(text: string): { readonly side: number; readonly runs: readonly QrRun[] } {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules
  const runs: QrRun[] = []
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; ) {
      const length = darkRun(data, row * size + column, (row + 1) * size)
      if (length > 0) runs.push({ column: column + quietZone, row: row + quietZone, length })
      column += Math.max(length, 1)
    }
  }
  return { side: size + 2 * quietZone, runs }
}

function darkRun(data: ArrayLike<number>, from: number, until: number): number {
  let at = from
  while (at < until && data[at]) at += 1
  return at - from
}
