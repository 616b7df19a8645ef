import type { VNode } from 'preact'
import { dayIn } from '#kernel/day.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Tag } from '#platform/ui/tag.tsx'
import type { Invitation } from '../invitations/invitation.ts'
import { InviteForm, type InviteFormProps, WaitingInvitations } from '../invitations/invite-form.tsx'
import type { Team } from '../teams/team.ts'
import { TeamsSection } from '../teams/teams-section.tsx'
import { agentUrl, settingsUrl } from '../urls.ts'
import type { Agent } from './agent.ts'
import { roleNames } from './role-names.fr.ts'
import { say } from './say.ts'

export interface TeamPageProps {
  readonly frame: Frame
  readonly organisation: string
  readonly agents: readonly Agent[]
  readonly teams: readonly Team[]
  readonly now: Date
  /** What only an administrator sees; a manager reads. */
  readonly administration?: Administration | undefined
  readonly saved?: boolean
  readonly problems?: Problems | undefined
}

interface Administration {
  readonly invitations: readonly Invitation[]
  readonly typed?: InviteFormProps['typed']
  readonly typedTeam?: string | undefined
  /** Her organisation speaks for the town: she may describe it. */
  readonly speaksForTown?: boolean
}

/** Who works here. */
export function TeamPage(props: TeamPageProps): VNode {
  const { frame, organisation, agents, teams, administration, problems, now } = props
  const title = say('listTitle', { organisation })
  return (
    <Page {...frame} audience="agent" title={title} problems={problems} wide>
      <h1>{title}</h1>
      {props.saved ? <Notice tone="success">{say('saved')}</Notice> : null}
      <AgentTable agents={agents} teams={teams} />
      {administration ? (
        <>
          <WaitingInvitations invitations={administration.invitations} now={now} />
          <InviteForm typed={administration.typed} problems={problems} />
        </>
      ) : null}
      <TeamsSection
        teams={teams}
        mayChange={administration !== undefined}
        typed={administration?.typedTeam}
        problems={problems}
      />
      {administration?.speaksForTown ? (
        <ButtonLink tone="quiet" href={settingsUrl}>
          {say('settings')}
        </ButtonLink>
      ) : null}
    </Page>
  )
}

function AgentTable({ agents, teams }: Pick<TeamPageProps, 'agents' | 'teams'>): VNode {
  return (
    <DataTable
      name="agents"
      caption={say('listCaption')}
      captionHidden
      rows={agents}
      empty={say('nobody')}
      columns={[
        { heading: say('name'), rowHeading: true, cell: ({ id, name }) => <a href={agentUrl(id)}>{name}</a> },
        { heading: say('role'), cell: ({ role }) => roleNames[role] },
        { heading: say('teams'), cell: ({ id }) => teamNames(id, teams) },
        { heading: say('email'), cell: ({ email }) => email },
        { heading: say('phone'), cell: ({ hasSecondFactor }) => (hasSecondFactor ? say('yes') : say('no')) },
        { heading: say('state'), cell: (agent) => <AccountState agent={agent} /> },
      ]}
    />
  )
}

/** Open, or closed since when. */
export function AccountState({ agent }: { agent: Agent }): VNode {
  if (!agent.closedAt) return <Tag tone="success">{say('open')}</Tag>
  return <Tag>{say('closed', { day: dayInWords(dayIn(agent.closedAt, 'Europe/Paris'), 'fr') })}</Tag>
}

/** The teams of an agent, in one line. */
export function teamNames(agentId: Agent['id'], teams: readonly Team[]): string {
  return teams
    .filter(({ members }) => members.includes(agentId))
    .map(({ name }) => name)
    .join(', ')
}
