import type { VNode } from 'preact'
import { DataTable } from '#platform/ui/data-table.tsx'
import { VisuallyHidden } from '#platform/ui/visually-hidden.tsx'
import { count } from './figures.ts'
import { needsAddress } from './needs-address.ts'
import type { Needs } from './read-needs.ts'
import { say } from './say.ts'
import { type Candidate, whereToStop } from './where-to-stop.ts'

const shown = 5
const triedMinutes = 180

/** The communes where one more stop would help most people, each with the way to try it. */
export function WhereToStopTable({ needs }: { needs: Needs }): VNode {
  const { question, communes } = needs
  const km = question.farKm
  return (
    <section>
      <h2>{say('where')}</h2>
      <p>{say('whereMeans', { km })}</p>
      <DataTable<Candidate>
        name="where"
        caption={say('where')}
        captionHidden
        empty={say('whereEmpty', { km })}
        rows={whereToStop(communes, { farKm: km, most: shown })}
        columns={[
          { heading: say('commune'), cell: ({ commune }) => commune.name, rowHeading: true },
          { heading: say('peopleNearer'), cell: ({ peopleNearer }) => count(peopleNearer), numeric: true },
          {
            heading: say('communesNearer'),
            cell: ({ communesNearer }) => count(communesNearer),
            numeric: true,
          },
          {
            heading: say('tryIt'),
            cell: ({ commune: { code, name } }) => (
              <a href={needsAddress({ ...question, stop: { commune: code, minutes: triedMinutes } })}>
                {say('tryIt')}
                <VisuallyHidden> {say('tryAt', { commune: name })}</VisuallyHidden>
              </a>
            ),
          },
        ]}
      />
    </section>
  )
}
