import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { type GalleryServer, openGallery } from '#test/support/gallery-server.ts'
import { type Exhibit, listExhibits } from '../../src/main/gallery.tsx'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const exhibits = listExhibits()
const forResidents = exhibits.filter(({ audience }) => audience === 'resident' || audience === 'kiosk')
let gallery: GalleryServer
let browser: Browser

beforeAll(async () => {
  gallery = await openGallery()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await gallery.close()
})

test('the gallery holds pages of every module and every audience', () => {
  const rooms = new Set(exhibits.map(({ name }) => name.split(':')[0]))
  expect([...rooms].toSorted()).toEqual([
    'assessments',
    'entitlements',
    'forms',
    'house',
    'letters',
    'organisations',
    'people',
    'places',
    'privacy',
    'procedures',
    'queue',
    'referrals',
    'surveys',
    'visits',
  ])
  expect(new Set(exhibits.map(({ audience }) => audience)).size).toBe(4)
})

test('axe finds nothing on any page in any language', async () => {
  const found = await onEach(exhibits, 1280, async (page) => {
    await page.evaluate(axe)
    return page.evaluate(async () => {
      const { violations } = await Reflect.get(window, 'axe').run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      })
      return violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`),
      )
    })
  })
  expect(found).toEqual([])
})

test('at 320 px no page has to be scrolled sideways', async () => {
  const found = await onEach(
    exhibits.filter(({ audience }) => audience !== 'board'),
    320,
    (page) =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : []
      }),
  )
  expect(found).toEqual([])
})

test('at 200 % of its text size no page loses its content', async () => {
  const found = await onEach(forResidents, 640, async (page) => {
    await page.addStyleTag({ content: 'html{font-size:200%}' }).catch(() => undefined)
    return page.evaluate(() => {
      document.documentElement.style.setProperty('font-size', '200%')
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth > clientWidth + 1 ? [`${scrollWidth} px wide in ${clientWidth}`] : []
    })
  })
  expect(found).toEqual([])
})

test('a resident page weighs at most 30 KB, 4 requests and 300 nodes', async () => {
  const found = await onEach(forResidents, 390, async (page, exhibit) => {
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
    const { bytes, requests } = await weigh(exhibit.path)
    return [
      ...(nodes > 300 ? [`${nodes} nodes`] : []),
      ...(requests > 4 ? [`${requests} requests`] : []),
      ...(bytes > 30_000 ? [`${bytes} bytes`] : []),
    ]
  })
  expect(found).toEqual([])
})

test('no page needs a style attribute, an inline script or somebody else', async () => {
  const wrong: string[] = []
  for (const { path, name } of exhibits) {
    const html = await (await gallery.app.request(path)).text()
    if (
      /<[^>]+\sstyle=|<script(?![^>]*\ssrc=)|\son[a-z]+=|\ssrc="(?:https?:)?\/\/|<link[^>]+href="(?:https?:)?\/\//.test(
        html,
      )
    ) {
      wrong.push(name)
    }
  }
  expect(wrong).toEqual([])
})

/** Bytes (brotli) and requests of a first visit. */
async function weigh(path: string): Promise<{ bytes: number; requests: number }> {
  const html = await (await gallery.app.request(path)).text()
  const files = [...html.matchAll(/(?:href|src)="(\/(?:assets|town\.css)[^"]*)"/g)].map(
    ([, file]) => file ?? '',
  )
  const loaded = files.filter((file) => !/icon\./.test(file))
  const bodies = await Promise.all(
    loaded.map(async (file) => Buffer.from(await (await gallery.app.request(file)).arrayBuffer())),
  )
  const bytes = [Buffer.from(html), ...bodies].reduce((sum, body) => sum + brotliCompressSync(body).length, 0)
  return { bytes, requests: 1 + loaded.length }
}

/** Two tabs share the list, as two people would: half the time, and the same findings. */
async function onEach(
  list: readonly Exhibit[],
  width: number,
  look: (page: Page, exhibit: Exhibit) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true })
  const left = list.values()
  const walk = async (): Promise<readonly string[]> => {
    const page = await context.newPage()
    const found: string[] = []
    for (const exhibit of left) {
      await page.goto(gallery.origin + exhibit.path)
      for (const problem of await look(page, exhibit)) found.push(`${exhibit.name}: ${problem}`)
    }
    return found
  }
  const found = await Promise.all([walk(), walk()])
  await context.close()
  return found.flat().toSorted()
}
