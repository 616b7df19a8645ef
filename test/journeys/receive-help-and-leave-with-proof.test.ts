import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { emptyTheHall, type HallScene, openHall } from '#test/support/hall-scene.ts'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()
let hall: HallScene

test('without scripts: a person is received, helped side by side, and leaves with proof', async () => {
  await givenAQuietHall({ scripts: false })
  const before = await theDayInFigures()

  const ticket = await whenSomebodyTakesATicketInArabic()
  const next = await whenSomebodyElseTakesATicket()
  await whenBothAgentsCallAtTheSameInstant()
  await thenEachReceivesAnotherPerson(ticket, next)
  await thenTheBoardShows(ticket, next)

  const her = await whenSheOpensAFile(await whoReceives(ticket), 'Fatima Zitouni')
  await whenTheyRenewHerHealthCover(her, 'CSS-2026-00417')
  await whenTheyFinishAndPrint(her)
  await thenThePageTells(her, { name: 'Fatima Zitouni', receipt: 'CSS-2026-00417' })
  await thenTheBrowserPrintsIt(her)
  await thenSheReadsItOnHerPhone(her, 'CSS-2026-00417')
  await thenTheDayCountsOneMore(before)
})

test('with scripts: the same, live and aloud', async () => {
  await givenAQuietHall({ scripts: true })
  await givenTheBoardMaySpeak()
  const before = await theDayInFigures()

  const ticket = await whenSomebodyTakesATicketInArabic()
  const next = await whenSomebodyElseTakesATicket()
  await whenBothAgentsCallAtTheSameInstant()
  await thenEachReceivesAnotherPerson(ticket, next)
  await thenTheBoardShows(ticket, next)
  await thenTheBoardSaysEachOnce(ticket, next)

  const her = await whenSheOpensAFile(await whoReceives(ticket), 'Yamina Berrada')
  await whenTheyRenewHerHealthCover(her, 'CSS-2026-00981')
  await whenTheyFinishAndPrint(her)
  await thenThePageTells(her, { name: 'Yamina Berrada', receipt: 'CSS-2026-00981' })
  await thenTheButtonPrintsIt(her)
  await thenSheReadsItOnHerPhone(her, 'CSS-2026-00981')
  await thenTheDayCountsOneMore(before)
  await thenTheBoardSaysEachOnce(ticket, next)
})

async function givenAQuietHall(wish: { scripts: boolean }): Promise<void> {
  await emptyTheHall(town.server)
  hall = await openHall(town, wish)
  if (wish.scripts) await listenTo(hall.board)
  await hall.board.goto('/ecran')
}

/** Whoever switches the screen on touches it once; a browser that lets it speak by itself does not ask. */
async function givenTheBoardMaySpeak(): Promise<void> {
  await expect.poll(() => hall.board.evaluate('window.tried')).toBe(true)
  const button = hall.board.locator('[data-sound]')
  if (await button.isVisible()) await button.click()
  await hall.board.evaluate('window.heard.length = 0')
}

async function whenSomebodyTakesATicketInArabic(): Promise<string> {
  const { kiosk } = hall
  await kiosk.goto('/borne')
  await kiosk.getByText('مرحبا').click()
  expect(await kiosk.locator('html').getAttribute('dir')).toBe('rtl')
  await kiosk.getByText('إجراء إداري عبر الإنترنت').click()
  return takeTheTicket(kiosk)
}

async function whenSomebodyElseTakesATicket(): Promise<string> {
  const { kiosk } = hall
  await kiosk.goto('/borne')
  await kiosk.getByText('Bonjour').click()
  await kiosk.getByText('Écrire un courrier').click()
  return takeTheTicket(kiosk)
}

async function takeTheTicket(kiosk: Page): Promise<string> {
  await kiosk.locator('button[name=priorite][value=non]').click()
  const number = await kiosk.locator('.kiosk-ticket__number').innerText()
  expect(number).toMatch(/^[A-Z]\s\d{3}$/)
  return number
}

