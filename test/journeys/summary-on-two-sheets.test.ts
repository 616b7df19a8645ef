import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listExhibits } from '../../src/main/gallery.tsx'
import { openBrowser } from '../support/browser.ts'
import { type GalleryServer, openGallery } from '../support/gallery-server.ts'

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

const summaries = listExhibits().filter(({ name }) => name.includes('visits: summary'))

test('the summary of a month is two sheets of paper at most, whatever the month', async () => {
  expect(summaries.length).toBeGreaterThan(2)
  const page = await browser.newPage({ baseURL: gallery.origin, javaScriptEnabled: false })
  for (const { path } of summaries) {
    await page.goto(path)
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect([path, (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length <= 2]).toEqual([path, true])
  }
})

test('it is signed on paper, and the buttons of the screen stay on the screen', async () => {
  const page = await browser.newPage({ baseURL: gallery.origin, javaScriptEnabled: false })
  await page.goto(summaries[0]?.path ?? '')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('Vu, le président ou la présidente du CCAS').isVisible()).toBe(true)
  expect(await page.getByText('Ctrl + P').isVisible()).toBe(false)
})
