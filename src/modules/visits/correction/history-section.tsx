import type { VNode } from 'preact'
import type { AgentId } from '#kernel/ids.ts'
import { dayInWords, momentInWords } from '#platform/i18n/format.ts'
import { reasonInWords } from '../codes-in-words.ts'
import type { Visit } from '../visit.ts'
import { actInWords } from '../visit-in-words.ts'
import type { VisitHistory } from './read-history.ts'
import { sayCorrection } from './say-correction.ts'

/** What happened to a visit since it was noted, the first first. */
export function HistorySection(props: VisitHistory & { readonly timeZone: string }): VNode {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{sayCorrection('history')}</h2>
      <ol class="visits__history">
        {happenings(props)
          .toSorted((one, other) => one.at.getTime() - other.at.getTime())
          .map(({ sentence }) => (
            <li key={sentence}>{sentence}</li>
          ))}
      </ol>
    </section>
  )
}

interface Happening {
  readonly at: Date
  readonly sentence: string
}

function happenings(props: VisitHistory & { readonly timeZone: string }): readonly Happening[] {
  const { versions, cancellations, agents, timeZone } = props
  const name = (id: AgentId): string => agents.get(id) ?? sayCorrection('somebody')
  const moment = (at: Date): string => momentInWords(at, 'fr', timeZone)
  const noted = versions.map((visit, index) => ({
    at: visit.recordedAt,
    sentence: sayCorrection(index === 0 ? 'historyNoted' : 'historyCorrected', {
      moment: moment(visit.recordedAt),
      agent: name(visit.recordedBy ?? visit.agentId),
      summary: inShort(visit),
    }),
  }))
  const cancelled = cancellations.flatMap(({ cancelledBy, cancelledAt, reason, undone }) => {
    const values = { moment: moment(cancelledAt), agent: name(cancelledBy), reason: reasonInWords(reason) }
    const made = { at: cancelledAt, sentence: sayCorrection('historyCancelled', values) }
    if (!undone) return [made]
    const back = { moment: moment(undone.at), agent: name(undone.by) }
    return [made, { at: undone.at, sentence: sayCorrection('historyRestored', back) }]
  })
  return [...noted, ...cancelled]
}

function inShort({ visitedOn, minutes, acts }: Visit): string {
  const what = acts.map(actInWords).join(' ; ')
  return sayCorrection('summary', { day: dayInWords(visitedOn, 'fr'), minutes, what })
}