async function whenBothAgentsCallAtTheSameInstant(): Promise<void> {
  const agents = [hall.amina, hall.julien]
  await Promise.all(agents.map((agent) => agent.goto('/guichet')))
  await Promise.all(agents.map((agent) => agent.getByRole('button', { name: 'Appeler le suivant' }).click()))
  await Promise.all(agents.map((agent) => agent.locator('.at-counter__ticket').waitFor()))
}

async function thenEachReceivesAnotherPerson(ticket: string, next: string): Promise<void> {
  const received = await Promise.all([hall.amina, hall.julien].map(ticketAt))
  expect(received.toSorted()).toEqual([ticket, next].toSorted())
}

/** The mediator who has this person in front of her: which of the two was first is chance. */
async function whoReceives(ticket: string): Promise<Page> {
  return (await ticketAt(hall.amina)) === ticket ? hall.amina : hall.julien
}

async function ticketAt(agent: Page): Promise<string> {
  return agent.locator('.at-counter__ticket .ticket-number').innerText()
}

async function thenTheBoardShows(...tickets: readonly string[]): Promise<void> {
  const shown = (): Promise<string> => hall.board.locator('main').innerText()
  for (const ticket of tickets) await expect.poll(shown, { timeout: 15_000 }).toContain(ticket)
  expect(await shown()).toMatch(/Guichet 1[\s\S]*Guichet 2|Guichet 2[\s\S]*Guichet 1/)
}

async function thenTheBoardSaysEachOnce(...tickets: readonly string[]): Promise<void> {
  const said = async (): Promise<readonly string[]> =>
    (await heard(hall.board)).filter((clip) => clip === 'chime.mp3')
  await expect.poll(said, { timeout: 30_000 }).toHaveLength(tickets.length)
  const aloud = await hall.board.locator('[data-said]').textContent()
  expect(tickets.some((ticket) => aloud?.includes(ticket))).toBe(true)
  expect((await heard(hall.board)).length).toBeGreaterThan(2 * tickets.length)
}

async function whenSheOpensAFile(agent: Page, name: string): Promise<Page> {
  const [firstNames = '', usageName = ''] = name.split(' ')
  await agent.getByRole('button', { name: 'Commencer' }).click()
  await agent.locator('input[name=first_names]').fill(firstNames)
  await agent.locator('input[name=usage_name]').fill(usageName)
  await agent.getByRole('button', { name: 'Ouvrir ce dossier' }).click()
  await agent.locator('.counter__person').getByText(name).waitFor()
  return agent
}

async function whenTheyRenewHerHealthCover(agent: Page, receipt: string): Promise<void> {
  await agent.getByRole('link', { name: 'Ouvrir une démarche' }).click()
  await agent.getByText('J’accompagne', { exact: true }).click()
  await agent.getByRole('button', { name: /^Suivre : Renouveler la Complémentaire santé/ }).click()
  await agent.getByRole('link', { name: /Préparer les documents/ }).click()
  await agent.getByRole('button', { name: /^Cocher : Dernier avis d’impôt/ }).click()
  await agent.getByRole('button', { name: /^Sans objet : Dernier avis de taxe foncière/ }).click()
  await agent.getByRole('link', { name: 'Noter l’envoi' }).click()
  await agent.getByText('En ligne', { exact: true }).click()
  await agent.locator('input[name=receipt]').fill(receipt)
  await agent.getByRole('button', { name: 'Enregistrer' }).click()
  await agent.getByText(receipt).first().waitFor()
}

