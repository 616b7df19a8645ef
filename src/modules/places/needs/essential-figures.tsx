import type { VNode } from 'preact'
import { totalsOf } from './compare-needs.ts'
import { count, indicatorInWords, kilometres, measure, share } from './figures.ts'
import type { NeedsTotals } from './needs.ts'
import type { Needs } from './read-needs.ts'
import { say } from './say.ts'

/** The answer in a few figures; with a stop asked for, each beside what it is today. */
export function EssentialFigures({ needs }: { needs: Needs }): VNode {
  const { farKm: km } = needs.question
  const today = totalsOf(needs.communes, km)
  const then = needs.withStop && totalsOf(needs.withStop, km)
  const figure = (label: string, valueOf: (totals: NeedsTotals) => string, hint?: string) => (
    <Figure label={label} value={valueOf(then ?? today)} before={then && valueOf(today)} hint={hint} />
  )
  return (
    <section aria-labelledby="essentials">
      <h2 id="essentials">{say('essentials')}</h2>
      <dl class="figures">
        {today.people === 0 ? null : <Figure label={say('figurePeople')} value={count(today.people)} />}
        {today.people === 0
          ? null
          : figure(
              say('figurePeopleFar', { km }),
              ({ peopleFar }) => count(peopleFar),
              say('share', { share: share((then ?? today).peopleFar, today.people) }),
            )}
        {figure(say('figureCommunesFar', { km }), ({ communesFar }) => count(communesFar))}
        {figure(say('figureMedian'), ({ medianKm }) =>
          medianKm === undefined ? say('unknown') : kilometres(medianKm),
        )}
        {needs.indicator && today.need !== undefined ? (
          <Figure
            label={say('figureNeed', { indicator: indicatorInWords(needs.indicator) })}
            value={measure(today.need)}
            hint={say('figureNeedHint')}
          />
        ) : null}
        {today.peopleNowhere === 0
          ? null
          : figure(say('figureNowhere'), ({ peopleNowhere }) => count(peopleNowhere))}
      </dl>
    </section>
  )
}

interface FigureProps {
  readonly label: string
  readonly value: string
  readonly before?: string | undefined
  readonly hint?: string | undefined
}

function Figure({ label, value, before, hint }: FigureProps): VNode {
  return (
    <div class="figures__one">
      <dt>{label}</dt>
      <dd class="figures__value">{value}</dd>
      {before === undefined ? null : <dd class="figures__compared">{say('before', { value: before })}</dd>}
      {hint === undefined ? null : <dd class="figures__compared">{hint}</dd>}
    </div>
  )
}
