import type { VNode } from 'preact'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import { type Colleague, roleNames } from '#modules/organisations/index.ts'
import { Button } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { partUrl, referentRemovalUrl } from '../urls.ts'
import type { Referent } from './referent.ts'
import { sayReferent } from './say.ts'

export interface ReferentsSectionProps {
  readonly personId: PersonId
  readonly referents: readonly Referent[]
  readonly names: ReadonlyMap<AgentId, string>
  /** Who may be named; empty for a role that names nobody. */
  readonly colleagues: readonly Colleague[]
  readonly requestId: string
}

/** Who follows this person. */
export function ReferentsSection(props: ReferentsSectionProps): VNode {
  const { personId, referents, colleagues, requestId } = props
  const named = new Set(referents.map(({ agentId }) => agentId))
  const others = colleagues.filter(({ id }) => !named.has(id))
  return (
    <section aria-labelledby="referents">
      <h2 id="referents">{sayReferent('referents-title')}</h2>
      {referents.length === 0 ? <p class="empty">{sayReferent('referents-none')}</p> : <Named {...props} />}
      {others.length > 0 ? (
        <Details summary={sayReferent('referents-name')}>
          <Form action={partUrl(personId, 'referents')} requestId={requestId}>
            <SelectField
              name="agent"
              label={sayReferent('referents-agent')}
              placeholder={sayReferent('referents-choose')}
              options={others.map(({ id, name, role }) => ({
                value: id,
                label: `${name} (${roleNames[role]})`,
              }))}
            />
            <Button tone="secondary">{sayReferent('referents-save')}</Button>
          </Form>
        </Details>
      ) : null}
    </section>
  )
}

function Named({ personId, referents, names, colleagues, requestId }: ReferentsSectionProps): VNode {
  return (
    <ul class="person__referents">
      {referents.map(({ id, agentId }) => {
        const name = names.get(agentId) ?? sayReferent('referents-left')
        return (
          <li key={id}>
            {name}{' '}
            {colleagues.length > 0 ? (
              <Form action={referentRemovalUrl(personId, id)} requestId={requestId}>
                <Button tone="quiet" accessibleName={sayReferent('referents-remove-one', { name })}>
                  {sayReferent('referents-remove')}
                </Button>
              </Form>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
