import type { VNode } from 'preact'
import { timeInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { say } from '../say.ts'
import type { Site } from '../site.ts'
import { ticketLabel } from '../ticket.ts'
import { counterScreenUrl, dayUrl, siteActionUrl } from '../urls.ts'
import { ActionForm } from './action-form.tsx'
import type { CounterSession } from './counter-session.ts'
import { DeskSection } from './desk-section.tsx'
import { KeyboardHelp } from './keyboard-help.tsx'
import { LineTable } from './line-table.tsx'
import { OpeningSection } from './opening-section.tsx'
import { PauseSection } from './pause-section.tsx'
import { RefusalNotice } from './refusal-notice.tsx'
import { ReopenSection } from './reopen-section.tsx'
import type { SitePageProps } from './site-page-props.ts'

/** A place: one's counter, a ticket at the desk, who sits where, who waits. */
export function SitePage(props: SitePageProps): VNode {
  const { frame, view, now, pressing, refusal, given, problems } = props
  const { site, own, line } = view
  const counter = counterHere(own, site)
  return (
    <Page {...frame} audience="agent" title={site.name} problems={problems} wide>
      <div class="counter-head">
        <h1>{site.name}</h1>
        <KeyboardHelp />
      </div>
      <RefusalNotice refusal={refusal} />
      {given ? (
        <Notice tone="success" title={say('deskGiven', { ticket: ticketLabel(given) })}>
          <p>{say('deskGivenText')}</p>
        </Notice>
      ) : null}
      <div class="site-page">
        <div>
          <OwnCounter {...props} />
          <DeskSection {...props} />
        </div>
        <div>
          <OpenCounters {...props} />
          <h2>{say('openLineTitle')}</h2>
          <LineTable {...{ line, now, site, pressing, counter }} timeZone={site.timeZone} />
          {view.ended.length === 0 ? null : <ReopenSection {...props} />}
          <p>
            <a href={`${dayUrl}?lieu=${site.id}`}>{say('seeDay')}</a>
          </p>
        </div>
      </div>
    </Page>
  )
}

function counterHere(own: CounterSession | undefined, site: Pick<Site, 'id'>): 'free' | 'busy' | 'none' {
  if (own?.siteId !== site.id) return 'none'
  return own.currentTicketId === null ? 'free' : 'busy'
}

function OwnCounter(props: SitePageProps): VNode {
  const { own, site } = props.view
  if (!own) return <OpeningSection {...props} />
  if (own.siteId !== site.id) {
    return (
      <p>
        {say('sessionElsewhere')} <a href={counterScreenUrl}>{say('goToCounter')}</a>
      </p>
    )
  }
  const time = timeInWords(own.openedAt, 'fr', site.timeZone)
  return (
    <section aria-labelledby="own-counter">
      <h2 id="own-counter">{own.counter.label}</h2>
      <p>
        {say('sessionHere', { counter: own.counter.label, time })}{' '}
        <a href={counterScreenUrl}>{say('goToCounter')}</a>
      </p>
      <CloseForm session={own} {...props}>
        {say('closeCounter')}
      </CloseForm>
      <PauseSection {...props} />
    </section>
  )
}

function CloseForm({
  session,
  view,
  pressing,
  children,
}: SitePageProps & { session: CounterSession; children: string }): VNode {
  return (
    <ActionForm action={siteActionUrl(view.site.id, 'closeCounter')} pressing={pressing}>
      <Button tone="quiet" name="seance" value={session.id}>
        {children}
      </Button>
    </ActionForm>
  )
}

function OpenCounters(props: SitePageProps): VNode {
  const { sessions, services, names, own } = props.view
  const letters = ({ skills }: CounterSession): string =>
    services
      .filter(({ id }) => skills.includes(id))
      .map(({ label }) => label.fr)
      .join(', ')
  const now = (session: CounterSession): VNode | string => {
    if (session.currentTicketId) return say('busy')
    if (session.id === own?.id) return say('free')
    return (
      <CloseForm session={session} {...props}>
        {say('closeFor', { counter: session.counter.label })}
      </CloseForm>
    )
  }
  return (
    <DataTable
      name="counters"
      caption={say('countersCaption')}
      rows={sessions}
      empty={say('countersEmpty')}
      columns={[
        { heading: say('columnCounter'), cell: ({ counter }) => counter.label, rowHeading: true },
        { heading: say('columnAgent'), cell: ({ agentId }) => names.get(agentId) ?? say('aColleague') },
        { heading: say('columnSkills'), cell: letters },
        { heading: say('columnNow'), cell: now },
      ]}
    />
  )
}
