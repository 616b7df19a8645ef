import { fold } from '#kernel/plain-text.ts'

/** An organisation that places say they belong to: their « structure parente », however each one writes it. */
export interface Actor {
  /** Its word in an address. */
  readonly slug: string
  /** As most of its places write it. */
  readonly name: string
  /** Every way its name is written. */
  readonly spellings: readonly string[]
  readonly places: number
}

/** What one name becomes in an address: the same for « CCAS d’Alpha » and « Ccas d'alpha ». */
export function actorSlug(name: string): string {
  return fold(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}

/** Names and how many places bear each, as actors: those that differ by an accent or a capital are one. */
export function actorsAmong(
  written: readonly { readonly name: string; readonly places: number }[],
): readonly Actor[] {
  const bySlug = new Map<string, { readonly name: string; readonly places: number }[]>()
  for (const each of written) {
    const slug = actorSlug(each.name)
    if (slug !== '') bySlug.set(slug, [...(bySlug.get(slug) ?? []), each])
  }
  return [...bySlug]
    .map(([slug, ways]) => {
      const spellings = ways.toSorted((one, other) => other.places - one.places).map(({ name }) => name)
      const [name = slug] = spellings
      return { slug, name, spellings, places: ways.reduce((sum, { places }) => sum + places, 0) }
    })
    .toSorted((one, other) => (one.slug < other.slug ? -1 : 1))
}
