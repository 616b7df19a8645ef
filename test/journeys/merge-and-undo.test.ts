import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()
let page: Page

test('without scripts: three files of one person are joined, one is parted again, nothing is lost', async () => {
  await givenAnAgent({ scripts: false })
  await threeFilesOfOnePerson('Zorglub')
})

test('with scripts: the same', async () => {
  await givenAnAgent({ scripts: true })
  await threeFilesOfOnePerson('Quenouille')
})

async function threeFilesOfOnePerson(family: string): Promise<void> {
  const kept = await whenSheOpensAFile({ first: 'Djamila', family, year: '1950' }, 'Note du premier dossier')
  const second = await whenSheOpensAFile(
    { first: 'Jamila', family, year: '1950', day: '3', month: '3', phone: '06 39 98 12 34' },
    'Note du deuxième dossier',
  )
  const third = await whenSheOpensAFile(
    { first: 'Djamila', family: `${family}e`, year: '1950', day: '3', month: '3' },
    'Note du troisième dossier',
  )

  await whenSheJoins(kept, second, { takes: 'Jamila' })
  await thenTheFileSays(kept, [
    'Jamila',
    '3 mars 1950',
    '06 39 98 12 34',
    'Note du premier',
    'Note du deuxième',
  ])
  await whenSheJoins(kept, third, {})
  await thenTheFileSays(kept, ['Note du troisième dossier'])
  await thenTheOldAddressLeadsTo(kept, second)
  await thenASearchFindsOne(`jamila ${family}`, kept)

  await whenSheNotes(kept, 'Note écrite depuis')
  await whenShePartsAgain(kept, `Jamila ${family}`)
  await thenTheFileSays(kept, ['Djamila', 'Note du premier', 'Note du troisième', 'Note écrite depuis'])
  await thenTheFileSaysNothingOf(kept, ['Note du deuxième', '06 39 98 12 34'])
  await thenTheFileSays(second, ['Jamila', '3 mars 1950', '06 39 98 12 34', 'Note du deuxième'])
  await thenTheFileSaysNothingOf(second, ['Note écrite depuis'])
  await thenBothHistoriesTell(kept, second)
}

async function givenAnAgent({ scripts }: { scripts: boolean }): Promise<void> {
  page = await town.deskOf('Amina Belkacem', { scripts })
}

interface Typed {
  readonly first: string
  readonly family: string
  readonly year: string
  readonly day?: string
  readonly month?: string
  readonly phone?: string
}

/** Answers the address of the file. */
async function whenSheOpensAFile(typed: Typed, note: string): Promise<string> {
  await page.goto('/personnes/nouvelle')
  await page.locator('[name=first_names]').fill(typed.first)
  await page.locator('[name=usage_name]').fill(typed.family)
  await page.locator('[name=birth_year]').fill(typed.year)
  await page.locator('[name=birth_month]').fill(typed.month ?? '')
  await page.locator('[name=birth_day]').fill(typed.day ?? '')
  if (typed.phone) await page.locator('[name=phone]').fill(typed.phone)
  await page.getByRole('button', { name: 'Ouvrir le dossier' }).click()
  const another = page.getByRole('button', { name: 'Créer quand même' })
  if (await another.isVisible()) await another.click()
  await page.getByText('Le dossier est ouvert.').waitFor()
  const path = new URL(page.url()).pathname
  await whenSheNotes(path, note)
  return path
}

async function whenSheNotes(file: string, note: string): Promise<void> {
  await page.goto(file)
  await page.locator('summary', { hasText: 'Écrire une note' }).click()
  await page.locator('textarea[name=note]').fill(note)
  await page.getByRole('button', { name: 'Ajouter la note' }).click()
  await page.getByText('C’est enregistré.').waitFor()
}

async function whenSheJoins(kept: string, other: string, { takes }: { takes?: string }): Promise<void> {
  await page.goto(`${kept}/reunion?avec=${other.split('/').at(-1) ?? ''}`)
  await page.getByRole('heading', { name: 'Est-ce la même personne ?' }).waitFor()
  if (takes) await page.getByText(`${takes} (autre dossier)`).click()
  await page.getByRole('button', { name: 'Vérifier avant de réunir' }).click()
  await page.getByRole('heading', { name: 'Réunir ces deux dossiers ?' }).waitFor()
  await page.getByRole('button', { name: 'Réunir les deux dossiers' }).click()
  await page.getByText('Les deux dossiers sont réunis.').waitFor()
  expect(new URL(page.url()).pathname).toBe(kept)
}

async function whenShePartsAgain(kept: string, name: string): Promise<void> {
  await page.goto(kept)
  await page.getByRole('link', { name: `Voir ou défaire la réunion avec le dossier de ${name}` }).click()
  await page.getByText('Ce qui a été ajouté depuis reste au dossier de').waitFor()
  await page.getByRole('button', { name: 'Défaire la réunion' }).click()
  await page.getByText('La réunion est défaite').first().waitFor()
}

async function thenTheFileSays(file: string, texts: readonly string[]): Promise<void> {
  await page.goto(file)
  const said = await mainText()
  for (const text of texts) expect(said).toContain(text)
}

async function thenTheFileSaysNothingOf(file: string, texts: readonly string[]): Promise<void> {
  await page.goto(file)
  const said = await mainText()
  for (const text of texts) expect(said).not.toContain(text)
}

async function thenTheOldAddressLeadsTo(kept: string, old: string): Promise<void> {
  await page.goto(old)
  expect(new URL(page.url()).pathname).toBe(kept)
}

async function thenASearchFindsOne(words: string, kept: string): Promise<void> {
  await page.goto(`/personnes?q=${encodeURIComponent(words)}`)
  const links = await page
    .locator('.person-answers tbody th a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  expect(links).toEqual([kept])
}

async function thenBothHistoriesTell(kept: string, other: string): Promise<void> {
  for (const file of [kept, other]) {
    await page.goto(`${file}/corrections`)
    const said = await mainText()
    for (const text of ['Dossiers réunis', 'Réunion de dossiers défaite', 'Amina Belkacem']) {
      expect(said).toContain(text)
    }
  }
}

// Telephones are written with spaces that do not break.
async function mainText(): Promise<string> {
  return (await page.locator('main').innerText()).replaceAll(/[\u00a0\u202f]/g, ' ')
}
