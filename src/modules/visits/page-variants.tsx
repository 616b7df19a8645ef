import type { Language } from '#kernel/language.ts'
import { formOf } from '#platform/http/form.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { ActivityPage, type ActivityPageProps } from './activity/activity-page.tsx'
import { CounterPage, type CounterPageProps, NoCounterPage } from './counter/counter-page.tsx'
import { NewVisitPage } from './counter/new-visit-page.tsx'
import type { PersonSearch } from './counter/person-section.tsx'
import { FollowUpPage } from './follow-up/follow-up-page.tsx'
import {
  called,
  content,
  free,
  now,
  personId,
  phone,
  quiet,
  renewal,
  requestId,
  samira,
  serving,
  ticket,
  today,
  toPrepare,
  visit,
} from './page-samples.ts'
import { MyPage, MyPageDoor } from './receipt/my-page.tsx'
import { ReceiptPage } from './receipt/receipt-page.tsx'
import { say, sayToResident } from './say.ts'
import { VisitsSection } from './visits-section.tsx'

const noSearch: PersonSearch = {
  typed: '',
  found: undefined,
  hasMore: false,
  firstNames: '',
  usageName: '',
  isLikelyDouble: false,
  problems: {},
}

const inFront = { person: samira, procedures: [toPrepare], lastVisit: visit }

