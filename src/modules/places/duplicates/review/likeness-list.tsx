import type { VNode } from 'preact'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import type { PlaceMatch } from '../matching/match.ts'
import type { Likeness } from '../score-pair.ts'
import { sayDuplicates } from './say.ts'

/** Why two places are thought to be one, and what speaks against it. */
export function LikenessList({ match: { score, likeness, penalties } }: { match: PlaceMatch }): VNode {
  return (
    <>
      <SummaryList
        rows={[
          { label: sayDuplicates('likeness-score'), value: percent(score) },
          ...features.flatMap((feature) => {
            const value = likeness[feature]
            return value === undefined
              ? []
              : [{ label: sayDuplicates(`likeness-${feature}`), value: inWords(feature, value) }]
          }),
        ]}
      />
      {penalties.map((penalty) => (
        <p key={penalty} class="hint">
          {sayDuplicates(`penalty-${penalty}`)}
        </p>
      ))}
    </>
  )
}

const features = ['name', 'street', 'distance', 'pivot', 'phone'] as const satisfies (keyof Likeness)[]

// Two numbers are the same or they are not.
function inWords(feature: keyof Likeness, value: number): string {
  if (feature !== 'pivot' && feature !== 'phone') return percent(value)
  return sayDuplicates(value === 1 ? 'says-same' : 'says-different')
}

/** A share of one in whole percents: « 92 % ». */
export function percent(share: number): string {
  return sayDuplicates('percent', { share: Math.floor(share * 100) / 100 })
}
