import { tidy } from '#kernel/plain-text.ts'
import type { Context } from 'hono'

/** What a person sent: every field as text, nothing trusted. A field sent twice counts once, by its first value. */
export interface Form {
  /** The text of a field without tricks or edges; empty when absent. Longer than 20,000 signs is cut. */
  text(field: string): string
  /** Every value of a field that may be ticked several times. */
  all(field: string): readonly string[]
  /** What was typed, as it was typed, to be shown again. */
  readonly typed: Readonly<Record<string, string>>
}

/** Problems by field, as keys of the module's messages. */
export type Problems<Key extends string> = Readonly<Partial<Record<string, Key>>>

const longestText = 20_000

/** Reads the form of a request; what cannot be read as a form is an empty one. */
export async function readForm(asked: Context): Promise<Form> {
  const body = await asked.req.parseBody({ all: true }).catch(() => ({}))
  return formOf(
    Object.entries(body).map(([field, value]) => [
      field,
      (Array.isArray(value) ? value : [value]).filter(isText),
    ]),
  )
}

/** A form from the query of a page (searches, filters). */
export function readQuery(asked: Context): Form {
  return formOf(Object.entries(asked.req.queries()))
}

/** A form from plain values; for tests and for pages shown the first time. */
export function formOf(entries: Iterable<readonly [string, readonly string[]]>): Form {
  const values = new Map<string, readonly string[]>()
  for (const [field, sent] of entries)
    values.set(
      field,
      sent.map((value) => value.slice(0, longestText)),
    )
  const all = (field: string): readonly string[] => (values.get(field) ?? []).map(tidy)
  return {
    all,
    text: (field) => all(field)[0] ?? '',
    typed: Object.fromEntries([...values].map(([field, sent]) => [field, sent[0] ?? ''])),
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
