import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { signIn } from '#test/support/hall-scene.ts'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()
let helene: Page

test('without scripts: a refusal is contested by a letter, printed large, sent and answered', async () => {
  await givenThePublicWriter({ scripts: false })
  const procedure = await givenARefusedProcedureOf('Fatima Zitouni')
  await whenSheChoosesTheAppeal()
  await whenTheyFillItTogether()
  await thenTheLetterStands('Fatima Zitouni')
  await whenTheyChangeItsWords()
  await thenEveryVersionIsKept()
  await thenItIsPrintedLarge()
  await thenHerCopySpeaksArabic()
  await whenItIsSent('1A 204 558 7712 3')
  await thenTheProcedureIsOnItsSecondAttempt(procedure)
  await whenTheAnswerComes()
  await thenTheProcedureIsGranted(procedure)
})

test('with scripts: the same, and the letter is read aloud or says that no voice is there', async () => {
  await givenThePublicWriter({ scripts: true })
  const procedure = await givenARefusedProcedureOf('Yamina Berrada')
  await whenSheChoosesTheAppeal()
  await whenTheyFillItTogether()
  await thenTheLetterStands('Yamina Berrada')
  await thenItIsReadAloud()
  await thenItIsPrintedLarge()
  await whenItIsSent('1A 204 558 7799 1')
  await whenTheAnswerComes()
  await thenTheProcedureIsGranted(procedure)
})

async function givenThePublicWriter({ scripts }: { scripts: boolean }): Promise<void> {
  helene = await town.device({ scripts })
  if (scripts) await helene.addInitScript(twoVoices)
  await signIn(helene, 'Hélène Carpentier')
}

async function givenARefusedProcedureOf(name: string): Promise<string> {
  const [firstNames = '', usageName = ''] = name.split(' ')
  await helene.goto('/personnes/nouvelle')
  await helene.locator('input[name=first_names]').fill(firstNames)
  await helene.locator('input[name=usage_name]').fill(usageName)
  await helene.locator('main form .button').last().click()
  await helene.getByRole('heading', { name, level: 1 }).waitFor()
  const file = new URL(helene.url()).pathname
  await helene.goto(`${file}/demarches/nouvelle`)
  await helene.getByRole('button', { name: /^Suivre\s:\sRenouveler la Complémentaire santé/ }).click()
  const procedure = new URL(helene.url()).pathname
  await helene.goto(`${procedure}/envoi`)
  await helene.getByText('En ligne', { exact: true }).click()
  await helene.locator('input[name=receipt]').fill('CSS-2026-00417')
  await helene.getByRole('button', { name: 'Enregistrer' }).click()
  await helene.goto(`${procedure}/issue`)
  await helene.getByText('Refusée', { exact: true }).click()
  await helene.getByRole('button', { name: 'Enregistrer' }).click()
  await helene.goto(procedure)
  return procedure
}

async function whenSheChoosesTheAppeal(): Promise<void> {
  await helene.getByRole('link', { name: 'Écrire un courrier' }).click()
  const proposed = helene.locator('.letter-models__proposed')
  expect(await proposed.innerText()).toContain('Assurance maladie')
  await proposed.getByRole('link').first().click()
}

/** What the file and the procedure know is there already. */
async function whenTheyFillItTogether(): Promise<void> {
  expect(await helene.locator('input[name=fact_claim]').inputValue()).toBe('CSS-2026-00417')
  expect(await helene.locator('input[name=fact_decisionDay_year]').inputValue()).toMatch(/^20\d\d$/)
  await helene.locator('input[name=fact_says]').fill('Ma demande est refusée')
  await helene
    .locator('textarea[name=fact_reasons]')
    .fill('Mes revenus ont baissé.\n\n- Retraite : 870 € par mois')
  await helene
    .locator('textarea[name=recipient]')
    .fill('CPAM d’Alpha\nCommission de recours amiable\n4 avenue de la Gare\n99000 Alpha')
  await helene.getByRole('button', { name: 'Composer le courrier' }).click()
}

async function thenTheLetterStands(name: string): Promise<void> {
  const sheet = await helene.locator('.letter').innerText()
  for (const said of [name, '4 avenue de la Gare', 'Objet', 'CSS-2026-00417', 'Je conteste cette décision'])
    expect(sheet).toContain(said)
  expect(await helene.locator('main').innerText()).toMatch(/À envoyer avant le/)
}

async function whenTheyChangeItsWords(): Promise<void> {
  await helene.getByRole('link', { name: 'Modifier le texte' }).click()
  const body = helene.locator('textarea[name=body]')
  await body.fill(
    (await body.inputValue()).replace('Mes revenus ont baissé.', 'C’est honteux, mes revenus ont baissé.'),
  )
  await helene.getByRole('button', { name: 'Enregistrer' }).click()
  expect(await helene.locator('.letter-hints').innerText()).toContain('honteux')
  await helene.getByRole('link', { name: 'Modifier le texte' }).click()
  await body.fill((await body.inputValue()).replace('C’est honteux, mes', 'Mes'))
  await helene.getByRole('button', { name: 'Enregistrer' }).click()
}

