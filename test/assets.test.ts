import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { Hono } from 'hono'
import { render } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Assets, openAssets } from '#platform/http/assets.ts'
import { serveTownStylesheet } from '#platform/http/town-stylesheet.ts'
import { variants as pages } from '#platform/ui/page.variants.tsx'
import { buildAssets } from '../tools/build-assets.ts'

const folder = mkdtempSync(join(tmpdir(), 'assets-'))
let assets: Assets
let app: Hono

beforeAll(async () => {
  await buildAssets(folder)
  mkdirSync(join(folder, 'sound'))
  writeFileSync(join(folder, 'sound/42.mp3'), '0123456789')
  writeFileSync(join(folder, '.stamp'), 'not for the public')
  assets = openAssets(folder)
  app = new Hono().get('/assets/*', assets.serve).get('/town.css', serveTownStylesheet)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('what a page weighs, packed', () => {
  test.each(['resident', 'agent', 'kiosk', 'board'])(
    'the %s stylesheet stays under 12 KB, its script under 10',
    (name) => {
      expect(packed(`${name}.css`)).toBeLessThanOrEqual(12_000)
      expect(packed(`${name}.js`)).toBeLessThanOrEqual(10_000)
    },
  )

  test('the resident stylesheet stays under 7 KB', () => {
    expect(packed('resident.css')).toBeLessThanOrEqual(7_000)
  })

  test.each(pages)('$name comes with its stylesheet in one round of TCP, under 300 nodes', ({ node }) => {
    const html = render(node)
    expect(brotliCompressSync(html).length + packed('resident.css')).toBeLessThanOrEqual(14_600)
    expect(html.match(/<[a-z]/g)?.length).toBeLessThanOrEqual(300)
  })

  test('no stylesheet asks for a font, an image or another site', () => {
    for (const name of ['resident.css', 'agent.css', 'kiosk.css', 'board.css']) {
      expect(contentOf(name)).not.toMatch(/url\(|@import|@font-face|https?:/)
    }
  })
})

describe('a built file', () => {
  test('is kept for ever under a name that tells its content', async () => {
    const answer = await app.request(assets.url('resident.css'))
    expect(assets.url('resident.css')).toMatch(/^\/assets\/resident\.[\da-f]{8}\.css$/)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(await answer.text()).toBe(contentOf('resident.css'))
  })

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['', null],
  ])('for a browser that accepts "%s" comes as %s', async (accepted, packing) => {
    const answer = await app.request(assets.url('resident.css'), { headers: { 'accept-encoding': accepted } })
    expect(answer.headers.get('content-encoding')).toBe(packing)
    expect(answer.headers.get('vary')).toBe('accept-encoding')
  })

  test('is not sent again to who has it', async () => {
    const first = await app.request('/assets/sound/42.mp3')
    const again = { headers: { 'if-none-match': first.headers.get('etag') ?? '' } }
    expect((await app.request('/assets/sound/42.mp3', again)).status).toBe(304)
    expect(first.headers.get('cache-control')).toBe('public, max-age=3600')
  })

  test('that was not built is a bug of ours', () => {
    expect(() => assets.url('nothing.css')).toThrow('asset not built: nothing.css')
  })
})

test.each([
  ['bytes=2-4', 206, '234'],
  ['bytes=7-', 206, '789'],
  ['bytes=20-', 416, ''],
  ['lines=1-2', 200, '0123456789'],
])('the part %s of a sound answers %d', async (range, status, content) => {
  const answer = await app.request('/assets/sound/42.mp3', { headers: { range } })
  expect(answer.status).toBe(status)
  expect(await answer.text()).toBe(content)
})

test.each([
  '/assets/../package.json',
  '/assets/..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/etc/passwd',
  '/assets/sound/..%5c..%5cpackage.json',
  '/assets/.stamp',
  '/assets/resident.css.br',
  '/assets/sound',
  '/assets/%E0%A4%A',
  '/assets/',
])('%s leads nowhere', async (path) => {
  expect((await app.request(path)).status).toBe(404)
})

test('the stylesheet of a town holds its accent only', async () => {
  const answer = await app.request('/town.css?accent=e2571e')
  expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(await answer.text()).toMatch(/^:root\{(--accent(-\w+)?:#[\da-f]{6};?){4}\}$/)
})

function contentOf(name: string): string {
  return readFileSync(join(folder, assets.url(name).slice('/assets/'.length)), 'utf8')
}

function packed(name: string): number {
  return readFileSync(join(folder, `${assets.url(name).slice('/assets/'.length)}.br`)).length
}
