import type { Context } from 'hono'
import { townStylesheet } from '../ui/town-look.ts'

/** Handler of `GET /town.css?accent=0d5c63`: the colour is in the address, so the answer never changes. */
export function serveTownStylesheet(asked: Context): Response {
  return asked.body(townStylesheet(asked.req.query('accent') ?? ''), 200, {
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  })
}
