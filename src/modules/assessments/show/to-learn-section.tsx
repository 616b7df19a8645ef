import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import type { PlannedStep } from '../assessment.ts'
import { say } from '../say.ts'
import { assessmentsOfUrl } from '../urls.ts'
import { stepInWords } from './history-page.tsx'

export interface ToLearnSectionProps {
  readonly planned: readonly PlannedStep[]
  readonly names: ReadonlyMap<PersonId, string>
}

/** What people plan to learn, the earliest first. */
export function ToLearnSection({ planned, names }: ToLearnSectionProps): VNode {
  return (
    <section key="learning" aria-labelledby="to-learn">
      <h2 id="to-learn">{say('toFollowTitle')}</h2>
      <ul>
        {planned.map(({ id, personId, step }) => (
          <li key={id}>
            <a href={assessmentsOfUrl(personId)}>
              <bdi>{names.get(personId) ?? say('somebody')}</bdi>
            </a>
            {' – '}
            {stepInWords(step)}
          </li>
        ))}
      </ul>
    </section>
  )
}
