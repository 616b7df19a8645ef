import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { pino } from 'pino'
import { enterSite, type LineTables, liveLines, type SiteId } from '#modules/queue/index.ts'
import { connect, type Reach } from '#platform/db/connection.ts'
import { runErrand } from '#platform/db/errand.ts'
import { lastSeenOf } from '#platform/live/event-stream.ts'
import { LiveFeed } from '#platform/live/live-feed.ts'
import { realSurroundings as surroundings } from './temporary-database.ts'

// One web process of bench/displays.ts: the live route as the product mounts it, on a port of its own.
const [reachText = '{}', port = '0'] = process.argv.slice(2)
const reach = JSON.parse(reachText) as Reach
const { db } = connect<LineTables>(reach, () => undefined, 12)
const feed = new LiveFeed({
  reach,
  source: liveLines({ db, surroundings }),
  log: pino({ level: 'silent' }),
  jitter: Math.random,
})
const app = new Hono()
app.get('/:site', (asked) =>
  runErrand({ db, surroundings, asker: { door: 'visitor' } }, async (errand) => {
    const entered = await enterSite(errand, asked.req.param('site') as SiteId)
    return entered ? feed.stream(entered.site.id, lastSeenOf(asked.req.raw)) : asked.notFound()
  }),
)
await feed.start()
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' }, () => process.send?.('ready'))
