import type { PageVariant } from '#platform/ui/page-variant.ts'
import { MergePage } from './merge-page.tsx'
import { MergesPage } from './merges-page.tsx'
import { PairPage } from './pair-page.tsx'
import { doubtful, match, merge, pair, requestId, today, unplacedPair } from './pair-samples.ts'
import { PairsPage } from './pairs-page.tsx'
import { sayDuplicates } from './say.ts'

function variant(page: string, name: string, node: PageVariant['node']): PageVariant {
  return { page: `places: ${page}`, variant: name, audience: 'agent', node }
}

const one = { pages: 1, page: 1 }
const { kept, gone } = pair

const pairs = [
  variant('duplicates', 'deux paires, la recherche commence', (frame) => (
    <PairsPage
      {...{ frame, requestId }}
      pairs={[
        { match, one: kept, other: gone },
        { match: doubtful, one: gone, other: kept },
      ]}
      {...{ total: 41, page: 2, pages: 3 }}
      just={{ done: 'searching' }}
    />
  )),
  variant('duplicates', 'rien à regarder', (frame) => (
    <PairsPage {...{ frame, requestId, ...one }} pairs={[]} total={0} just={{ done: 'parted' }} />
  )),
  variant('pair', 'après une réunion', (frame) => (
    <PairPage
      {...{ frame, today, match, pair, requestId }}
      left={12}
      just={{ done: 'same', mergeId: merge.id }}
    />
  )),
  variant('pair', 'changée entre-temps, sans point', (frame) => (
    <PairPage {...{ frame, today, requestId }} match={doubtful} pair={unplacedPair} left={1} hasChanged />
  )),
]

const merges = [
  variant('merges', 'deux réunions', (frame) => (
    <MergesPage
      {...{ frame, ...one }}
      merges={[
        { merge, kept, gone, who: 'Karim Haddad' },
        { merge, kept: gone, gone: kept, who: sayDuplicates('by-nobody') },
      ]}
      total={2}
    />
  )),
  variant('merges', 'aucune', (frame) => <MergesPage {...{ frame, ...one }} merges={[]} total={0} />),
  variant('merge', 'à séparer', (frame) => (
    <MergePage {...{ frame, today, requestId }} id={merge.id} pair={{ kept, gone }} />
  )),
  variant('merge', 'déjà séparée', (frame) => (
    <MergePage
      {...{ frame, today, requestId }}
      id={merge.id}
      pair={{ kept, gone }}
      refusal="undone-already"
    />
  )),
]

/** The pages where duplicates are looked at, made one and parted. */
export const duplicatesPages: readonly PageVariant[] = [...pairs, ...merges]
