import type { Answer } from './app.ts'
import { type FoundForm, formsOf, linksOf } from './found-forms.ts'

export interface FoundPage {
  readonly path: string
  readonly from: string
  readonly answer: Answer
}

/** A form, with the page it stands on. */
export interface FormOfPage extends FoundForm {
  readonly page: string
}

/** Tells which route an address is for, so that two files of two people count as one kind of page. */
export type ShapeOf = (path: string) => string

/** Follows the links of this site from those pages; of addresses of one kind, two are visited. */
export async function crawl(
  walker: { get(path: string): Promise<Answer> },
  shapeOf: ShapeOf,
  { starts, limit }: { starts: readonly string[]; limit: number },
): Promise<readonly FoundPage[]> {
  const waiting = starts.map((path) => ({ path, from: 'start' }))
  const seen = new Map<string, number>()
  const pages: FoundPage[] = []
  while (waiting.length > 0 && pages.length < limit) {
    const { path, from } = waiting.shift() ?? { path: '/', from: '' }
    const shape = shapeOf(path)
    const visits = seen.get(shape) ?? 0
    if (visits >= 2 || pages.some((page) => page.path === path) || isEndless(path)) continue
    seen.set(shape, visits + 1)
    const answer = await walker.get(path)
    pages.push({ path, from, answer })
    if (answer.location?.startsWith('/')) waiting.push({ path: answer.location, from: path })
    // A page that is not there links to itself in other languages.
    if (answer.status < 400) for (const link of linksOf(answer.html)) waiting.push({ path: link, from: path })
  }
  return pages
}

/** The forms of a page, each with where it was seen. */
export function formsOfPage({ path, answer }: Pick<FoundPage, 'path' | 'answer'>): readonly FormOfPage[] {
  return formsOf(answer.html, path).map((form) => ({ ...form, page: path }))
}

/** The route of an address and the names of its query. */
export function shapesBy(routes: readonly { readonly path: string }[]): ShapeOf {
  const patterns = routes.map(({ path }) => ({
    path,
    fits: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`),
  }))
  // `/personnes/nouvelle` is itself, not somebody's file.
  patterns.sort((one, other) => one.path.split(':').length - other.path.split(':').length)
  return (path) => {
    const { pathname, searchParams } = new URL(path, 'http://here')
    const place = patterns.find(({ fits }) => fits.test(pathname))?.path ?? pathname
    const names = [...new Set(searchParams.keys())].toSorted()
    return names.length > 0 ? `${place}?${names.join('&')}` : place
  }
}

// A live stream never ends.
function isEndless(path: string): boolean {
  return /\/direct(\?|$)/.test(path)
}
