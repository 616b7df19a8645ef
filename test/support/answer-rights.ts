import type { Page } from 'playwright-core'

/** What somebody answers, page by page: a word for a choice or an amount, several for boxes to tick or a date. */
export type Answers = Readonly<Record<string, string | readonly string[]>>

/** A lone parent on part-time pay, with two children, who rents social housing. */
export const loneParentAnswers: Answers = {
  'birth-date': ['14', '5', '1991'],
  couple: 'divorced',
  expecting: 'no',
  'child-home': 'full',
  'alone-since': ['3', '2022'],
  'maintenance-received': '0',
  'home-commune': 'Lens',
  housing: 'social-tenant',
  'rent-alone': '250',
  'home-kind': 'whole',
  'my-work': 'employed',
  'my-work-since': ['9', '2021'],
  'my-incomes': ['salary'],
  'my-pay-same': 'yes',
  'my-salary': '430',
  received: ['none'],
  pending: ['none'],
  'nationality-group': 'french',
  'my-disability': 'none',
  'maintenance-paid': '0',
  'my-taxable': '5200',
  'reference-income': '4680',
  'has-savings': 'no',
}

export interface Answering {
  readonly answers: Answers
  /** Birth dates of the children, one row each. */
  readonly children: readonly (readonly string[])[]
  /** She stops after so many pages. */
  readonly most?: number
}

/** Answers one page after another until the result, or until she stops; the names of the pages that were asked. */
export async function answerUntilResult(
  page: Page,
  { answers, children, most = 60 }: Answering,
): Promise<readonly string[]> {
  const asked: string[] = []
  for (let nth = 0; nth < most && !page.url().includes('/resultat'); nth += 1) {
    const at = page.url()
    const { id, group } = placeOf(at)
    asked.push(id ?? group ?? at)
    if (id === 'child-birth') await typeDate(page, children[countOf(asked, id) - 1] ?? [])
    else if (id !== undefined) await answer(page, id, answers[id])
    if (group === 'children' && countOf(asked, group) <= children.length)
      await page.locator('main form[action$="/ajout"] button').click()
    else await goOn(page)
    await page.waitForURL((url) => url.toString() !== at)
  }
  return asked
}

function placeOf(url: string): { readonly id?: string | undefined; readonly group?: string | undefined } {
  const { pathname } = new URL(url)
  const [, id] = /\/page\/page-([a-z0-9-]+?)(?:\/[0-9a-f-]{36})?$/.exec(pathname) ?? []
  const [, group] = /\/lignes\/([a-z]+)$/.exec(pathname) ?? []
  return { id, group }
}

function countOf(asked: readonly string[], name: string): number {
  return asked.filter((one) => one === name).length
}

async function answer(page: Page, id: string, given: Answers[string] | undefined): Promise<void> {
  if (given === undefined) throw new Error(`nothing to answer to ${id}`)
  if (typeof given !== 'string')
    return (await page.locator('main input[type=checkbox]').count()) > 0
      ? tick(page, given)
      : typeDate(page, given)
  const choice = page.locator(`main input[type=radio][value="${given}"] + label`)
  if ((await choice.count()) > 0) await choice.click()
  else await page.locator(`main input[name="q.${id}.value"]`).fill(given)
}

async function tick(page: Page, codes: readonly string[]): Promise<void> {
  for (const code of codes) await page.locator(`main input[type=checkbox][value="${code}"] + label`).click()
}

async function typeDate(page: Page, parts: readonly string[]): Promise<void> {
  const boxes = parts.length === 3 ? ['day', 'month', 'year'] : ['month', 'year']
  for (const [place, box] of boxes.entries())
    await page
      .locator(`main [name$="_${box}"], main [name$=".${box}"]`)
      .first()
      .fill(parts[place] ?? '')
}

/** « Continuer », whatever the language. */
export async function goOn(page: Page): Promise<void> {
  const isRows = page.url().includes('/lignes/')
  const buttons = page.locator('main form button[type=submit]')
  await (isRows ? buttons.last() : buttons.first()).click()
}
