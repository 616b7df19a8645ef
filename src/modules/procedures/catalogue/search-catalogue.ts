import { fold } from '#kernel/plain-text.ts'
import { catalogue } from './catalogue.ts'
import {
  type Body,
  type BodyKind,
  type CataloguedProcedure,
  type LifeEvent,
  lifeEvents,
} from './catalogued-procedure.ts'
import { lifeEventNames } from './life-event-names.fr.ts'

export interface CatalogueFilter {
  readonly body?: BodyKind | undefined
  readonly event?: LifeEvent | undefined
}

/** The entries in which every word typed begins a word, accents or not; all of them when nothing is typed. */
export function searchCatalogue(
  typed: string,
  { body, event }: CatalogueFilter = {},
): readonly CataloguedProcedure[] {
  const words = wordsOf(typed).filter((word) => !smallWords.has(word))
  return catalogue.filter((entry) => {
    if (body && entry.body.kind !== body) return false
    if (event && !entry.lifeEvents.includes(event)) return false
    const known = wordsOf(textOf(entry))
    return words.every((word) => known.some((one) => one.startsWith(word)))
  })
}

// « J’ai perdu mon travail »: what is left is looked for.
const smallWords = new Set(
  'a ai ait au aux avec c ce d dans de des du elle en est et il j je l la le les m ma me mes mon n ne nous on ou par pas pour qu que s sa se ses son sur t un une vous y'.split(
    ' ',
  ),
)

/** The bodies of the catalogue, each once, in its order. */
export function catalogueBodies(): readonly Body[] {
  const kinds = new Set(catalogue.map(({ body }) => body.kind))
  return [...kinds].flatMap((kind) => catalogue.find(({ body }) => body.kind === kind)?.body ?? [])
}

/** Whether a text from outside names a body of the catalogue. */
export function isBodyKind(text: string): text is BodyKind {
  return catalogue.some(({ body }) => body.kind === text)
}

/** Whether a text from outside names an event of a life. */
export function isLifeEvent(text: string): text is LifeEvent {
  return lifeEvents.some((event) => event === text)
}

function textOf({ title, body, purpose, everydayWords, documents, ...entry }: CataloguedProcedure): string {
  const labels = documents.map(({ label }) => label.fr)
  const events = entry.lifeEvents.map((event) => lifeEventNames[event])
  const own = [title.fr, title['fr-simple'], body.name, body.kind, purpose.fr]
  return [...own, ...everydayWords, ...events, ...labels].join(' ')
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
