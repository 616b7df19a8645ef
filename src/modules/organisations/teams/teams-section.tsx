import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
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
      <DataTable
        name="teams"
        caption={say('teamsCaption')}
        captionHidden
        rows={teams}
        empty={say('noTeam')}
        columns={[
          { heading: say('team'), rowHeading: true, cell: ({ name }) => name },
          { heading: say('members'), cell: ({ members }) => say('teamMembers', { count: members.length }) },
          ...(mayChange ? [{ heading: say('action'), cell: (team: Team) => <TeamEnd team={team} /> }] : []),
        ]}
      />
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

function TeamEnd({ team: { id, name } }: { team: Team }): VNode {
  return (
    <Form action={teamEndUrl(id)}>
      <Button tone="quiet" accessibleName={say('endTeamNamed', { name })}>
        {say('endTeam')}
      </Button>
    </Form>
  )
}
