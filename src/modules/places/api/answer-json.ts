import type { Context } from 'hono'
import { alreadyHas, entityTag } from '#platform/http/entity-tag.ts'

/** What software reads: a minute in caches, from any page, and nothing at all when it already has it (RFC 9110). */
export function answerJson(asked: Context, content: unknown, type = 'application/json'): Response {
  const body = JSON.stringify(content)
  const tag = entityTag(body)
  const headers = { ...openToAll, etag: tag, 'cache-control': 'public, max-age=60' }
  if (alreadyHas(asked, tag)) return asked.body(null, 304, headers)
  return asked.body(body, 200, { ...headers, 'content-type': `${type}; charset=utf-8` })
}

/** A refusal that software reads (RFC 9457). */
export function refuseJson(
  asked: Context,
  status: 400 | 404 | 429,
  problem: { readonly title: string; readonly errors?: readonly unknown[] },
): Response {
  const body = JSON.stringify({ type: 'about:blank', status, ...problem })
  return asked.body(body, status, { ...openToAll, 'content-type': 'application/problem+json; charset=utf-8' })
}

const openToAll = { 'access-control-allow-origin': '*' }
