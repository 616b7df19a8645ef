import { fold } from '#kernel/plain-text.ts'
import { catalogue } from './catalogue.ts'
import type { CataloguedProcedure } from './catalogued-procedure.ts'

/** The entries in which every word typed begins a word, accents or not; all of them when nothing is typed. */
export function searchCatalogue(typed: string): readonly CataloguedProcedure[] {
  const words = wordsOf(typed)
  return catalogue.filter((entry) => {
    const known = wordsOf(textOf(entry))
    return words.every((word) => known.some((one) => one.startsWith(word)))
  })
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
