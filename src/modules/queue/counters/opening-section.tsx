import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { Radios } from '#platform/ui/radios.tsx'
import { say } from '../say.ts'
import type { Counter } from '../site.ts'
import { siteActionUrl } from '../urls.ts'
import { ActionForm } from './action-form.tsx'
import type { SitePageProps } from './site-page-props.ts'

/** Sitting down: which counter, for which services; all of them unless one unticks. */
export function OpeningSection({ view, pressing, typed, chosen, problems }: SitePageProps): VNode {
  const { site, counters, services, sessions, names } = view
  const agentAt = ({ id }: Counter): string | undefined => {
    const session = sessions.find(({ counter }) => counter.id === id)
    return session && (names.get(session.agentId) ?? say('aColleague'))
  }
  const free = counters.find((counter) => agentAt(counter) === undefined)
  return (
    <section aria-labelledby="opening">
      <h2 id="opening">{say('openTitle')}</h2>
      <ActionForm action={siteActionUrl(site.id, 'openCounter')} pressing={pressing}>
        <Radios
          name="guichet"
          label={say('counterLabel')}
          value={typed?.['guichet'] ?? free?.id}
          problems={problems}
          choices={counters.map((counter) => ({
            value: counter.id,
            label: nameOf(counter, agentAt(counter)),
          }))}
        />
        <Checkboxes
          name="services"
          label={say('skills')}
          values={chosen ?? services.map(({ id }) => id)}
          problems={problems}
          choices={services.map(({ id, label }) => ({ value: id, label: label.fr }))}
        />
        <Button>{say('openCounter')}</Button>
      </ActionForm>
    </section>
  )
}

function nameOf({ label }: Counter, agent: string | undefined): string {
  return agent === undefined ? label : say('counterTaken', { counter: label, agent })
}
