import type { Definition } from '../definition/definition.ts'
import { definitionFormat } from '../definition/definition.ts'
import { definitionSchema } from '../schema/definition-schema.ts'
import type { Fault } from './fault.ts'
import { pointer } from './limits.ts'

type Issue = Exclude<ReturnType<typeof definitionSchema.safeParse>['error'], undefined>['issues'][number]

export type Shaped =
  | { readonly ok: true; readonly definition: Definition }
  | { readonly ok: false; readonly faults: readonly Fault[] }

const mostFaults = 100

/** Reads a document as a definition, or says what in it has not the shape of one. */
export function shapeOf(document: unknown): Shaped {
  const format = formatOf(document)
  if (format !== undefined && format !== definitionFormat)
    return {
      ok: false,
      faults: [{ rule: 'unknown-format', path: '/format', values: { wanted: definitionFormat } }],
    }
  const read = definitionSchema.safeParse(document)
  if (read.success) return { ok: true, definition: read.data }
  return {
    ok: false,
    faults: read.error.issues.flatMap((issue) => faultsOf(issue, document)).slice(0, mostFaults),
  }
}

function formatOf(document: unknown): unknown {
  return typeof document === 'object' && document !== null && 'format' in document
    ? document.format
    : undefined
}

function faultsOf(issue: Issue, document: unknown): readonly Fault[] {
  const path = issue.path.map((key) => `/${pointer(String(key))}`).join('')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      rule: 'unknown-property',
      path: `${path}/${pointer(key)}`,
      values: { key: key.slice(0, 60) },
    }))
  const key = String(issue.path.at(-1) ?? '').slice(0, 60)
  if (isAbsent(document, issue.path)) return [{ rule: 'missing-property', path, values: { key } }]
  return [{ rule: 'wrong-shape', path, values: { key: key === '' ? '–' : key, wanted: wantedBy(issue) } }]
}

function isAbsent(document: unknown, path: readonly PropertyKey[]): boolean {
  const value = path.reduce<unknown>(
    (below, key) =>
      typeof below === 'object' && below !== null && Object.hasOwn(below, key)
        ? (below as Record<PropertyKey, unknown>)[key]
        : undefined,
    document,
  )
  return path.length > 0 && value === undefined
}

/** In a word of the format: `string`, `boolean`, or the values that are possible. */
function wantedBy(issue: Issue): string {
  if (issue.code === 'invalid_type') return issue.expected
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ')
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`
  if (issue.code === 'invalid_format') return issue.format
  return issue.code === 'invalid_union' ? (issue.discriminator ?? issue.code) : issue.code
}
