import type { VNode } from 'preact'
import { toDay } from '#kernel/day.ts'
import { monthInWords } from '#platform/i18n/format.ts'
import { say } from '../say.ts'
import { type Survey, ways } from '../survey.ts'
import { surveyPartUrl } from '../urls.ts'
import { type Dimension, dimensions, type Results, type Slice } from './results.ts'

const headings = { month: 'byMonth', way: 'byWay', place: 'byPlace' } as const satisfies Record<
  Dimension,
  string
>

interface SlicesNavProps {
  readonly survey: Survey
  readonly results: Results
}

/** The parts that may be looked at, one at a time. */
export function SlicesNav({ survey, results: { slices, chosen } }: SlicesNavProps): VNode | null {
  if (slices.length === 0) return null
  const href = surveyPartUrl(survey.id, 'results')
  return (
    <nav class="slices no-print" aria-label={say('results')}>
      <p>
        <a href={href} aria-current={chosen === undefined ? 'true' : undefined}>
          {say('everything')}
        </a>
      </p>
      {dimensions.map((dimension) => {
        const parts = slices.filter((slice) => slice.dimension === dimension)
        if (parts.length === 0) return null
        return (
          <div key={dimension}>
            <strong>{say(headings[dimension])}</strong>
            <ul>
              {parts.map((slice) => (
                <li key={slice.code}>
                  <a
                    href={`${href}?${dimension}=${slice.code}`}
                    aria-current={isSame(slice, chosen) ? 'true' : undefined}
                  >
                    {sliceInWords(slice, survey)} ({slice.size})
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <p class="hint">{say('tooFewToSplit')}</p>
    </nav>
  )
}

/** « mars 2026 », « Borne », « Médiathèque ». */
export function sliceInWords({ dimension, code }: Slice, { places }: Survey): string {
  if (dimension === 'month') return monthInWords(toDay(code), 'fr')
  if (dimension === 'place') return places.find(({ id }) => id === code)?.name ?? code
  const way = ways.find((one) => one === code)
  return way ? say(`way-${way}`) : code
}

function isSame(slice: Slice, other: Slice | undefined): boolean {
  return slice.dimension === other?.dimension && slice.code === other.code
}
