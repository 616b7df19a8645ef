import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()
let page: Page

test.each([
  { scripts: false, firstNames: 'Odile', usageName: 'Garnier' },
  { scripts: true, firstNames: 'Paulette', usageName: 'Vasseur' },
])(
  'a home visit is noted without a ticket, corrected, cancelled and brought back, and the month follows, scripts: $scripts',
  async (wish) => {
    await givenAMediator(wish.scripts)
    const before = await theMonth()
    const file = await givenAFile(wish)

    await whenAHomeVisitIsNoted()
    expect(await theMonth()).toEqual({ visits: before.visits + 1, participations: before.participations + 1 })

    await whenItIsCorrected(file)
    await page.getByText('corrigée par').waitFor()
    await page.getByText('90 min', { exact: true }).waitFor()
    expect(await theMonth()).toEqual({ visits: before.visits + 1, participations: before.participations + 1 })

    await whenItIsCancelled()
    expect(await theMonth()).toEqual(before)

    await page.getByRole('button', { name: 'Retirer l’annulation' }).click()
    await page.getByText('la visite compte de nouveau').waitFor()
    expect(await theMonth()).toEqual({ visits: before.visits + 1, participations: before.participations + 1 })
  },
)

test.each([
  { scripts: false, names: ['Ahmed Toumi', 'Berthe Lacour', 'Cosima Nardi'] },
  { scripts: true, names: ['Denis Rouvier', 'Emma Sorel', 'Farid Kaci'] },
])(
  'a workshop of three named and nine counted is twelve participants of one visit, scripts: $scripts',
  async ({ scripts, names }) => {
    await givenAMediator(scripts)
    for (const name of names) {
      const [firstNames = '', usageName = ''] = name.split(' ')
      await givenAFile({ firstNames, usageName })
    }
    const before = await theMonth()

    await page.goto('/ateliers/nouveau')
    await page.getByLabel('Titre de l’atelier').fill('Mes photos')
    await page.getByLabel('Comment, où').selectOption('outside')
    await page.getByLabel('Nom du lieu').fill('Médiathèque des Tilleuls')
    await page.getByLabel('Durée').fill('1h30')
    await tick('Gérer ses contenus numériques')
    for (const name of names) await whenShePutsOnTheList(name)
    await page.getByLabel('Combien de personnes sans dossier').fill('9')
    await page.locator('summary', { hasText: 'Âges' }).click()
    await page.getByLabel('70 ans et plus').fill('10')
    await page.getByRole('button', { name: 'Noter l’atelier' }).click()
    await page.getByRole('link', { name: 'Les âges font 10, pour 9 personnes sans dossier.' }).waitFor()
    await page.getByLabel('70 ans et plus').fill('6')
    await page.getByRole('button', { name: 'Noter l’atelier' }).click()

    await page.getByText('3 personnes avec un dossier, 9 personnes sans dossier').waitFor()
    for (const name of names) expect(await page.getByRole('link', { name }).count()).toBe(1)
    expect(await theMonth()).toEqual({
      visits: before.visits + 1,
      participations: before.participations + 12,
    })
  },
)

test.each([{ scripts: false }, { scripts: true }])(
  'the box of her agreement is there for « je fais » alone, scripts: $scripts',
  async ({ scripts }) => {
    await givenAMediator(scripts)
    await page.goto('/visites/nouvelle')
    const agreed = page.getByText('Elle est d’accord, elle me l’a dit.')
    expect(await agreed.isVisible()).toBe(false)
    await tick('Je fais, en présence de la personne')
    expect(await agreed.isVisible()).toBe(true)
    await tick('J’accompagne')
    expect(await agreed.isVisible()).toBe(false)
  },
)

/** What a hand presses is the words beside the box. */
async function tick(words: string): Promise<void> {
  await page
    .locator('label.choice__label', { hasText: new RegExp(`^${words}`) })
    .first()
    .click()
}

async function givenAMediator(scripts: boolean): Promise<void> {
  page = await town.deskOf('Amina Belkacem', { scripts })
}

async function givenAFile({
  firstNames,
  usageName,
}: {
  firstNames: string
  usageName: string
}): Promise<string> {
  await page.goto('/personnes/nouvelle')
  await page
    .getByLabel(/^Prénom/)
    .first()
    .fill(firstNames)
  await page.getByLabel(/^Nom/).first().fill(usageName)
  await page.getByRole('button', { name: /Ouvrir le dossier/ }).click()
  await page
    .getByRole('heading', { name: new RegExp(`${firstNames} ${usageName}`) })
    .first()
    .waitFor()
  return new URL(page.url()).pathname
}

async function whenAHomeVisitIsNoted(): Promise<void> {
  await page.getByRole('link', { name: 'Noter une visite à domicile ou à distance' }).click()
  await page.getByLabel('Comment, où').selectOption('home')
  await tick('E-mail')
  await tick('J’accompagne')
  await page.getByLabel('Notes').fill('Chez elle, mdp de sa messagerie : Soleil45')
  await page.getByLabel('Durée').fill('45')
  await page.getByRole('button', { name: 'Noter la visite' }).click()
  await page.getByRole('link', { name: /Un mot de passe ou un code secret ne se garde pas ici/ }).waitFor()
  expect(await page.getByLabel('Notes').inputValue()).toBe('Chez elle, mdp de sa messagerie : ••••••••')
  expect(await page.content()).not.toContain('Soleil45')
  await page.getByLabel('Notes').fill('Chez elle')
  await page.getByRole('button', { name: 'Noter la visite' }).click()
  await page.locator('.receipt').first().waitFor()
}

async function whenItIsCorrected(file: string): Promise<void> {
  await page.goto(file)
  await page.getByRole('link', { name: /Voir, corriger la visite/ }).click()
  await page.getByRole('link', { name: 'Corriger', exact: true }).click()
  expect(await page.getByLabel('Notes').inputValue()).toBe('Chez elle')
  await page.getByLabel('Durée').fill('90')
  await page.getByRole('button', { name: 'Enregistrer la correction' }).click()
  await page.getByText('La visite est corrigée.').waitFor()
}

async function whenItIsCancelled(): Promise<void> {
  await page.locator('summary', { hasText: 'Annuler cette visite' }).click()
  await tick('Notée deux fois')
  await page.getByRole('button', { name: 'Annuler la visite' }).click()
  await page.getByText('elle ne compte plus').waitFor()
}

async function whenShePutsOnTheList(name: string): Promise<void> {
  await page.getByLabel('Chercher un dossier').fill(name)
  await page.getByRole('button', { name: 'Chercher', exact: true }).last().click()
  await page.getByRole('button', { name: `Ajouter ${name}` }).click()
  await page.getByRole('button', { name: `Retirer ${name}` }).waitFor()
}

/** The figures of this month on the report, in another tab: one visit or workshop each, one participation a person. */
async function theMonth(): Promise<{ visits: number; participations: number }> {
  const tab = await page.context().newPage()
  await tab.goto('/activite')
  const figure = async (name: string): Promise<number> => {
    const one = tab.locator('.figures__one', { has: tab.locator('dt', { hasText: new RegExp(`^${name}$`) }) })
    const text = await one.locator('.figures__value').innerText()
    return Number(/^[\d\s]+/.exec(text)?.[0].replaceAll(/\s/g, ''))
  }
  const month = { visits: await figure('Visites'), participations: await figure('Accompagnements') }
  await tab.close()
  return month
}
