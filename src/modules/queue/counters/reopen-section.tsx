import type { VNode } from 'preact'
import { timeInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Details } from '#platform/ui/details.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { reopenReasonNames, stateNames } from '../messages.fr.ts'
import { say } from '../say.ts'
import { reopenReasons, type Ticket, ticketLabel } from '../ticket.ts'
import { ticketActionUrl } from '../urls.ts'
import { ActionForm } from './action-form.tsx'
import { TicketName } from './line-table.tsx'
import type { SitePageProps } from './site-page-props.ts'

/** Tickets ended today, for a manager: a mistake is mended with its reason. */
export function ReopenSection({ view, pressing }: SitePageProps): VNode {
  const { ended, site } = view
  const how = ({ state, endedAt }: Ticket): string =>
    say('endedAt', {
      state: stateNames[state],
      time: endedAt ? timeInWords(endedAt, 'fr', site.timeZone) : '',
    })
  return (
    <Details summary={say('reopenTitle')}>
      <DataTable
        name="ended"
        caption={say('reopenTitle')}
        captionHidden
        rows={ended}
        empty={say('reopenEmpty')}
        columns={[
          {
            heading: say('columnTicket'),
            cell: (ticket) => <TicketName ticket={ticket} />,
            rowHeading: true,
          },
          { heading: say('columnEnded'), cell: how },
          {
            heading: say('reopen'),
            cell: (ticket) => (
              <ActionForm action={ticketActionUrl(ticket.id, 'reopen')} pressing={pressing}>
                <SelectField
                  name="raison"
                  scope={`reopen-${ticket.id}`}
                  label={say('reopenReason')}
                  placeholder={say('choose')}
                  options={reopenReasons.map((value) => ({ value, label: reopenReasonNames[value] }))}
                />
                <Button tone="quiet" accessibleName={say('reopenFor', { ticket: ticketLabel(ticket) })}>
                  {say('reopen')}
                </Button>
              </ActionForm>
            ),
          },
        ]}
      />
    </Details>
  )
}
