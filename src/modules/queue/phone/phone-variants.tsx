import type { PageVariant } from '#platform/ui/page-variant.ts'
import { code, now, paperwork, promise, requestId, site, waiting } from '../hall/example-hall.ts'
import type { Ticket, TicketState } from '../ticket.ts'
import { PhonePage } from './phone-page.tsx'
import type { TicketView } from './phone-ticket.ts'
import { SearchPage } from './search-page.tsx'

/** Examples of a ticket on a phone, at every step. */
export function phonePages(): readonly PageVariant[] {
  const others: readonly TicketState[] = ['serving', 'left', 'expired', 'done']
  const at = { ended: { endedAt: new Date('2026-03-03T09:30:00Z') } }
  return [
    aPhonePage('dans la file', {}),
    aPhonePage('prochain', {}, { promise: { ...promise, ahead: 0, wait: { kind: 'under-5' } } }),
    aPhonePage(
      'attente plus longue',
      { leg: 2 },
      { promise: { ...promise, wait: { kind: 'over-60' }, reason: 'counter-left' } },
    ),
    aPhonePage('appelé', { state: 'called', callId: requestId }, { counter: { label: 'Guichet 3' } }),
    aPhonePage('mis de côté', { state: 'on-hold', expectedReturnAt: new Date('2026-03-03T10:00:00Z') }),
    aPhonePage('absent', { state: 'no-show', ...at.ended }),
    aPhonePage('absent, trop tard', { state: 'no-show', ...at.ended, returnedAt: now }),
    ...others.map((state) => aPhonePage(state, { state })),
    {
      page: 'queue: ticket',
      variant: 'code à écrire',
      audience: 'resident',
      node: (frame) => <SearchPage frame={frame} />,
    },
    {
      page: 'queue: ticket',
      variant: 'code inconnu',
      audience: 'resident',
      node: (frame) => <SearchPage frame={frame} typed="T-0000-0000" problem="searchUnknown" />,
    },
  ]
}

function aPhonePage(variant: string, ticket: Partial<Ticket>, also: Partial<TicketView> = {}): PageVariant {
  const view: TicketView = {
    site,
    service: paperwork,
    counter: undefined,
    promise: ticket.state === undefined ? promise : undefined,
    ...also,
    ticket: { ...waiting, ...ticket },
  }
  return {
    page: 'queue: ticket',
    variant,
    audience: 'resident',
    node: (frame) => <PhonePage {...{ frame, view, code, now }} requestId={requestId} />,
  }
}
