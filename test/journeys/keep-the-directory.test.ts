import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()
let page: Page

test('without scripts: a mediator learns new hours on the phone, and puts the sheet right at once', async () => {
  await given('Amina Belkacem', { scripts: false })
  await whenSheFinds('Mission locale')
  await whenSheSays('Horaires de chaque semaine', { Lundi: '9h-12h, 14h-17h', Samedi: '10h-12h' })
  await thenTheSheetSays('lundi', 'de 9 h à 12 h et de 14 h à 17 h')
  const [closed, inWords] = inNextMonth()
  await whenSheClosesItFor(closed, 'congés')
  await thenTheSheetSays(inWords, 'congés')
  await thenThePublicSees('congés')
})

test.each([
  ['without scripts', false],
  ['with scripts', true],
])(
  '%s: a manager sends a file in no standard shape, sees what would change, and imports it',
  async (way, scripts) => {
    await given('Karim Haddad', { scripts })
    await whenHeSends(`Hub, ${way}`, sheet(way))
    await thenTheColumnsAreUnderstood()
    await page.getByRole('button', { name: 'Essayer sans rien écrire' }).click()
    await untilTitled('L’essai est terminé')
    await thenTheTrialTells({ 'Lieux nouveaux': '2', 'Lignes laissées de côté': '1' })
    await page.getByRole('button', { name: 'Importer : 2 nouveaux, aucun changé' }).click()
    await untilTitled('L’import est fait')
    await page.getByRole('link', { name: 'Voir l’annuaire de la commune' }).click()
    await whenSheFinds(`Atelier ${way}`)
    await thenTheSheetSays('Téléphone', '02 48 00 00 01')
    await thenTheSheetSays('vendredi', 'de 9 h à 12 h')
    expect(await page.locator('main').innerText()).not.toContain('Jeanne')
  },
)

/** The 24th of next month as it is typed, and as it is said: a closure that is over is shown no more. */
function inNextMonth(): readonly [Readonly<Record<string, string>>, string] {
  const now = new Date()
  const day = new Date(now.getFullYear(), now.getMonth() + 1, 24)
  const typed = { Jour: '24', Mois: String(day.getMonth() + 1), Année: String(day.getFullYear()) }
  return [typed, day.toLocaleDateString('fr-FR', { day: 'numeric', month: 'long' })]
}

function sheet(way: string): string {
  return [
    'Nom du lieu;Rue;CP;Ville;Tél;Nom du responsable;Lundi;Mardi;Mercredi;Jeudi;Vendredi',
    `Atelier ${way};3 rue du Moulin;18300;Bué;02.48.00.00.01;Jeanne Petit;9h-12h;9h-12h;;9h-12h;9h-12h`,
    `Salle ${way};1 place de la Halle;18300;Sancerre;06 39 98 00 01;;fermé;14h-17h;14h-17h;fermé;fermé`,
    ';2 rue sans nom;18300;Bué;;;;;;;',
  ].join('\n')
}

async function given(name: string, { scripts }: { scripts: boolean }): Promise<void> {
  page = await town.deskOf(name, { scripts })
  page.setDefaultTimeout(120_000)
  await page.locator('summary', { hasText: 'Plus' }).click()
  await page.getByRole('link', { name: 'Annuaire' }).click()
}

async function whenSheFinds(name: string): Promise<void> {
  await page.getByLabel('Nom, rue ou commune').fill(name)
  await page.getByRole('button', { name: 'Chercher' }).click()
  await page.getByRole('table').getByRole('link', { name }).first().click()
  await untilTitled('Corriger')
}

async function whenSheSays(part: string, boxes: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('link', { name: `Modifier « ${part} »` }).click()
  for (const [label, text] of Object.entries(boxes)) await page.getByLabel(label, { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Tout le monde voit la fiche corrigée').waitFor()
}

async function whenSheClosesItFor(day: Readonly<Record<string, string>>, reason: string): Promise<void> {
  await page.getByRole('link', { name: 'Modifier « Fermetures exceptionnelles »' }).click()
  const first = page.getByRole('group', { name: 'Premier jour fermé' })
  for (const [label, text] of Object.entries(day)) await first.getByLabel(label).fill(text)
  await page.getByLabel(/^Raison/).fill(reason)
  await page.getByRole('button', { name: 'Ajouter une fermeture' }).click()
  await page
    .getByRole('button', { name: /^Retirer/ })
    .first()
    .waitFor()
  await page.getByRole('link', { name: /^La fiche de/ }).click()
  await untilTitled('Corriger')
}

async function thenTheSheetSays(...words: readonly string[]): Promise<void> {
  const text = (await page.locator('main').innerText()).replaceAll('\u00A0', ' ')
  for (const word of words) expect(text).toContain(word)
}

async function thenThePublicSees(word: string): Promise<void> {
  await page.getByRole('link', { name: 'Voir la fiche comme tout le monde' }).click()
  await expect.poll(() => page.locator('main').innerText()).toContain(word)
}

async function whenHeSends(source: string, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Importer un fichier' }).click()
  await page.getByLabel('Producteur').fill(source)
  const file = { name: 'lieux.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Envoyer le fichier' }).click()
  await untilTitled('Que contient chaque colonne')
}

async function thenTheColumnsAreUnderstood(): Promise<void> {
  const text = (await page.locator('main').innerText()).replaceAll('\u00A0', ' ')
  expect(text).toContain('Nom du responsable : jamais lues')
  expect(text).toContain('02.48.00.00.01')
  const chosen = await page
    .getByLabel('Horaires', { exact: true })
    .evaluate((box) => Reflect.get(Reflect.get(box, 'selectedOptions')[0], 'textContent'))
  expect(chosen).toContain('un jour par colonne (Lundi, Mardi, Mercredi, Jeudi…)')
}

async function thenTheTrialTells(facts: Readonly<Record<string, string>>): Promise<void> {
  const text = await page.locator('.summary-list').first().innerText()
  for (const [label, count] of Object.entries(facts)) expect(text).toMatch(new RegExp(`${label}\\s+${count}`))
}

/** The page comes back by itself until the work is done. */
async function untilTitled(title: string): Promise<void> {
  await page.locator('h1', { hasText: title }).waitFor()
}
