import type { VNode } from 'preact'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { columnLetters } from '../columns/column-letters.ts'
import type { ImportId } from '../import.ts'
import type { CellFault, CellProblem } from '../line/draft.ts'
import type { PlacedProblem } from '../problem-store.ts'
import { sayImport } from '../say-import.ts'
import { importPartUrl, importUrl } from '../urls.ts'

export interface ShownProblems {
  readonly kinds: readonly { readonly fault: CellFault; readonly count: number }[]
  /** The kind looked at; all of them when absent. */
  readonly fault: CellFault | undefined
  readonly page: number
  readonly pages: number
  readonly list: readonly PlacedProblem[]
  readonly titles: readonly string[]
}

/** Every cell that was not simply taken, with what will be done about it. */
export function ProblemsSection(props: ShownProblems & { readonly importId: ImportId }): VNode {
  const { kinds, fault, list, titles, importId } = props
  const total = kinds.reduce((sum, { count }) => sum + count, 0)
  const shown = kinds.find((kind) => kind.fault === fault)?.count ?? total
  return (
    <section aria-labelledby="a-verifier">
      <h2 id="a-verifier">{sayImport('problems-title')}</h2>
      {total === 0 ? null : <Filters {...props} total={total} />}
      <DataTable
        name="problems"
        caption={sayImport('problems-caption', { count: shown })}
        rows={list}
        empty={sayImport('problems-none')}
        columns={[
          { heading: sayImport('head-line'), cell: ({ line }) => line, numeric: true, rowHeading: true },
          { heading: sayImport('head-column'), cell: (problem) => columnInWords(problem, titles) },
          {
            heading: sayImport('head-written'),
            cell: ({ written }) => (written === '' ? sayImport('nothing-written') : <bdi>{written}</bdi>),
          },
          { heading: sayImport('head-problem'), cell: (problem) => sayImport(`fault-${problem.fault}`) },
          { heading: sayImport('head-outcome'), cell: outcomeInWords },
        ]}
      />
      <Pages {...props} />
      {total === 0 ? null : (
        <p>
          <a href={importPartUrl(importId, 'a-verifier.csv')} download>
            {sayImport('problems-download')}
          </a>
        </p>
      )}
    </section>
  )
}

/** « C, Né le » : the letters of the column, and its title. */
export function columnInWords(
  { column, field }: Pick<PlacedProblem, 'column' | 'field'>,
  titles: readonly string[],
): string {
  if (column === undefined) return sayImport(field)
  const title = titles[column]
  return [columnLetters(column), title === '' ? undefined : title].filter(Boolean).join(', ')
}

/** What will be done, in a sentence. */
export function outcomeInWords({ outcome, readAs = '' }: Pick<CellProblem, 'outcome' | 'readAs'>): string {
  return outcome === 'read-as' ? sayImport('outcome-read-as', { readAs }) : sayImport(`outcome-${outcome}`)
}

function Filters({
  kinds,
  fault,
  importId,
  total,
}: ShownProblems & { importId: ImportId; total: number }): VNode {
  return (
    <nav class="import-filters" aria-label={sayImport('problems-filter')}>
      <ul>
        <li>
          <a
            href={`${importUrl(importId)}#a-verifier`}
            aria-current={fault === undefined ? 'true' : undefined}
          >
            {sayImport('problems-all', { count: total })}
          </a>
        </li>
        {kinds.map((kind) => (
          <li key={kind.fault}>
            <a
              href={pageUrl(importId, kind.fault, 1)}
              aria-current={fault === kind.fault ? 'true' : undefined}
            >
              {sayImport('problems-of', { fault: sayImport(`fault-${kind.fault}`), count: kind.count })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Pages({ importId, fault, page, pages }: ShownProblems & { importId: ImportId }): VNode | null {
  if (pages < 2) return null
  return (
    <Pagination
      label={sayImport('problems-pages')}
      position={sayImport('position', { page, pages })}
      previous={
        page > 1 ? { href: pageUrl(importId, fault, page - 1), text: sayImport('previous') } : undefined
      }
      next={page < pages ? { href: pageUrl(importId, fault, page + 1), text: sayImport('next') } : undefined}
    />
  )
}

function pageUrl(importId: ImportId, fault: CellFault | undefined, page: number): string {
  const query = new URLSearchParams({ ...(fault ? { probleme: fault } : {}), page: String(page) })
  return `${importUrl(importId)}?${query}#a-verifier`
}
