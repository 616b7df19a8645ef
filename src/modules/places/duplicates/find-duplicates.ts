import { setImmediate as giveWay } from 'node:timers/promises'
import { pairsToCompare } from './blocks.ts'
import { groupByLinks, type Link } from './groups.ts'
import { type PairScore, scorePair } from './score-pair.ts'
import { type ComparedPlace, profileOf } from './score-profile.ts'

/** Two places that may be one; `a` and `b` are the names they came with, in the order they came. */
export interface ScoredPair extends PairScore {
  readonly a: string
  readonly b: string
  /** `link`: one place, said without asking, and undone at will. `review`: somebody looks at it. */
  readonly verdict: 'link' | 'review'
}

export interface Duplicates {
  /** From the most alike to the least. */
  readonly pairs: readonly ScoredPair[]
  /** Places linked without asking, two to eight at a time. */
  readonly groups: readonly (readonly string[])[]
}

/** What people have already said of a pair; `different` and `unsure` are never linked without asking. */
export type Remembered = (a: string, b: string) => 'same' | 'different' | 'unsure' | undefined

const reviewFrom = 0.7
const linkFrom = 0.95
// A name alone, however equal, never links: the street or the distance must be known too.
const knownEnough = 0.55

// About twenty milliseconds of comparing.
const pairsAtOnce = 1500

/** Scores every pair worth comparing and says which are one place; people's own decisions come first. */
export async function findDuplicates(
  places: readonly ComparedPlace[],
  remembered: Remembered = () => undefined,
): Promise<Duplicates> {
  const profiles = places.map(profileOf)
  const scored = new Map<number, Scored>()
  for await (const [first, second] of leavingTurns(pairsToCompare(profiles))) {
    const [one, other] = [profiles[first], profiles[second]]
    const score = one && other && scorePair(one, other)
    if (!score || score.score < reviewFrom) continue
    const said = remembered(one.place.id, other.place.id)
    if (said === 'different') continue
    scored.set(first * places.length + second, {
      first,
      second,
      score,
      mayLink: said === undefined ? linksAlone(score, one.place, other.place) : said === 'same',
      strength: said === undefined ? score.score : strengthOf[said],
    })
  }
  return verdicts(places, scored)
}

// A large directory leaves their turn to those who wait for a page.
async function* leavingTurns<Pair>(pairs: Iterable<Pair>): AsyncGenerator<Pair> {
  let compared = 0
  for (const pair of pairs) {
    compared += 1
    if (compared % pairsAtOnce === 0) await giveWay()
    yield pair
  }
}

interface Scored {
  readonly first: number
  readonly second: number
  readonly score: PairScore
  readonly mayLink: boolean
  /** The score, or certainty when somebody said they are the same. */
  readonly strength: number
}

// What waits for somebody keeps its two places apart, whatever a third one looks like.
const strengthOf = { same: 1, unsure: 0 } as const

function linksAlone(
  { score, penalties, known, likeness }: PairScore,
  one: ComparedPlace,
  other: ComparedPlace,
): boolean {
  const isSomewhere = likeness.street !== undefined || likeness.distance !== undefined
  const isCertain = score >= linkFrom && penalties.length === 0 && known >= knownEnough && isSomewhere
  return isCertain && one.source !== other.source
}

function verdicts(places: readonly ComparedPlace[], scored: ReadonlyMap<number, Scored>): Duplicates {
  const all = [...scored.values()]
  const links = all.filter(({ mayLink }) => mayLink).map(linkOf)
  const { groups, leftOver } = groupByLinks(links, (one, other) => {
    const pair = scored.get(Math.min(one, other) * places.length + Math.max(one, other))
    return pair?.strength ?? 0
  })
  const unfollowed = new Set(leftOver.map(({ first, second }) => first * places.length + second))
  const nameOf = (rank: number): string => places[rank]?.id ?? ''
  const pairs = all.map(({ first, second, score, mayLink }): ScoredPair => {
    const isFollowed = mayLink && !unfollowed.has(first * places.length + second)
    return { a: nameOf(first), b: nameOf(second), ...score, verdict: isFollowed ? 'link' : 'review' }
  })
  return {
    pairs: pairs.toSorted((one, other) => other.score - one.score),
    groups: groups.map((group) => group.map(nameOf)),
  }
}

function linkOf({ first, second, strength }: Scored): Link {
  return { first, second, score: strength }
}
