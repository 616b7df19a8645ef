import type { Browser, BrowserContext, Page } from 'playwright-core'
import { v7 } from 'uuid'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Line, openLine } from '#test/support/blackhole.ts'
import { openBrowser } from '#test/support/browser.ts'
import { type Client, signInAs } from '#test/support/demo-client.ts'
import { type RunningServer, startServer, throwAway } from '#test/support/server.ts'

let server: RunningServer
let browser: Browser
let context: BrowserContext
let board: Page
let line: Line
let amina: Client
let reception: Client
let siteId: string

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  amina = await signInAs(server, 'Amina Belkacem')
  reception = await signInAs(server, 'Nadia Roussel')
  siteId = (await amina.get('/file')).location.split('/').at(-1) ?? ''
})

afterAll(async () => {
  await browser.close()
  await throwAway(server)
})

beforeEach(async () => {
  line = await openLine(server.port)
  context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' })
  board = await context.newPage()
  await board.clock.install()
  await board.goto(`${line.origin}/ecran/${siteId}`)
  await callSomebody()
})

afterEach(async () => {
  await context.close()
  await line.close()
})

test('the network cut: the board says that it is frozen, and catches up when the network is back', async () => {
  line.cut()
  await expect.poll(frozen, { timeout: 15_000 }).toMatch(/^Affichage figé à \d\d:\d\d/)
  const missed = await callSomebody({ shown: false })
  expect(await firstCall()).not.toContain(missed)

  line.mend()
  await expect.poll(firstCall, { timeout: 15_000 }).toContain(missed)
  expect(await frozen()).toBe('')
})

test('a line that swallows everything without a word: forty seconds later the board doubts it', async () => {
  line.swallow()
  const missed = await callSomebody({ shown: false })
  expect(await frozen()).toBe('')
  await board.clock.fastForward(40_000)
  await expect.poll(frozen).toMatch(/^Affichage figé/)
  // Long enough for it to have tried again in vain: what was sent meanwhile is lost for good.
  await board.waitForTimeout(3_000)

  line.mend()
  await expect.poll(firstCall, { timeout: 15_000 }).toContain(missed)
  expect(await frozen()).toBe('')
})

/** Somebody is called; answers her number, once the board shows it. */
async function callSomebody({ shown = true } = {}): Promise<string> {
  const page = await amina.get('/guichet')
  const there = /name="ticket" value="([0-9a-f-]{36})"/.exec(page.html)?.[1]
  if (there) {
    await amina.insist(`/file/ticket/${there}/accueil`, { request_id: v7() })
    await amina.insist(`/file/ticket/${there}/fin`, { request_id: v7(), issue: 'resolved' })
  }
  await somebodyComesForEachService()
  await amina.insist(`/file/${siteId}/appel`, { request_id: v7() })
  const { html } = await amina.get('/guichet')
  const called = /at-counter__ticket[^>]*>\s*<[^>]*>([A-Z]\s\d{3})/.exec(html)?.[1] ?? ''
  expect(called).toMatch(/^[A-Z]\s\d{3}$/)
  if (shown) await expect.poll(firstCall, { timeout: 10_000 }).toContain(called)
  return called
}

/** Late at night nobody waits in the demo town. */
async function somebodyComesForEachService(): Promise<void> {
  const { html } = await reception.get(`/file/${siteId}`)
  const services = new Set(
    [...html.matchAll(/name="service"[^>]*value="([0-9a-f-]{36})"/g)].map(([, id = '']) => id),
  )
  expect(services.size).toBeGreaterThan(0)
  for (const service of services)
    await reception.insist(`/file/${siteId}/ticket`, { request_id: v7(), service, langue: 'fr' })
}

function firstCall(): Promise<string> {
  return board.locator('[data-slot]').first().innerText()
}

/** The banner of the board; empty when there is none. */
async function frozen(): Promise<string> {
  const banner = board.locator('[data-frozen]')
  return (await banner.isVisible()) ? banner.innerText() : ''
}
