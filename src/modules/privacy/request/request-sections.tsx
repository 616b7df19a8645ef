import type { VNode } from 'preact'
import { findPeople, fullName, type PeopleTables, type Person } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { say, sayDay } from '../say.ts'
import type { PrivacyTables } from '../tables.ts'
import { newRequestUrl, requestUrl } from '../urls.ts'
import { listRequests } from './request-store.ts'
import type { RightsRequest } from './rights-request.ts'

type Asking = Errand<PrivacyTables & PeopleTables>

/** On a person's file: what she asked of her data and waits for, and the way to write down more. */
export async function requestsSection(errand: Asking, { id: personId, joined = [] }: Person): Promise<VNode> {
  const files = [personId, ...joined]
  const requests = await listRequests(errand.db, { people: files, openOnly: true })
  return (
    <section key="rights" aria-labelledby="rights">
      <h2 id="rights">{say('fileTitle')}</h2>
      {requests.length === 0 ? <p class="empty">{say('fileNone')}</p> : null}
      <ul>
        {requests.map((request) => (
          <li key={request.id}>
            <a href={requestUrl(request.id)}>{lineOf(request)}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={newRequestUrl(personId)}>{say('fileNew')}</a>
      </p>
    </section>
  )
}

/** On the list of what to follow: every open request, the most urgent first; nothing when there is none. */
export async function requestsToFollow(errand: Asking): Promise<VNode | undefined> {
  const requests = await listRequests(errand.db, { openOnly: true })
  if (requests.length === 0) return undefined
  const ids = [...new Set(requests.flatMap(({ personId }) => personId ?? []))]
  const names = new Map(
    (await findPeople(errand, ids)).flatMap((person) =>
      [person.id, ...(person.joined ?? [])].map((id) => [id, fullName(person.names)] as const),
    ),
  )
  return (
    <section key="rights" aria-labelledby="rights">
      <h2 id="rights">{say('toFollowTitle')}</h2>
      <ul>
        {requests.map((request) => (
          <li key={request.id}>
            <bdi>{(request.personId && names.get(request.personId)) ?? say('erasedPerson')}</bdi> –{' '}
            <a href={requestUrl(request.id)}>{lineOf(request)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function lineOf({ kind, dueOn }: RightsRequest): string {
  return say('fileLine', { kind: say(`kind_${kind}`), day: sayDay(dueOn) })
}
