import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'
import { signIn } from './hall-scene.ts'
import { type RunningServer, startServer, throwAway } from './server.ts'

/** What somebody holds or sits at, its cookies its own. */
export interface DeviceWish {
  readonly scripts: boolean
  /** A desk when nothing is said. */
  readonly screen?: keyof typeof screens
}

/** The real product with its demo town, and a browser to visit it. */
export interface VisitedTown {
  readonly server: RunningServer
  readonly browser: Browser
  /** A device that nobody has used yet, put away after the test. */
  device(wish: DeviceWish): Promise<Page>
  /** A desk where the demo account of that name has signed in. */
  deskOf(name: string, wish: DeviceWish): Promise<Page>
}

const screens = {
  desk: { width: 1280, height: 900 },
  kiosk: { width: 1024, height: 1280 },
  board: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
}

/** A machine busy with other tests answers late, and is right all the same. */
const patience = 60_000

/** Opens the town before the tests of a file, and throws it away after them. */
export function visitedTown(env: Readonly<Record<string, string>> = {}): VisitedTown {
  let server: RunningServer | undefined
  let browser: Browser | undefined
  const contexts: BrowserContext[] = []
  beforeAll(async () => {
    server = await startServer({ env })
    browser = await openBrowser()
  })
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close()
  })
  afterAll(async () => {
    await browser?.close()
    if (server) await throwAway(server)
  })
  const town: VisitedTown = {
    get server() {
      return opened(server)
    },
    get browser() {
      return opened(browser)
    },
    device: async ({ scripts, screen = 'desk' }) => {
      const context = await town.browser.newContext({
        baseURL: town.server.origin,
        javaScriptEnabled: scripts,
        locale: 'fr-FR',
        timezoneId: 'Europe/Paris',
        viewport: screens[screen],
      })
      contexts.push(context)
      const page = await context.newPage()
      page.setDefaultTimeout(patience)
      return page
    },
    deskOf: async (name, wish) => {
      const page = await town.device(wish)
      await signIn(page, name)
      return page
    },
  }
  return town
}

function opened<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('the town opens in beforeAll')
  return thing
}
