import type { Page } from 'playwright-core'
import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { QrCode } from '#platform/ui/qr-code.tsx'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()

test('without scripts: a poster is hung up, photographed, answered in Arabic, and nobody is known', async () => {
  await theJourney({ scripts: false })
})

test('with scripts: the same', async () => {
  await theJourney({ scripts: true })
})

async function theJourney({ scripts }: { scripts: boolean }): Promise<void> {
  const karim = await town.deskOf('Karim Haddad', { scripts })
  const title = scripts ? 'Avis avec scripts' : 'Avis sans scripts'
  await whenHeOpensTheSurvey(karim, title)
  const survey = karim.url()
  const address = await thenThePosterSays(karim)
  const phone = await town.device({ scripts, screen: 'phone' })
  await whenSheAnswers(phone, `${address}&langue=ar`)
  await thenNothingOfHerIsOnThePhone(phone)
  await karim.goto(survey)
  expect(await karim.locator('main').textContent()).toContain('1 réponse')
  await karim.getByRole('link', { name: 'Résultats' }).click()
  expect(await karim.locator('main').textContent()).toContain('au moins cinq réponses')
}

async function whenHeOpensTheSurvey(page: Page, title: string): Promise<void> {
  await page.goto('/questionnaires')
  await page.getByRole('link', { name: 'Ouvrir un questionnaire' }).click()
  await page.getByLabel('Questions posées').selectOption('satisfaction')
  await page.getByLabel('Titre').fill(title)
  await page.getByLabel('Lieux').fill('Accueil\nMédiathèque')
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  expect(await page.locator('h1').textContent()).toBe(title)
}

/** The square on the poster holds the address printed under it, with the place and the way in. */
async function thenThePosterSays(page: Page): Promise<string> {
  await page.getByRole('link', { name: /Médiathèque/ }).click()
  const place = new URL(page.url()).searchParams.get('lieu')
  const printed = (await page.locator('.poster__address').textContent()) ?? ''
  const address = `http://${printed}?par=affiche&lieu=${place}`
  const drawn = await page.locator('svg.qr-code path').nth(1).getAttribute('d')
  expect(render(h(QrCode, { text: address, label: '' }))).toContain(`d="${drawn}"`)
  const { pathname, search } = new URL(address)
  return pathname + search
}

async function whenSheAnswers(phone: Page, address: string): Promise<void> {
  await phone.goto(address)
  expect(await phone.locator('html').getAttribute('dir')).toBe('rtl')
  expect(await phone.locator('h1').textContent()).toBe('رأيك في زيارتك')
  await phone.getByRole('button', { name: 'ابدأ' }).click()
  const began = Date.now()
  for (let page = 0; page < 12 && !phone.url().includes('/merci'); page += 1) {
    const choice = phone.locator('main input[type=radio], main input[type=checkbox]').first()
    if ((await choice.count()) > 0) await choice.check({ force: true })
    else await phone.locator('main textarea').fill('شكرا لكم')
    // The last page goes no faster than somebody reads.
    if ((await phone.locator('main textarea').count()) > 0)
      await phone.waitForTimeout(Math.max(0, 4_500 - (Date.now() - began)))
    await phone.locator('main form button[type=submit]').first().click()
    await phone.waitForLoadState()
  }
  expect(phone.url()).toContain('/merci')
  expect(await phone.locator('h1').textContent()).toBe('شكرًا')
}

async function thenNothingOfHerIsOnThePhone(phone: Page): Promise<void> {
  await phone.goBack()
  expect(await phone.locator('main').textContent()).not.toContain('شكرا لكم')
}
