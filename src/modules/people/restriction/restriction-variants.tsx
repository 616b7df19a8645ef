import type { AgentId } from '#kernel/ids.ts'
import { Page } from '#platform/ui/page.tsx'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { fatima, requestId, today } from '../page-samples.ts'
import { PersonHeadline } from '../person-headline.tsx'
import type { RestrictedUse, Restriction, RestrictionId } from './restriction.ts'
import { RestrictedPage } from './restricted-page.tsx'
import { RestrictionPage } from './restriction-page.tsx'

const setAt = new Date('2026-03-03T09:00:00Z')
const restriction: Restriction = {
  id: '0192f0c1-0000-7000-8000-00000000d001' as RestrictionId,
  personId: fatima.id,
  setAt,
  told: undefined,
}
const uses: readonly RestrictedUse[] = [
  {
    ground: 'her-consent',
    agentId: '0192f0c1-0000-7000-8000-00000000d002' as AgentId,
    agentName: 'Amina Rahmani',
    declaredAt: new Date('2026-03-04T09:00:00Z'),
  },
]
const told = { ...restriction, told: { at: setAt, how: 'letter' } } as const
const objections = [{ personId: fatima.id, purpose: 'figures', setAt }] as const
const everybody = { write: true, decide: false }
const decider = { write: true, decide: true }

function variant(name: string, node: PageVariant['node']): PageVariant {
  return { page: 'people: restriction', variant: name, audience: 'agent', node }
}

/** Files kept and not used, for the gallery. */
export const restrictionPages: readonly PageVariant[] = [
  variant('limité', (frame) => (
    <RestrictionPage
      {...{ frame, restriction, uses, requestId }}
      person={fatima}
      objections={[]}
      may={everybody}
    />
  )),
  variant('raison oubliée', (frame) => (
    <RestrictionPage
      {...{ frame, restriction, requestId }}
      person={fatima}
      objections={[]}
      uses={[]}
      may={everybody}
      problems={{ raison: 'Choisissez une raison.' }}
    />
  )),
  variant('à lever', (frame) => (
    <RestrictionPage
      {...{ frame, uses, objections, requestId }}
      person={fatima}
      restriction={restriction}
      may={decider}
    />
  )),
  variant('prévenue', (frame) => (
    <RestrictionPage
      {...{ frame, uses, requestId }}
      person={fatima}
      restriction={told}
      objections={[]}
      may={decider}
    />
  )),
  {
    page: 'people: restricted',
    variant: 'rien n’est enregistré, rien n’est perdu',
    audience: 'agent',
    node: (frame) => (
      <RestrictedPage
        {...{ frame }}
        href="/personnes"
        replay={{
          action: '/personnes',
          fields: [
            ['note', 'Elle viendra jeudi avec sa fille.\nPenser à imprimer l’attestation.'],
            ['audience', 'shared'],
          ],
        }}
      />
    ),
  },
  variant('au guichet', (frame) => (
    <Page {...frame} audience="agent" title="Guichet">
      <h1>Guichet</h1>
      <PersonHeadline
        person={{ ...fatima, restrictedSince: setAt, objections: ['reminders', 'surveys'] }}
        today={today}
        href="/personnes"
      />
    </Page>
  )),
]
