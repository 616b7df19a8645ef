import type { VNode } from 'preact'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { say, sayDayOf } from '../say.ts'
import { panelOfUrl, surveysUrl } from '../urls.ts'
import type { Asked, Invitation, Member } from './panel.ts'

export interface PanelPageProps {
  readonly frame: Frame
  readonly members: readonly (Member & { readonly name: string })[]
  readonly invitations: readonly Invitation[]
  readonly titleOf: (to: Asked) => string
}

/** Those who agreed to be asked, and who was invited to what, when. */
export function PanelPage({ frame, members, invitations, titleOf }: PanelPageProps): VNode {
  const invitedTo = ({ to, invitedAt, way }: Invitation): string =>
    say('invitedTo', {
      title: titleOf(to),
      day: sayDayOf(invitedAt),
      way: say(way === 'letter' ? 'invited-letter' : 'invited-counter'),
    })
  return (
    <Page {...frame} audience="agent" title={say('panel')} back={{ href: surveysUrl, text: say('back') }}>
      <h1>{say('panel')}</h1>
      <p>{say('panelIntro')}</p>
      <p class="hint">{say('inviteHint')}</p>
      <DataTable
        name="panel"
        caption={say('panel')}
        captionHidden
        rows={members}
        empty={say('noMember')}
        columns={[
          {
            heading: say('member'),
            rowHeading: true,
            cell: ({ personId, name }) => <a href={panelOfUrl(personId)}>{name}</a>,
          },
          { heading: say('joinedOn'), cell: ({ joinedAt }) => sayDayOf(joinedAt) },
          {
            heading: say('invitations'),
            cell: ({ id }) => {
              const hers = invitations.filter(({ memberId }) => memberId === id)
              if (hers.length === 0) return say('noInvitation')
              return (
                <ul>
                  {hers.map((invitation) => (
                    <li key={invitation.id}>{invitedTo(invitation)}</li>
                  ))}
                </ul>
              )
            },
          },
        ]}
      />
    </Page>
  )
}
