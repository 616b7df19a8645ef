import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { answerUntilResult, goOn, loneParentAnswers } from '#test/support/answer-rights.ts'
import { signIn } from '#test/support/hall-scene.ts'
import { tabAndEnter } from '#test/support/keyboard.ts'
import { type DeviceWish, visitedTown } from '#test/support/visited-town.ts'

const lens = '62498'
const children = [
  ['10', '2', '2016'],
  ['1', '7', '2020'],
]
const references = mkdtempSync(join(tmpdir(), 'cote-zones-'))
writeFileSync(join(references, 'zone_apl.json'), JSON.stringify({ default: '3', zones: { 2: [lens] } }))
const town = visitedTown({ REFERENCE_DIR: references })

afterAll(() => rmSync(references, { recursive: true, force: true }))

test('without scripts, on a phone: a lone parent finds her rights, corrects the rent, prints; an agent opens the cases', async () => {
  await theJourney({ scripts: false, language: 'fr', screen: 'phone', name: 'Nora Belhadj' })
})

test('with scripts, in Arabic, on a desk: the same', async () => {
  await theJourney({ scripts: true, language: 'ar', screen: 'desk', name: 'Salma Idrissi' })
})

test('at the kiosk, in Arabic: the power goes after two questions, and her code goes on at the counter', async () => {
  const who: Somebody = { scripts: false, language: 'ar', screen: 'kiosk', name: '' }
  const kiosk = await town.device(who)
  const code = await whenSheTakesTheDoorOfTheKiosk(kiosk)
  const answered = await answerUntilResult(kiosk, { answers: loneParentAnswers, children, most: 2 })
  await kiosk.context().close()
  const next = await town.device(who)
  await thenTheKioskKnowsNothing(next)
  const desk = await town.device({ ...who, screen: 'desk' })
  await whenAnAgentTakesHerCode(desk, code)
  const after = await answerUntilResult(desk, { answers: loneParentAnswers, children })
  expect(after.filter((page) => answered.includes(page) && page !== 'children')).toEqual([])
  expect(await desk.locator('#droit-rsa.right--yes').count()).toBe(1)
})

interface Somebody extends DeviceWish {
  readonly language: 'fr' | 'ar'
  readonly name: string
}

async function theJourney(who: Somebody): Promise<void> {
  const home = await town.device(who)
  const code = await whenSheTakesTheDoor(home, who)
  await thenFewQuestionsAreAsked(home)
  await thenSheFindsHerRights(home, who)
  await whenSheCorrectsTheRent(home)
  await whenSheOpensAnExplanationByKeyboard(home)
  await thenSheHasOneSheetToPrint(home, code)
  const desk = await town.device({ ...who, screen: 'desk' })
  await whenAnAgentTakesHerCode(desk, code)
  await desk.waitForURL(/\/resultat/)
  await whenItIsPutIntoHerFile(desk, who)
  await whenTheAgentOpensTheCases(desk)
  await thenTheFileFollowsThem(desk)
  await whenAPublicWriterLooksForRightsNotAskedFor(desk)
  await thenSheIsOnTheListOnlyToBeLookedAt(desk, who)
}

async function whenSheTakesTheDoor(page: Page, { language }: Somebody): Promise<string> {
  await page.goto(`/?langue=${language}`)
  await page.locator('a.tile[href="/mes-droits"]').click()
  expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
  await giveBirthDate(page)
  await page.locator('main form:not([role=search]) button[type=submit]').last().click()
  return page.locator('.panel__number').innerText()
}

async function whenSheTakesTheDoorOfTheKiosk(page: Page): Promise<string> {
  await page.goto('/borne')
  await page.getByRole('link', { name: 'مرحبا' }).click()
  await page.getByRole('link', { name: 'حقوقي: ما المساعدات التي أطلبها؟' }).click()
  await giveBirthDate(page)
  await page.locator('main form:not([role=search]) button[type=submit]').last().click()
  const code = await page.locator('.panel__number').innerText()
  await page.locator('main a.button[href^="/reponses/"]').first().click()
  return code
}

async function thenTheKioskKnowsNothing(page: Page): Promise<void> {
  await page.goto('/borne')
  expect(await page.context().cookies()).toEqual([])
  expect(await page.locator('main').innerText()).not.toContain('1991')
}

async function giveBirthDate(page: Page): Promise<void> {
  await page.locator('input[name=birth_day]').fill('14')
  await page.locator('input[name=birth_month]').fill('5')
  await page.locator('input[name=birth_year]').fill('1991')
}

async function thenFewQuestionsAreAsked(page: Page): Promise<void> {
  await page.locator('main a.button[href^="/reponses/"]').first().click()
  const asked = await answerUntilResult(page, { answers: loneParentAnswers, children })
  expect(asked.length).toBeLessThanOrEqual(32)
  for (const known of ['birth-date', 'partner-work']) expect(asked).not.toContain(known)
  expect(asked).not.toContain('child-school')
}

async function thenSheFindsHerRights(page: Page, { language }: Somebody): Promise<void> {
  for (const benefit of ['rsa', 'ppa', 'asf', 'housing', 'css'])
    expect(await page.locator(`#droit-${benefit}.right--yes`).count(), benefit).toBe(1)
  // Nothing is unknown: each amount is one, to the euro.
  expect(await page.locator('.right--unsure[id]').count()).toBe(0)
  if (language === 'fr') expect(await page.locator('#droit-asf').innerText()).toContain('404')
  await page.locator('main a[href$="voir=non"]').click()
  expect(await page.locator('#droit-cf').innerText()).toMatch(/art\. [LRD]\d+/)
  await page.locator('main a.button[href$="/resultat"]').click()
}

