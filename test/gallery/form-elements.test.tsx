import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { render } from 'preact-render-to-string'
import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { frenchFrame } from '#platform/ui/sample-frames.ts'
import { openBrowser } from '#test/support/browser.ts'
import type { FieldType } from '../../src/modules/forms/definition/question.ts'
import { askedOf, questionPageOf } from '../../src/modules/forms/pages/example-filling.ts'
import type { AskedQuestion, QuestionPageProps } from '../../src/modules/forms/pages/page-props.ts'
import { QuestionPage } from '../../src/modules/forms/pages/question-page.tsx'

const assets = join(import.meta.dirname, '../../dist/assets')
const manifest: Record<string, string> = JSON.parse(readFileSync(join(assets, 'manifest.json'), 'utf8'))
const origin = 'http://forms.example'
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

test('« C’est enregistré » is said once the server has said so, and not before', async () => {
  let release = (): void => undefined
  const page = await open(['short-text'], async (route) => {
    await new Promise<void>((done) => {
      release = done
    })
    await route.fulfill({ json: { saved: true } })
  })
  await page.fill('[name="q.short-text.value"]', 'Cuisinière')
  await page.waitForSelector('.save-mark[data-state=saving]')
  expect(await markOf(page)).toBe('Enregistrement…')
  release()
  await page.waitForSelector('.save-mark[data-state=saved]')
  expect(await markOf(page)).toBe('C’est enregistré')
  await page.context().close()
})

test('without network it says so, keeps what was typed, and tries again', async () => {
  let attempts = 0
  const page = await open(['short-text'], async (route) => {
    attempts += 1
    await (attempts < 2 ? route.abort('failed') : route.fulfill({ json: { saved: true } }))
  })
  await page.fill('[name="q.short-text.value"]', 'Cuisinière')
  await page.waitForSelector('.save-mark[data-state=offline]')
  expect(await markOf(page)).toContain('gardez cette page ouverte')
  expect(await page.inputValue('[name="q.short-text.value"]')).toBe('Cuisinière')
  await page.waitForSelector('.save-mark[data-state=saved]', { timeout: 10_000 })
  expect(attempts).toBe(2)
  await page.context().close()
})

test.each([
  [409, 'conflict', { saved: false }],
  [401, 'closed', { reason: 'closed' }],
  [500, 'offline', {}],
  [200, 'offline', { hello: 'portal of a hotel' }],
] as const)('an answer %i that acknowledges nothing is told as « %s »', async (status, state, json) => {
  const page = await open(['short-text'], (route) => route.fulfill({ status, json }))
  await page.fill('[name="q.short-text.value"]', 'Cuisinière')
  await page.waitForSelector(`.save-mark[data-state=${state}]`)
  expect(await markOf(page)).not.toBe('C’est enregistré')
  await page.context().close()
})

test('what is sent is what « Continuer » would send', async () => {
  let sent = ''
  const page = await open(['phone'], (route) => {
    sent = route.request().postData() ?? ''
    return route.fulfill({ json: { saved: true } })
  })
  await page.fill('[name="q.phone.value"]', '06 39 98 12 34')
  await page.waitForSelector('.save-mark[data-state=saved]')
  const fields = new URLSearchParams(sent)
  expect(fields.get('q.phone.value')).toBe('06 39 98 12 34')
  expect(fields.get('revision.phone')).toBe('0')
  expect(fields.get('request_id')).not.toBeNull()
  expect(fields.has('choice.phone')).toBe(false)
  await page.context().close()
})

test('a question appears with the answer it hangs on, and goes with it', async () => {
  const pay = askedOf('amount', 'empty', frenchFrame)
  const visible = { op: 'answer', question: 'yes-no' } as const
  const page = await openPage(
    [
      askedOf('yes-no', 'empty', frenchFrame),
      { ...pay, hidden: true, question: { ...pay.question, visible } },
    ],
    (route) => route.fulfill({ json: { saved: true } }),
  )
  const box = page.locator('[name="q.amount.value"]')
  expect(await box.isVisible()).toBe(false)
  await page.getByText('Oui', { exact: true }).click()
  expect(await box.isVisible()).toBe(true)
  await page.getByText('Non', { exact: true }).click()
  expect(await box.isVisible()).toBe(false)
  await page.context().close()
})

test('a long list is searched without its accents, by the keyboard alone', async () => {
  const page = await open(['spoken-language'], (route) => route.fulfill({ json: { saved: true } }))
  await page.focus('.search-list__input')
  await page.keyboard.type('armen')
  expect(await page.locator('search-list option').allTextContents()).toEqual(['Choisissez', 'arménien'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await page.inputValue('select')).toBe('hy')
  await page.context().close()
})

test('a rank given twice goes to the last line that took it', async () => {
  const page = await open(['ranking'], (route) => route.fulfill({ json: { saved: true } }))
  await page.selectOption('[name="q.ranking.rent"]', '1')
  await page.selectOption('[name="q.ranking.food"]', '2')
  await page.selectOption('[name="q.ranking.food"]', '1')
  expect(await page.inputValue('[name="q.ranking.rent"]')).toBe('2')
  await page.context().close()
})

test('communes are offered while she types, and chosen by the arrows', async () => {
  const page = await open(['commune'], (route) =>
    route.request().url().includes('/communes')
      ? route.fulfill({
          json: [
            { value: 'a', words: 'Lens (62300)' },
            { value: 'b', words: 'Lens-Lestang (26210)' },
          ],
        })
      : route.fulfill({ json: { saved: true } }),
  )
  await page.locator('[name="q.commune.value"]').pressSequentially('Lens')
  await page.waitForSelector('[role=option]')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  expect(await page.inputValue('[name="q.commune.value"]')).toBe('Lens-Lestang (26210)')
  expect(await page.isVisible('[role=listbox]')).toBe(false)
  await page.context().close()
})

test('what is left to write is told near the end only', async () => {
  const page = await open(['long-text'], (route) => route.fulfill({ json: { saved: true } }))
  const told = page.locator('character-count p')
  await page.fill('textarea', 'é'.repeat(200))
  await page.waitForTimeout(1_100)
  expect(await told.isVisible()).toBe(false)
  await page.fill('textarea', '🏠'.repeat(290))
  await told.filter({ hasText: ': 10' }).waitFor()
  await page.fill('textarea', 'e'.repeat(303))
  await told.filter({ hasText: ': 3' }).waitFor()
  await page.context().close()
})

function open(types: readonly FieldType[], answer: (route: Route) => Promise<void>): Promise<Page> {
  return openPage(
    types.map((type) => askedOf(type, 'empty', frenchFrame)),
    answer,
  )
}

async function openPage(
  asked: readonly AskedQuestion[],
  answer: (route: Route) => Promise<void>,
  changes: Partial<QuestionPageProps> = {},
): Promise<Page> {
  const frame = { ...frenchFrame, assetUrl: (name: string) => `/assets/${manifest[name] ?? name}` }
  const html = `<!doctype html>${render(<QuestionPage {...questionPageOf(frame, asked, changes)} frame={frame} />)}`
  const context = await browser.newContext({ viewport: { width: 390, height: 900 } })
  const page = await context.newPage()
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname.startsWith('/assets/'))
      return route.fulfill({ path: join(assets, pathname.slice('/assets/'.length)) })
    return pathname === '/'
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : answer(route)
  })
  await page.goto(`${origin}/`)
  await page.waitForFunction(() => customElements.get('auto-save') !== undefined)
  return page
}

async function markOf(page: Page): Promise<string> {
  return page.locator('.save-mark span').innerText()
}
