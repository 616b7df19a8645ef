import type { VNode } from 'preact'
import type { AgentId } from '#kernel/ids.ts'
import { momentInWords } from '#platform/i18n/format.ts'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { FollowedProcedure } from './procedure.ts'
import { say, sayMode } from './say.ts'
import { stepInWords } from './step-in-words.ts'

export interface HistoryProps {
  readonly procedure: FollowedProcedure
  readonly names: ReadonlyMap<AgentId, string>
}

interface Line {
  readonly at: Date
  readonly by: AgentId | undefined
  readonly what: string
}

/** Who did what and when, the latest first. */
export function HistorySection({ procedure, names }: HistoryProps): VNode {
  const { openedAt, openedBy, mode, steps } = procedure
  const opening = mode === undefined ? say('stepOpened') : say('stepOpenedMode', { mode: sayMode(mode) })
  const lines: readonly Line[] = [
    { at: openedAt, by: openedBy, what: opening },
    ...steps.map((step) => ({ at: step.at, by: step.by, what: stepInWords(procedure, step, names) })),
  ]
  return (
    <section>
      <h2>{say('history')}</h2>
      <DataTable
        name="history"
        caption={say('history')}
        captionHidden
        rows={lines.toReversed()}
        empty=""
        columns={[
          { heading: say('when'), cell: ({ at }) => momentInWords(at, 'fr') },
          { heading: say('who'), cell: ({ by }) => (by && names.get(by)) ?? say('somebody') },
          { heading: say('what'), cell: ({ what }) => what },
        ]}
      />
    </section>
  )
}
