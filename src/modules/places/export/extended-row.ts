import type { ExtensionColumn, WholeColumn } from '../extension/columns.ts'
import { extensionRow } from '../extension/extension-row.ts'
import type { LocalFacts, PlaceFacts, Position } from '../place.ts'
import type { StandardRow } from '../standard/columns.ts'
import { knownPosition } from './known-position.ts'
import { standardRow } from './standard-row.ts'

/** A row of the standard, then what the town adds to it and what the standard cuts short. */
export type ExtendedRow = StandardRow & Readonly<Record<ExtensionColumn | WholeColumn, string>>

/** A place whole: what is read again from it is the same place. */
export function extendedRow(id: string, facts: PlaceFacts, local: LocalFacts): ExtendedRow {
  const row = standardRow(id, facts)
  const { phones, hours, otherLabels } = facts
  const telephones = phones.join('|')
  const raw = hours?.raw ?? ''
  return {
    ...row,
    autres_formations_labels: otherLabels.map(written).join('|'),
    ...extensionRow(local),
    telephones: telephones === row.telephone ? '' : telephones,
    precision: precisions[knownPosition(facts)?.precision ?? 'unknown'],
    horaires_recus: raw === row.horaires ? '' : raw,
  }
}

// The bar separates labels here, the semicolon in the files of others.
function written(label: string): string {
  return label.replaceAll(/[|;]/g, String.raw`\$&`)
}

const precisions: Readonly<Record<Position['precision'], string>> = {
  address: 'adresse',
  street: 'rue',
  commune: '',
  unknown: '',
}
