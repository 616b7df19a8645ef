import type { Page } from 'playwright-core'
import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { QrCode } from '#platform/ui/qr-code.tsx'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()

test('without scripts: a social worker refers a person to an association without an account, which answers by link', async () => {
  await theJourney({ scripts: false })
})

test('with scripts: the same', async () => {
  await theJourney({ scripts: true })
})

const partner = 'Lire et dire'

async function theJourney({ scripts }: { scripts: boolean }): Promise<void> {
  const name = scripts ? 'Yamina Berrada' : 'Fatima Zitouni'
  const sophie = await town.deskOf('Sophie Lambert', { scripts })
  const file = await givenTheFileOf(sophie, name)
  await whenSheChoosesThePartner(sophie)
  await thenHerNameIsKeptOutOfIt(sophie, name)
  await whenThePersonAgrees(sophie)
  const address = await thenTheSheetCarriesTheLink(sophie, name)
  const phone = await town.device({ scripts, screen: 'phone' })
  await whenTheAssociationAccepts(phone, { address, name })
  await thenTheSocialWorkerReadsIt(sophie)
  await whenTheAssociationTellsThatSheCame(phone, address)
  await whenTheSocialWorkerCloses(sophie)
  await sophie.goto(file)
  expect(await sophie.locator('.referrals').innerText()).toMatch(/Lire et dire[\s\S]*Close/)
}

async function givenTheFileOf(page: Page, name: string): Promise<string> {
  const [firstNames = '', usageName = ''] = name.split(' ')
  await page.goto('/personnes/nouvelle')
  await page.locator('input[name=first_names]').fill(firstNames)
  await page.locator('input[name=usage_name]').fill(usageName)
  await page.locator('main form .button').last().click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  return new URL(page.url()).pathname
}

async function whenSheChoosesThePartner(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Orienter vers un partenaire' }).click()
  await page.getByLabel('Besoin').selectOption('french')
  await page.getByRole('button', { name: 'Chercher dans l’annuaire' }).click()
  await page.getByRole('link', { name: 'Un partenaire qui n’est pas dans l’annuaire' }).click()
  await page.getByLabel('Nom du partenaire').fill(partner)
}

/** A text that names her is sent back; without her name it is a draft, and nothing has left. */
async function thenHerNameIsKeptOutOfIt(page: Page, name: string): Promise<void> {
  const words = page.getByLabel('Ce que le partenaire doit savoir')
  await words.fill(`${name} cherche un cours du matin.`)
  await page.getByRole('button', { name: 'Continuer' }).click()
  expect(await page.locator('main').innerText()).toContain('qu’après avoir accepté')
  await words.fill('Cherche un cours du matin.')
  await page.getByRole('button', { name: 'Continuer' }).click()
  expect(await page.locator('.notice').first().innerText()).toContain('Rien n’est encore parti')
}

async function whenThePersonAgrees(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Demander son accord et envoyer' }).click()
  expect(await page.locator('blockquote').innerText()).toContain('Je peux changer d’avis quand je veux')
  await page.getByLabel('Comment le partenaire la joint').fill('06 39 98 12 34')
  await page.getByText('Elle l’a dit', { exact: true }).click()
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
  expect(await page.locator('.notice').first().innerText()).toContain('n’a pas encore répondu')
}

/** The square on the paper sheet holds the link that the page shows, and the sheet for the partner does not name her. */
async function thenTheSheetCarriesTheLink(page: Page, name: string): Promise<string> {
  const referral = page.url()
  const address = await page.locator('section[aria-labelledby=lien] strong').innerText()
  await page.getByRole('link', { name: 'Fiches à imprimer' }).click()
  const sheet = page.locator('.referral-sheet').first()
  expect(await sheet.innerText()).not.toContain(name)
  const drawn = await sheet.locator('svg.qr-code path').nth(1).getAttribute('d')
  expect(render(h(QrCode, { text: address, label: '' }))).toContain(`d="${drawn}"`)
  await page.goto(referral)
  return new URL(address).pathname
}

async function whenTheAssociationAccepts(
  phone: Page,
  { address, name }: { address: string; name: string },
): Promise<void> {
  await phone.goto(address)
  expect(await phone.locator('main').innerText()).not.toContain(name)
  await phone.getByRole('link', { name: 'Nous la recevons' }).click()
  const inAWeek = new Date(Date.now() + 7 * 86_400_000)
  await phone.locator('input[name=rdv_day]').fill(`${inAWeek.getDate()}`)
  await phone.locator('input[name=rdv_month]').fill(`${inAWeek.getMonth() + 1}`)
  await phone.locator('input[name=rdv_year]').fill(`${inAWeek.getFullYear()}`)
  await phone.locator('input[name=heure]').fill('14h30')
  await phone.locator('textarea[name=mots]').fill('Demander Paul, premier étage.')
  await phone.getByRole('button', { name: 'Confirmer' }).click()
  const told = await phone.locator('main').innerText()
  for (const said of ['Votre réponse est enregistrée', name, '06 39 98 12 34']) expect(told).toContain(said)
}

async function thenTheSocialWorkerReadsIt(page: Page): Promise<void> {
  const referral = new URL(page.url()).pathname
  await page.goto('/a-suivre')
  const line = page.locator('.referrals tr', { hasText: partner }).filter({ hasText: 'Dire la réponse' })
  expect(await line.first().innerText()).toContain('14:30')
  await page.goto(referral)
  expect(await page.locator('.referral-history').innerText()).toMatch(/Demander Paul/)
  // The person is told: it waits for nobody any more.
  await page.getByRole('button', { name: 'La personne le sait' }).click()
  expect(await page.locator('.referral-history').innerText()).toContain('La personne sait la réponse')
  await page.getByRole('link', { name: 'Fiches à imprimer' }).click()
  expect(await page.locator('.referral-sheet').last().innerText()).toMatch(/Rendez-vous\s: .+ à 14:30/)
  await page.goto(referral)
}

async function whenTheAssociationTellsThatSheCame(phone: Page, address: string): Promise<void> {
  await phone.goto(address)
  await phone.getByRole('link', { name: 'Elle est venue' }).click()
  await phone.getByText('Oui', { exact: true }).click()
  await phone.getByRole('button', { name: 'Confirmer' }).click()
  expect(await phone.locator('main').innerText()).toContain('Vous avez dit qu’elle était venue')
}

async function whenTheSocialWorkerCloses(page: Page): Promise<void> {
  await page.reload()
  await page.getByRole('link', { name: 'Clore l’orientation' }).click()
  await page.getByText('Oui', { exact: true }).click()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  expect(await page.locator('.notice').first().innerText()).toContain('Close')
}
