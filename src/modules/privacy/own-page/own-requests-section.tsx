import type { VNode } from 'preact'
import { dayIn } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { answerOf, type RightsRequest } from '../request/rights-request.ts'
import { sayOwnPage } from './say.ts'

/** What she asked and what was answered; nothing when she never asked. */
export function OwnRequestsSection({
  language,
  requests,
}: {
  language: Language
  requests: readonly RightsRequest[]
}): VNode | null {
  if (requests.length === 0) return null
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{sayOwnPage(language)('requests')}</h2>
      <ul>
        {requests.map((request) => (
          <li key={request.id}>
            {requestInWords(request, language)}
            {answerOf(request)?.words === undefined ? null : <p dir="auto">{answerOf(request)?.words}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function requestInWords(request: RightsRequest, language: Language): string {
  const say = sayOwnPage(language)
  const asked = say('requestLine', {
    kind: say(`kind_${request.kind}`),
    day: dayInWords(request.receivedOn, language),
  })
  const answer = answerOf(request)
  if (!answer || answer.kind === 'extended')
    return `${asked} ${say('requestOpen', { day: dayInWords(request.dueOn, language) })}`
  const day = dayInWords(dayIn(answer.at, 'Europe/Paris'), language)
  return `${asked} ${say('requestAnswered', { day, answer: say(`answer_${answer.kind}`) })}`
}
