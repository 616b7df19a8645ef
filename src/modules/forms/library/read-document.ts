import type { Context } from 'hono'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { readJson } from '../check/read-json.ts'

/** Two million signs: ten times the largest form we know. */
export const largestDocument = 2_000_000

export type DocumentRefusal = 'nothing-sent' | 'too-large' | 'not-json'

export interface SentDocument {
  /** As it was typed or sent, to be given back. */
  readonly text: string
  readonly act: string
  /** Hash of the document whose report was seen. */
  readonly seen: string
  readonly requestId: string
  readonly read: Result<unknown, DocumentRefusal>
  /** Where it stops being JSON. */
  readonly line: number
}

/** A definition pasted or sent as a file; the file wins. Longer than any field of `readForm`, it is read apart. */
export async function readDocument(asked: Context): Promise<SentDocument> {
  const body: Readonly<Record<string, unknown>> = await asked.req.parseBody({ all: true }).catch(() => ({}))
  // Of a field sent twice the first is taken, as in every form.
  const firstOf = (name: string): unknown => [body[name]].flat()[0]
  const field = (name: string): string => textOf(firstOf(name))
  const fichier = firstOf('fichier')
  const isFile = fichier instanceof File && fichier.size > 0
  const text = (isFile ? await fichier.text() : field('document')).replace(/^\uFEFF/, '')
  const rest = { act: field('acte'), seen: field('vu'), requestId: field('request_id') }
  if (text.length > largestDocument) return { ...rest, text: '', read: refuse('too-large'), line: 0 }
  if (text.trim() === '') return { ...rest, text, read: refuse('nothing-sent'), line: 0 }
  return { ...rest, text, ...parsed(text) }
}

function textOf(sent: unknown): string {
  return typeof sent === 'string' ? sent : ''
}

function parsed(text: string): Pick<SentDocument, 'read' | 'line'> {
  const document = readJson(text)
  return document.ok
    ? { read: grant(document.value), line: 0 }
    : { read: refuse('not-json'), line: document.line }
}
