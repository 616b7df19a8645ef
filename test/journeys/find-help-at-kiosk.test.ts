import type { Page } from 'playwright-core'
import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { QrCode } from '#platform/ui/qr-code.tsx'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()
let page: Page

test('without scripts: a free, accessible, open place is found at the kiosk, and the way to it is printed', async () => {
  await theJourney({ scripts: false })
})

test('with scripts: the same', async () => {
  await theJourney({ scripts: true })
})

async function theJourney({ scripts }: { readonly scripts: boolean }): Promise<void> {
  await givenAKiosk(scripts)
  await whenSheTakesTheDoorInArabic()
  await whenSheSaysWhatSheNeeds()
  await whenSheTicksWhatMatters()
  await thenOnlyOpenPlacesAreShown()
  await whenSheTakesTheNearest()
  await thenThePaperHoldsTheWay()
  await thenTheSquareLeadsToThePlace()
  await thenTheKioskKeepsNothing()
}

async function givenAKiosk(scripts: boolean): Promise<void> {
  page = await town.device({ scripts, screen: 'kiosk' })
}

async function whenSheTakesTheDoorInArabic(): Promise<void> {
  await page.goto('/borne')
  await page.getByRole('link', { name: 'مرحبا' }).click()
  await page.getByRole('link', { name: 'إيجاد المساعدة' }).click()
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
}

async function whenSheSaysWhatSheNeeds(): Promise<void> {
  await page.getByRole('link', { name: 'استعمال حاسوب أو الإنترنت في المكان' }).click()
}

async function whenSheTicksWhatMatters(): Promise<void> {
  for (const label of ['مفتوح الآن', 'مجاني', 'مناسب لذوي الإعاقة'])
    await page.locator('.choice__label', { hasText: label }).click()
  await page.getByRole('button', { name: 'عرض الأماكن' }).click()
}

// Whatever the hour of the test: the screens of the station are open day and night.
async function thenOnlyOpenPlacesAreShown(): Promise<void> {
  const shown = await page.locator('main .tile').allInnerTexts()
  expect(shown.length).toBeGreaterThan(0)
  for (const text of shown) expect(text).toContain('مفتوح')
  expect(shown.join(' ')).toContain('Point internet de la gare')
}

async function whenSheTakesTheNearest(): Promise<void> {
  await page.locator('main .tile', { hasText: 'Point internet de la gare' }).click()
}

async function thenThePaperHoldsTheWay(): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  const paper = await page.locator('main').innerText()
  expect(paper).toContain('1 place de la Gare')
  expect(paper).toContain('1 place de la Mairie, Alpha')
  expect(paper).toContain('سيرًا على الأقدام')
  expect(paper).toContain('مدخل بلا درج')
  expect(await page.locator('.places-map__drawing .pin').count()).toBe(1)
  expect(await page.locator('.footer-actions').isVisible()).toBe(false)
  await page.emulateMedia({ media: null })
}

/** The square on the paper holds the address of the place, which a telephone without scripts opens. */
async function thenTheSquareLeadsToThePlace(): Promise<void> {
  const printed = (await page.locator('.way__link').textContent()) ?? ''
  const drawn = await page.locator('svg.qr-code path').nth(1).getAttribute('d')
  expect(render(h(QrCode, { text: `http://${printed}`, label: '' }))).toContain(`d="${drawn}"`)
  const answer = await fetch(`http://${printed}?langue=en`)
  expect(await answer.text()).toContain('Point internet de la gare')
}

async function thenTheKioskKeepsNothing(): Promise<void> {
  expect(await page.context().cookies()).toEqual([])
  await page.getByRole('link', { name: 'البدء من جديد' }).click()
  expect(await page.getByRole('link', { name: 'Bonjour' }).isVisible()).toBe(true)
}
