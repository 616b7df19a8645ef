import { fold } from '#kernel/plain-text.ts'
import { catalogue } from './catalogue.ts'
import type { Body, BodyKind, CataloguedProcedure } from './catalogued-procedure.ts'

/** The entries in which every word typed begins a word, accents or not; all of them when nothing is typed. */
export function searchCatalogue(typed: string): readonly CataloguedProcedure[] {
  const words = wordsOf(typed)
  return catalogue.filter((entry) => {
    const known = wordsOf(textOf(entry))
    return words.every((word) => known.some((one) => one.startsWith(word)))
  })
}

/** The bodies of the catalogue, each once, in its order. */
export function catalogueBodies(): readonly Body[] {
  const kinds = new Set(catalogue.map(({ body }) => body.kind))
  return [...kinds].flatMap((kind) => catalogue.find(({ body }) => body.kind === kind)?.body ?? [])
}

/** Whether a text from outside names a body of the catalogue. */
export function isBodyKind(text: string): text is BodyKind {
  return catalogue.some(({ body }) => body.kind === text)
}

function textOf({ title, body, purpose, documents }: CataloguedProcedure): string {
  const labels = documents.map(({ label }) => label.fr)
  return [title.fr, title['fr-simple'], body.name, body.kind, purpose.fr, ...labels].join(' ')
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
