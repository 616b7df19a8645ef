import type { Context } from 'hono'

/** A form that could not be answered now, kept whole so that one press sends it again. */
export interface Replay {
  readonly action: string
  readonly fields: readonly (readonly [string, string])[]
}

// More than a form holds is a file, which no page carries along.
const largestReplay = 512 * 1024

const secretFields = /password|secret|code$/

/** The form of this request, without its secrets; nothing for a plain page. */
export async function replayOf(context: Context): Promise<Replay | undefined> {
  if (context.req.method !== 'POST') return undefined
  if (Number(context.req.header('content-length') ?? 0) > largestReplay) return undefined
  const body = await context.req.parseBody({ all: true }).catch(() => ({}))
  const fields = Object.entries(body).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((text): text is string => typeof text === 'string' && !secretFields.test(field))
      .map((text) => [field, text] as const),
  )
  const { pathname, search } = new URL(context.req.url)
  return { action: pathname + search, fields }
}
