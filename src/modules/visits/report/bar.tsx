import type { VNode } from 'preact'

/** A length beside the number it draws: those who listen have the number. */
export function Bar({ value, most }: { value: number; most: number }): VNode {
  const length = most === 0 ? 0 : Math.round((1_000 * value) / most) / 10
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect width={length} height="8" />
    </svg>
  )
}