async function thenEveryVersionIsKept(): Promise<void> {
  const letter = helene.url()
  await helene.getByRole('link', { name: 'Voir les 3 versions' }).click()
  await helene.getByRole('link', { name: 'Comparer la version 2 avec la version actuelle' }).click()
  expect(await helene.locator('del').first().innerText()).toContain('honteux')
  await helene.goto(letter)
}

const pixelsPerMillimetre = 96 / 25.4

/** A4 with margins of 15 mm: the address stands in the window, 18 points and more everywhere but in its head. */
async function thenItIsPrintedLarge(): Promise<void> {
  const letter = helene.url()
  await helene.getByRole('link', { name: 'Imprimer', exact: true }).click()
  await helene.getByRole('link', { name: 'Grands caractères' }).click()
  await helene.setViewportSize({ width: Math.round(180 * pixelsPerMillimetre), height: 1000 })
  await helene.emulateMedia({ media: 'print' })
  for (const screenOnly of ['.header', '.letter-bar', '.footer'])
    expect(await helene.locator(screenOnly).isVisible()).toBe(false)
  const points = await sizesInPoints(helene)
  expect(Math.round(Math.min(...points))).toBeGreaterThanOrEqual(16)
  const sheet = await helene.locator('.letter').boundingBox()
  const window = await helene.locator('.letter__recipient').boundingBox()
  if (!sheet || !window) throw new Error('no sheet')
  expect(15 + (window.x - sheet.x) / pixelsPerMillimetre).toBeGreaterThanOrEqual(104)
  const top = 15 + (window.y - sheet.y) / pixelsPerMillimetre
  expect(top).toBeGreaterThanOrEqual(45)
  expect(top).toBeLessThanOrEqual(55)
  const pdf = (await helene.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3)
  await helene.emulateMedia({ media: 'screen' })
  await helene.setViewportSize({ width: 1280, height: 900 })
  await helene.goto(letter)
}

function sizesInPoints(page: Page): Promise<readonly number[]> {
  return page
    .locator('.letter :is(p, li, strong)')
    .evaluateAll((all) => all.map((one) => (Number.parseFloat(getComputedStyle(one).fontSize) * 72) / 96))
}

async function thenHerCopySpeaksArabic(): Promise<void> {
  const letter = helene.url()
  await helene.getByRole('link', { name: 'Exemplaire pour la personne' }).click()
  await helene.getByRole('link', { name: 'العربية' }).click()
  const summary = helene.locator('.letter-summary')
  expect([await summary.getAttribute('lang'), await summary.getAttribute('dir')]).toEqual(['ar', 'rtl'])
  expect(await summary.innerText()).toContain('رفض التأمين الصحي طلبكم')
  await helene.goto(letter)
}

async function whenItIsSent(number: string): Promise<void> {
  await helene.getByRole('link', { name: 'Noter l’envoi' }).click()
  await helene.getByText('Lettre recommandée avec avis de réception').click()
  await helene.locator('input[name=number]').fill(number)
  await helene.getByRole('button', { name: 'Enregistrer' }).click()
  const said = await helene.locator('.notice').first().innerText()
  expect(said).toContain(number)
  expect(said).toContain('Réponse attendue avant le')
}

async function thenTheProcedureIsOnItsSecondAttempt(procedure: string): Promise<void> {
  const letter = helene.url()
  await helene.goto(procedure)
  const page = await helene.locator('main').innerText()
  expect(page).toContain('1A 204 558 7712 3')
  expect(page).toContain('Contestation de votre décision')
  await helene.goto(letter)
}

async function whenTheAnswerComes(): Promise<void> {
  await helene.getByRole('link', { name: 'Noter une réponse' }).click()
  await helene.getByText('Accord', { exact: true }).click()
  await helene.locator('textarea[name=words]').fill('Droits ouverts.')
  await helene.getByRole('button', { name: 'Enregistrer' }).click()
  expect(await helene.locator('.notice').first().innerText()).toMatch(/Réponse reçue[\s\S]*Droits ouverts/)
}

async function thenTheProcedureIsGranted(procedure: string): Promise<void> {
  await helene.goto(procedure)
  const page = await helene.locator('main').innerText()
  expect(page).toMatch(/acceptée/i)
  expect(page).toMatch(/Réponse reçue/)
}

/** A device without a voice, then with one that is its own. */
async function thenItIsReadAloud(): Promise<void> {
  const listen = helene.getByRole('button', { name: 'Écouter le courrier' })
  await listen.click()
  expect(await helene.getByRole('status').allInnerTexts()).toContainEqual(
    expect.stringContaining('pas de voix française'),
  )
  await helene.evaluate('window.voices = [window.ownVoice]')
  await listen.click()
  await expect.poll(() => helene.evaluate('window.spoken.join(" ")')).toContain('Je conteste cette décision')
  expect(await helene.evaluate('window.spoken.join(" ")')).not.toContain('Noter l’envoi')
}

/** A voice that sends the text to somebody else is never used for a letter. */
const twoVoices = `
  window.spoken = []
  window.ownVoice = { lang: 'fr-FR', localService: true, name: 'own' }
  window.voices = [{ lang: 'fr-FR', localService: false, name: 'far away' }]
  window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text } }
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => window.voices, cancel() {}, speak: (one) => window.spoken.push(one.text) } })`
