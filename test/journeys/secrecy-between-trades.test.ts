import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()

test.each([
  { scripts: false, name: 'Ghislaine Marchetti' },
  { scripts: true, name: 'Solange Vasseur' },
])(
  'a social worker’s note stays hers, until glass is broken or it is shared; scripts: $scripts',
  async (wish) => {
    const [amina, sophie, karim] = await Promise.all(
      ['Amina Belkacem', 'Sophie Lambert', 'Karim Haddad'].map((agent) => town.deskOf(agent, wish)),
    )
    if (!amina || !sophie || !karim) throw new Error('three agents')
    const note = `${wish.name} doit deux mois de loyer.`

    await whenSheOpensAFile(amina, wish.name)
    await whenSheIsAskedWhyAndSaysIt(sophie, wish.name)
    await whenSheWritesANote(sophie, note)
    await thenNothingShowsIt(amina, note)

    await whenSheBreaksTheGlass(amina)
    await thenTheFileShowsIt(amina, note)
    await thenTheFileSaysWhoReadsIt(sophie, 'Amina Belkacem')
    await whenTheManagerEndsIt(karim, wish.name)
    await thenNothingShowsIt(amina, note)

    await whenSheSharesIt(sophie)
    await thenTheFileShowsIt(amina, note)
  },
)

async function whenSheOpensAFile(page: Page, name: string): Promise<void> {
  const [first = '', usage = ''] = name.split(' ')
  await page.goto('/personnes/nouvelle')
  await page.locator('input[name=first_names]').fill(first)
  await page.locator('input[name=usage_name]').fill(usage)
  await page.getByRole('button', { name: 'Ouvrir le dossier' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

async function whenSheIsAskedWhyAndSaysIt(page: Page, name: string): Promise<void> {
  await page.goto('/personnes')
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('button', { name: 'Chercher' }).click()
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { name: 'Pourquoi ouvrez-vous ce dossier ?' }).waitFor()
  expect(await page.getByText('Suivi').count()).toBe(0)
  await page.getByText('Un collègue me l’a adressée').click()
  await page.getByRole('button', { name: 'Ouvrir le dossier' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

async function whenSheWritesANote(page: Page, note: string): Promise<void> {
  await page.getByText('Écrire une note').click()
  expect(await page.getByLabel('Les travailleurs sociaux').isChecked()).toBe(true)
  await page.locator('textarea[name=note]').fill(note)
  await page.getByRole('button', { name: 'Ajouter la note' }).click()
  await page.getByText(note).waitFor()
}

async function thenNothingShowsIt(page: Page, note: string): Promise<void> {
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.getByText(note).count()).toBe(0)
}

async function whenSheBreaksTheGlass(page: Page): Promise<void> {
  await page.getByRole('link', { name: /accès exceptionnel/ }).click()
  await page.locator('textarea[name=raison]').fill('Expulsion demain matin, Sophie est absente.')
  await page.getByRole('button', { name: 'Lire pendant une heure' }).click()
  await page.getByText('Accès exceptionnel en cours').waitFor()
}

async function thenTheFileShowsIt(page: Page, note: string): Promise<void> {
  await page.reload()
  await page.getByText(note).waitFor()
}

async function thenTheFileSaysWhoReadsIt(page: Page, agent: string): Promise<void> {
  await page.reload()
  const banner = page.getByRole('alert')
  await banner.getByText(agent).waitFor()
  expect(await banner.innerText()).toContain('Expulsion demain matin')
}

async function whenTheManagerEndsIt(page: Page, name: string): Promise<void> {
  await page.getByText('Plus', { exact: true }).click()
  await page.getByRole('link', { name: 'Accès exceptionnels' }).click()
  const row = page.getByRole('row').filter({ hasText: name })
  await row.getByRole('button', { name: 'Mettre fin à cet accès : Amina Belkacem' }).click()
  await row.getByText('terminé le').waitFor()
}

async function whenSheSharesIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Partager avec toute l’équipe/ }).click()
  await page.getByText('Modifications enregistrées').or(page.getByRole('status')).first().waitFor()
}
