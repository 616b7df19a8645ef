import type { ComponentChildren, VNode } from 'preact'
import { Pictogram } from './pictogram.tsx'

export interface BoardCall {
  /** "A 042". */
  readonly number: string
  /** "Guichet 3". */
  readonly place: string
}

export interface BoardNumberProps extends BoardCall {
  /** Which way to walk from the screen; straight on when absent. */
  readonly way?: 'left' | 'right' | 'ahead' | undefined
}

/** The number just called, readable at ten metres: half the screen, its counter and an arrow. */
export function BoardNumber({ number, place, way = 'ahead' }: BoardNumberProps): VNode {
  return (
    <p class="board-number">
      <strong class="board-number__number">{number}</strong>{' '}
      <span class="board-number__place">
        <span class={`board-number__way board-number__way--${way}`}>
          <Pictogram name="arrow" />
        </span>
        {place}
      </span>
    </p>
  )
}

/** Top of the board: where we are, and the time as text the page refreshes. */
export function BoardBar({ place, clock }: { place: string; clock: ComponentChildren }): VNode {
  return (
    <div class="board-bar">
      <span>{place}</span>
      <span class="board-bar__clock">{clock}</span>
    </div>
  )
}

/** The board says that it no longer knows: "Affichage figé". */
export function BoardAlert({ children }: { children: ComponentChildren }): VNode {
  return (
    <p class="board-alert" role="alert">
      <Pictogram name="alert" />
      {children}
    </p>
  )
}

/** The calls before it, latest first. */
export function BoardCalls({ label, calls }: { label: string; calls: readonly BoardCall[] }): VNode {
  return (
    <ol class="board-calls" aria-label={label}>
      {calls.map((call) => (
        <li class="board-calls__item" key={call.number}>
          <strong class="board-calls__number">{call.number}</strong>{' '}
          <span class="board-calls__place">{call.place}</span>
        </li>
      ))}
    </ol>
  )
}
