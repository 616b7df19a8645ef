import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { runCote } from '#test/support/server.ts'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()
let amina: Page
let karim: Page
const folder = mkdtempSync(join(tmpdir(), 'cote-erasure-'))

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
})

test.each([
  { scripts: false, name: 'Zéphyrine Aubanel' },
  { scripts: true, name: 'Théodule Quiberon' },
])(
  'a file is erased: the figures of the month do not move, the journal is sound, a backup does not bring it back, scripts: $scripts',
  async ({ scripts, name }) => {
    await givenAMediatorAndAManager(scripts)
    const file = await givenAFileWithAVisit(name)
    const backup = join(folder, `${String(scripts)}.backup.gz`)
    expect((await runCote(['backup', backup], here())).code).toBe(0)
    const before = await theMonth()
    expect(before).toMatch(/\d/)

    const request = await whenSheAsksToBeErased(file)
    await thenTheManagerSeesWhatGoesAndWhatStays(request)
    await whenTheManagerErases()

    expect(await theMonth()).toBe(before)
    expect((await karim.goto(file))?.status()).toBe(404)
    await karim.goto(`/personnes?q=${encodeURIComponent(name)}`)
    expect(await karim.locator('main a', { hasText: name }).count()).toBe(0)
    expect((await runCote(['journal', 'verify'], here())).code).toBe(0)
    await thenABackupDoesNotBringHerBack(backup, scripts ? 2 : 1)
  },
)

function here(): Record<string, string> {
  return { DATA_DIR: town.server.dataDir, PORT: String(town.server.port) }
}

async function givenAMediatorAndAManager(scripts: boolean): Promise<void> {
  amina = await town.deskOf('Amina Belkacem', { scripts })
  karim = await town.deskOf('Karim Haddad', { scripts })
}

async function givenAFileWithAVisit(name: string): Promise<string> {
  const [first = '', last = ''] = name.split(' ')
  await amina.goto('/personnes/nouvelle')
  await amina.locator('input[name=first_names]').fill(first)
  await amina.locator('input[name=usage_name]').fill(last)
  await amina.getByRole('button', { name: /Ouvrir le dossier/ }).click()
  await amina
    .getByRole('heading', { name: new RegExp(name) })
    .first()
    .waitFor()
  const [file = ''] = /\/personnes\/[0-9a-f-]{36}/.exec(amina.url()) ?? []
  await amina.getByRole('link', { name: 'Noter une visite à domicile ou à distance' }).click()
  await amina.getByLabel('Comment, où').selectOption('home')
  for (const said of ['E-mail', 'J’accompagne'])
    await amina.locator('.choice__label', { hasText: said }).first().click()
  await amina.getByLabel('Durée').fill('45')
  await amina.getByRole('button', { name: 'Noter la visite' }).click()
  await amina.locator('.receipt').first().waitFor()
  return file
}

async function theMonth(): Promise<string> {
  await karim.goto('/activite')
  return karim.locator('main').innerText()
}

async function whenSheAsksToBeErased(file: string): Promise<string> {
  await amina.goto(file)
  await amina.getByRole('link', { name: 'Noter une demande sur ses données' }).click()
  await amina.getByText('Effacement', { exact: true }).click()
  await amina.getByText('Au guichet', { exact: true }).click()
  await amina.getByRole('button', { name: 'Noter la demande' }).click()
  await amina.getByText('Le délégué à la protection des données ou un responsable répond').waitFor()
  return new URL(amina.url()).pathname
}

async function thenTheManagerSeesWhatGoesAndWhatStays(request: string): Promise<void> {
  await karim.goto('/donnees')
  await karim.locator(`a[href="${request}"]`).click()
  await karim.getByRole('link', { name: 'Voir ce qui serait effacé' }).click()
  const shown = await karim.locator('main').innerText()
  for (const said of ['Vos noms', 'Vos visites', 'Gardé sans elle', 'Les sauvegardes déjà faites'])
    expect(shown).toContain(said)
}

async function whenTheManagerErases(): Promise<void> {
  await karim.getByText('J’ai vérifié l’identité').click()
  await karim.getByRole('button', { name: 'Effacer pour toujours' }).click()
  expect(await karim.locator('main').innerText()).toContain('Dossier effacé')
}

async function thenABackupDoesNotBringHerBack(backup: string, erased: number): Promise<void> {
  const list = join(town.server.dataDir, 'privacy', 'erasures.jsonl')
  await expect.poll(() => linesIn(list), { timeout: 20_000 }).toBe(erased)
  const dataDir = mkdtempSync(join(folder, 'restored-'))
  const restored = await runCote(['restore', backup, list], { DATA_DIR: dataDir, DEMO: '0' })
  expect(restored).toMatchObject({ code: 0 })
  expect(JSON.parse(restored.stdout)).toMatchObject({ erasedAgain: 1 })
}

async function linesIn(list: string): Promise<number> {
  return (await readFile(list, 'utf8').catch(() => '')).split('\n').filter(Boolean).length
}
