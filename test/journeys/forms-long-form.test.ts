import type { Page } from 'playwright-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { type Line, openLine } from '#test/support/blackhole.ts'
import { longForm, longFormQuestions } from '#test/support/long-form.ts'
import { publishInto } from '#test/support/publish-into.ts'
import { visitedTown } from '#test/support/visited-town.ts'

/** A hundred and fifty pages in a real browser. */
const longest = 600_000

const town = visitedTown()
let start: string
let line: Line
let screen: Page

beforeAll(async () => {
  start = await publishInto(town.server, longForm())
})

afterEach(async () => {
  await line.close()
})

test(
  'without scripts: 120 questions, three conditions one inside the other, a household of six',
  async () => {
    await theJourney({ scripts: false })
  },
  longest,
)

test(
  'with scripts: the same',
  async () => {
    await theJourney({ scripts: true })
  },
  longest,
)

async function theJourney({ scripts }: { scripts: boolean }): Promise<void> {
  line = await openLine(town.server.port)
  screen = await town.device({ scripts })
  const code = await whenSheBegins()
  await thenTheConditionsOpenOneAfterTheOther()
  await whenSheListsSixPeople()
  await whenTheNetworkGoesAndComesBack()
  await whenHerSessionIsOver(code)
  await whenAnotherTabWrites()
  await whenSheAnswersAllTheRest()
  await thenShePutsOneAnswerRight()
  await whenSheSendsTwice()
}

async function whenSheBegins(): Promise<string> {
  await screen.goto(line.origin + start)
  await screen.locator('input[name=birth_day]').fill('3')
  await screen.locator('input[name=birth_month]').fill('7')
  await screen.locator('input[name=birth_year]').fill('1955')
  await screen.locator('main form button[type=submit]').first().click()
  await screen.waitForURL(/\/code/)
  const [code = ''] = /REP-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await screen.locator('main').innerText()) ?? []
  expect(code).not.toBe('')
  await screen.goto(screen.url().replace(/\/code.*/, ''))
  return code
}

async function thenTheConditionsOpenOneAfterTheOther(): Promise<void> {
  await say('Oui')
  await say('Oui')
  await say('Oui')
  expect(await title()).toContain('Combien de mois')
  await screen.goBack()
  await say('Non')
  expect(new URL(screen.url()).pathname).toMatch(/\/lignes\/personnes$/)
}

async function whenSheListsSixPeople(): Promise<void> {
  for (const name of ['Awa', 'Binta', 'Chloé', 'Daouda', 'Élise', 'Farid']) {
    await screen.getByRole('button', { name: 'Ajouter une personne' }).click()
    await write(name)
    await write('9')
    await say(name === 'Awa' ? 'Oui' : 'Non')
    if (name === 'Awa') await write('CM1')
    await screen.waitForURL(/\/lignes\/personnes/)
  }
  const listed = await screen.locator('main').innerText()
  for (const name of ['Awa', 'Daouda', 'Farid']) expect(listed).toContain(name)
  await goOn()
  await screen.waitForURL(/p-point-1$/)
}

async function whenTheNetworkGoesAndComesBack(): Promise<void> {
  const draft = draftPath()
  await box().fill('écrit sans réseau')
  line.cut()
  await goOn().catch(() => undefined)
  // The page of the browser that says there is no network has to be there before another is asked for.
  await screen
    .waitForURL((url) => url.protocol === 'chrome-error:', { timeout: 5_000 })
    .catch(() => undefined)
  line.mend()
  await screen.goto(`${line.origin}${draft}`)
  await screen.waitForURL(/p-point-[12]$/)
  if (screen.url().endsWith('p-point-1')) await write('écrit sans réseau')
  await write('12')
  expect(new URL(screen.url()).pathname).toMatch(/p-point-3$/)
}

async function whenHerSessionIsOver(code: string): Promise<void> {
  await screen.locator('main').getByText('Oui', { exact: true }).click()
  await screen.context().clearCookies()
  await goOn()
  await screen.locator('input[name=code]').fill(code)
  await screen.locator('input[name=birth_day]').fill('3')
  await screen.locator('input[name=birth_month]').fill('7')
  await screen.locator('input[name=birth_year]').fill('1955')
  await screen.locator('main form button[type=submit]').first().click()
  await screen.waitForURL(/p-point-4$/)
}

async function whenAnotherTabWrites(): Promise<void> {
  await say('Parfois')
  const other = await screen.context().newPage()
  await other.goto(screen.url())
  await other
    .locator('main form input[type=text], main form input:not([type])')
    .first()
    .fill('dans l’autre onglet')
  await other.locator('main form button[type=submit]').first().click()
  await other.waitForURL(/p-point-6$/)
  await other.close()
  await box().fill('dans le premier onglet')
  await goOn()
  await screen.waitForLoadState()
  const both = await screen.locator('main').innerText()
  expect([both.includes('dans l’autre onglet'), both.includes('dans le premier onglet')]).toEqual([
    true,
    true,
  ])
  await screen.goto(`${line.origin}${draftPath()}`)
  await screen.waitForURL(/p-point-6$/)
}

async function whenSheAnswersAllTheRest(): Promise<void> {
  for (let point = 6; point <= longFormQuestions - 8; point += 1) {
    await screen.waitForURL(new RegExp(`p-point-${point}$`))
    const kind = (point - 1) % 4
    if (kind === 2) await say('Oui')
    else if (kind === 3) await say('Souvent')
    else await write(kind === 1 ? '12' : `réponse ${point}`)
  }
  await screen.waitForURL(/\/verification$/)
}

async function thenShePutsOneAnswerRight(): Promise<void> {
  const text = await screen.locator('main').innerText()
  for (const said of ['dans l’autre onglet', 'CM1', 'Farid', 'réponse 9']) expect(text).toContain(said)
  expect(text).not.toContain('Combien de mois dure ce plan')
  await screen.locator('a[href*="p-point-9?"]').click()
  await write('réponse corrigée')
  await screen.waitForURL(/\/verification$/)
  expect(await screen.locator('main').innerText()).toContain('réponse corrigée')
}

async function whenSheSendsTwice(): Promise<void> {
  const page = screen.url()
  await screen.locator('main form button[type=submit]').last().click()
  await screen.waitForURL(/\/confirmation$/)
  await screen.goto(page)
  await screen.waitForURL(/\/confirmation$/)
  expect(await screen.locator('main').innerText()).toContain('Vos réponses sont envoyées')
}

async function say(label: string): Promise<void> {
  await screen.locator('main form').getByText(label, { exact: true }).first().click()
  await goOn()
}

async function write(text: string): Promise<void> {
  await box().fill(text)
  await goOn()
}

function box(): ReturnType<Page['locator']> {
  return screen.locator('main form input.input').first()
}

async function goOn(): Promise<void> {
  await screen.getByRole('button', { name: /continuer$/i }).click()
}

async function title(): Promise<string> {
  return screen.locator('h1').innerText()
}

function draftPath(): string {
  return /\/reponses\/[0-9a-f-]{36}/.exec(screen.url())?.[0] ?? ''
}
