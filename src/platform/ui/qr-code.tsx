import type { VNode } from 'preact'
import { create } from 'qrcode'

export interface QrCodeProps {
  /** The address or key to be read by a camera. */
  readonly text: string
  /** What it is, for those who listen; the same address is always written beside it. */
  readonly label: string
  /** Side in CSS pixels. */
  readonly size?: number | undefined
}

// The four empty modules all around that readers need.
const quietZone = 4

/** A QR code drawn in the page itself: black on white whatever the colours around, sharp on paper. */
export function QrCode({ text, label, size = 200 }: QrCodeProps): VNode {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const side = modules.size + 2 * quietZone
  return (
    <svg
      class="qr-code"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> would need a data: address, which the CSP refuses
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`0 0 ${side} ${side}`}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${side}v${side}h-${side}z`} />
      <path fill="#000" d={darkRuns(modules.data, modules.size)} />
    </svg>
  )
}

// One path for all the dark modules, run by run: a few kilobytes instead of a thousand squares.
function darkRuns(data: ArrayLike<number>, size: number): string {
  let path = ''
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; ) {
      const run = darkRun(data, row * size + column, (row + 1) * size)
      if (run > 0) path += `M${column + quietZone} ${row + quietZone}h${run}v1h-${run}z`
      column += Math.max(run, 1)
    }
  }
  return path
}

function darkRun(data: ArrayLike<number>, from: number, until: number): number {
  let at = from
  while (at < until && data[at]) at += 1
  return at - from
}
