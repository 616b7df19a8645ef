import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Browser, Page } from 'playwright-core'
import { cloneElement, type VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openAssets } from '#platform/http/assets.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { openBrowser } from '#test/support/browser.ts'
import { exampleOfTools, exampleWithProblem } from '#test/support/example-pages.tsx'
import { buildAssets } from '../../tools/build-assets.ts'

const folder = mkdtempSync(join(tmpdir(), 'elements-'))
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'"
let browser: Browser
let server: ServerType
let home: string
let page: Page

beforeAll(async () => {
  await buildAssets(folder)
  const assets = openAssets(folder)
  const show = (example: VNode<Partial<Frame>>): string =>
    `<!doctype html>${render(cloneElement(example, { assetUrl: assets.url }))}`
  const app = new Hono()
    .use(async (asked, next) => {
      await next()
      asked.header('content-security-policy', policy)
    })
    .get('/assets/*', assets.serve)
    .get('/problem', (asked) => asked.html(show(exampleWithProblem)))
    .get('/tools', (asked) => asked.html(show(exampleOfTools)))
  server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
  browser = await openBrowser()
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
})

beforeEach(async () => {
  page = await browser.newPage()
})

afterEach(() => page.close())

describe('with scripts', () => {
  test('focus goes to the summary of problems, then to the field chosen there', async () => {
    await page.goto(`${home}/problem`)
    await expect.poll(() => focused('className')).toBe('error-summary')
    await page.click('.error-summary a')
    expect(await focused('id')).toBe('field-phone')
  })

  test('a device without a French voice says so', async () => {
    await page.goto(`${home}/problem`)
    await page.click('text=Écouter')
    expect(await page.textContent('read-aloud [role=status]')).toBe('Cet appareil n’a pas de voix française.')
  })

  test('a device with a French voice reads the page in order, and stops when asked', async () => {
    await page.addInitScript({ content: aDeviceThatSpeaks })
    await page.goto(`${home}/problem`)
    await page.click('text=Écouter')
    const said: readonly string[] = await page.evaluate('window.said')
    expect(said.slice(0, 3)).toEqual([
      'Il y a un problème',
      'Écrivez un numéro.',
      'À quel numéro vous appeler ?',
    ])
    await page.click('text=Arrêter la lecture')
    expect(await page.evaluate('window.said')).toEqual([])
  })

  test('the page prints and its number is copied', async () => {
    await page.addInitScript({ content: 'window.print = () => { document.title = "printed" }' })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${home}/tools`)
    await page.click('text=Imprimer')
    expect(await page.title()).toBe('printed')
    await page.click('text=Copier')
    await expect.poll(() => page.textContent('copy-text [role=status]')).toBe('Copié.')
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('CAC-7F3K-92QX')
  })
})

test('without scripts, no button promises what it cannot do', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const still = await context.newPage()
  await still.goto(`${home}/tools`)
  expect(await still.locator('button:visible').count()).toBe(0)
  await context.close()
})

function focused(property: 'id' | 'className'): Promise<string> {
  return page.evaluate(`document.activeElement.${property}`)
}

const aDeviceThatSpeaks = `
  window.said = []
  window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text } }
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => [{ lang: 'en-GB', localService: true }, { lang: 'fr-FR', localService: true }],
    speak: (utterance) => window.said.push(utterance.text),
    cancel: () => { window.said.length = 0 },
  } })`
