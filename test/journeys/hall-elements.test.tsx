import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { openAssets } from '#platform/http/assets.ts'
import { eventStream, frameOf, heartbeat, retryFrame, type Screen } from '#platform/live/event-stream.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { frenchFrame } from '#platform/ui/sample-frames.ts'
import { openBrowser } from '#test/support/browser.ts'
import { pages } from '../../src/modules/queue/hall/page-variants.tsx'
import { BoardPage } from '../../src/modules/queue/board/board-page.tsx'
import type { SiteId } from '../../src/modules/queue/index.ts'

const assets = openAssets(join(import.meta.dirname, '../../dist/assets'))
const frame: Frame = { ...frenchFrame, assetUrl: assets.url }
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; media-src 'self'; form-action 'self'"
const opened = new Date('2026-03-03T09:42:00Z')
const site = 'hall' as SiteId

let browser: Browser
let server: ServerType
let home: string
let context: BrowserContext
let page: Page
/** The screens that listen now; none while the line is down. */
const screens = new Set<Screen>()
let isDown = false
let ticketShown = 'dans la file'

beforeAll(async () => {
  const app = new Hono()
    .use(async (asked, next) => {
      await next()
      asked.header('content-security-policy', policy)
    })
    .get('/assets/*', assets.serve)
    .get('/ecran', (asked) => asked.html(show(<BoardPage {...{ frame, board }} now={opened} />)))
    .get('/t', (asked) => asked.html(show(variant('queue: ticket', ticketShown))))
    .get('/exemple', (asked) => {
      const language = languages.find((one) => one === asked.req.query('langue')) ?? 'fr'
      return asked.html(show(variant('queue: kiosk', asked.req.query('ecran') ?? '', { ...frame, language })))
    })
    .get('/borne', (asked) => asked.html(show(variant('queue: kiosk', 'ticket'))))
    .get('/borne/*', (asked) => asked.html('<h1>fin</h1>'))
    .get('/file/*', (asked) => (isDown ? asked.text('down', 503) : listen()))
  server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
  browser = await openBrowser()
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await browser.close()
  server.close()
})

beforeEach(async () => {
  isDown = false
  context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' })
  page = await context.newPage()
})

afterEach(async () => {
  cut()
  await context.close()
})

const board = {
  siteId: site,
  siteName: 'Hôtel de ville',
  timeZone: 'Europe/Paris',
  seq: 10,
  calls: [],
  waiting: 0,
}

function show(node: VNode): string {
  return `<!doctype html>${render(node)}`
}

function variant(name: string, wanted: string, around = frame): VNode {
  const found = pages.find((one) => one.page === name && one.variant === wanted)
  if (!found) throw new Error(`no example ${name}, ${wanted}`)
  return found.node(around)
}

function listen(): Response {
  return eventStream(
    (screen) => {
      screens.add(screen)
      screen.send(retryFrame(100))
      screen.send(heartbeat)
    },
    (screen) => screens.delete(screen),
  )
}

function tell(event: string, data: unknown, seq?: number): void {
  const message = frameOf({ event, data, ...(seq === undefined ? {} : { seq }) })
  for (const screen of screens) screen.send(message)
}

function cut(): void {
  for (const screen of screens) screen.end()
}

async function someoneListens(): Promise<void> {
  await expect.poll(() => screens.size).toBe(1)
}

function aCall(number: number, { secondsAgo = 0, callId = `call ${number}` } = {}): Record<string, unknown> {
  return {
    type: 'called',
    state: 'called',
    ticket: { letter: 'A', number },
    call: {
      callId,
      letter: 'A',
      number,
      language: 'fr',
      counter: { number: 3, label: 'Guichet 3', speakAs: 'guichet', direction: 'left' },
      clips: ['chime.mp3', `fr/${number}.mp3`],
      at: new Date(opened.getTime() - secondsAgo * 1_000).toISOString(),
    },
  }
}

/** From here on only the test moves the clock: a slow machine does not make it run. */
async function stopTime(): Promise<void> {
  await page.clock.pauseAt((await page.evaluate<number>('Date.now()')) + 5_000)
}

