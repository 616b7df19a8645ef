import { formOf } from '#platform/http/form.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { secretInWords } from '#platform/i18n/secret-in-words.ts'
import { id, now } from '../page-sample-ids.ts'
import { requestId, samira, today, toPrepare, visit } from '../page-samples.ts'
import { say } from '../say.ts'
import type { TagId } from '../tag/tag.ts'
import { CounterPage, type CounterPageProps, NoCounterPage } from './counter-page.tsx'
import { called, free, quiet, serving } from './counter-samples.ts'
import type { PersonSearch } from './person-section.tsx'

const noSearch: PersonSearch = {
  typed: '',
  found: undefined,
  hasMore: false,
  firstNames: '',
  usageName: '',
  isLikelyDouble: false,
  problems: {},
}

const tags = [
  { id: id(61) as TagId, label: 'Bus numérique' },
  { id: id(62) as TagId, label: 'Premier rendez-vous' },
]

const inFront = { person: samira, procedures: [toPrepare], lastVisit: visit }

function counter(variant: string, change: Partial<CounterPageProps>): PageVariant {
  const usual = { view: serving, now, today, requestId, search: noSearch, measured: 11, tags } as const
  return {
    page: 'visits: counter',
    variant,
    audience: 'agent',
    node: (frame) => (
      <CounterPage
        {...usual}
        agentRole="mediator"
        inFront={undefined}
        form={formOf([])}
        {...change}
        frame={frame}
      />
    ),
  }
}

const twoActs = formOf([
  ['acts', ['2']],
  ['act1_theme', ['aide_aux_demarches_administratives']],
  ['act1_mode', ['avec']],
  ['act1_procedure', [toPrepare.id]],
])

const refusedForm = formOf([
  ['act1_theme', ['email']],
  ['act1_mode', ['a_la_place_absence']],
  ['notes', ['Rappeler la Caf jeudi']],
  ['minutes', ['une heure']],
])

const secretTyped = formOf([
  ['act1_theme', ['email']],
  ['act1_mode', ['a_la_place_presence']],
  ['notes', ['Son mot de passe ameli : ••••••••, à refaire']],
])

const secretFound = {
  act1_agreed: say('agreement-missing'),
  notes: secretInWords('password', 'Son mot de passe ameli : ••••, à refaire'),
}

const refusals = { act1_mode: say('absence-needs-mandate'), minutes: say('minutes-out-of-range') }

/** Examples of the agent’s screen, state by state. */
export const counterPages: readonly PageVariant[] = [
  {
    page: 'visits: counter',
    variant: 'sans guichet',
    audience: 'agent',
    node: (frame) => <NoCounterPage frame={frame} />,
  },
  counter('personne n’attend', { view: quiet }),
  counter('des personnes attendent', { view: free, written: visit.id }),
  counter('appelée', { view: called }),
  counter('reçue, inconnue', {}),
  counter('reçue, recherche', {
    search: {
      ...noSearch,
      typed: 'samira haddad',
      found: [samira],
      firstNames: 'samira',
      usageName: 'haddad',
    },
  }),
  counter('reçue, doublon probable', {
    search: {
      ...noSearch,
      typed: 'Samira Haddad',
      found: [samira],
      firstNames: 'Samira',
      usageName: 'Haddad',
      isLikelyDouble: true,
    },
  }),
  counter('reçue, connue', { inFront }),
  counter('deux actes', { inFront, form: twoActs }),
  counter('formulaire refusé', { inFront, form: refusedForm, problems: refusals }),
  counter('secret dans les notes, accord à demander', { inFront, form: secretTyped, problems: secretFound }),
  counter('reprise après annulation', { inFront, form: twoActs, isTakenBack: true }),
]
