import { Page } from '#platform/ui/page.tsx'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { say, sayRefusal } from '../say.ts'
import type { SiteId } from '../site.ts'
import {
  aTicket,
  atCounter,
  calledTicket,
  counters,
  courrier,
  free,
  id,
  line,
  minutesAgo,
  now,
  pressing,
  servedTicket,
  site,
  siteClosed,
  siteOpen,
} from './counter-samples.ts'
import type { CounterView } from './counter-view.ts'
import { KeyboardHelp } from './keyboard-help.tsx'
import { LineTable } from './line-table.tsx'
import { SitePage } from './site-page.tsx'
import { SitesPage } from './sites-page.tsx'
import { TicketControls } from './ticket-controls.tsx'
import { TransferPage } from './transfer-page.tsx'

/** The counters' pages, and their pieces as other screens use them. */
export const counterPages: readonly PageVariant[] = [
  agents('lieux', 'deux lieux', (frame) => (
    <SitesPage frame={frame} sites={[site, { ...site, id: id(3) as SiteId, name: 'Maison de quartier' }]} />
  )),
  agents('lieux', 'aucun', (frame) => <SitesPage frame={frame} sites={[]} />),
  agents('lieu', 'guichet ouvert, des personnes attendent', (frame) => (
    <SitePage {...{ frame, now, pressing }} view={siteOpen} />
  )),
  agents('lieu', 'aucun guichet, personne', (frame) => (
    <SitePage {...{ frame, now, pressing }} view={siteClosed} />
  )),
  agents('lieu', 'ticket donné, aide demandée', (frame) => (
    <SitePage
      {...{ frame, now, pressing }}
      view={{ ...siteOpen, line: { ...line, helpAskedAt: minutesAgo(1) } }}
      given={{ letter: 'A', number: 12 }}
    />
  )),
  agents('lieu', 'avec erreurs', (frame) => (
    <SitePage
      {...{ frame, now, pressing }}
      view={siteClosed}
      typed={{ guichet: counters[0]?.id ?? '' }}
      chosen={[]}
      problems={{ services: sayRefusal('no-service') ?? '' }}
    />
  )),
  agents('guichet', 'personne', (frame) => counterScreen(frame, free)),
  agents('guichet', 'appelée', (frame) =>
    counterScreen(frame, { ...free, current: atCounter(calledTicket) }),
  ),
  agents('guichet', 'reçue', (frame) => counterScreen(frame, { ...free, current: atCounter(servedTicket) })),
  agents('guichet', 'vient de terminer', (frame) =>
    counterScreen(frame, { ...free, undoable: aTicket(8, { state: 'done', endedAt: now }) }),
  ),
  agents('transfert', 'mot trop long', (frame) => (
    <TransferPage
      {...{ frame, pressing }}
      view={{ ...free, current: atCounter(servedTicket) }}
      ticket={servedTicket}
      refusal="note-too-long"
      typed={{ vers: `service:${courrier.id}`, mot: 'Elle a reçu un avis de la CAF. '.repeat(18) }}
    />
  )),
]

function agents(page: string, variant: string, node: PageVariant['node']): PageVariant {
  return { page: `queue: ${page}`, variant, audience: 'agent', node }
}

function counterScreen(
  frame: Parameters<PageVariant['node']>[0],
  view: CounterView,
): ReturnType<PageVariant['node']> {
  const counter = view.current ? 'busy' : 'free'
  return (
    <Page {...frame} audience="agent" title={say('atCounter')} wide>
      <div class="counter-head">
        <h1>{view.session.counter.label}</h1>
        <KeyboardHelp />
      </div>
      <div class="site-page">
        <TicketControls {...{ view, pressing, now }} />
        <LineTable {...{ now, site, pressing, counter }} line={view.line} timeZone={site.timeZone} />
      </div>
    </Page>
  )
}