describe('the board', () => {
  beforeEach(async () => {
    await page.addInitScript({ content: aLoudspeaker })
    await page.clock.install({ time: opened })
    await page.goto(`${home}/ecran`)
    await someoneListens()
  })

  const said = (): Promise<readonly string[]> => page.evaluate('window.said')
  const shown = (): Promise<readonly string[]> =>
    page.locator('[data-slot]:visible [data-number]').allTextContents()

  test('shows a call and says it, chime first', async () => {
    tell('change', aCall(42), 11)
    await expect.poll(said).toEqual(['chime.mp3', '42.mp3'])
    expect(await shown()).toEqual(['A\u00a0042'])
    expect(await page.textContent('.board-number [data-place]')).toBe('Guichet 3')
    expect(await page.textContent('[data-said]')).toBe('A\u00a0042, Guichet 3')
    expect(await page.isVisible('[data-welcome]')).toBe(false)
  })

  test('never says a call twice, whatever is told again', async () => {
    tell('change', aCall(42), 11)
    tell('change', aCall(42), 11)
    tell('change', aCall(42), 12)
    tell('snapshot', { seq: 12, calls: [aCall(42)['call']] }, 12)
    cut()
    await expect.poll(() => screens.size).toBe(0)
    await someoneListens()
    tell('snapshot', { seq: 12, calls: [aCall(42)['call']] }, 12)
    tell('change', aCall(43), 13)
    await expect.poll(said).toEqual(['chime.mp3', '42.mp3', 'chime.mp3', '43.mp3'])
  })

  test('says a recall again: it is another call', async () => {
    tell('change', aCall(42), 11)
    tell('change', aCall(42, { callId: 'again' }), 12)
    await expect.poll(said).toEqual(['chime.mp3', '42.mp3', 'chime.mp3', '42.mp3'])
    expect(await shown()).toEqual(['A\u00a0042'])
  })

  test('lets one call end before the next begins', async () => {
    for (const number of [1, 2, 3]) tell('change', aCall(number), 10 + number)
    await expect.poll(async () => (await said()).length).toBe(6)
    expect(await page.evaluate('window.mostAtOnce')).toBe(1)
    expect(await said()).toEqual(['chime.mp3', '1.mp3', 'chime.mp3', '2.mp3', 'chime.mp3', '3.mp3'])
  })

  test('shows a call of more than a minute ago without saying it', async () => {
    tell('change', aCall(41, { secondsAgo: 70 }), 11)
    tell('change', aCall(42, { secondsAgo: 50 }), 12)
    await expect.poll(said).toEqual(['chime.mp3', '42.mp3'])
    expect(await shown()).toEqual(['A\u00a0042', 'A\u00a0041'])
  })

  test('ignores what it has seen, and keeps the last four', async () => {
    for (const number of [1, 2, 3, 4, 5]) tell('change', aCall(number), 10 + number)
    tell('change', aCall(9), 12)
    await expect.poll(shown).toEqual(['A\u00a0005', 'A\u00a0004', 'A\u00a0003', 'A\u00a0002'])
  })

  test('takes back a call made by mistake', async () => {
    tell('change', aCall(41), 11)
    tell('change', aCall(42), 12)
    tell('change', { type: 'put-back', state: 'waiting', ticket: { letter: 'A', number: 42 } }, 13)
    await expect.poll(shown).toEqual(['A\u00a0041'])
  })

  test('says within five seconds that it is cut, since when, and takes it back once it knows', async () => {
    isDown = true
    cut()
    await expect.poll(() => screens.size).toBe(0)
    await page.clock.runFor(5_000)
    await expect
      .poll(() => page.textContent('[data-frozen]'))
      .toBe('Affichage figé à 10:42\u00a0– reconnexion')
    expect(await page.isVisible('[data-frozen]')).toBe(true)
    isDown = false
    await expect
      .poll(
        async () => {
          await page.clock.runFor(1_000)
          return page.isVisible('[data-frozen]')
        },
        { timeout: 15_000 },
      )
      .toBe(false)
  })

  test('says that it is frozen when nothing is heard for 35 seconds, although nothing was cut', async () => {
    await aSignOfLife()
    isDown = true
    await page.clock.runFor(33_000)
    expect(await page.isVisible('[data-frozen]')).toBe(false)
    await page.clock.runFor(4_000)
    expect(await page.isVisible('[data-frozen]')).toBe(true)
  })

  async function aSignOfLife(): Promise<void> {
    await stopTime()
    tell('beat', 0)
    await page.waitForTimeout(300)
  }

  test('a sign of life is enough to be believed', async () => {
    await aSignOfLife()
    await page.clock.runFor(30_000)
    await aSignOfLife()
    await page.clock.runFor(30_000)
    expect(await page.isVisible('[data-frozen]')).toBe(false)
  })

  test.each([
    [1920, 1080],
    [1280, 720],
    [1024, 768],
  ])('fits a screen of %d by %d, frozen or not', async (width, height) => {
    await page.setViewportSize({ width, height })
    const overflow = (): Promise<boolean> =>
      page.evaluate(
        'document.documentElement.scrollHeight > innerHeight || document.body.scrollWidth > innerWidth',
      )
    for (const number of [101, 102, 103, 104]) tell('change', aCall(number), number)
    await expect.poll(shown).toHaveLength(4)
    expect(await overflow()).toBe(false)
    await page.clock.runFor(40_000)
    expect(await overflow()).toBe(false)
  })

  test('keeps the time of the place', async () => {
    await page.clock.runFor(61_000)
    expect(await page.textContent('[data-clock]')).toBe('10:43')
  })
})

