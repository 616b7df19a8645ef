import type { Context } from 'hono'
import type { SentForm } from '../pages/form-names.ts'

/** A page of a trial. The answers it carries are longer than a field of `readForm` may be. */
export async function readTrialForm(asked: Context): Promise<SentForm> {
  const body: Readonly<Record<string, unknown>> = await asked.req.parseBody({ all: true }).catch(() => ({}))
  const all = (field: string): readonly string[] =>
    [body[field]].flat().filter((value): value is string => typeof value === 'string')
  const typed = Object.fromEntries(Object.keys(body).map((field) => [field, all(field)[0] ?? '']))
  return { all, typed }
}
