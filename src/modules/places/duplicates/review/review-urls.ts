import { duplicatesUrl } from '../../urls.ts'
import type { MatchId } from '../matching/match.ts'
import type { MergeId } from '../merging/merge.ts'

/** A page of the list of pairs. */
export const pairsUrl = (page: number): string => (page > 1 ? `${duplicatesUrl}?page=${page}` : duplicatesUrl)
export const searchUrl = `${duplicatesUrl}/recherche`
/** Two places side by side. */
export const pairUrl = (id: MatchId): string => `${duplicatesUrl}/${id}`
export const decisionUrl = (id: MatchId): string => `${pairUrl(id)}/decision`

export const mergesUrl = `${duplicatesUrl}/reunions`
export const mergesPageUrl = (page: number): string => (page > 1 ? `${mergesUrl}?page=${page}` : mergesUrl)
/** One merge, and how to part its places again. */
export const mergeUrl = (id: MergeId): string => `${mergesUrl}/${id}`
export const partingUrl = (id: MergeId): string => `${mergeUrl(id)}/separation`

/** What has just been done, told by the page that follows. */
export type Done = 'same' | 'different' | 'unsure' | 'parted' | 'searching' | 'late'

const words = {
  same: 'reunies',
  different: 'distinctes',
  unsure: 'plus-tard',
  parted: 'separees',
  searching: 'recherche',
  late: 'trop-tard',
} as const satisfies Record<Done, string>

/** The page that follows, and what it has to tell. */
export function after(url: string, done: Done, mergeId?: MergeId): string {
  const query = new URLSearchParams({ fait: words[done], ...(mergeId && { reunion: mergeId }) })
  return `${url}?${query}`
}

/** What a word of an address tells was done. */
export function doneOf(word: string): Done | undefined {
  return (Object.keys(words) as readonly Done[]).find((done) => words[done] === word)
}
