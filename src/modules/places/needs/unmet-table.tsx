import type { ComponentChildren, VNode } from 'preact'
import { smallestShown } from '#kernel/small-counts.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { type Column, DataTable } from '#platform/ui/data-table.tsx'
import { count } from './figures.ts'
import { needsAddress } from './needs-address.ts'
import type { NeedsPageProps } from './needs-page-props.ts'
import { say } from './say.ts'
import { countNowhere, type UnmetRow } from './unmet-needs.ts'

/** The needs that stayed without an answer, for whoever may count them. */
export function UnmetTable({ unmet, unmetRows, needs }: NeedsPageProps): VNode | null {
  if (!unmet) return null
  const nowhere = countNowhere(unmet)
  const since = dayInWords(unmet.since, 'fr')
  return (
    <section>
      <h2 id="unmet">{say('unmet')}</h2>
      <p>{say('unmetMeans', { since, smallest: smallestShown })}</p>
      <DataTable<UnmetRow>
        name="unmet"
        caption={say('unmet')}
        captionHidden
        empty={say('unmetEmpty')}
        rows={unmetRows}
        columns={columnsOf(needs.question)}
      />
      {nowhere === 0 ? null : <p>{say('unmetNowhere', { count: nowhere })}</p>}
    </section>
  )
}

function columnsOf(question: NeedsPageProps['needs']['question']): readonly Column<UnmetRow>[] {
  return [
    { heading: say('unmetNeed'), cell: ({ need }) => need.title, rowHeading: true },
    {
      heading: say('unmetCount'),
      cell: ({ need: { total } }) =>
        total === 'hidden' ? say('unmetFew', { smallest: smallestShown }) : count(total),
      numeric: true,
    },
    { heading: say('unmetWhere'), cell: where },
    { heading: say('unmetOffer'), cell: offer, numeric: true },
  ]

  // The whole page again, about the help that was missing.
  function offer({ need, places }: UnmetRow): ComponentChildren {
    const [service] = need.services
    if (places === undefined || !service) return say('unmetOfferUnsaid')
    return <a href={needsAddress({ ...question, service })}>{say('unmetPlaces', { count: places })}</a>
  }
}

function where({ told }: UnmetRow): string {
  if (told.length === 0) return say('unmetNotThere')
  return told.map((one) => say('unmetCommune', { commune: one.commune, count: count(one.count) })).join(', ')
}