async function whenTheyFinishAndPrint(agent: Page): Promise<void> {
  await agent.getByRole('link', { name: 'Guichet', exact: true }).click()
  const acts = agent.locator('.counter__acts')
  // What was just done with her is already said: how, and for which procedure.
  expect(await acts.locator('input[name=act1_mode]:checked').inputValue()).toBe('avec')
  expect(await acts.locator('select[name=act1_procedure] option:checked').innerText()).toMatch(
    /^Renouveler la CSS|^Renouveler la Complémentaire santé/,
  )
  await acts.getByRole('button', { name: 'Terminer et imprimer' }).click()
  await agent.locator('.receipt').first().waitFor()
}

async function thenThePageTells(
  agent: Page,
  { name, receipt }: { name: string; receipt: string },
): Promise<void> {
  const [hers, simple] = await agent.locator('.receipt').all()
  expect(await hers?.getAttribute('lang')).toBe('ar')
  expect(await hers?.getAttribute('dir')).toBe('rtl')
  for (const sheet of [hers, simple]) {
    const text = await sheet?.innerText()
    expect(text).toContain(name)
    expect(text).toContain(receipt)
    expect(text).toContain('01 99 00 12 34')
  }
}

/** The page alone, without the menu and buttons of the screen, on two sheets at most. */
async function thenTheBrowserPrintsIt(agent: Page): Promise<void> {
  await agent.emulateMedia({ media: 'print' })
  for (const screenOnly of ['.header', '.receipt-bar', '.footer'])
    expect(await agent.locator(screenOnly).isVisible()).toBe(false)
  expect(await agent.locator('.receipt').first().isVisible()).toBe(true)
  const pdf = (await agent.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3)
  await agent.emulateMedia({ media: 'screen' })
}

async function thenTheButtonPrintsIt(agent: Page): Promise<void> {
  await agent.evaluate('window.print = () => (window.printed = true)')
  await agent.getByRole('button', { name: /Imprimer/ }).click()
  expect(await agent.evaluate('window.printed')).toBe(true)
  await thenTheBrowserPrintsIt(agent)
}

async function thenSheReadsItOnHerPhone(agent: Page, receipt: string): Promise<void> {
  const { phone } = hall
  const printed = await agent.locator('main').innerText()
  const [code = ''] = /\b[A-Z]{1,3}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(printed) ?? []
  const pin = await agent.locator('.receipt__pin strong').innerText()
  await phone.goto('/ma-page?langue=ar')
  await phone.locator('input[name=code]').fill(code.toLowerCase().replaceAll('-', ' '))
  await phone.locator('input[name=pin]').fill(pin)
  await phone.locator('main form button[type=submit]').click()
  expect(await phone.locator('main').innerText()).toContain(receipt)
}

async function thenTheDayCountsOneMore(before: DayInFigures): Promise<void> {
  expect(await theDayInFigures()).toEqual({ visits: before.visits + 1, received: before.received + 1 })
}

interface DayInFigures {
  readonly visits: number
  /** People whose turn at the counter is over. */
  readonly received: number
}

/** As the manager reads it. */
async function theDayInFigures(): Promise<DayInFigures> {
  const page = await town.deskOf('Karim Haddad', { scripts: true })
  await page.goto('/activite')
  await page.getByRole('link', { name: 'Aujourd’hui' }).click()
  const activity = await page.locator('main').innerText()
  await page.goto('/file/journee')
  const day = await page.locator('main').innerText()
  await page.close()
  return {
    visits: Number(/Visites\s+(\d+)/.exec(activity)?.[1]),
    received: Number(/Reçues\s+(\d+)/.exec(day)?.[1]),
  }
}

/** Notes what the page plays, without changing it. */
async function listenTo(page: Page): Promise<void> {
  await page.addInitScript(`
    window.heard = []
    const play = HTMLMediaElement.prototype.play
    HTMLMediaElement.prototype.play = function () {
      if (this.volume > 0) window.heard.push(this.src.split('/').at(-1))
      const playing = play.call(this)
      playing.catch(() => {}).finally(() => (window.tried = true))
      return playing
    }`)
}

async function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate('window.heard')
}
