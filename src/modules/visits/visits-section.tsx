import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { referralStructures } from './national-terms.ts'
import { say } from './say.ts'
import { newVisitUrlFor, receiptUrl } from './urls.ts'
import { visitUrl } from './visit-urls.ts'
import type { Visit } from './visit.ts'
import { actInWords } from './visit-in-words.ts'

export interface VisitsSectionProps {
  readonly personId: PersonId
  readonly visits: readonly Visit[]
  /** Those the asker may read. */
  readonly notes: ReadonlyMap<Visit['id'], string>
}

export function VisitsSection({ personId, visits, notes }: VisitsSectionProps): VNode {
  return (
    <section class="visits" aria-labelledby="visits">
      <h2 id="visits">{say('visits')}</h2>
      {visits.length === 0 ? <p class="empty">{say('noVisitYet')}</p> : null}
      <ol class="visits__list">
        {visits.map((visit) => (
          <OneVisit key={visit.id} visit={visit} note={notes.get(visit.id)} />
        ))}
      </ol>
      <ButtonLink href={newVisitUrlFor(personId)} tone="secondary">
        {say('noteVisitElsewhere')}
      </ButtonLink>
    </section>
  )
}

function OneVisit({ visit, note }: { visit: Visit; note: string | undefined }): VNode {
  const { id, visitedOn, agentName, minutes, acts, referredTo, placeName, activity } = visit
  const values = { day: dayInWords(visitedOn, 'fr'), agent: agentName, minutes }
  return (
    <li class="visits__one">
      <p>
        <strong>{say(activity === 'collectif' ? 'workshopHead' : 'visitHead', values)}</strong>{' '}
        {placeName === undefined ? null : `${placeName}. `}
        {activity === 'collectif' ? null : (
          <a href={receiptUrl(id)} aria-label={say('receiptOf', values)}>
            {say('receiptPage')}
          </a>
        )}{' '}
        <a href={visitUrl(id)} aria-label={say('detailOf', values)}>
          {say('visitDetail')}
        </a>
      </p>
      <ul>
        {acts.map((act) => (
          <li key={actInWords(act)}>{actInWords(act)}</li>
        ))}
        {referredTo === undefined ? null : (
          <li>{say('referredTo', { structure: referralStructures[referredTo] })}</li>
        )}
      </ul>
      {note === undefined ? null : <p dir="auto">{note}</p>}
    </li>
  )
}
