import type { VNode } from 'preact'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { ImportReport } from '../apply/import-request.ts'
import { rules } from '../import/messages.fr.ts'
import { say } from './say.ts'
import type { Upload } from './upload.ts'
import { uploadPartUrl } from './upload-urls.ts'

interface RulesSectionProps {
  readonly upload: Upload
  readonly report: ImportReport
}

/** How often each thing is wrong, and the list to send back to the producer. */
export function RulesSection({ upload, report }: RulesSectionProps): VNode | null {
  const counts = Object.entries(report.anomalyCounts).toSorted(([, one], [, other]) => other - one)
  if (counts.length === 0) return null
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{say('rules-title')}</h2>
      <p>
        <a href={uploadPartUrl(upload.id, 'remarques.csv')} download>
          {say('download-anomalies')}
        </a>
      </p>
      <DataTable
        name="rules"
        caption={say('rules-caption')}
        captionHidden
        rows={counts}
        empty={say('table-empty')}
        columns={[
          { heading: say('rule-what'), cell: ([rule]) => ruleInWords(rule), rowHeading: true },
          { heading: say('rule-count'), cell: ([, count]) => count, numeric: true },
        ]}
      />
    </section>
  )
}

function ruleInWords(rule: string): string {
  const known = Object.entries(rules).find(([name]) => name === rule)?.[1]
  return known ? known.say('…').replace('….', '…') : rule
}
