import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { Item } from './item.ts'
import { resultsOf } from './results.ts'
import { codebookCsv, resultsCsv } from './results-csv.ts'

const item: Item = {
  id: 'ease',
  label: '=HYPERLINK("http://evil.example")',
  kind: 'one',
  options: [
    { code: '+1', label: '@SUM(A1)' },
    { code: 'hard', label: 'Difficile' },
    { code: 'none', label: '-2' },
  ],
}

const said = (code: string) => ({
  since: toDay('2026-03-03'),
  way: 'link' as const,
  placeId: undefined,
  answers: new Map([['ease', [code]]]),
})

test('no cell is a formula, and what the page hides is hidden in the table', () => {
  const responses = [...Array.from({ length: 12 }, () => said('+1')), said('hard'), said('hard')]
  const results = resultsOf({ items: [item], responses })
  if (!results) throw new Error('too few')
  const table = resultsCsv(results)
  expect(table).toContain('moins de 5 ou secret induit')
  expect(table).not.toMatch(/;(2|12)\r\n/)
  for (const csv of [table, codebookCsv([item])])
    for (const cell of csv.split(/[;\r\n]+/)) expect(cell).not.toMatch(/^\uFEFF?"?[=+@-]/)
})
