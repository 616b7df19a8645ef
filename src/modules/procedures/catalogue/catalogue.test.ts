import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isDay } from '#kernel/day.ts'
import { type LocalText, languages } from '#kernel/language.ts'
import { catalogue, findCatalogued } from './catalogue.ts'
import { type BodyKind, type CataloguedProcedure, lifeEvents, type Source } from './catalogued-procedure.ts'

const data = new URL('../../../../../shared/data/procedures/', import.meta.url)
const index = new URL('service-public-index.json', data)
const absent = !existsSync(index)
const whenPresent = absent ? ' (skipped: ../shared/data/procedures is absent)' : ''

interface IndexedPage {
  readonly id: string
  readonly title: string
  readonly date: string
  readonly url: string
}

function textsOf(value: unknown): readonly LocalText[] {
  if (typeof value !== 'object' || value === null) return []
  if ('fr' in value) return [value as LocalText]
  return Object.values(value).flatMap(textsOf)
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsOf)
}

function sourcesOf(procedure: CataloguedProcedure): readonly Source[] {
  return [procedure.source, ...procedure.furtherSources]
}

function readIndex(): ReadonlyMap<string, IndexedPage> {
  const pages = JSON.parse(readFileSync(index, 'utf8')) as readonly IndexedPage[]
  return new Map(pages.map((page) => [page.id, page]))
}

function readFiche(page: string): string {
  const fiche = new URL(`fiches/${page}.md`, data)
  return existsSync(fiche) ? readFileSync(fiche, 'utf8') : ''
}

function withoutTypography(title: string): string {
  return title.replaceAll('’', "'").replace(/\s+/g, ' ').trim()
}

const texts = catalogue.flatMap(textsOf)
const sources = catalogue.flatMap(sourcesOf)

test('the catalogue holds at least thirty-six procedures, each with its own code', () => {
  expect(catalogue.length).toBeGreaterThanOrEqual(36)
  expect(new Set(catalogue.map(({ code }) => code)).size).toBe(catalogue.length)
  expect(catalogue.filter(({ code }) => !/^[a-z]+(-[a-z]+)+$/.test(code))).toEqual([])
})

test('an entry is found by its code, and an unknown code finds nothing', () => {
  expect(findCatalogued('css-renewal')?.body.kind).toBe('cpam')
  expect(findCatalogued('css')).toBeUndefined()
})

test.each<[BodyKind, number]>([
  ['caf', 7],
  ['cpam', 6],
  ['retraite', 3],
  ['mdph', 4],
  ['departement', 4],
  ['logement', 2],
  ['france-travail', 3],
  ['prefecture', 5],
  ['impots', 2],
  ['justice', 1],
  ['banque-de-france', 2],
  ['ecole', 2],
  ['mairie', 3],
])('%s has at least %i procedures', (kind, count) => {
  expect(catalogue.filter(({ body }) => body.kind === kind).length).toBeGreaterThanOrEqual(count)
})

test('every event of a life has its procedures', () => {
  const known = new Set(catalogue.flatMap((entry) => entry.lifeEvents))
  expect(lifeEvents.filter((event) => !known.has(event))).toEqual([])
})

test('a document is named once in a procedure, and each procedure asks for at least one', () => {
  const codes = catalogue.map(({ documents }) => documents.map(({ code }) => code))
  expect(codes.filter((list) => list.length === 0 || new Set(list).size !== list.length)).toEqual([])
})

test('every text is there in every language', () => {
  const missing = texts.filter((text) => languages.some((language) => !text[language]?.trim()))
  expect(missing).toEqual([])
  expect(texts.length).toBeGreaterThan(200)
})

test('Arabic is in Arabic letters, and English is not French left as it was', () => {
  expect(texts.filter((text) => !/\p{Script=Arabic}/u.test(text.ar)).map(({ fr }) => fr)).toEqual([])
  expect(texts.filter((text) => /\p{Script=Arabic}/u.test(text.fr + text['fr-simple'] + text.en))).toEqual([])
  expect(texts.filter((text) => text.en === text.fr).map(({ en }) => en)).toEqual([])
})

