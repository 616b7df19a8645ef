import { inflateSync } from 'node:zlib'

/** A value of a PDF file: names begin with `/`, references are objects, strings are text already. */
export type PdfValue = string | number | boolean | null | Reference | readonly PdfValue[] | PdfDictionary
export interface Reference {
  readonly ref: number
}
export interface PdfDictionary {
  readonly [name: string]: PdfValue
}

export interface PdfFile {
  readonly trailer: PdfDictionary
  /** The value itself, or what a reference leads to. */
  get(value: PdfValue | undefined): PdfValue
  dictionary(value: PdfValue | undefined): PdfDictionary
  list(value: PdfValue | undefined): readonly PdfValue[]
  /** A string, or a name with its `/`; empty for anything else. */
  text(value: PdfValue | undefined): string
  /** What is in the stream of an object, unpacked. */
  stream(value: PdfValue | undefined): string
}

/** Reads the objects of a PDF as pdfkit writes them: one table, no object streams. */
export function openPdf(bytes: Buffer): PdfFile {
  const text = bytes.toString('latin1')
  const bodies = new Map(
    [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id, body = '']) => [Number(id), body]),
  )
  const get = (value: PdfValue | undefined): PdfValue =>
    isReference(value) ? parsePdf(bodies.get(value.ref) ?? 'null') : (value ?? null)
  const dictionary = (value: PdfValue | undefined): PdfDictionary => {
    const found = get(value)
    return isDictionary(found) ? found : {}
  }
  return {
    trailer: parseDictionary(/trailer\n([\s\S]*?)\nstartxref/.exec(text)?.[1] ?? ''),
    get,
    dictionary,
    list: (value) => {
      const found = get(value)
      if (Array.isArray(found)) return found
      return found === null ? [] : [found]
    },
    text: (value) => {
      const found = get(value)
      return typeof found === 'string' ? found : ''
    },
    stream: (value) => {
      const body = isReference(value) ? (bodies.get(value.ref) ?? '') : ''
      const packed = /stream\r?\n([\s\S]*)\r?\nendstream/.exec(body)?.[1]
      if (packed === undefined) return ''
      const isPacked = body.includes('/FlateDecode')
      return isPacked ? inflateSync(Buffer.from(packed, 'latin1')).toString('latin1') : packed
    },
  }
}

export function isReference(value: PdfValue | undefined): value is Reference {
  return typeof value === 'object' && value !== null && 'ref' in value
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isReference(value)
}

function parseDictionary(text: string): PdfDictionary {
  const value = parsePdf(text)
  return isDictionary(value) ? value : {}
}

const token =
  /\s*(<<|>>|\[|\]|\((?:\\[\s\S]|[^\\()])*\)|<[0-9a-fA-F]*>|\/[^\s/<>[\]()]*|\d+ 0 R|[-+.\d]+|true|false|null)/y

/** One value from the beginning of a text. */
export function parsePdf(text: string): PdfValue {
  token.lastIndex = 0
  return parseNext(text, nextToken(text))
}

function nextToken(text: string): string {
  return token.exec(text)?.[1] ?? ''
}

function parseNext(text: string, first: string): PdfValue {
  if (first === '<<') return parseEntries(text)
  if (first === '[') return parseItems(text)
  return parseScalar(first)
}

function parseEntries(text: string): PdfDictionary {
  const entries: Record<string, PdfValue> = {}
  for (let name = nextToken(text); name.startsWith('/'); name = nextToken(text)) {
    entries[name.slice(1)] = parseNext(text, nextToken(text))
  }
  return entries
}

function parseItems(text: string): readonly PdfValue[] {
  const items: PdfValue[] = []
  for (let next = nextToken(text); next !== ']' && next !== ''; next = nextToken(text)) {
    items.push(parseNext(text, next))
  }
  return items
}

function parseScalar(text: string): PdfValue {
  const reference = /^(\d+) 0 R$/.exec(text)?.[1]
  if (reference !== undefined) return { ref: Number(reference) }
  if (text.startsWith('(')) return textOf(unescaped(text.slice(1, -1)))
  if (text.startsWith('/') || text.startsWith('<')) return text
  if (text === 'true' || text === 'false') return text === 'true'
  return text === '' || text === 'null' ? null : Number(text)
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function unescaped(text: string): string {
  return text.replaceAll(/\\([\s\S])/g, (_, sign: string) => escapes[sign] ?? sign)
}

function textOf(latin: string): string {
  if (!latin.startsWith('\u00FE\u00FF')) return latin
  return Buffer.from(latin.slice(2), 'latin1').swap16().toString('utf16le')
}
