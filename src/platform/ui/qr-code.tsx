import type { VNode } from 'preact'
import { qrRuns } from './qr-runs.ts'

export interface QrCodeProps {
  /** The address or key to be read by a camera. */
  readonly text: string
  /** What it is, for those who listen; the same address is always written beside it. */
  readonly label: string
  /** Side in CSS pixels. */
  readonly size?: number | undefined
}

/** A QR code drawn in the page itself: black on white whatever the colours around, sharp on paper. */
export function QrCode({ text, label, size = 200 }: QrCodeProps): VNode {
  const { side, runs } = qrRuns(text)
  const dark = runs.map(({ column, row, length }) => `M${column} ${row}h${length}v1h-${length}z`).join('')
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
      <path fill="#000" d={dark} />
    </svg>
  )
}
