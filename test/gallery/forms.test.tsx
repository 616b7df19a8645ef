import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { render } from 'preact-render-to-string'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Language, languages } from '#kernel/language.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { arabicFrame, frenchFrame } from '#platform/ui/sample-frames.ts'
import { openBrowser } from '#test/support/browser.ts'
import {
  askedOf,
  type ExampleState,
  exampleStates,
  questionPageOf,
} from '../../src/modules/forms/pages/example-filling.ts'
import { exampleQuestions } from '../../src/modules/forms/pages/example-questions.ts'
import { QuestionPage } from '../../src/modules/forms/pages/question-page.tsx'

const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const assets = join(import.meta.dirname, '../../dist/assets')
const manifest: Record<string, string> = JSON.parse(readFileSync(join(assets, 'manifest.json'), 'utf8'))
const styles = readFileSync(join(assets, manifest['resident.css'] ?? ''), 'utf8')
const script = readFileSync(join(assets, manifest['resident.js'] ?? ''), 'utf8')
const fields = exampleQuestions.map(({ question }) => question.field.type)
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

const cases = languages.flatMap((language) => exampleStates.map((state) => ({ language, state })))

test.each(cases)('axe finds nothing on any field, $state, in $language', async ({ language, state }) => {
  const page = await open({ language, state, width: 1280 })
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
      nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    )
  })
  await page.context().close()
  expect(found).toEqual([])
})

test.each(cases)(
  'no field is wider than a phone, nor at 200 %, $state, in $language',
  async ({ language, state }) => {
    const page = await open({ language, state, width: 320 })
    const narrow = await tooWide(page)
    await page.setViewportSize({ width: 640, height: 900 })
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '225%'))
    const zoomed = await tooWide(page)
    await page.context().close()
    expect({ narrow, zoomed }).toEqual({ narrow: [], zoomed: [] })
  },
)

test('every control has a label of its own and an id of its own', async () => {
  const page = await open({ language: 'fr', state: 'wrong', width: 1280 })
  const { doubles, unnamed, numbers } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    const controls = [...document.querySelectorAll('input, select, textarea')].filter(
      (one): one is HTMLInputElement => one instanceof HTMLElement && one.getAttribute('type') !== 'hidden',
    )
    return {
      doubles: ids.filter((id, index) => ids.indexOf(id) !== index),
      unnamed: controls
        .filter((one) => (one.labels?.length ?? 0) === 0 && !one.hasAttribute('aria-label'))
        .map((one) => one.outerHTML.slice(0, 120)),
      numbers: document.querySelectorAll('[type=number], [required]').length,
    }
  })
  await page.context().close()
  expect({ doubles, unnamed, numbers }).toEqual({ doubles: [], unnamed: [], numbers: 0 })
})

test('every problem of the summary leads to a control', async () => {
  const page = await open({ language: 'fr', state: 'wrong', width: 1280 })
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.error-summary a')]
      .map((link) => link.hash.slice(1))
      .filter((id) => !document.getElementById(id)?.matches('input, select, textarea')),
  )
  const title = await page.title()
  const focused = await page.evaluate(() => document.activeElement?.className)
  await page.context().close()
  expect({ lost, focused }).toEqual({ lost: [], focused: 'error-summary' })
  expect(title).toMatch(/^Erreur\s: /)
})

interface Opened {
  readonly language: Language
  readonly state: ExampleState
  readonly width: number
}

// All the fields on one page, which no form does: they are looked at together, weighed apart in the gallery.
async function open({ language, state, width }: Opened): Promise<Page> {
  const frame: Frame = { ...(language === 'ar' ? arabicFrame : frenchFrame), language }
  const asked = fields.map((type) => askedOf(type, state, frame))
  const html = render(<QuestionPage {...questionPageOf(frame, asked)} />)
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  const page = await context.newPage()
  await page.setContent(`<!doctype html>${html}`)
  await page.addStyleTag({ content: styles })
  await page.addScriptTag({ content: script, type: 'module' })
  await page.waitForFunction(() => customElements.get('auto-save') !== undefined)
  return page
}

async function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement
    return [...document.querySelectorAll('main *')]
      .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().width > 0)
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect()
        return (right > clientWidth + 1 || left < -1) && getComputedStyle(one).position !== 'absolute'
      })
      .slice(0, 5)
      .map((one) => `${one.className || one.tagName}: ${one.outerHTML.slice(0, 100)}`)
  })
}
