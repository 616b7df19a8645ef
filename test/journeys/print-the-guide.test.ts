import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { elementsOf, readPdf } from '#test/support/pdf/read-pdf.ts'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()

test('without scripts: a volunteer prints the guide of a village for somebody without internet', async () => {
  await theJourney({ scripts: false })
})

test('with scripts: the same', async () => {
  await theJourney({ scripts: true })
})

async function theJourney({ scripts }: { scripts: boolean }): Promise<void> {
  const page = await town.device({ scripts })
  await whenSheChoosesTheVillage(page)
  await thenTheBusIsThereWithItsDates(page)
  await andPaperHasNoButton(page, { scripts })
  await andThePaperTurnsLarge(page)
  await andThePdfSaysTheSame(page)
  await andItsSquareLeadsToTheSheet(page)
}

async function whenSheChoosesTheVillage(page: Page): Promise<void> {
  await page.goto('/lieux/guide')
  await page.getByLabel('Commune ou code postal').fill('Bêta-sur-Rive')
  await page.getByRole('button', { name: 'Préparer le guide' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('trouver de l’aide')
}

async function thenTheBusIsThereWithItsDates(page: Page): Promise<void> {
  const bus = page.getByRole('region', { name: /Bus numérique du Val/ }).first()
  const row = bus.getByRole('row').filter({ hasText: 'Bêta-sur-Rive' })
  expect(await row.textContent()).toMatch(/Un mardi sur deux \(semaines (im)?paires\)/)
  expect(await row.getByRole('cell').last().textContent()).toMatch(/\d+ \p{L}+, \d+ \p{L}+/u)
}

async function andPaperHasNoButton(page: Page, { scripts }: { scripts: boolean }): Promise<void> {
  const button = page.getByRole('button', { name: 'Imprimer' })
  expect(await button.isVisible()).toBe(scripts)
  await page.emulateMedia({ media: 'print' })
  expect(await button.isVisible()).toBe(false)
  expect(await page.getByRole('link', { name: 'Télécharger le guide en PDF' }).isVisible()).toBe(false)
  expect(await page.getByRole('banner').isVisible()).toBe(false)
  const [title] = pagesOf(await page.pdf({ format: 'A4' }))
  expect(title).toBeDefined()
  await page.emulateMedia({ media: 'screen' })
}

async function andThePaperTurnsLarge(page: Page): Promise<void> {
  const before = pagesOf(await page.pdf({ format: 'A4' })).length
  await page.getByRole('link', { name: 'En grands caractères' }).click()
  await page.getByRole('link', { name: 'En caractères ordinaires' }).waitFor()
  expect(pagesOf(await page.pdf({ format: 'A4' })).length).toBeGreaterThan(before)
}

async function andThePdfSaysTheSame(page: Page): Promise<void> {
  const href = await page.getByRole('link', { name: 'Télécharger le guide en PDF' }).getAttribute('href')
  const answer = await page.request.get(href ?? '')
  const pdf = readPdf(await answer.body())
  expect(pdf.isTagged).toBe(true)
  const said = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
  const headings = elementsOf(pdf.root, 'H3').map(({ text }) => said(text))
  const onPage = await page.locator('.guide').getByRole('heading', { level: 3 }).allTextContents()
  expect(headings).toEqual(onPage.map(said))
}

async function andItsSquareLeadsToTheSheet(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'La fiche à jour de France services de Bêta-sur-Rive' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
    'France services de Bêta-sur-Rive',
  )
}

function pagesOf(pdf: Buffer): readonly string[] {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
}
