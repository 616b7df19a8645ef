import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { render } from 'preact-render-to-string'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openAssets } from '#platform/http/assets.ts'
import { eventStream, frameOf, type Screen } from '#platform/live/event-stream.ts'
import { frenchFrame } from '#platform/ui/sample-frames.ts'
import { openBrowser } from '#test/support/browser.ts'
import { pages } from '../../src/modules/queue/page-variants.tsx'

const assets = openAssets(join(import.meta.dirname, '../../dist/assets'))
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'"

let browser: Browser
let server: ServerType
let home: string
let context: BrowserContext
let page: Page
/** The forms that were sent, by address. */
let pressed: string[] = []
let shown = 'personne'
const screens = new Set<Screen>()

beforeAll(async () => {
  const app = new Hono()
    .use(async (asked, next) => {
      await next()
      asked.header('content-security-policy', policy)
    })
    .get('/assets/*', assets.serve)
    .get('/guichet', (asked) => asked.html(counter()))
    .get('/file/*', () =>
      eventStream(
        (screen) => screens.add(screen),
        (screen) => screens.delete(screen),
      ),
    )
    .post('/file/*', (asked) => {
      pressed.push(new URL(asked.req.url).pathname)
      return asked.redirect('/guichet', 303)
    })
  server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
  browser = await openBrowser()
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/guichet`
})

afterAll(async () => {
  await browser.close()
  server.close()
})

beforeEach(async () => {
  pressed = []
  shown = 'personne'
  context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' })
  page = await context.newPage()
})

afterEach(async () => {
  for (const screen of screens) screen.end()
  await context.close()
})

function counter(): string {
  const found = pages.find((one) => one.page === 'queue: guichet' && one.variant === shown)
  if (!found) throw new Error(`no example of ${shown}`)
  return `<!doctype html>${render(found.node({ ...frenchFrame, languages: [], assetUrl: assets.url }))}`
}

async function open(variant = 'personne'): Promise<void> {
  shown = variant
  await page.goto(home)
}

describe('keys', () => {
  test('N calls the next person', async () => {
    await open()
    await Promise.all([page.waitForResponse((answer) => answer.status() === 303), page.keyboard.press('n')])
    expect(pressed).toEqual([expect.stringMatching(/\/appel$/)])
  })

  test.each([
    ['s', 'accueil'],
    ['r', 'rappel'],
    ['a', 'absence'],
    ['p', 'remise-en-file'],
  ])('%s does what its button does for the person called', async (key, action) => {
    await open('appelée')
    await Promise.all([page.waitForResponse((answer) => answer.status() === 303), page.keyboard.press(key)])
    expect(pressed).toEqual([expect.stringMatching(new RegExp(`/${action}$`))])
  })

  test('a key held down or struck twice presses once', async () => {
    await open('appelée')
    const sent = page.waitForResponse((answer) => answer.status() === 303)
    await page.keyboard.down('s')
    await page.keyboard.down('s')
    await page.keyboard.press('s')
    await sent
    expect(pressed).toHaveLength(1)
  })

  test('letters typed in a field, or with a control key, press nothing', async () => {
    await open('reçue')
    await page.getByText('Envoyer ailleurs').first().click()
    await page.getByLabel('Mot pour le collègue suivant').fill('')
    await page.getByLabel('Mot pour le collègue suivant').pressSequentially('fhz FHZ ?')
    await page.keyboard.press('Control+f')
    expect(pressed).toEqual([])
    expect(await page.getByLabel('Mot pour le collègue suivant').inputValue()).toBe('fhz FHZ ?')
  })

  test('? lists the keys of this page; Escape closes the list', async () => {
    await open('reçue')
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Raccourcis clavier' })
    await list.waitFor()
    expect(await list.locator('dt').allTextContents()).toEqual(['F', 'H', 'Z'])
    expect(await list.locator('dd').allTextContents()).toContain('Terminer')
    await page.keyboard.press('Escape')
    expect(await list.isVisible()).toBe(false)
    expect(pressed).toEqual([])
  })

  test('whoever dictates turns them off, for good on this machine', async () => {
    await open()
    await page.keyboard.press('?')
    await page.getByLabel('Raccourcis actifs').uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    await page.keyboard.press('n')
    await page.waitForTimeout(200)
    expect(pressed).toEqual([])
  })
})

describe('the line', () => {
  async function tell(variant: string): Promise<void> {
    await expect.poll(() => screens.size).toBe(1)
    shown = variant
    for (const screen of screens) {
      screen.send(frameOf({ event: 'change', data: { type: 'taken' }, seq: 43 }))
    }
  }

  test('follows what happens without being reloaded', async () => {
    await open('personne')
    expect(await page.getByRole('button', { name: 'Appeler le ticket A 001' }).count()).toBe(1)
    await tell('reçue')
    await page.getByRole('button', { name: 'Appeler le ticket A 001' }).waitFor({ state: 'detached' })
    expect(await page.getByText('Personne n’est à votre guichet.').count()).toBe(1)
  })

  test('does not move under the fingers of somebody who is choosing there', async () => {
    await open('personne')
    await page.locator('live-line summary').nth(3).click()
    await tell('reçue')
    await page.waitForTimeout(1_500)
    expect(await page.getByRole('button', { name: 'Appeler le ticket A 001' }).count()).toBe(1)
    await page.locator('live-line summary').nth(3).click()
    await page.locator('h1').click()
    await page.getByRole('button', { name: 'Appeler le ticket A 001' }).waitFor({ state: 'detached' })
  })
})
