import type { VNode } from 'preact'
import type { PlaceReport } from '../../reports/report.ts'
import { say } from '../say.ts'

/** What is wrong, and what the person wrote, in her language. */
export function ReportedWords({ report: { kind, words } }: { readonly report: PlaceReport }): VNode {
  return (
    <>
      {say(`report-${kind}`)}
      {words === undefined ? null : (
        <q class="keeping-lines keeping-reported" dir="auto">
          {words}
        </q>
      )}
    </>
  )
}
