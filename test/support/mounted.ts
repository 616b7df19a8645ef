import { Hono } from 'hono'
import type { Asker } from '#platform/db/errand.ts'
import { runErrand } from '#platform/db/errand.ts'
import type { Env } from '#platform/http/asked.ts'
import type { Routes } from '#platform/http/routes.ts'
import { frenchFrame } from '#platform/ui/sample-frames.ts'
import type { TestDatabase } from './database.ts'

export interface Mounted {
  get(path: string, asker: Asker): Promise<Page>
  post(
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    asker: Asker,
  ): Promise<Page>
}

export interface Page {
  readonly status: number
  readonly location: string | null
  readonly html: string
}

/** The routes of one module alone, asked by whoever the test says: no sign-in, no other module. */
export function mounted<Tables>(db: TestDatabase<Tables>, routes: Routes<Tables>): Mounted {
  const ask = async (request: Request, asker: Asker): Promise<Page> => {
    const app = new Hono<Env<Tables>>()
    app.use(async (asked, next) => {
      await runErrand({ db: db.app.db, surroundings: db.surroundings, asker }, async (errand) => {
        asked.set('errand', errand)
        asked.set('language', 'fr')
        asked.set('frame', { ...frenchFrame, languages: [], path: new URL(request.url).pathname })
        asked.set('requestId', 'test')
        asked.set('address', '127.0.0.1')
        asked.set('agent', undefined)
        await next()
      })
    })
    for (const { method, path, handler } of routes.list) app.on(method, path, handler)
    const answer = await app.fetch(request)
    return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() }
  }
  return {
    get: (path, asker) => ask(new Request(`http://here${path}`), asker),
    post: (path, fields, asker) => {
      const body = new URLSearchParams()
      for (const [field, values] of Object.entries(fields)) {
        for (const value of typeof values === 'string' ? [values] : values) body.append(field, value)
      }
      return ask(new Request(`http://here${path}`, { method: 'POST', body }), asker)
    },
  }
}
