import type { VNode } from 'preact'
import { Details } from '#platform/ui/details.tsx'
import type { ColumnRule, Mapping } from '../import/mapping/mapping.ts'
import { say } from './say.ts'
import type { Reading } from './upload.ts'

interface UnusedColumnsProps {
  readonly reading: Reading
  readonly mapping: Mapping
}

/** The columns of the file of which nothing is taken. */
export function UnusedColumns({ reading, mapping }: UnusedColumnsProps): VNode | null {
  const used = new Set(Object.values(mapping.rules).flat().flatMap(columnsOf))
  const unused = reading.columns.filter(({ name, samples }) => samples.length > 0 && !used.has(name))
  if (unused.length === 0) return null
  return (
    <Details summary={say('unused-title')}>
      <p>{say('unused-text')}</p>
      <ul>
        {unused.map(({ name, samples }) => (
          <li key={name}>
            <strong>{name}</strong> <span class="keeping-unknown">{samples.join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Details>
  )
}

function columnsOf(rule: ColumnRule): readonly string[] {
  if (rule.kind === 'fixed') return []
  if (rule.kind === 'days') return rule.days.flatMap(({ columns }) => columns)
  return rule.kind === 'join' && rule.otherwise !== undefined
    ? [...rule.columns, rule.otherwise]
    : rule.columns
}
