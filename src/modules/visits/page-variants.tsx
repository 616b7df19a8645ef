import { formOf } from '#platform/http/form.ts'
import { Page } from '#platform/ui/page.tsx'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { reportPages } from './report/report-variants.tsx'
import { ticket } from './counter/counter-samples.ts'
import { counterPages } from './counter/counter-variants.tsx'
import { NewVisitPage } from './counter/new-visit-page.tsx'
import { FollowUpPage } from './follow-up/follow-up-page.tsx'
import { now } from './page-sample-ids.ts'
import { personId, renewal, requestId, samira, today, visit } from './page-samples.ts'
import { typedDay } from './record/away-form.ts'
import { receiptPages } from './receipt/receipt-variants.tsx'
import { say } from './say.ts'
import { correctionPages } from './correction/correction-variants.tsx'
import { tagPages } from './tag/tag-variants.tsx'
import { workshopPages } from './workshop/workshop-variants.tsx'
import { VisitsSection } from './visits-section.tsx'

const newVisitPages: readonly PageVariant[] = [
  {
    page: 'visits: new visit',
    variant: 'personne connue',
    audience: 'agent',
    node: (frame) => (
      <NewVisitPage
        {...{ frame, today, requestId }}
        subject={{ person: samira, procedures: [renewal], ticket: undefined, measured: undefined }}
        form={formOf(Object.entries(typedDay(today)))}
        problems={{}}
        tags={[]}
      />
    ),
  },
  {
    page: 'visits: new visit',
    variant: 'sans ticket, quelqu’un est trouvé',
    audience: 'agent',
    node: (frame) => (
      <NewVisitPage
        {...{ frame, today, requestId }}
        subject={{ person: undefined, procedures: [], ticket: undefined, measured: undefined }}
        form={formOf(Object.entries(typedDay(today)))}
        problems={{ channel: say('no-channel') }}
        tags={[]}
        searched="haddad"
        found={[samira]}
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
        tags={[]}
      />
    ),
  },
]

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
  ...correctionPages,
  ...workshopPages,
  ...tagPages,
  ...followUpPages,
  ...reportPages,
  section,
]
