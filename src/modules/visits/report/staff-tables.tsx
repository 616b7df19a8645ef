import type { VNode } from 'preact'
import { type Column, DataTable } from '#platform/ui/data-table.tsx'
import { type ReportAddress, reportUrl } from '../urls.ts'
import { Definition } from './definition.tsx'
import type { AgentFigures } from './figure.ts'
import { FigureLink } from './figure-link.tsx'
import type { Report, TeamFigures } from './report.ts'
import { say } from './say.ts'

/** The columns of somebody's work, each number with the list behind it. */
function work<Row extends Pick<AgentFigures, 'visits' | 'participations' | 'minutes'>>(
  addressOf: (row: Row) => ReportAddress,
): readonly Column<Row>[] {
  return (['visits', 'participations', 'minutes'] as const).map((measure) => ({
    heading: say(`measure_${measure}`),
    numeric: true,
    cell: (row) => <FigureLink address={addressOf(row)} figure={{ measure }} value={row[measure]} />,
  }))
}

/** For whoever answers for the whole: each agent's and each team's part, which opens a report of its own. */
export function StaffTables({ report }: { report: Report }): VNode {
  return (
    <div class="figure-tables">
      <Agents report={report} />
      {report.teams.length === 0 ? null : <Teams report={report} />}
    </div>
  )
}

function Agents({ report }: { report: Report }): VNode {
  const { address, figures, names } = report
  const { from, to } = address
  const nameOf = ({ agentId }: AgentFigures): string => names.get(agentId) ?? '—'
  return (
    <div class="cut">
      <DataTable
        name="agents"
        caption={say('agents')}
        rows={figures.agents.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'fr'))}
        empty={say('nothingOf', { name: say('agents') })}
        columns={[
          {
            heading: say('agent'),
            rowHeading: true,
            cell: (one: AgentFigures) => (
              <a href={reportUrl({ from, to, agentId: one.agentId })}>{nameOf(one)}</a>
            ),
          },
          ...work<AgentFigures>(({ agentId }) => ({ from, to, agentId })),
          {
            heading: say('unit_people'),
            numeric: true,
            cell: ({ agentId, people }) => (
              <FigureLink address={{ from, to, agentId }} figure={{ measure: 'people' }} value={people} />
            ),
          },
        ]}
      />
      <Definition name={say('agents')} means={say('agents_means')} />
    </div>
  )
}

function Teams({ report }: { report: Report }): VNode {
  const { from, to } = report.address
  return (
    <div class="cut">
      <DataTable
        name="teams"
        caption={say('teams')}
        rows={report.teams}
        empty={say('nothingOf', { name: say('teams') })}
        columns={[
          {
            heading: say('team'),
            rowHeading: true,
            cell: ({ team }: TeamFigures) => (
              <a href={reportUrl({ from, to, teamId: team.id })}>{team.name}</a>
            ),
          },
          ...work<TeamFigures>(({ team }) => ({ from, to, teamId: team.id })),
        ]}
      />
      <Definition name={say('teams')} means={say('teams_means')} />
    </div>
  )
}
