import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { Tag, type TagTone } from '#platform/ui/tag.tsx'
import type { Difference, FieldChange, ImportReport } from '../apply/import-request.ts'
import type { Anomaly } from '../import/anomaly.ts'
import { valueInWords } from '../keeping/field-in-words.ts'
import { say as sayField } from '../keeping/say.ts'
import type { FindingKind } from './finding-store.ts'
import { mostOfAKind } from './most-findings.ts'
import { say } from './say.ts'
import type { Upload } from './upload.ts'
import { uploadUrl } from './upload-urls.ts'

/** One page of what was found, of one kind. */
export interface ShownFindings {
  readonly kind: FindingKind
  readonly differences: readonly Difference[]
  readonly anomalies: readonly Anomaly[]
  readonly page: number
  readonly pages: number
  readonly today: Day
}

export interface FindingsSectionProps {
  readonly upload: Upload
  readonly report: ImportReport
  readonly findings: ShownFindings
}

export const findingKinds: readonly FindingKind[] = ['created', 'changed', 'vanished', 'anomaly']

/** How many findings of a kind there are, shown or not. */
export function countOf({ anomalyCounts, ...counts }: ImportReport, kind: FindingKind): number {
  if (kind === 'created' || kind === 'changed') return counts[kind] - (counts.joinedRows?.[kind] ?? 0)
  if (kind === 'vanished') return counts.vanished
  return Object.values(anomalyCounts).reduce((sum, count) => sum + count, 0)
}

/** What a file would change, place by place, and what is wrong in it. */
export function FindingsSection({ upload, report, findings }: FindingsSectionProps): VNode {
  const { kind, page, pages, today } = findings
  const href = (wanted: number): string => `${uploadUrl(upload.id)}?voir=${kind}&page=${wanted}#trouvailles`
  return (
    <section id="trouvailles" aria-label={say('view-label')}>
      <nav class="keeping-views" aria-label={say('view-label')}>
        <ul>
          {findingKinds.map((each) => (
            <li key={each}>
              <a
                href={`${uploadUrl(upload.id)}?voir=${each}#trouvailles`}
                aria-current={each === kind ? 'true' : undefined}
              >
                {say(`view-${each}`, { count: countOf(report, each) })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {countOf(report, kind) > mostOfAKind ? <p>{say('only-first', { count: mostOfAKind })}</p> : null}
      {kind === 'anomaly' ? (
        <Anomalies anomalies={findings.anomalies} />
      ) : (
        <Differences kind={kind} differences={findings.differences} today={today} />
      )}
      {pages > 1 ? (
        <Pagination
          label={say('pages')}
          position={say('page-of', { page, pages })}
          previous={page > 1 ? { href: href(page - 1), text: say('previous') } : undefined}
          next={page < pages ? { href: href(page + 1), text: say('next') } : undefined}
        />
      ) : null}
    </section>
  )
}

interface DifferencesProps {
  readonly kind: Difference['kind']
  readonly differences: readonly Difference[]
  readonly today: Day
}

function Differences({ kind, differences, today }: DifferencesProps): VNode {
  const changes = {
    heading: say('find-fields'),
    cell: ({ fields }: Difference) => (
      <ul class="keeping-changes">
        {fields.map((change) => (
          <li key={change.field}>{changeInWords(change, today)}</li>
        ))}
      </ul>
    ),
  }
  return (
    <DataTable
      name={kind}
      caption={say(`table-${kind}`)}
      rows={differences}
      empty={say('table-empty')}
      columns={[
        { heading: say('find-place'), cell: ({ name }) => name, rowHeading: true },
        { heading: say('find-commune'), cell: ({ commune }) => commune },
        ...(kind === 'changed' ? [changes] : []),
        { heading: say('find-id'), cell: ({ externalId }) => externalId },
      ]}
    />
  )
}

function changeInWords({ field, before, after, isKept }: FieldChange, today: Day): string {
  const said = (value: unknown): string =>
    valueInWords(field, value, today).replaceAll('\n', ', ') || say('find-nothing')
  return say(isKept ? 'find-kept' : 'find-change', {
    field: sayField(`field-${field}`),
    before: said(before),
    after: said(after),
  })
}

const tones: Readonly<Record<Anomaly['severity'], TagTone>> = {
  error: 'danger',
  warning: 'warning',
  change: 'neutral',
}

function Anomalies({ anomalies }: { readonly anomalies: readonly Anomaly[] }): VNode {
  return (
    <DataTable
      name="anomaly"
      caption={say('table-anomaly')}
      rows={anomalies}
      empty={say('table-empty')}
      columns={[
        { heading: say('find-line'), cell: ({ line }) => line, numeric: true, rowHeading: true },
        { heading: say('find-column'), cell: ({ column }) => column },
        { heading: say('find-value'), cell: ({ value }) => <span class="keeping-lines">{value}</span> },
        {
          heading: say('find-severity'),
          cell: ({ severity }) => <Tag tone={tones[severity]}>{say(`severity-${severity}`)}</Tag>,
        },
        { heading: say('find-proposal'), cell: ({ proposal }) => proposal },
      ]}
    />
  )
}