test('French has typographic apostrophes and a no-break space before : ; ! ? and inside « »', () => {
  const french = texts.flatMap((text) => [text.fr, text['fr-simple']])
  expect(french.filter((text) => /'|[^\u00a0][;:!?»]|«[^\u00a0]/.test(text))).toEqual([])
})

test('simplified French keeps its sentences to fifteen words, nine on average', () => {
  const lengths = texts
    .flatMap((text) => text['fr-simple'].split(/[.!?:]/))
    .map((sentence) => sentence.trim().split(/\s+/).filter(Boolean).length)
    .filter((words) => words > 0)
  const longest = texts.filter((text) =>
    text['fr-simple'].split(/[.!?:]/).some((sentence) => sentence.trim().split(/\s+/).length > 15),
  )
  expect(longest.map((text) => text['fr-simple'])).toEqual([])
  expect(lengths.reduce((sum, words) => sum + words, 0) / lengths.length).toBeLessThanOrEqual(9)
})

test('no text gives an amount in euros: those of the pages are stale', () => {
  expect(stringsOf(catalogue).filter((text) => /€|euros?\b|\bEUR\b|يورو/i.test(text))).toEqual([])
})

test('every procedure has a source page with a date and an address', () => {
  const wrong = sources.filter(
    ({ page, url, dateOfPage, title }) =>
      !/^F\d+$/.test(page) ||
      url !== `https://www.service-public.fr/particuliers/vosdroits/${page}` ||
      !isDay(dateOfPage) ||
      title === '',
  )
  expect(wrong).toEqual([])
})

test('no entry passes for verified before a person of the town has verified it', () => {
  expect(catalogue.filter(({ verifiedOn }) => verifiedOn !== null)).toEqual([])
})

test('every procedure says where to send it, and online addresses are secure', () => {
  const ways = catalogue.map(({ whereToSend }) => whereToSend)
  expect(ways.filter(({ online, counter, post }) => !online && !counter && !post)).toEqual([])
  expect(ways.filter(({ online }) => online && new URL(online.url).protocol !== 'https:')).toEqual([])
})

test('delays are positive, and a window opens before it closes', () => {
  const delays = catalogue.flatMap(({ usualDelay, remedies }) => [
    usualDelay.delay,
    ...remedies.map(({ delay }) => delay),
  ])
  expect(delays.filter((delay) => delay && delay.count <= 0)).toEqual([])
  const windows = catalogue.flatMap(({ window }) => (window ? [window] : []))
  expect(windows.filter((window) => window.opensMonthsBefore <= window.closesMonthsBefore)).toEqual([])
})

test('the CSS is renewed between four and two months before it ends (art. R861-18 CSS)', () => {
  const window = findCatalogued('css-renewal')?.window
  expect([window?.opensMonthsBefore, window?.closesMonthsBefore]).toEqual([4, 2])
})

test.skipIf(absent)(`titles, dates and addresses are those of the index${whenPresent}`, () => {
  const pages = readIndex()
  const told = sources.map(({ page, title, dateOfPage, url }) => [
    page,
    withoutTypography(title),
    dateOfPage,
    url,
  ])
  const indexed = sources.map(({ page }) => {
    const found = pages.get(page)
    return [page, withoutTypography(found?.title ?? ''), found?.date, found?.url]
  })
  expect(told).toEqual(indexed)
})

test.skipIf(absent)(`a form number is one that the source pages or the index name${whenPresent}`, () => {
  const titles = [...readIndex().values()].map(({ title }) => title).join('\n')
  const unnamed = catalogue.flatMap((procedure) => {
    const fiches = sourcesOf(procedure).map(({ page }) => readFiche(page))
    if (fiches[0] === '') return []
    const known = `${titles}\n${fiches.join('\n')}`
    const numbers = textsOf(procedure.documents).flatMap(({ fr }) => fr.match(/\b\d{4,5}\b/g) ?? [])
    return numbers.filter((number) => !known.includes(number))
  })
  expect(unnamed).toEqual([])
})

const read = catalogue.filter((entry) => sourcesOf(entry).every(({ page }) => readFiche(page) !== ''))

test.skipIf(absent)(`most entries are checked against the whole text of their pages${whenPresent}`, () => {
  expect(read.length).toBeGreaterThanOrEqual(20)
})

test.skipIf(absent).each(read)(`$code states no figure its pages do not${whenPresent}`, (entry) => {
  const said = factsOf(entry).flatMap((text) => [text.fr, text['fr-simple'], text.en].flatMap(figuresOf))
  const known = new Set(figuresOf(pagesOf(entry)))
  expect([...new Set(said)].filter((figure) => !known.has(figure))).toEqual([])
})

test.skipIf(absent).each(read)(`$code counts no delay its pages do not${whenPresent}`, (entry) => {
  const { usualDelay, remedies } = entry
  const counted = [usualDelay.delay, ...remedies.map(({ delay }) => delay)].flatMap((delay) =>
    delay ? [`${delay.count} ${unitInFrench[delay.unit]}`] : [],
  )
  const said = factsOf(entry).flatMap(({ fr, 'fr-simple': simple }) => [...delaysOf(fr), ...delaysOf(simple)])
  const known = new Set(delaysOf(pagesOf(entry)))
  expect([...new Set([...counted, ...said])].filter((delay) => !known.has(delay))).toEqual([])
})

const unitInFrench = { day: 'jour', week: 'semaine', month: 'mois', year: 'an' } as const

// « deux mois », « d’un mois » and « 1er mois » say 2, 1 and 1.
const inFigures: Readonly<Record<string, string>> = { un: '1', une: '1', deux: '2', trois: '3', quatre: '4' }

function delaysOf(text: string): readonly string[] {
  const found = text.matchAll(
    /(?:^|[\s(’'])(\d+|une?|deux|trois|quatre)(?:er|e|ère)?[\s\u00a0]+(?:derni\S+ |premi\S+ )?(jour|semaine|mois|an|heure)(?:née)?s?\b/gi,
  )
  return [...found].map(([, count = '', unit = '']) => {
    const figure = inFigures[count.toLowerCase()] ?? count
    return `${figure} ${unit.toLowerCase()}`
  })
}

function figuresOf(text: string): readonly string[] {
  return text.match(/\d+/g) ?? []
}

function pagesOf(entry: CataloguedProcedure): string {
  return sourcesOf(entry)
    .map(({ page }) => readFiche(page))
    .join('\n')
}

function factsOf(entry: CataloguedProcedure): readonly LocalText[] {
  const { documents, whereToSend, usualDelay, remedies, window, purpose, goodToKnow } = entry
  return textsOf({ documents, whereToSend, usualDelay, remedies, window, purpose, goodToKnow })
}
