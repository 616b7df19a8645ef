import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()
let page: Page

const [one, other] = ['Médiathèque des Tilleuls', 'Médiathèque Les Tilleuls']

test('without scripts: two sheets of one library are made one, and two again', async () => {
  await givenTheManager({ scripts: false })
  await mergesAndUndoes(() => page.getByRole('button', { name: 'C’est le même lieu' }).click())
})

test('with scripts: the same, by one key', async () => {
  await givenTheManager({ scripts: true })
  await mergesAndUndoes(() => page.keyboard.press('r'))
})

async function mergesAndUndoes(saysTheyAreOne: () => Promise<void>): Promise<void> {
  const addresses = await whenSheComparesThem()
  const before = await whatTheSheetsSay(addresses)
  await page.goBack()
  await page.getByRole('heading', { name: 'Est-ce le même lieu ?' }).waitFor()

  await saysTheyAreOne()
  await page.getByText('Les deux fiches sont réunies.').waitFor()
  await thenBothAddressesLeadToOne(addresses)

  await whenShePartsThemAgain()
  expect(await whatTheSheetsSay(addresses)).toEqual(before)
  await thenThePairWaitsAgain()
}

async function givenTheManager({ scripts }: { scripts: boolean }): Promise<void> {
  page = await town.deskOf('Karim Haddad', { scripts })
}

/** Answers the addresses of both sheets. */
async function whenSheComparesThem(): Promise<readonly string[]> {
  await page.goto('/lieux/gestion')
  await page.getByRole('link', { name: 'Revoir les doublons' }).click()
  await page.getByRole('link', { name: new RegExp(`^Comparer .*(${one}|${other})`) }).click()
  await page.getByRole('heading', { name: 'Est-ce le même lieu ?' }).waitFor()
  const differences = await page.locator('mark').allInnerTexts()
  expect(differences).toEqual(expect.arrayContaining([one, other]))
  const links = page.getByRole('link', { name: 'Voir la fiche' })
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(new Set(addresses).size).toBe(2)
  return addresses
}

async function whatTheSheetsSay(addresses: readonly string[]): Promise<readonly string[]> {
  const sheets: string[] = []
  for (const address of addresses) {
    await page.goto(address)
    expect(new URL(page.url()).pathname).toBe(address)
    sheets.push(await page.locator('main').innerText())
  }
  for (let step = 0; step < addresses.length - 1; step++) await page.goBack()
  return sheets
}

async function thenBothAddressesLeadToOne(addresses: readonly string[]): Promise<void> {
  const names = new Set<string>()
  for (const address of addresses) {
    await page.goto(address)
    names.add(await page.getByRole('heading', { level: 1 }).innerText())
  }
  expect(names.size).toBe(1)
}

async function whenShePartsThemAgain(): Promise<void> {
  await page.goto('/lieux/gestion/doublons/reunions')
  await page.getByRole('link', { name: `Voir ou séparer` }).first().click()
  await page.getByRole('button', { name: 'Séparer les deux fiches' }).click()
  await page.getByText('Les deux fiches sont de nouveau séparées.').waitFor()
}

async function thenThePairWaitsAgain(): Promise<void> {
  await page.goto('/lieux/gestion/doublons')
  await page.getByText('mise de côté').waitFor()
}