async function whenSheCorrectsTheRent(page: Page): Promise<void> {
  const amount = page.locator('#droit-housing .right__amount')
  const before = await amount.innerText()
  await page.locator('main a[href*="/page/page-rent-alone"]').click()
  await page.locator('main input[name="q.rent-alone.value"]').fill('430')
  await goOn(page)
  await page.waitForURL(/\/resultat$/)
  expect(euros(await amount.innerText())).toBeGreaterThan(euros(before))
}

function euros(text: string): number {
  return Number(text.replaceAll(/[^\d]/g, ''))
}

async function whenSheOpensAnExplanationByKeyboard(page: Page): Promise<void> {
  const link = page.locator('#droit-housing a').first()
  const label = (await link.innerText()).replaceAll(/\s+/g, ' ').trim()
  await page.locator('main').focus()
  await tabAndEnter(page, label)
  expect(await page.locator('.right__steps').first().innerText()).toMatch(/art\. [LRD]\d+/)
  await page.locator('main a.button[href$="/resultat"]').click()
}

async function thenSheHasOneSheetToPrint(page: Page, code: string): Promise<void> {
  await page.locator('main a[href$="/droits/feuille"]').click()
  const sheet = page.locator('.rights-sheet')
  expect(await sheet.innerText()).toContain(code)
  expect(await sheet.locator('.qr-code').count()).toBe(1)
  expect(await pagesOnPaper(page)).toBe(1)
  await page.locator('a[href*="grand=oui"]').click()
  expect(await page.locator('body.large-print').count()).toBe(1)
}

async function pagesOnPaper(page: Page): Promise<number> {
  const paper = await page.pdf({ format: 'A4' })
  return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

async function whenAnAgentTakesHerCode(page: Page, code: string): Promise<void> {
  await signIn(page, 'Amina Belkacem')
  await page.goto('/reprise')
  await page.locator('input[name=code]').fill(code)
  await giveBirthDate(page)
  await page.locator('main form:not([role=search]) button[type=submit]').last().click()
}

async function whenItIsPutIntoHerFile(page: Page, { name }: Somebody): Promise<void> {
  const result = page.url()
  const [first = '', last = ''] = name.split(' ')
  await page.goto('/personnes/nouvelle')
  await page.locator('input[name=first_names]').fill(first)
  await page.locator('input[name=usage_name]').fill(last)
  await giveBirthDate(page)
  await page.locator('main form button[type=submit]').last().click()
  await page.waitForURL(/\/personnes\/[0-9a-f-]{36}/)
  await page.goto(result)
  expect(await page.locator('main form[action$="/droits/demarches"]').count()).toBe(0)
  await page.locator('main a[href$="/droits/dossier"]').click()
  await page.locator('main input[name=q]').fill(name)
  await page.getByRole('button', { name: 'Chercher' }).click()
  await page.getByRole('button', { name: /^Ranger dans ce dossier/ }).click()
  await page.waitForURL(/\/resultat/)
}

async function whenTheAgentOpensTheCases(page: Page): Promise<void> {
  await page.locator('#droit-rsa summary').click()
  expect(await page.locator('#droit-rsa .right__steps').first().isVisible()).toBe(true)
  for (const benefit of ['rsa', 'housing', 'asf']) {
    await page.locator(`#droit-${benefit} button[name=aide]`).click()
    await page.locator(`#droit-${benefit} a[href^="/demarches/"]`).waitFor()
  }
}

async function thenTheFileFollowsThem(page: Page): Promise<void> {
  await page.locator('#droit-rsa a[href^="/demarches/"]').click()
  const text = await page.locator('main').innerText()
  expect(text).toContain('Demander le revenu de solidarité active (RSA)')
}

async function whenAPublicWriterLooksForRightsNotAskedFor(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await signIn(page, 'Hélène Carpentier')
  await page.goto('/droits')
  await page.locator('main a[href="/droits/reperage"]').click()
  await page.getByRole('button', { name: /^Chercher/ }).click()
  const refresh = page.getByRole('link', { name: 'Actualiser' })
  for (let nth = 0; nth < 100 && (await refresh.count()) > 0; nth += 1) {
    await page.waitForTimeout(200)
    await refresh.click()
  }
  expect(await page.locator('main').innerText()).toContain('Dernière recherche')
}

// RSA, the activity bonus, ASF and housing aid are missing; nothing is decided, and what she notes stays.
async function thenSheIsOnTheListOnlyToBeLookedAt(page: Page, { name }: Somebody): Promise<void> {
  const lines = page.locator('tr', { hasText: name })
  expect(await lines.count()).toBeGreaterThanOrEqual(4)
  await lines
    .filter({ hasText: 'RSA' })
    .first()
    .getByRole('link', { name: /^Noter la suite/ })
    .click()
  expect(await page.locator('main').innerText()).toContain('Rien n’est décidé')
  await page.locator('label', { hasText: 'Mis de côté' }).click()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  expect(await page.locator('main').innerText()).toContain('Dites pourquoi')
  await page.locator('textarea[name=raison]').fill('Elle demande elle-même.')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.goto('/droits/reperage?suite=set-aside')
  expect(await page.locator('tr', { hasText: name }).count()).toBe(1)
}
