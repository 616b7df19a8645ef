import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type HallScene, openHall } from '#test/support/hall-scene.ts'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()
let hall: HallScene
let kiosk: Page

test('without scripts: alone at the kiosk in Arabic, the power goes at the 12th question, finished at the counter', async () => {
  await theJourney({ scripts: false, name: 'Samira Haddad', year: '1955' })
})

test('with scripts: the same', async () => {
  await theJourney({ scripts: true, name: 'Leïla Mansouri', year: '1961' })
})

interface Somebody {
  readonly scripts: boolean
  readonly name: string
  readonly year: string
}

async function theJourney(how: Somebody): Promise<void> {
  hall = await openHall(town, how)
  kiosk = await town.device({ scripts: how.scripts, screen: 'kiosk' })
  await whenSheTakesTheDoorInArabic()
  await thenNoNameIsAsked()
  const code = await whenSheGivesHerBirthDate(how.year)
  const answered = await whenSheAnswers(11)
  await whenThePowerGoesAtTheTwelfth(how)
  await thenTheKioskKnowsNothing()
  await whenAnAgentTakesHerCode(code, how.year)
  await thenNothingIsLost(answered)
  await whenTheAgentFinishesAloud(how)
  await thenSheReadsHerLevelsInArabic()
  await whenItIsPutIntoHerFile(how)
  await thenTheFileShowsIt()
}

async function whenSheTakesTheDoorInArabic(): Promise<void> {
  const page = kiosk
  await page.goto('/borne')
  await page.getByRole('link', { name: 'مرحبا' }).click()
  await page.getByRole('link', { name: 'أعرف مستواي في المهارات الرقمية' }).click()
}

async function thenNoNameIsAsked(): Promise<void> {
  const page = kiosk
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  const boxes = await page
    .locator('main input:not([type=hidden])')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name')))
  expect(boxes).toEqual(['birth_day', 'birth_month', 'birth_year'])
}

async function whenSheGivesHerBirthDate(year: string): Promise<string> {
  const page = kiosk
  await giveBirthDate(page, year)
  await submit(page)
  return page.locator('.panel__number').innerText()
}

async function giveBirthDate(page: Page, year: string): Promise<void> {
  await page.locator('input[name=birth_day]').fill('3')
  await page.locator('input[name=birth_month]').fill('7')
  await page.locator('input[name=birth_year]').fill(year)
}

async function submit(page: Page): Promise<void> {
  await page.locator('main form:not([role=search]) button[type=submit]').last().click()
}

/** Answers so many questions; their names, in order. */
async function whenSheAnswers(count: number): Promise<readonly string[]> {
  const page = kiosk
  await page.locator('main a.button[href^="/reponses/"]').first().click()
  const answered: string[] = []
  for (let nth = 0; nth < count; nth++) {
    const choices = page.locator('main input[type=radio]')
    answered.push((await choices.first().getAttribute('name')) ?? '')
    // The second answer leaves a doubt, so that every item is asked.
    await page.locator('main .choice__label').nth(1).click()
    await page.locator('main form button[type=submit]').first().click()
    await page.waitForLoadState()
  }
  return answered
}

// Nothing is closed properly: the browser goes with its cookies.
async function whenThePowerGoesAtTheTwelfth({ scripts }: { readonly scripts: boolean }): Promise<void> {
  expect(await kiosk.locator('.form-place').innerText()).toContain('12')
  await kiosk.context().close()
  kiosk = await town.device({ scripts, screen: 'kiosk' })
}

async function thenTheKioskKnowsNothing(): Promise<void> {
  await kiosk.goto('/borne')
  expect(await kiosk.context().cookies()).toEqual([])
}

async function whenAnAgentTakesHerCode(code: string, year: string): Promise<void> {
  const { amina } = hall
  await amina.goto('/reprise?langue=ar')
  await amina.locator('input[name=code]').fill(code)
  await giveBirthDate(amina, year)
  await submit(amina)
}

async function thenNothingIsLost(answered: readonly string[]): Promise<void> {
  const { amina } = hall
  expect(await amina.locator('.form-place').innerText()).toContain('12')
  const name = await amina.locator('.oral__answers button').first().getAttribute('name')
  expect(answered).not.toContain(name)
}

async function whenTheAgentFinishesAloud({ scripts }: { readonly scripts: boolean }): Promise<void> {
  const { amina } = hall
  for (let most = 45; most > 0; most--) {
    const answers = amina.locator('.oral__answers button')
    if ((await answers.count()) === 0) break
    const question = amina.url()
    if (scripts) await amina.keyboard.press('1')
    else await answers.first().click()
    await amina.waitForURL((url) => url.toString() !== question)
  }
  expect(amina.url()).toContain('/confirmation')
}

async function thenSheReadsHerLevelsInArabic(): Promise<void> {
  const { amina } = hall
  const text = await amina.locator('main').innerText()
  expect(text).toContain('هذا هو مستواك')
  expect(await amina.locator('.skills__one').count()).toBe(9)
  expect(await amina.locator('.level-bar[aria-label]').count()).toBe(9)
}

async function whenItIsPutIntoHerFile({ name, year }: Somebody): Promise<void> {
  const { amina, julien } = hall
  const [first = '', last = ''] = name.split(' ')
  await julien.goto('/personnes/nouvelle')
  await julien.locator('input[name=first_names]').fill(first)
  await julien.locator('input[name=usage_name]').fill(last)
  await giveBirthDate(julien, year)
  await julien.locator('main form button[type=submit]').last().click()
  await julien.waitForURL(/\/personnes\/[0-9a-f-]{36}/)
  await amina.locator('main a[href^="/autonomie/"]').click()
  await amina.getByRole('link', { name: 'Le ranger dans un dossier' }).click()
  await amina.locator('input[name=q]').fill(name)
  await amina.getByRole('button', { name: 'Chercher' }).click()
  await amina.getByRole('button', { name: /^Ranger dans ce dossier/ }).click()
}

async function thenTheFileShowsIt(): Promise<void> {
  const { julien } = hall
  const [file = ''] = /\/personnes\/[0-9a-f-]{36}/.exec(julien.url()) ?? []
  await julien.goto(file)
  const text = await julien.locator('main').innerText()
  expect(text).toContain('Autonomie numérique')
  expect(text).toContain('Dernier test')
}
