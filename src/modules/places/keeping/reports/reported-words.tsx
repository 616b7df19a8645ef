import type { VNode } from 'preact'
import type { PlaceReport } from '../../reports/report.ts'
import { say } from '../say.ts'

/** What is wrong, and what the person wrote, in her language. */
export function ReportedWords({ report: { kind, words } }: { readonly report: PlaceReport }): VNode {
  return (
    <>
      {say(`report-${kind}`)}
      {words === undefined ? null : (
        <span class="keeping-lines keeping-reported">
          «&nbsp;<bdi>{words}</bdi>&nbsp;»
        </span>
      )}
    </>
  )
}
