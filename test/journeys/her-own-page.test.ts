import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type HallScene, openHall } from '#test/support/hall-scene.ts'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()
let hall: HallScene

test('without scripts: at the kiosk she reads her page, asks for a correction and takes her data', async () => {
  await theJourney({ scripts: false, name: 'Awa Diallo', year: '1955' })
})

test('with scripts: the same', async () => {
  await theJourney({ scripts: true, name: 'Nour Berger', year: '1972' })
})

async function theJourney({
  scripts,
  name,
  year,
}: {
  scripts: boolean
  name: string
  year: string
}): Promise<void> {
  hall = await openHall(town, { scripts })
  const file = await givenAFileWithACard(name, year)
  await whenSheOpensHerPageAtTheKiosk(file.code, year)
  await thenSheReadsWhatIsKept(name)
  await thenWhatIsFoldedIsPrinted()
  await whenSheAsksForACorrection()
  await thenTheAgentsSeeIt(file.url, name)
  await whenSheTakesHerData()
  await whenSheCloses()
  await thenNothingIsLeftAtTheKiosk()
  await whenAnAgentAnswers(name)
  await thenSheReadsTheAnswer(file.code, year)
}

async function givenAFileWithACard(name: string, year: string): Promise<{ url: string; code: string }> {
  const { amina } = hall
  const [first = '', last = ''] = name.split(' ')
  await amina.goto('/personnes/nouvelle')
  await amina.locator('input[name=first_names]').fill(first)
  await amina.locator('input[name=usage_name]').fill(last)
  await amina.locator('input[name=birth_day]').fill('3')
  await amina.locator('input[name=birth_month]').fill('7')
  await amina.locator('input[name=birth_year]').fill(year)
  await amina.locator('main form button[type=submit]').last().click()
  await amina.waitForURL(/\/personnes\/[0-9a-f-]{36}/)
  const [url = ''] = /\/personnes\/[0-9a-f-]{36}/.exec(amina.url()) ?? []
  await amina.goto(`${url}/carte`)
  const code = await amina.locator('.person-card__code').innerText()
  return { url, code }
}

async function whenSheOpensHerPageAtTheKiosk(code: string, year: string): Promise<void> {
  const { kiosk } = hall
  await kiosk.goto('/borne')
  await kiosk.getByRole('link', { name: 'Bonjour' }).click()
  await kiosk.getByRole('link', { name: 'voir ma page' }).click()
  await comeIn(kiosk, code, year)
}

async function comeIn(screen: Page, code: string, year: string): Promise<void> {
  await screen.locator('input[name=code]').fill(code)
  await screen.locator('input[name=birth_day]').fill('3')
  await screen.locator('input[name=birth_month]').fill('7')
  await screen.locator('input[name=birth_year]').fill(year)
  await screen.getByRole('button', { name: 'Voir ma page' }).click()
}

async function thenSheReadsWhatIsKept(name: string): Promise<void> {
  const text = await hall.kiosk.locator('main').innerText()
  for (const said of [
    `Bonjour ${name}`,
    'Ce que nous gardons sur vous',
    'Qui a regardé votre dossier',
    'Amina',
  ])
    expect(text).toContain(said)
}

async function thenWhatIsFoldedIsPrinted(): Promise<void> {
  const { kiosk } = hall
  const folded = kiosk.locator('main details:not([open]) .details__text')
  const seen = (): Promise<boolean[]> =>
    folded.evaluateAll((parts) => parts.map((part) => part.checkVisibility()))
  expect(new Set(await seen())).toEqual(new Set([false]))
  await kiosk.emulateMedia({ media: 'print' })
  expect(new Set(await seen())).toEqual(new Set([true]))
  await kiosk.emulateMedia({ media: null })
}

async function whenSheAsksForACorrection(): Promise<void> {
  const { kiosk } = hall
  await kiosk.locator('summary').filter({ hasText: 'Vos noms' }).click()
  await kiosk.locator('details[open]').getByRole('link', { name: 'C’est faux' }).click()
  await kiosk.locator('textarea[name=mots]').fill('Je suis née le 13, pas le 3.')
  await kiosk.getByRole('button', { name: 'Envoyer la demande' }).click()
  expect(await kiosk.locator('main').innerText()).toContain('Votre demande est partie')
  await kiosk.getByRole('link', { name: 'Retour à ma page' }).click()
}

async function thenTheAgentsSeeIt(url: string, name: string): Promise<void> {
  const { amina } = hall
  await amina.goto('/a-suivre')
  expect(await amina.locator('main').innerText()).toContain(name)
  await amina.goto(url)
  expect(await amina.locator('main').innerText()).toContain('Rectification')
}

async function whenSheTakesHerData(): Promise<void> {
  const { kiosk } = hall
  const [download] = await Promise.all([
    kiosk.waitForEvent('download'),
    kiosk.getByRole('link', { name: /JSON/ }).click(),
  ])
  const copy = JSON.parse(await readFile(await download.path(), 'utf8')) as { tables: { table: string }[] }
  expect(copy.tables.map(({ table }) => table)).toContain('person')
  await kiosk.getByRole('link', { name: 'Copie à lire ou à imprimer' }).click()
  expect(await kiosk.locator('main').innerText()).toContain('Je suis née le 13')
  await kiosk.getByRole('link', { name: 'Retour à ma page' }).click()
}

async function whenSheCloses(): Promise<void> {
  await hall.kiosk.getByRole('link', { name: 'Fermer ma page' }).first().click()
}

async function thenNothingIsLeftAtTheKiosk(): Promise<void> {
  const { kiosk } = hall
  expect(kiosk.url()).toMatch(/\/borne\/[0-9a-f-]{36}$/)
  expect((await kiosk.context().cookies()).filter(({ name }) => /page|language/.test(name))).toEqual([])
  await kiosk.goto('/ma-page/dossier')
  expect(kiosk.url()).toContain('/ma-page?fin=1')
}

async function whenAnAgentAnswers(name: string): Promise<void> {
  const { amina } = hall
  await amina.goto('/a-suivre')
  await amina
    .locator('li', { hasText: name })
    .getByRole('link', { name: /Rectification/ })
    .click()
  await amina.getByText('Acceptée', { exact: true }).click()
  await amina.locator('textarea[name=mots]').fill('C’est corrigé, merci.')
  await amina.getByRole('button', { name: 'Enregistrer la réponse' }).click()
  expect(await amina.locator('main').innerText()).toContain('Acceptée')
}

async function thenSheReadsTheAnswer(code: string, year: string): Promise<void> {
  const { phone } = hall
  await phone.goto('/ma-page')
  await comeIn(phone, code, year)
  expect(await phone.locator('main').innerText()).toContain('C’est corrigé, merci.')
}
