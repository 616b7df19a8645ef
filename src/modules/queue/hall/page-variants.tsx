import type { PageVariant } from '#platform/ui/page-variant.ts'
import { BoardPage } from '../board/board-page.tsx'
import type { BoardCall, BoardState } from '../board.ts'
import { ComePage } from '../come/come-page.tsx'
import type { PlaceNow } from '../come/newcomer-waits.ts'
import { kioskPages } from '../kiosk/kiosk-variants.tsx'
import { phonePages } from '../phone/phone-variants.tsx'
import { PlacePage } from './place-page.tsx'
import { now, services, site, siteId } from './example-hall.ts'

const calls: readonly BoardCall[] = [
  aCall(42, 'A', 3),
  aCall(41, 'A', 1),
  aCall(7, 'E', 2),
  aCall(18, 'C', 4),
]
const board: BoardState = {
  siteId,
  siteName: site.name,
  timeZone: site.timeZone,
  seq: 12,
  calls,
  waiting: 6,
}

/** Examples of every page that the public sees of the line. */
export const pages: readonly PageVariant[] = [
  ...kioskPages(),
  {
    page: 'queue: board',
    variant: 'appel',
    audience: 'board',
    node: (frame) => <BoardPage {...{ frame, board, now }} />,
  },
  {
    page: 'queue: board',
    variant: 'avant le premier appel',
    audience: 'board',
    node: (frame) => <BoardPage {...{ frame, now }} board={{ ...board, calls: [] }} />,
  },
  ...phonePages(),
  {
    page: 'queue: screen',
    variant: 'quel lieu',
    audience: 'resident',
    node: (frame) => (
      <PlacePage
        frame={frame}
        places={['Hôtel de ville', 'Maison du Parc'].map((name) => ({ name, href: '/' }))}
      />
    ),
  },
  {
    page: 'queue: come',
    variant: 'ouvert',
    audience: 'resident',
    node: (frame) => <ComePage frame={frame} places={[open]} />,
  },
  {
    page: 'queue: come',
    variant: 'fermé',
    audience: 'resident',
    node: (frame) => (
      <ComePage frame={frame} places={[{ ...open, isOpen: false, waiting: 0, services: [] }]} />
    ),
  },
]

const open: PlaceNow = {
  site,
  isOpen: true,
  closedDays: ['2026-05-01' as PlaceNow['closedDays'][number]],
  waiting: 6,
  services: services.map((service, index) => ({
    service,
    wait: index === 3 ? { kind: 'no-counter' } : { kind: 'range', from: 5 * index, to: 5 * index + 15 },
  })),
}

function aCall(number: number, letter: string, counter: number): BoardCall {
  return {
    callId: `${letter}${number}`,
    letter,
    number,
    counter: {
      number: counter,
      label: `Guichet ${counter}`,
      speakAs: 'guichet',
      direction: counter === 2 ? 'left' : 'ahead',
    },
    language: 'fr',
    at: now.toISOString(),
  }
}
