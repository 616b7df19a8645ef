import { pageTexts } from './page-texts.ts'
import { isDictionary, openPdf, type PdfDictionary, type PdfFile, type PdfValue } from './pdf-objects.ts'

/** A PDF as somebody who listens to it receives it. */
export interface ReadPdf {
  readonly title: string
  readonly language: string
  readonly isTagged: boolean
  readonly showsTitle: boolean
  readonly metadata: string
  readonly pages: number
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[]
  readonly bookmarks: readonly string[]
  /** The root of its structure. */
  readonly root: ReadElement
  /** Text that is on a page and in no element: it would never be listened to. */
  readonly outside: string
  /** Text that says nothing of its own: page numbers. */
  readonly decoration: string
  readonly anchors: ReadonlySet<string>
}

export interface ReadElement {
  readonly tag: string
  /** Its words and those of what it holds, in order. */
  readonly text: string
  readonly alt: string | undefined
  readonly scope: string | undefined
  readonly children: readonly ReadElement[]
  readonly links: readonly ReadLink[]
}

export interface ReadLink {
  /** An address, or `#` and an anchor of the document. */
  readonly href: string
  /** What is said of it. */
  readonly says: string
  readonly isBackToElement: boolean
}

/** Reads a PDF back from its bytes: nothing of what wrote it is trusted. */
export function readPdf(bytes: Buffer): ReadPdf {
  const file = openPdf(bytes)
  const catalog = file.dictionary(file.trailer['Root'])
  const pages = pagesOf(file, catalog['Pages'])
  const texts = pageTexts(file, pages)
  const tree = file.dictionary(catalog['StructTreeRoot'])
  const [root] = file.list(tree['K'])
  return {
    title: file.text(file.dictionary(file.trailer['Info'])['Title']),
    language: file.text(catalog['Lang']),
    isTagged: file.dictionary(catalog['MarkInfo'])['Marked'] === true,
    showsTitle: file.dictionary(catalog['ViewerPreferences'])['DisplayDocTitle'] === true,
    metadata: Buffer.from(file.stream(catalog['Metadata']), 'latin1').toString('utf8'),
    pages: pages.length,
    fonts: fontsOf(file, pages),
    bookmarks: bookmarksOf(file, file.dictionary(catalog['Outlines'])['First']),
    root: elementOf({ file, texts }, root),
    outside: texts.outside,
    decoration: texts.decoration,
    anchors: new Set(anchorsOf(file, catalog['Names'])),
  }
}

/** Every element of that tag, in the order they are read. */
export function elementsOf(root: ReadElement, tag: string): readonly ReadElement[] {
  const inside = root.children.flatMap((child) => elementsOf(child, tag))
  return root.tag === tag ? [root, ...inside] : inside
}

interface Reading {
  readonly file: PdfFile
  readonly texts: ReturnType<typeof pageTexts>
}

function elementOf(reading: Reading, value: PdfValue | undefined): ReadElement {
  const { file, texts } = reading
  const element = file.dictionary(value)
  const kids = file.list(element['K'])
  const children: ReadElement[] = []
  const links: ReadLink[] = []
  let text = ''
  for (const kid of kids) {
    const inner = file.get(kid)
    if (typeof inner === 'number') text += texts.textOf(element['Pg'], inner)
    else if (isDictionary(inner) && inner['Type'] === '/MCR') text += texts.textOf(inner['Pg'], inner['MCID'])
    else if (isDictionary(inner) && inner['Type'] === '/OBJR') links.push(linkOf(file, inner))
    else {
      const child = elementOf(reading, kid)
      children.push(child)
      text += inALine.has(child.tag) ? child.text : ` ${child.text} `
    }
  }
  const attributes = file.dictionary(element['A'])
  return {
    tag: file.text(element['S']).slice(1),
    text,
    alt: typeof element['Alt'] === 'string' ? element['Alt'] : undefined,
    scope: typeof attributes['Scope'] === 'string' ? attributes['Scope'].slice(1) : undefined,
    children,
    links,
  }
}

const inALine = new Set(['Link', 'Span'])

function linkOf(file: PdfFile, reference: PdfDictionary): ReadLink {
  const annotation = file.dictionary(reference['Obj'])
  const action = file.dictionary(annotation['A'])
  const page = file.dictionary(reference['Pg'])
  const onPage = JSON.stringify(file.list(page['Annots']))
  return {
    href: action['S'] === '/GoTo' ? `#${file.text(action['D'])}` : file.text(action['URI']),
    says: file.text(annotation['Contents']),
    isBackToElement:
      annotation['StructParent'] !== undefined && onPage.includes(JSON.stringify(reference['Obj'])),
  }
}

function pagesOf(file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] {
  const node = file.dictionary(value)
  return file.list(node['Kids']).flatMap((kid) => {
    return file.dictionary(kid)['Type'] === '/Pages' ? pagesOf(file, kid) : [kid]
  })
}

function fontsOf(file: PdfFile, pages: readonly PdfValue[]): ReadPdf['fonts'] {
  const fonts = new Map<string, boolean>()
  for (const page of pages) {
    const resources = file.dictionary(file.dictionary(page)['Resources'])
    for (const value of Object.values(file.dictionary(resources['Font']))) {
      const font = file.dictionary(value)
      const [descendant] = file.list(font['DescendantFonts'])
      const descriptor = file.dictionary(file.dictionary(descendant)['FontDescriptor'])
      fonts.set(file.text(font['BaseFont']), file.stream(descriptor['FontFile2']) !== '')
    }
  }
  return [...fonts].map(([name, isEmbedded]) => ({ name, isEmbedded }))
}

function bookmarksOf(file: PdfFile, value: PdfValue | undefined): readonly string[] {
  if (value === undefined) return []
  const item = file.dictionary(value)
  return [file.text(item['Title']), ...bookmarksOf(file, item['First']), ...bookmarksOf(file, item['Next'])]
}

function anchorsOf(file: PdfFile, names: PdfValue | undefined): readonly string[] {
  const destinations = file.dictionary(file.dictionary(names)['Dests'])
  return file.list(destinations['Names']).filter((name) => typeof name === 'string')
}
