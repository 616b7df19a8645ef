import { sql } from 'kysely'
import type { Hono } from 'hono'
import { collectDefaultMetrics, Counter, Registry } from 'prom-client'
import { query } from '#platform/db/db.ts'
import type { Env } from '#platform/http/asked.ts'
import type { Database } from './database.ts'
import type { Services } from './services.ts'

/** `/health` (the process), `/ready` (what it stands on), `/metrics` (Prometheus). No personal data. */
export function mountProbes(app: Hono<Env<Database>>, { db }: Services): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const answers = new Counter({
    name: 'http_answers_total',
    help: 'Answers by status class',
    labelNames: ['class'],
    registers: [registry],
  })
  app.use(async function countAnswers(context, next) {
    await next()
    answers.inc({ class: `${Math.floor(context.res.status / 100)}xx` })
  })
  app.get('/health', (context) => context.text('ok'))
  app.get('/ready', async (context) => {
    const ready = await sql`select 1`.execute(query(db)).then(
      () => true,
      () => false,
    )
    return ready ? context.text('ready') : context.text('database unreachable', 503)
  })
  app.get('/metrics', async (context) => {
    context.header('content-type', registry.contentType)
    return context.body(await registry.metrics())
  })
}
