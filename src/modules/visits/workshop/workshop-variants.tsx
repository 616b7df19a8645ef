import { formOf } from '#platform/http/form.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { requestId, samira, today } from '../page-samples.ts'
import { typedDay } from '../record/away-form.ts'
import { sayWorkshop } from './say-workshop.ts'
import { typedWorkshop } from './workshop-form.ts'
import { NewWorkshopPage, WorkshopsPage } from './workshop-pages.tsx'
import { aWorkshop, workshopVisit } from './workshop-samples.ts'

const usual = { today, requestId, tags: [], problems: {} } as const
const listed = { title: aWorkshop.title, on: today, agentName: 'Amina Belkacem', participants: 12 }
const full = formOf(
  Object.entries({ ...typedWorkshop(workshopVisit, aWorkshop, ''), ...typedDay(today), q: ['haddad'] }),
)
const wrong = {
  title: sayWorkshop('title-missing'),
  count: sayWorkshop('ages-exceed', { sum: 11, count: 9 }),
  age_soixante_dix_plus: sayWorkshop('not-a-count'),
}

/** Examples of workshops: the list, one to note. */
export const workshopPages: readonly PageVariant[] = [
  {
    page: 'visits: workshops',
    variant: 'aucun',
    audience: 'agent',
    node: (frame) => <WorkshopsPage frame={frame} workshops={[]} />,
  },
  {
    page: 'visits: workshops',
    variant: 'un atelier',
    audience: 'agent',
    node: (frame) => <WorkshopsPage frame={frame} workshops={[{ ...listed, id: workshopVisit.id }]} />,
  },
  {
    page: 'visits: new workshop',
    variant: 'vide',
    audience: 'agent',
    node: (frame) => (
      <NewWorkshopPage
        {...{ ...usual, frame }}
        form={formOf(Object.entries(typedDay(today)))}
        named={[]}
        found={undefined}
      />
    ),
  },
  {
    page: 'visits: new workshop',
    variant: 'une personne nommée, une autre trouvée',
    audience: 'agent',
    node: (frame) => (
      <NewWorkshopPage {...{ ...usual, frame }} form={full} named={[samira]} found={[samira]} />
    ),
  },
  {
    page: 'visits: new workshop',
    variant: 'avec erreurs',
    audience: 'agent',
    node: (frame) => (
      <NewWorkshopPage {...{ ...usual, frame }} form={full} problems={wrong} named={[samira]} found={[]} />
    ),
  },
]
