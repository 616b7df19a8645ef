import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Env } from '#platform/http/asked.ts'
import { openAssets } from '#platform/http/assets.ts'
import { strictHeaders } from '#platform/http/headers.ts'
import { serveTownStylesheet } from '#platform/http/town-stylesheet.ts'
import type { Database } from '../../src/main/database.ts'
import { mountGallery } from '../../src/main/gallery.tsx'
import { menu } from '../../src/main/menu.ts'

export interface GalleryServer {
  readonly origin: string
  readonly app: Hono<Env<Database>>
  close(): Promise<void>
}

/** The gallery alone, without a database, under the real content policy. */
export async function openGallery(): Promise<GalleryServer> {
  const assets = openAssets(join(import.meta.dirname, '../../dist/assets'))
  const app = new Hono<Env<Database>>()
  app.use(strictHeaders({ https: false }))
  app.get('/assets/*', assets.serve)
  app.get('/town.css', serveTownStylesheet)
  mountGallery(app, { gallery: true, assetUrl: assets.url, menu })
  return new Promise((open) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      const close = (): Promise<void> => new Promise((done) => server.close(() => done()))
      open({ app, origin: `http://127.0.0.1:${port}`, close })
    })
  })
}
