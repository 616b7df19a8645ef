import { byteOrderMark, csvLine } from '#platform/spreadsheet/csv.ts'
import { say } from '../say.ts'
import type { Item } from './item.ts'
import type { Results } from './results.ts'

/** The results as a table to open elsewhere: what the page hides is hidden here. */
export function resultsCsv({ items }: Results): string {
  const head = ['csv-question', 'csv-code', 'csv-answer', 'csv-count'] as const
  const lines = items.flatMap(({ item, rows }) =>
    rows.map(({ code, label, count }) =>
      csvLine([item.id, code, label, count === 'hidden' ? say('csv-hidden') : count]),
    ),
  )
  return byteOrderMark + csvLine(head.map((key) => say(key))) + lines.join('')
}

/** What each code of the table stands for. */
export function codebookCsv(items: readonly Item[]): string {
  const head = ['csv-question', 'csv-label', 'csv-kind', 'csv-code', 'csv-answer', 'csv-score'] as const
  const lines = items.flatMap(({ id, label, kind, options }) =>
    options.map((option) =>
      csvLine([id, label, say(`kind-${kind}`), option.code, option.label, option.score ?? '']),
    ),
  )
  return byteOrderMark + csvLine(head.map((key) => say(key))) + lines.join('')
}
