import { beforeAll, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { elementsOf, type ReadElement, type ReadPdf, readPdf } from '#test/support/pdf/read-pdf.ts'
import type { KeptPlace } from '../../kept-place.ts'
import { composeGuide } from '../guide.ts'
import { guideInWords } from '../guide-in-words.ts'
import type { GuideText } from '../guide-text.ts'
import { bus, library, madeOn, village } from '../sample-guide.ts'
import { layOutGuide } from './lay-out-guide.ts'

const town = {
  name: 'CCAS d’Alpha',
  homeHref: '/',
  phone: '01 99 00 12 34',
  address: ['1 place de la Mairie'],
}

let text: GuideText
let pdf: ReadPdf
beforeAll(async () => {
  text = textOf([library, village, bus])
  pdf = await read(text)
})

test('the file says that it is PDF/UA, in which language it is and what it is called', () => {
  expect(pdf.isTagged).toBe(true)
  expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(pdf.metadata).toContain('Guide\u00A0: trouver de l’aide près de chez vous')
  expect({ language: pdf.language, shown: pdf.showsTitle }).toEqual({ language: 'fr-FR', shown: true })
  expect(pdf.title).toContain('trouver de l’aide')
})

test('its letters are inside', () => {
  expect(pdf.fonts.map(({ isEmbedded }) => isEmbedded)).toEqual([true, true])
  expect(pdf.fonts.every(({ name }) => name.includes('AtkinsonHyperlegible'))).toBe(true)
})

test('headings are one title, chapters, places: no level is jumped', () => {
  expect(headings(pdf.root)).toEqual([
    'H1 Guide : trouver de l’aide près de chez vous',
    'H2 Ce qu’il y a dans ce guide',
    'H2 Alpha',
    'H3 1. Médiathèque des Tilleuls',
    'H2 Bêta-sur-Rive',
    'H3 2. Point numérique de Bêta',
    'H2 Qui passe près de chez vous',
    'H3 3. Bus numérique du Val',
    'H2 Trouver selon votre besoin',
    'H3 Faire mes démarches sur internet',
    'H3 Utiliser un ordinateur ou internet sur place',
  ])
})

test('every word on a page is in an element, but the page numbers', () => {
  expect(pdf.outside.trim()).toBe('')
  expect(said(pdf.decoration)).toBe(
    Array.from({ length: pdf.pages }, (_, page) => `Page ${page + 1} sur ${pdf.pages}`).join(' '),
  )
})

test('a list is a list: each line has its sign and its words', () => {
  const items = elementsOf(pdf.root, 'LI')
  expect(items.length).toBeGreaterThan(8)
  for (const item of items) expect(item.children.map(({ tag }) => tag)).toEqual(['Lbl', 'LBody'])
  expect(items.map(({ text: line }) => said(line))).toContain(
    '• mardi, mercredi et vendredi : de 10 h à 18 h',
  )
})

test('every link is tied to its words, says where it leads, and leads somewhere', () => {
  const links = elementsOf(pdf.root, 'Link')
  expect(links.length).toBeGreaterThan(12)
  for (const { text: words, links: areas } of links) {
    expect(said(words)).not.toBe('')
    expect(areas.length).toBeGreaterThan(0)
    for (const { href, says, isBackToElement } of areas) {
      expect(said(says)).not.toBe('')
      expect(isBackToElement).toBe(true)
      expect(href.startsWith('#') ? pdf.anchors.has(href.slice(1)) : /^(https|tel):/.test(href)).toBe(true)
    }
  }
  expect(links.flatMap(({ links: areas }) => areas.map(({ href }) => href))).toEqual(
    expect.arrayContaining(['tel:+33199001250', `https://alpha.example/lieux/${bus.id}`, '#lieu-3']),
  )
})

test('every square to photograph says in words what it leads to', () => {
  expect(elementsOf(pdf.root, 'Figure').map(({ alt }) => said(alt ?? ''))).toEqual([
    'Code à photographier : Le guide à jour sur internet',
    'Code à photographier : La fiche à jour de Médiathèque des Tilleuls',
    'Code à photographier : La fiche à jour de Point numérique de Bêta',
    'Code à photographier : La fiche à jour de Bus numérique du Val',
  ])
})

test('the timetable is a table whose headings say what they head', () => {
  const [table] = elementsOf(pdf.root, 'Table')
  const rows = elementsOf(table ?? pdf.root, 'TR')
  expect(rows.map((row) => row.children.map(({ tag, scope }) => `${tag} ${scope ?? ''}`.trim()))).toEqual([
    ['TH Column', 'TH Column', 'TH Column'],
    ['TH Row', 'TD', 'TD'],
    ['TH Row', 'TD', 'TD'],
  ])
  expect(said(rows[1]?.text ?? '')).toContain('Un mardi sur deux (semaines paires), de 9 h à 12 h')
})

test('the contents give the page where each chapter is', () => {
  const lines = elementsOf(pdf.root, 'TOCI').map((line) => said(line.text))
  expect(lines[0]).toMatch(/^Alpha \(numéro 1\) \d+$/)
  expect(lines.at(-1)).toBe(`Trouver selon votre besoin ${pdf.pages}`)
  expect(pdf.bookmarks).toContain('3. Bus numérique du Val')
})

test('the PDF says all that the page says', () => {
  const whole = said(pdf.root.text)
  for (const sentence of sentencesOf(text)) expect(whole).toContain(said(sentence))
})

test('in large print nothing is lost, and there are more pages', async () => {
  const large = await read(text, true)
  expect(said(large.root.text).length).toBe(said(pdf.root.text).length)
  expect(large.pages).toBeGreaterThan(pdf.pages)
})

test('a sheet that goes over a page is read whole, with nothing out of its elements', async () => {
  const hours = Array.from({ length: 12 }, (_, month) => ({
    open: [[540, 720]] as const,
    weeks: 'even' as const,
    to: toDay(`2027-${`${month + 1}`.padStart(2, '0')}-28`),
    onHolidays: 'unsaid' as const,
  }))
  const long = textOf([{ ...library, hours }, village])
  const two = await read(long)
  expect(two.outside.trim()).toBe('')
  for (const sentence of sentencesOf(long)) expect(said(two.root.text)).toContain(said(sentence))
})

test('a name in letters that the font does not have is still written, without its accents', async () => {
  const name = 'Łódź Ā Ÿ – 12 h 30 « œuvre » 😀'
  const odd = await read(textOf([{ ...library, facts: { ...library.facts, name } }]))
  expect(headings(odd.root)).toContain('H3 1. ódz A Y – 12 h 30 « œuvre »')
  expect(odd.root.text).not.toContain('\uFFFD')
})

function textOf(places: readonly KeptPlace[]): GuideText {
  return guideInWords(composeGuide({}, { places, madeOn }), {
    language: 'fr',
    publicUrl: 'https://alpha.example',
    town,
  })
}

async function read(guide: GuideText, isLarge = false): Promise<ReadPdf> {
  const look = { language: 'fr-FR', isLarge, madeAt: new Date('2026-11-22T10:00:00Z') }
  return readPdf(await layOutGuide(guide, look))
}

function headings(root: ReadElement): readonly string[] {
  const own = /^H\d$/.test(root.tag) ? [`${root.tag} ${said(root.text)}`] : []
  return [...own, ...root.children.flatMap(headings)]
}

function sentencesOf({ notes, from, chapters, passing }: GuideText): readonly string[] {
  const sheets = [
    ...chapters.flatMap((each) => each.sheets),
    ...(passing?.places ?? []).map((each) => each.sheet),
  ]
  const tables = (passing?.places ?? []).flatMap(({ timetable }) => timetable.rows.flat())
  return [
    ...notes,
    ...from,
    ...tables,
    ...sheets.flatMap((sheet) => [
      ...sheet.address,
      ...sheet.hours.flatMap(({ when = '', lines, holidays }) => [
        when,
        holidays,
        ...lines.map(({ days, hours }) => `${days} : ${hours}`),
      ]),
      ...sheet.hoursNotes,
      ...sheet.sentences,
      ...sheet.services,
      sheet.access,
      sheet.languages ?? '',
      sheet.verified,
    ]),
  ]
}

// Lines are cut anywhere: words are compared, not lines.
function said(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim()
}
