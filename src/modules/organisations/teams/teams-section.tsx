import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import { say } from '../agents/say.ts'
import { teamEndUrl, teamsUrl } from '../urls.ts'
import type { Team } from './team.ts'

export interface TeamsSectionProps {
  readonly teams: readonly Team[]
  readonly mayChange: boolean
  readonly typed?: string | undefined
  readonly problems?: Problems | undefined
}

/** The teams of the house, and a new one. */
export function TeamsSection({ teams, mayChange, typed, problems }: TeamsSectionProps): VNode {
  return (
    <section aria-labelledby="teams">
      <h2 id="teams">{say('teamsTitle')}</h2>
      {teams.length === 0 ? (
        <p>{say('noTeam')}</p>
      ) : (
        <ul>
          {teams.map((team) => (
            <TeamLine key={team.id} team={team} mayChange={mayChange} />
          ))}
        </ul>
      )}
      {mayChange ? (
        <Form action={teamsUrl}>
          <TextField
            name="team_name"
            label={say('teamName')}
            value={typed}
            problems={problems}
            width="half"
            autocomplete="off"
          />
          <Button tone="secondary">{say('createTeam')}</Button>
        </Form>
      ) : null}
    </section>
  )
}

function TeamLine({ team, mayChange }: { team: Team; mayChange: boolean }): VNode {
  const { id, name, members } = team
  return (
    <li>
      {name} ({say('teamMembers', { count: members.length })})
      {mayChange ? (
        <Form action={teamEndUrl(id)}>
          <Button tone="quiet" accessibleName={say('endTeamNamed', { name })}>
            {say('endTeam')}
          </Button>
        </Form>
      ) : null}
    </li>
  )
}
