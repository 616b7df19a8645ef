import type { VNode } from 'preact'

// Drawn for this project on a 24 x 24 grid, one stroke, round ends.
const drawings = {
  alert: 'M12 3.5 22 20.5H2zM12 10v4.5M12 17.4v.1',
  arrow: 'M4 12h15M13 5.5l6.5 6.5-6.5 6.5',
  book: 'M12 6.5C9.8 4.9 6.8 4.3 3 4.5v13.3c3.8-.2 6.8.4 9 2 2.2-1.6 5.2-2.2 9-2V4.5c-3.8-.2-6.8.4-9 2zM12 6.5v13.3',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4M8 14h2M14 14h2',
  check: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18zM7.8 12.3l3 3 5.4-6',
  clock: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18zM12 7v5.2l3.5 2.3',
  counter:
    'M12 3.5a3 3 0 1 1 0 6a3 3 0 0 1 0-6zM6.5 15.5v-.5c0-2 1.8-3 5.5-3s5.5 1 5.5 3v.5M2.5 15.5h19M4.5 15.5v5h15v-5',
  ear: 'M7 9.5a5 5 0 0 1 10 0c0 3.5-3.5 4-3.5 7.2 0 2-1.2 3.3-2.9 3.3-1.5 0-2.6-1-2.6-2.5M9.8 9.8a2.2 2.2 0 0 1 4.4 0c0 1.7-1.9 1.7-1.9 3.2',
  euro: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18zM15.8 8.6a4.4 4.4 0 1 0 0 6.8M7 10.9h6M7 13.3h5.4',
  family:
    'M7 3.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5zM17 3.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5zM12 11.5a2 2 0 1 1 0 4a2 2 0 0 1 0-4zM2.5 19v-3.5c0-2.8 1.7-4.5 4.5-4.5q.9 0 1.7.2M21.5 19v-3.5c0-2.8-1.7-4.5-4.5-4.5q-.9 0-1.7.2M8 20.5c0-2.2 1.5-3 4-3s4 .8 4 3',
  globe: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18zM3 12h18M12 3c-5.3 5.3-5.3 12.7 0 18c5.3-5.3 5.3-12.7 0-18z',
  hand: 'M8 12V6a1.5 1.5 0 0 1 3 0v-1.5a1.5 1.5 0 0 1 3 0V6a1.5 1.5 0 0 1 3 0v3a1.5 1.5 0 0 1 3 0v5.5c0 3.8-2.5 6.5-6.5 6.5-3 0-4.7-1.2-6.2-3.6L4 13.5c-1-1.7.9-3.2 2.3-1.8L8 13.5M11 6v5M14 6v5M17 9v2.5',
  home: 'M3.5 11.5 12 4l8.5 7.5M5.5 10v10h13V10M10 20v-5.5h4V20',
  info: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18zM12 11v5.5M12 7.6v.1',
  key: 'M8 11a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9zM11.2 12.3 20 3.5M16 7.5l3 3M13.5 10l1.8 1.8',
  laptop: 'M5 5h14v10.5H5zM2.5 19h19',
  letter: 'M3 5.5h18v13H3zM3 6.5l9 7 9-7',
  papers: 'M8 3.5h7l4 4v10H8zM15 3.5v4h4M5 7.5v13h10.5M11 11h5M11 14h5',
  person: 'M12 3.5a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM4 20.5c0-4 3-6 8-6s8 2 8 6',
  phone:
    'M6 3.5h3.5l1.5 4.5-2.3 1.7a12 12 0 0 0 5.6 5.6l1.7-2.3 4.5 1.5V18c0 1.5-1.2 2.7-2.7 2.5C10.4 19.8 4.2 13.6 3.5 6.2 3.3 4.7 4.5 3.5 6 3.5z',
  pin: 'M12 21.5C7.5 17 5 13.3 5 10a7 7 0 0 1 14 0c0 3.3-2.5 7-7 11.5zM12 7.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5z',
  printer: 'M7 9V3.5h10V9M7 17.5H3.5V9h17v8.5H17M7 14h10v6.5H7z',
  priority:
    'M10.5 2.5a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 0 1 0-3.4zM10.5 8.5V15h5.5l2.5 5.5M10.5 11H15M8 12.3a4.7 4.7 0 1 0 6.5 6.2',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM15.5 15.5 21 21',
  sound: 'M3.5 9.5v5H7l5 4v-13l-5 4zM15.5 9.2a4 4 0 0 1 0 5.6M18 6.5a7.8 7.8 0 0 1 0 11',
  speech: 'M4 4.5h16v11h-8l-4.5 4v-4H4zM8 8.5h8M8 11.5h5',
  ticket: 'M3.5 6.5h17V10a2 2 0 0 0 0 4v3.5h-17V14a2 2 0 0 0 0-4zM14.5 6.5v11',
} as const satisfies Record<string, string>

export type PictogramName = keyof typeof drawings

/** Every pictogram there is, in alphabetical order. */
export const pictogramNames = Object.keys(drawings) as readonly PictogramName[]

/** A drawing beside words that say the same: never alone, hidden from those who listen. */
export function Pictogram({ name }: { name: PictogramName }): VNode {
  return (
    <svg class={`pictogram pictogram--${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  )
}
