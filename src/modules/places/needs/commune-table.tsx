import type { ComponentChildren, VNode } from 'preact'
import { ButtonLink } from '#platform/ui/button.tsx'
import { type Column, DataTable } from '#platform/ui/data-table.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { VisuallyHidden } from '#platform/ui/visually-hidden.tsx'
import { placeUrl } from '../urls.ts'
import { count, distanceInWords, hoursOf, measure } from './figures.ts'
import type { CommuneNeeds } from './needs.ts'
import { needsAddress, needsCsvAddress, type NeedsView, type SortKey } from './needs-address.ts'
import type { NeedsPageProps } from './needs-page-props.ts'
import { say } from './say.ts'

/** Every commune, in the order chosen, a part at a time; the whole as a file. */
export function CommuneTable(props: NeedsPageProps): VNode {
  const { form, rows, page, pages } = props
  const { question, view } = form
  const address = (changes: Partial<NeedsView>): string =>
    `${needsAddress(question, { ...view, ...changes })}#communes`
  return (
    <section>
      <h2 id="communes">{say('communes')}</h2>
      <WhichCommunes {...props} />
      <DataTable<CommuneNeeds>
        name="communes"
        caption={say('communes')}
        captionHidden
        empty={say('noCommune')}
        rows={rows}
        columns={columnsOf(props, address)}
      />
      {pages === 1 ? null : (
        <Pagination
          label={say('pages')}
          position={say('position', { page, pages })}
          previous={page > 1 ? { href: address({ page: page - 1 }), text: say('previous') } : undefined}
          next={page < pages ? { href: address({ page: page + 1 }), text: say('next') } : undefined}
        />
      )}
      <ButtonLink href={needsCsvAddress(question)} tone="secondary" download>
        {say('csv')}
      </ButtonLink>
    </section>
  )
}

function WhichCommunes({ form: { question, view } }: NeedsPageProps): VNode {
  const km = question.farKm
  const { only, ...every } = view
  const other = only
    ? { view: { ...every, page: 1 }, text: say('allCommunes') }
    : { view: { ...every, only: 'far' as const, page: 1 }, text: say('showFar', { km }) }
  return (
    <p>
      {only ? `${say(only === 'far' ? 'onlyFar' : 'onlyFarAndStrong', { km })} ` : null}
      <a href={`${needsAddress(question, other.view)}#communes`}>{other.text}</a>
    </p>
  )
}

type Address = (changes: Partial<NeedsView>) => string

function columnsOf(props: NeedsPageProps, to: Address): readonly Column<CommuneNeeds>[] {
  const { form, needs, names } = props
  const sorted = (sort: SortKey, text: string): VNode => (
    <SortLink sort={sort} text={text} view={form.view} to={to} />
  )
  return [
    { heading: sorted('commune', say('commune')), cell: ({ name }) => name, rowHeading: true },
    { heading: sorted('people', say('people')), cell: peopleCell, numeric: true },
    { heading: sorted('distance', say('distance')), cell: distanceInWords, numeric: true },
    ...(needs.withStop ? [columnWithStop(needs.withStop)] : []),
    { heading: say('nearest'), cell: ({ nearest }) => placeLink(nearest, names) },
    { heading: sorted('hours', say('hours', { km: form.question.farKm })), cell: hoursCell, numeric: true },
    ...(needs.indicator ? [{ heading: sorted('need', say('need')), cell: needCell, numeric: true }] : []),
  ]
}

function columnWithStop(withStop: readonly CommuneNeeds[]): Column<CommuneNeeds> {
  const after = new Map(withStop.map((commune) => [commune.code, commune]))
  return {
    heading: say('distanceAfter'),
    cell: (before) => change(before, after.get(before.code) ?? before),
    numeric: true,
  }
}

function peopleCell({ population }: CommuneNeeds): string {
  return population === undefined ? say('unknown') : count(population)
}

function needCell({ need }: CommuneNeeds): string {
  return need === undefined ? say('unknown') : measure(need)
}

function change(before: CommuneNeeds, after: CommuneNeeds): ComponentChildren {
  const words = distanceInWords(after)
  return words === distanceInWords(before) ? words : <strong>{words}</strong>
}

function placeLink(nearest: CommuneNeeds['nearest'], names: NeedsPageProps['names']): ComponentChildren {
  const place = nearest?.offer.place
  const name = place && names.get(place)
  return place && name ? <a href={placeUrl(place)}>{name}</a> : ''
}

function hoursCell({ middle, minutesNear, unsaidNear }: CommuneNeeds): string {
  if (!middle) return say('unknown')
  const hours = hoursOf(minutesNear)
  return unsaidNear === 0 ? hours : say('hoursAndUnsaid', { hours, count: unsaidNear })
}

interface SortLinkProps {
  readonly sort: SortKey
  readonly text: string
  readonly view: NeedsView
  readonly to: Address
}

// The arrow is for the eye; those who listen hear the order.
function SortLink({ sort, text, view, to }: SortLinkProps): VNode {
  const isCurrent = view.sort === sort
  const isDown = isCurrent ? !view.isDown : sort !== 'commune'
  return (
    <a href={to({ sort, isDown, page: 1 })}>
      {text}
      {isCurrent ? (
        <>
          <span aria-hidden="true">{view.isDown ? ' ▼' : ' ▲'}</span>
          <VisuallyHidden>, {say(view.isDown ? 'sortedDown' : 'sortedUp')}</VisuallyHidden>
        </>
      ) : null}
    </a>
  )
}
