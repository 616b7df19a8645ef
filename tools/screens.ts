import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { AddressInfo } from 'node:net'
import { type Exhibit, listExhibits, mountGallery } from '../src/main/gallery.tsx'
import { menu } from '../src/main/menu.ts'
import type { Env } from '#platform/http/asked.ts'
import { openAssets } from '#platform/http/assets.ts'
import type { Database } from '../src/main/database.ts'
import { openBrowser } from '../test/support/browser.ts'
import { root } from './root.ts'

const widths = { phone: 390, desktop: 1280 } as const

/** Photographs every variant of the gallery at phone and desktop width into `screens/`, to be looked at. */
const wanted = process.argv[2] ?? ''
const folder = join(root, 'screens')
const origin = openGallery()
const browser = await openBrowser()
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
try {
  for (const [device, width] of Object.entries(widths)) {
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    const page = await context.newPage()
    for (const exhibit of listExhibits().filter(({ name }) => name.includes(wanted))) {
      await page.goto(origin + exhibit.path)
      await page.screenshot({ path: join(folder, fileOf(exhibit, device)), fullPage: true })
    }
    await context.close()
  }
  console.log(
    `screens: ${listExhibits().filter(({ name }) => name.includes(wanted)).length} pages, two widths`,
  )
} finally {
  await browser.close()
}
process.exit(0)

function openGallery(): string {
  const assets = openAssets(join(root, 'dist/assets'))
  const app = new Hono<Env<Database>>()
  app.get('/assets/*', assets.serve)
  mountGallery(app, { gallery: true, assetUrl: assets.url, menu })
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function fileOf({ name }: Exhibit, device: string): string {
  return `${name.normalize('NFD').replaceAll(/[^\w]+/g, '-')}.${device}.png`
}
