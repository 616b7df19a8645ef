import { goTo, showPage } from '#platform/http/answer.ts'
import type { Ask } from '../forms-options.ts'
import { ResumePage } from '../pages/resume-page.tsx'
import { sayFilling } from './say.ts'
import { resumeUrl } from './urls.ts'

/** Before the names of what is carried along. */
export const carriedPrefix = 'carried.'
/** Where what is carried along was to be sent. */
export const carriedPath = 'carried_path'

/**
 * The draft is not open on this screen: the code is asked, and what was sent meanwhile is carried along until she is in.
 */
export async function showClosed(asked: Ask): Promise<Response> {
  const isAuto = (asked.req.header('accept') ?? '').startsWith('application/json')
  if (isAuto) return asked.json({ saved: false, reason: 'closed' }, 401)
  const problem = sayFilling(asked.var.frame.language)('resume-closed')
  if (asked.req.method === 'GET') return goTo(asked, `${resumeUrl}?ferme=1`)
  return showResume(asked, { problem, carried: await carriedFrom(asked), status: 401 })
}

async function carriedFrom(asked: Ask): Promise<readonly (readonly [string, string])[]> {
  const body = await asked.req.parseBody({ all: true }).catch(() => ({}))
  const fields = Object.entries(body).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((text) =>
      typeof text === 'string' ? [[carriedPrefix + name, text] as const] : [],
    ),
  )
  return [[carriedPath, asked.req.path], ...fields]
}

export interface Resuming {
  readonly typed?: Readonly<Record<string, string>>
  readonly problem?: string | undefined
  readonly carried?: readonly (readonly [string, string])[] | undefined
  readonly status?: 200 | 401 | 422 | 429
}

/** The page where a code opens a draft again. */
export function showResume(
  asked: Ask,
  { typed = {}, problem, carried = [], status = 200 }: Resuming,
): Response {
  const props = {
    frame: asked.var.frame,
    action: resumeUrl,
    requestId: asked.var.errand.newId(),
    typed,
    ...(problem === undefined ? {} : { problem }),
    carried,
  }
  return showPage(asked, <ResumePage {...props} />, status)
}