function counter(variant: string, change: Partial<CounterPageProps>): PageVariant {
  const usual = { view: serving, now, today, requestId, search: noSearch, measured: 11 } as const
  return {
    page: 'visits: counter',
    variant,
    audience: 'agent',
    node: (frame) => (
      <CounterPage
        {...usual}
        role="mediator"
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

const refusals = { act1_mode: say('absence-needs-mandate'), minutes: say('minutes-out-of-range') }

const counterPages: readonly PageVariant[] = [
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
  counter('reprise après annulation', { inFront, form: twoActs, isTakenBack: true }),
]

const newVisitPages: readonly PageVariant[] = [
  {
    page: 'visits: new visit',
    variant: 'personne connue',
    audience: 'agent',
    node: (frame) => (
      <NewVisitPage
        {...{ frame, today, requestId }}
        subject={{ person: samira, procedures: [renewal], ticket: undefined, measured: undefined }}
        form={formOf([])}
        problems={{}}
      />
    ),
  },
  {
    page: 'visits: new visit',
    variant: 'ticket oublié, avec erreurs',
    audience: 'agent',
    node: (frame) => (
      <NewVisitPage
        {...{ frame, today, requestId }}
        subject={{ person: undefined, procedures: [], ticket: ticket(7), measured: 9 }}
        form={formOf([['notes', ['Venue pour sa CSS']]])}
        problems={{ act1_theme: say('no-act') }}
      />
    ),
  },
]

function sheet(
  variant: string,
  language: Language,
  change: { pin?: string; largePrint?: boolean } = {},
): PageVariant {
  const { pin, largePrint = false } = change
  return {
    page: 'visits: receipt',
    variant,
    audience: 'agent',
    node: (frame) => <ReceiptPage {...{ frame, content, language, largePrint }} phone={{ ...phone, pin }} />,
  }
}

const receiptPages: readonly PageVariant[] = [
  sheet('français', 'fr'),
  sheet('français simplifié', 'fr-simple'),
  sheet('anglais, 4 chiffres', 'en', { pin: '4217' }),
  sheet('arabe', 'ar'),
  sheet('gros caractères', 'ar', { largePrint: true }),
  {
    page: 'visits: receipt',
    variant: 'sans dossier, rien à suivre',
    audience: 'agent',
    node: (frame) => (
      <ReceiptPage
        {...{ frame }}
        content={{
          ...content,
          personName: undefined,
          procedures: [],
          visit: { ...visit, referredTo: 'aide_sociale' },
        }}
        phone={undefined}
        language="fr"
        largePrint={false}
      />
    ),
  },
  {
    page: 'visits: my page',
    variant: 'entrée',
    audience: 'resident',
    node: (frame) => <MyPageDoor frame={frame} typed={{}} />,
  },
  { page: 'visits: my page', variant: 'avec erreurs', audience: 'resident', node: wrongDoor },
  {
    page: 'visits: my page',
    variant: 'à apporter',
    audience: 'resident',
    node: (frame) => <MyPage frame={frame} content={{ ...content, procedures: [toPrepare] }} />,
  },
  {
    page: 'visits: my page',
    variant: 'envoyée',
    audience: 'resident',
    node: (frame) => <MyPage frame={frame} content={content} />,
  },
]

function wrongDoor(frame: Frame) {
  const problems = { code: sayToResident(frame.language)('noMatch') }
  const typed = { code: 'CAC-7F3K-92QX', birth_day: '3', birth_month: '7', birth_year: '1956' }
  return <MyPageDoor {...{ frame, typed, problems }} />
}

const people = new Map([[personId, { name: 'Samira Haddad', href: `/personnes/${personId}` }]])

const followUpPages: readonly PageVariant[] = [
  {
    page: 'visits: follow up',
    variant: 'rien',
    audience: 'agent',
    node: (frame) => (
      <FollowUpPage {...{ frame, today, people }} list={{ lines: [], total: 0 }} unnoted={[]} whose="own" />
    ),
  },
  {
    page: 'visits: follow up',
    variant: 'échéances et visites non notées',
    audience: 'agent',
    node: (frame) => (
      <FollowUpPage
        {...{ frame, today, people }}
        list={{
          total: 1,
          lines: [
            {
              procedureId: renewal.id,
              personId,
              title: renewal.title,
              bodyName: renewal.bodyName,
              reason: 'receipt-missing',
              dueOn: today,
              detail: 'online',
              agentId: undefined,
              seq: 0,
            },
          ],
        }}
        unnoted={[{ ticket: ticket(7, { state: 'done', endedAt: now }), personId }]}
        whose="all"
      />
    ),
  },
]

const noFigures: ActivityPageProps['figures'] = {
  visits: 0,
  people: 0,
  anonymous: 0,
  minutes: 0,
  referred: 0,
  modes: {},
  themes: {},
  administrativeThemes: {},
  durations: {},
}

const figures: ActivityPageProps['figures'] = {
  visits: 214,
  people: 131,
  anonymous: 38,
  minutes: 4_862,
  referred: 27,
  modes: { forme: 41, avec: 163, a_la_place_presence: 52, relais: 19 },
  themes: { aide_aux_demarches_administratives: 148, email: 39, sante: 31, navigation_sur_internet: 12 },
  administrativeThemes: { social_sante: 77, logement: 34, argent_impots: 29, etrangers_europe: 11 },
  durations: { 30: 155, 60: 48, 120: 11 },
}

function activity(variant: string, change: Partial<ActivityPageProps>): PageVariant {
  const usual = { today, period: { from: today, to: today }, figures: noFigures, whose: 'own' } as const
  return {
    page: 'visits: activity',
    variant,
    audience: 'agent',
    node: (frame) => <ActivityPage {...usual} {...change} frame={frame} />,
  }
}

const activityPages: readonly PageVariant[] = [
  activity('rien ce jour', {}),
  activity('un mois', { figures, whose: 'others' }),
  activity('période refusée', {
    typed: { from: 'hier', to: '2026-02-30' },
    problems: { du: say('notADay') },
  }),
]

const section: PageVariant = {
  page: 'visits: on a file',
  variant: 'deux visites',
  audience: 'agent',
  node: (frame) => (
    <Page {...frame} audience="agent" title="Samira Haddad">
      <h1>Samira Haddad</h1>
      <VisitsSection
        personId={personId}
        visits={[
          visit,
          { ...visit, id: `${visit.id.slice(0, -1)}1` as typeof visit.id, referredTo: 'aide_sociale' },
        ]}
        notes={new Map([[visit.id, 'Vient avec sa fille.']])}
      />
    </Page>
  ),
}

/** Examples of every page of this module. */
export const pages: readonly PageVariant[] = [
  ...counterPages,
  ...newVisitPages,
  ...receiptPages,
  ...followUpPages,
  ...activityPages,
  section,
]
