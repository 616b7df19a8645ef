import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { emptyTheHall } from '#test/support/hall-scene.ts'
import { type Focused, focused, tabAndEnter, tabAndType, tabTo } from '#test/support/keyboard.ts'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()

beforeAll(async () => {
  await emptyTheHall(town.server)
})

test.each([
  { scripts: false, firstNames: 'Leïla', usageName: 'Haddouche' },
  { scripts: true, firstNames: 'Rosa', usageName: 'Figueira' },
])('Tab, Enter and letters alone are enough to receive a person, scripts: $scripts', async (wish) => {
  const page = await aMediatorAtHerDesk(wish.scripts)
  await takeATicket(wish.scripts)

  await tabAndEnter(page, /Amina Belkacem/)
  await page.goto('/guichet')
  await tabAndEnter(page, /Appeler le suivant/)
  await page.locator('.at-counter__ticket').waitFor()
  await tabAndEnter(page, /^Commencer/)
  await tabAndType(page, 'first_names', wish.firstNames)
  await tabAndType(page, 'usage_name', wish.usageName)
  await tabAndEnter(page, 'Ouvrir ce dossier')
  await page.locator('.counter__person').getByText(`${wish.firstNames} ${wish.usageName}`).waitFor()
  await tabTo(page, ({ name }) => name === 'act1_theme')
  await page.keyboard.press('Space')
  await tabTo(page, ({ name }) => name === 'act1_mode')
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('input[name=act1_mode]:checked').count()).toBe(1)
  await tabAndEnter(page, /^Terminer et imprimer/)
  await page.locator('.receipt').first().waitFor()
  await page.context().close()
})

test('the first Tab skips the menu; every control of the page is met once, none keeps the focus', async () => {
  const page = await aMediatorAtHerDesk(false)
  await tabAndEnter(page, /Julien Morel/)
  await page.goto('/guichet')

  const first = await tabTo(page, () => true)
  expect(first.label).toBe('Aller au contenu')
  await page.keyboard.press('Enter')
  const inContent = await tabTo(page, () => true)
  expect(inContent.label).not.toMatch(/Accueil|Guichet$/)

  await page.goto('/guichet')
  expect(await walk(page)).toEqual(await controlsOf(page))
  await page.context().close()
})

async function aMediatorAtHerDesk(scripts: boolean): Promise<Page> {
  const page = await town.device({ scripts })
  await page.goto('/connexion')
  return page
}

/** At the kiosk too, by keys alone. */
async function takeATicket(scripts: boolean): Promise<void> {
  const kiosk = await aMediatorAtHerDesk(scripts)
  await kiosk.goto('/borne')
  await tabAndEnter(kiosk, /Bonjour/)
  await tabAndEnter(kiosk, /Écrire un courrier/)
  await tabTo(kiosk, ({ name, label }) => name === 'priorite' && /Non/.test(label))
  await kiosk.keyboard.press('Enter')
  await kiosk.locator('.kiosk-ticket__number').waitFor()
  await kiosk.context().close()
}

/** Every stop of Tab from the top of the page until it leaves it. */
async function walk(page: Page): Promise<number> {
  let stops = 0
  let before: Focused | null = null
  for (;;) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (!now) return stops
    expect(now.isSeen, `the focus is seen on ${now.tag} “${now.label}”, after “${before?.label}”`).toBe(true)
    before = now
    stops += 1
    expect(stops).toBeLessThan(200)
  }
}

/** What can be clicked or typed in: radio buttons of one name are one stop. */
function controlsOf(page: Page): Promise<number> {
  return page.evaluate(`(() => {
    const controls = [...document.querySelectorAll('[tabindex="0"], a[href], button, input:not([type=hidden]), select, textarea, summary')]
    const shown = controls.filter((one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }))
    return new Set(shown.map((one) => (one.type === 'radio' ? one.form?.action + one.name : one))).size
  })()`)
}
