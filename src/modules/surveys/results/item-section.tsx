import type { VNode } from 'preact'
import { DataTable } from '#platform/ui/data-table.tsx'
import { say } from '../say.ts'
import type { Shown } from '#kernel/small-counts.ts'
import type { ItemResult, ResultRow } from './results.ts'

interface ItemSectionProps {
  readonly result: ItemResult
  readonly textsHref: string | undefined
}

/** One question: its drawing, its table, its mean or its order. */
export function ItemSection({ result, textsHref }: ItemSectionProps): VNode {
  const { item, rows, answered } = result
  const id = `question-${item.id.replace(/[^\w-]/g, '-')}`
  return (
    <div class="survey-item">
      <h2 id={id}>{item.label}</h2>
      <p>{say('answered', { count: answered === 'hidden' ? say('answeredHidden') : answered })}</p>
      {item.kind === 'words' || item.kind === 'counted' ? null : (
        <>
          {rows.some(({ count }) => count !== 'hidden' && count > 0) ? <Chart result={result} /> : null}
          <DataTable
            name={id}
            caption={item.label}
            captionHidden
            rows={rows}
            empty=""
            columns={[
              { heading: say('answer'), rowHeading: true, cell: ({ label }) => label },
              {
                heading: say(item.kind === 'ranking' ? 'firstChoice' : 'count'),
                numeric: true,
                cell: ({ count }) => shownInWords(count),
              },
              { heading: say('share'), numeric: true, cell: shareInWords },
            ]}
          />
        </>
      )}
      <Figures result={result} />
      {item.kind === 'words' && textsHref !== undefined ? (
        <p class="no-print">
          <a href={textsHref}>{say('wordsElsewhere')}</a>
        </p>
      ) : null}
    </div>
  )
}

/** Bars with their names; told in words to those who listen, and as a table below. */
function Chart({ result: { item, rows } }: { readonly result: ItemResult }): VNode {
  const most = Math.max(...rows.map(({ count }) => (count === 'hidden' ? 0 : count)))
  const told = rows
    .map(({ label, count }) => say('chartRow', { label, count: shownInWords(count) }))
    .join(', ')
  return (
    <div class="survey-chart" role="img" aria-label={say('chart', { label: item.label, rows: told })}>
      {rows.map(({ code, label, count }) => (
        <ChartBar key={code} {...{ label, count, most }} />
      ))}
    </div>
  )
}

interface ChartBarProps {
  readonly label: string
  readonly count: Shown
  readonly most: number
}

function ChartBar({ label, count, most }: ChartBarProps): VNode {
  return (
    <div class="survey-chart__row">
      <span>{label}</span>
      <svg class="survey-chart__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        {/* What is not shown has a line without a length: drawn, it would tell. */}
        {count === 'hidden' ? (
          <rect class="survey-chart__hidden" width="100" height="8" />
        ) : (
          <rect width={most === 0 ? 0 : Math.round((1000 * count) / most) / 10} height="8" />
        )}
      </svg>
      <span class="survey-chart__count">{shownInWords(count)}</span>
    </div>
  )
}

function Figures({ result: { item, mean, recommendation, order } }: { readonly result: ItemResult }): VNode {
  const most = Math.max(...item.options.map(({ score }) => score ?? 0))
  return (
    <>
      {mean === undefined ? null : <p>{say('mean', { mean: decimal(mean), most })}</p>}
      {recommendation === undefined ? null : (
        <>
          <p>{say('recommendation', { score: recommendation })}</p>
          <p class="hint">{say('recommendationHow')}</p>
        </>
      )}
      {order === undefined ? null : (
        <>
          <p>{say('order')}</p>
          <ol>
            {order.map((code) => (
              <li key={code}>{item.options.find((option) => option.code === code)?.label ?? code}</li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}

/** « 12 », or that it is not shown. */
export function shownInWords(count: Shown): string {
  return count === 'hidden' ? say('hidden') : new Intl.NumberFormat('fr-FR').format(count)
}

/** « 45 % », or nothing. */
export function shareInWords({ share }: Pick<ResultRow, 'share'>): string {
  if (share === undefined) return '–'
  return new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

function decimal(value: number): string {
  return new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 }).format(value)
}
