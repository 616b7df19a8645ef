import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()
let amina: Page
let julien: Page

test.each([
  ['without scripts', false, 'Fatima Zitouni'],
  ['with scripts', true, 'Yamina Berrada'],
])('%s: refused, contested in time, handed over, sent again, granted', async (_, scripts, name) => {
  await givenTwoMediators({ scripts })
  await whenTheProcedureIsFoundByAnEverydayWord(name)
  await whenItIsSent('CSS-2026-00417')
  await whenItIsRefused()
  await thenTheLastDayToContestIsSaidWhole()
  await thenSheLeavesWithWhatSheHasToDo(name)
  await whenItIsBegunAgainToContest()
  await whenItIsHandedOverToJulien()
  await thenJulienFindsItAndTakesIt()
  await whenJulienSendsItAgain('CSS-2026-00981')
  await whenItIsGranted()
  await thenBothAttemptsAreThere('CSS-2026-00417', 'CSS-2026-00981')
})

async function givenTwoMediators(wish: { scripts: boolean }): Promise<void> {
  amina = await town.deskOf('Amina Belkacem', wish)
  julien = await town.deskOf('Julien Morel', wish)
}

async function whenTheProcedureIsFoundByAnEverydayWord(name: string): Promise<void> {
  const [firstNames = '', usageName = ''] = name.split(' ')
  await amina.goto('/personnes/nouvelle')
  await amina.locator('input[name=first_names]').fill(firstNames)
  await amina.locator('input[name=usage_name]').fill(usageName)
  await amina.locator('main form button[type=submit]').last().click()
  await amina.getByRole('heading', { name, level: 1 }).waitFor()
  await amina.goto(`${new URL(amina.url()).pathname}/demarches/nouvelle`)
  await amina.locator('main input[name=q]').fill('mutuelle')
  await amina.getByRole('button', { name: 'Chercher' }).last().click()
  await amina.getByRole('button', { name: /^Suivre\s:\sRenouveler la Complémentaire santé/ }).click()
  await amina.getByRole('heading', { name: /Complémentaire santé/, level: 1 }).waitFor()
}

async function whenItIsSent(receipt: string, by: Page = amina): Promise<void> {
  await by.getByRole('link', { name: 'Envoi', exact: true }).click()
  await by.getByText('Par courrier', { exact: true }).click()
  await by.locator('input[name=receipt]').fill(receipt)
  await save(by)
}

async function whenItIsRefused(): Promise<void> {
  await amina.getByRole('link', { name: 'Issue' }).click()
  await amina.getByText('Refusée', { exact: true }).click()
  await save(amina)
}

async function thenTheLastDayToContestIsSaidWhole(): Promise<void> {
  const dates = await amina.locator('.dates').innerText()
  expect(dates).toMatch(/Contester jusqu’au\s+\d{1,2} \S+ 20\d\d inclus/)
  expect(await amina.locator('main').innerText()).toContain('le cachet de la poste compte')
}

async function thenSheLeavesWithWhatSheHasToDo(name: string): Promise<void> {
  const procedure = amina.url()
  await amina.getByRole('link', { name: 'Imprimer un rappel pour la personne' }).click()
  const paper = amina.locator('article.receipt').first()
  expect(await paper.innerText()).toContain(name)
  expect(await paper.innerText()).toMatch(/Jusqu’au \S+ \d{1,2} \S+ 20\d\d inclus/)
  expect(await amina.locator('body').getAttribute('class')).toContain('large-print')
  await amina.getByRole('link', { name: 'Arabe' }).click()
  expect(await amina.locator('article.receipt').first().getAttribute('dir')).toBe('rtl')
  await amina.getByRole('link', { name: 'Version discrète' }).click()
  const discreet = await amina.locator('main').innerText()
  expect(discreet).not.toMatch(new RegExp(`${name}|CSS|Complémentaire|CPAM`))
  await amina.goto(procedure)
}

async function whenItIsBegunAgainToContest(): Promise<void> {
  await amina.getByRole('link', { name: 'Nouvel envoi' }).click()
  await amina.getByText('Pour contester le refus', { exact: true }).click()
  await save(amina)
  expect(await amina.locator('.dates').innerText()).toContain('Contester jusqu’au')
}

async function whenItIsHandedOverToJulien(): Promise<void> {
  await amina.getByRole('link', { name: 'Confier à un collègue' }).click()
  await amina.locator('select[name=to]').selectOption({ label: 'Julien Morel' })
  await amina.locator('textarea[name=note]').fill('mot de passe : Soleil1954! Elle repasse jeudi.')
  await save(amina)
  // The secret was not taken, and is no longer on the page; the rest is.
  const note = await amina.locator('textarea[name=note]').inputValue()
  expect(note).toContain('Elle repasse jeudi.')
  expect(note).not.toContain('Soleil1954')
  await amina.locator('textarea[name=note]').fill('Elle repasse jeudi.')
  await save(amina)
  await amina.getByText('en attente de sa réponse').waitFor()
}

async function thenJulienFindsItAndTakesIt(): Promise<void> {
  await julien.goto('/a-suivre')
  const line = julien.getByRole('row').filter({ hasText: 'Elle repasse jeudi.' }).first()
  await line.getByRole('link', { name: /Complémentaire santé/ }).click()
  await julien.getByRole('button', { name: 'Je la suis' }).click()
  expect(await julien.locator('main').innerText()).toMatch(/Suivie par\s+Julien Morel/)
}

async function whenJulienSendsItAgain(receipt: string): Promise<void> {
  await whenItIsSent(receipt, julien)
}

async function whenItIsGranted(): Promise<void> {
  await julien.getByRole('link', { name: 'Issue' }).click()
  await julien.getByText('Acceptée', { exact: true }).click()
  await save(julien)
}

async function thenBothAttemptsAreThere(first: string, second: string): Promise<void> {
  const page = await julien.locator('main').innerText()
  expect(page).toContain('demande acceptée')
  expect(page).toMatch(new RegExp(`Envoi n° 1[\\s\\S]*${first}[\\s\\S]*refusée le`))
  expect(page).toContain(second)
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer' }).click()
}