describe('a browser that plays nothing before it is touched', () => {
  test('offers one button, and speaks after it', async () => {
    await page.goto(`${home}/ecran`)
    await someoneListens()
    await page.click('text=Activer le son')
    await expect.poll(() => page.isVisible('text=Activer le son')).toBe(false)
  })
})

describe('the kiosk', () => {
  beforeEach(async () => {
    await page.clock.install({ time: opened })
    await page.goto(`${home}/borne`)
    await page.waitForFunction('customElements.get("kiosk-timer")')
    await stopTime()
    await page.mouse.click(5, 300)
  })

  const atEnd = (): Promise<void> => page.waitForURL(/\/fin\?langue=fr$/)

  test('asks after a minute, and goes thirty seconds later', async () => {
    await page.clock.runFor(59_000)
    expect(await page.isVisible('text=Vous êtes toujours là')).toBe(false)
    await page.clock.runFor(2_000)
    expect(await page.isVisible('text=Vous êtes toujours là')).toBe(true)
    await page.clock.runFor(31_000)
    await atEnd()
  })

  test('« continuer » gives another minute, as often as needed', async () => {
    for (let times = 0; times < 12; times += 1) {
      await page.clock.runFor(61_000)
      await page.click('text=Continuer')
      expect(await page.isVisible('text=Vous êtes toujours là')).toBe(false)
    }
    expect(page.url()).toBe(`${home}/borne`)
  })

  test('a touch anywhere counts', async () => {
    await page.clock.runFor(50_000)
    await page.mouse.click(5, 300)
    await page.clock.runFor(50_000)
    expect(await page.isVisible('text=Vous êtes toujours là')).toBe(false)
  })

  test('goes eight seconds after the ticket is printed, and « retour » does not bring it back', async () => {
    await page.evaluate('dispatchEvent(new Event("afterprint"))')
    await page.clock.runFor(7_000)
    expect(page.url()).toBe(`${home}/borne`)
    await page.clock.runFor(2_000)
    await atEnd()
    expect(await page.evaluate('history.length')).toBe(2)
  })
})

