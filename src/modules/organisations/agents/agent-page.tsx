import type { VNode } from 'preact'
import { dayIn } from '#kernel/day.ts'
import { roles } from '#kernel/role.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { SelectField } from '#platform/ui/select-field.tsx'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import type { Team } from '../teams/team.ts'
import { accessUrl, closingUrl, roleUrl, teamsOfUrl, teamUrl } from '../urls.ts'
import type { Agent } from './agent.ts'
import { roleNames } from './role-names.fr.ts'
import { say } from './say.ts'
import { AccountState, teamNames } from './team-page.tsx'

export interface AgentPageProps {
  readonly frame: Frame
  readonly agent: Agent
  readonly teams: readonly Team[]
  /** An administrator, looking at somebody else's open account. */
  readonly mayChange: boolean
  readonly saved?: boolean
  readonly problems?: Problems | undefined
}

/** One colleague's account. */
export function AgentPage({ frame, agent, teams, mayChange, saved, problems }: AgentPageProps): VNode {
  return (
    <Page
      {...frame}
      audience="agent"
      title={agent.name}
      problems={problems}
      back={{ href: teamUrl, text: say('back') }}
    >
      <h1>{agent.name}</h1>
      {saved ? <Notice tone="success">{say('saved')}</Notice> : null}
      <p>{say('agentSince', { day: dayInWords(dayIn(agent.createdAt, 'Europe/Paris'), 'fr') })}</p>
      <SummaryList
        rows={[
          { label: say('email'), value: agent.email },
          { label: say('role'), value: roleNames[agent.role] },
          { label: say('teams'), value: teamNames(agent.id, teams) || say('noTeam') },
          { label: say('phone'), value: agent.hasSecondFactor ? say('yes') : say('no') },
          { label: say('state'), value: <AccountState agent={agent} /> },
        ]}
      />
      {mayChange ? <Changes agent={agent} teams={teams} problems={problems} /> : null}
    </Page>
  )
}

function Changes({ agent, teams, problems }: Pick<AgentPageProps, 'agent' | 'teams' | 'problems'>): VNode {
  const { id, name } = agent
  return (
    <>
      <h2>{say('changeRoleTitle')}</h2>
      <Form action={roleUrl(id)}>
        <SelectField
          name="role"
          label={say('role')}
          options={roles.map((role) => ({ value: role, label: roleNames[role] }))}
          value={agent.role}
          problems={problems}
        />
        <Button>{say('changeRole')}</Button>
      </Form>
      {teams.length === 0 ? null : <TeamsForm agent={agent} teams={teams} />}
      <h2>{say('renewTitle')}</h2>
      <p>{say('renewText')}</p>
      <Form action={accessUrl(id)}>
        <Button tone="secondary">{say('renew')}</Button>
      </Form>
      <h2>{say('closeTitle')}</h2>
      <p>{say('closeText')}</p>
      <Form action={closingUrl(id)}>
        <Button tone="danger">{say('close', { name })}</Button>
      </Form>
    </>
  )
}

function TeamsForm({ agent, teams }: Pick<AgentPageProps, 'agent' | 'teams'>): VNode {
  return (
    <>
      <h2>{say('teamsTitle')}</h2>
      <Form action={teamsOfUrl(agent.id)}>
        <Checkboxes
          name="team"
          label={say('assignTeamsTitle')}
          choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
          values={teams.filter(({ members }) => members.includes(agent.id)).map(({ id }) => id)}
        />
        <Button tone="secondary">{say('assignTeams')}</Button>
      </Form>
    </>
  )
}
