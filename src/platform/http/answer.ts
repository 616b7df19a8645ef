import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import type { Context } from 'hono'

export type PageStatus = 200 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503

/** A page, whole. 422 for a form sent back with problems, 409 for a refusal. */
export function showPage(asked: Context, page: VNode, status: PageStatus = 200): Response {
  return asked.html(`<!doctype html>${render(page)}`, status)
}

/** After a change, always another page to look at (POST, redirect, GET). */
export function goTo(asked: Context, url: string): Response {
  return asked.redirect(url, 303)
}

/** A table to keep, in a file of that name. */
export function sendCsv(asked: Context, name: string, csv: string): Response {
  return asked.body(csv, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  })
}

/** Not there, or not yours: the same page for both. */
export function notThere(asked: Context): Response | Promise<Response> {
  return asked.notFound()
}

/** A path of ours to come back to; anything else is refused (no open redirect). */
export function ownPath(text: string, otherwise: string): string {
  return /^\/(?![/\\])[\w\-./?=&%:;,]*$/.test(text) ? text : otherwise
}