describe.each([
  [1280, 800],
  [1080, 1920],
])('on a kiosk of %d by %d', (width, height) => {
  test.each(['langues', 'pourquoi', 'priorité', 'ticket', 'fin'])(
    '« %s » fits without scrolling',
    async (screen) => {
      await page.setViewportSize({ width, height })
      for (const language of languages) {
        await page.goto(`${home}/exemple?ecran=${encodeURIComponent(screen)}&langue=${language}`)
        const room = await page.evaluate('document.documentElement.scrollHeight - innerHeight')
        expect({ language, room }).toEqual({ language, room: 0 })
      }
    },
  )

  test('a finger finds each choice: 88 px at least', async () => {
    await page.setViewportSize({ width, height })
    for (const screen of ['langues', 'pourquoi', 'priorité', 'ticket']) {
      await page.goto(`${home}/exemple?ecran=${encodeURIComponent(screen)}&langue=fr`)
      const sizes: readonly number[] = await page.evaluate(heightsOfTargets)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(88)
    }
  })
})

const heightsOfTargets = `[...document.querySelectorAll('.tile, .button, .listen, .languages__link, .back-link')]
  .filter((one) => one.offsetParent)
  .map((one) => one.getBoundingClientRect().height)`

test.each(languages)('a ticket in %s is one page of 80 mm', async (language) => {
  await page.setContent(show(variant('queue: kiosk', 'ticket', { ...frame, language })))
  await page.addStyleTag({ url: `${home}${assets.url('kiosk.css')}` })
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(/\/Count (\d+)/.exec(paper)?.[1]).toBe('1')
  // 80 mm are 226.8 points.
  expect(Number(/MediaBox \[0 0 ([\d.]+)/.exec(paper)?.[1])).toBeCloseTo(227, 0)
})

describe('the ticket on a phone', () => {
  beforeEach(async () => {
    ticketShown = 'dans la file'
    await page.addInitScript({ content: aPhone })
    await page.goto(`${home}/t`)
    await someoneListens()
  })

  test('says that it is called: page, title, and a shake once touched', async () => {
    await page.click('text=Me prévenir avec un son')
    ticketShown = 'appelé'
    tell('change', { type: 'called', ticket: { letter: 'A', number: 42 }, state: 'called' }, 13)
    await expect.poll(() => page.title()).toContain('C’est à vous')
    expect(await page.isVisible('text=Guichet 3')).toBe(true)
    expect(await page.evaluate('window.shaken')).toBe(1)
    expect(await page.isVisible('text=Je pars')).toBe(false)
  })

  test('leaves alone the news of others', async () => {
    ticketShown = 'appelé'
    tell('change', { type: 'called', ticket: { letter: 'A', number: 41 }, state: 'called' }, 13)
    await page.waitForTimeout(600)
    expect(await page.title()).toContain('Ticket A\u00a0042')
  })

  test('follows its own wait, and keeps open what was unfolded', async () => {
    await page.click('text=Je pars')
    tell('waits', [{ letter: 'A', number: 42, ahead: 3 }])
    await page.waitForTimeout(300)
    ticketShown = 'prochain'
    tell('waits', [{ letter: 'A', number: 42, ahead: 0 }])
    await expect.poll(() => page.isVisible('text=Personne avant vous'), { timeout: 8_000 }).toBe(true)
    expect(await page.isVisible('text=Oui, je pars')).toBe(true)
  })
})

/** Plays nothing and remembers everything: what was played, and how much at once. */
const aLoudspeaker = `
  window.said = []
  window.mostAtOnce = 0
  let playing = 0
  const later = setTimeout
  window.Audio = class extends EventTarget {
    src = ''
    volume = 1
    async play() {
      if (this.volume === 0) { queueMicrotask(() => this.dispatchEvent(new Event('ended'))); return }
      playing += 1
      window.mostAtOnce = Math.max(window.mostAtOnce, playing)
      window.said.push(this.src.split('/').at(-1))
      later(() => { playing -= 1; this.dispatchEvent(new Event('ended')) }, 20)
    }
    pause() {}
  }`

const aPhone = `
  window.shaken = 0
  Object.defineProperty(navigator, 'vibrate', { value: () => { window.shaken += 1; return true } })`
