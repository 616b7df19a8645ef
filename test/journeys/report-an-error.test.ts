import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()
let resident: Page
let manager: Page

test.each([
  {
    way: 'without scripts',
    scripts: false,
    name: 'Mission locale',
    hours: '9h-12h',
    inWords: 'de 9 h à 12 h',
  },
  { way: 'with scripts', scripts: true, name: 'Médiathèque', hours: '10h-16h', inWords: 'de 10 h à 16 h' },
])(
  '$way: a resident says the hours are wrong, a manager corrects, and the sheet says so to her',
  async ({ scripts, name, hours, inWords }) => {
    const sheet = await givenAResidentAtTheSheetOf(name, scripts)
    await whenSheTypesHerNumber()
    await thenSheIsToldAndLosesNothing()
    await whenSheSaysItWithoutIt()
    await thenSheIsThanked(sheet)
    await whenAManagerLooks(scripts)
    await whenHeCorrects(hours)
    await thenNothingWaits()
    await thenTheSheetSays(sheet, inWords)
  },
)

async function givenAResidentAtTheSheetOf(name: string, scripts: boolean): Promise<string> {
  resident = await town.device({ scripts, screen: 'phone' })
  await resident.goto(`/lieux?mots=${encodeURIComponent(name)}`)
  await resident.locator('.place-list a', { hasText: name }).first().click()
  await resident.getByRole('link', { name: 'Une erreur ? Dites-le' }).waitFor()
  return new URL(resident.url()).pathname
}

async function whenSheTypesHerNumber(): Promise<void> {
  await resident.getByRole('link', { name: 'Une erreur ? Dites-le' }).click()
  await resident.getByText('Les heures ne sont pas bonnes').click()
  await resident.getByLabel(/^Ce que vous savez/).fill('Fermé le samedi. Appelez-moi au 06 39 98 12 34')
  await resident.getByRole('button', { name: 'Envoyer' }).click()
}

async function thenSheIsToldAndLosesNothing(): Promise<void> {
  await resident.getByRole('alert').getByText('Un numéro ne se garde pas ici').waitFor()
  expect(await resident.getByLabel('Les heures ne sont pas bonnes').isChecked()).toBe(true)
  expect(await resident.getByLabel(/^Ce que vous savez/).inputValue()).toContain('Fermé le samedi.')
}

async function whenSheSaysItWithoutIt(): Promise<void> {
  await resident.getByLabel(/^Ce que vous savez/).fill('Fermé le samedi.')
  await resident.getByRole('button', { name: 'Envoyer' }).click()
}

async function thenSheIsThanked(sheet: string): Promise<void> {
  await resident.getByText('Merci. Quelqu’un va vérifier cette fiche.').waitFor()
  expect(new URL(resident.url()).pathname).toBe(sheet)
}

async function whenAManagerLooks(scripts: boolean): Promise<void> {
  manager = await town.deskOf('Karim Haddad', { scripts })
  await manager.goto('/lieux/gestion')
  await manager.getByText('1 erreur à regarder').waitFor()
  const report = manager.getByRole('listitem').filter({ hasText: 'Fermé le samedi.' })
  await report.getByRole('link', { name: /^Corriger/ }).click()
  await manager.getByText('Un habitant a signalé').waitFor()
}

/** The boxes hold what the sheet says today. */
async function whenHeCorrects(hours: string): Promise<void> {
  expect(await manager.getByLabel('Mardi', { exact: true }).inputValue()).not.toBe(hours)
  await manager.getByLabel('Mardi', { exact: true }).fill(hours)
  await manager.getByRole('button', { name: 'Enregistrer' }).click()
  await manager.getByText('Tout le monde voit la fiche corrigée').waitFor()
}

async function thenNothingWaits(): Promise<void> {
  await manager.goto('/lieux/gestion')
  expect(await manager.getByText('Fermé le samedi.').count()).toBe(0)
}

async function thenTheSheetSays(sheet: string, inWords: string): Promise<void> {
  await resident.goto(sheet)
  const text = (await resident.locator('main').innerText()).replaceAll(/\s/g, ' ')
  expect(text).toContain(inWords)
  expect(text).toMatch(/Vérifié le \d/)
}
