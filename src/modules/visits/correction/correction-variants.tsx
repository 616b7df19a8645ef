import type { AgentId } from '#kernel/ids.ts'
import { formOf } from '#platform/http/form.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { id, now } from '../page-sample-ids.ts'
import { renewal, requestId, samira, today, visit } from '../page-samples.ts'
import { typedDay } from '../record/away-form.ts'
import { typedVisit } from '../record/typed-visit.ts'
import { say } from '../say.ts'
import type { TagId } from '../tag/tag.ts'
import type { Visit, VisitId } from '../visit.ts'
import { aWorkshop, workshopVisit } from '../workshop/workshop-samples.ts'
import { CorrectionPage } from './correction-page.tsx'
import type { Cancellation } from './cancellation.ts'
import type { VisitHistory } from './read-history.ts'
import { VisitPage, type VisitPageProps } from './visit-page.tsx'

const manager = id(41) as AgentId
const bus = { id: id(61) as TagId, label: 'Bus numérique' }

const first: Visit = {
  ...visit,
  id: id(81) as VisitId,
  minutes: 12,
  channel: 'phone',
  placeType: 'a_distance',
}
const corrected: Visit = {
  ...visit,
  channel: 'home',
  placeType: 'domicile',
  placeName: undefined,
  recordedBy: manager,
  recordedAt: new Date(now.getTime() + 3_600_000),
  replaces: first.id,
  acts: [
    ...visit.acts,
    {
      mode: 'a_la_place_presence',
      themes: ['sante'],
      administrativeThemes: [],
      procedureId: undefined,
      agreedAloud: true,
    },
  ],
}

const cancelled: Cancellation = {
  id: id(90) as Cancellation['id'],
  visitId: corrected.id,
  reason: 'wrong-file',
  cancelledBy: manager,
  cancelledAt: new Date(now.getTime() + 7_200_000),
  undone: undefined,
}

const history: VisitHistory = {
  visit: corrected,
  versions: [first, corrected],
  cancellations: [],
  cancelled: undefined,
  note: 'Sa fille sera là jeudi.',
  tags: [bus],
  workshop: undefined,
  people: new Map([[samira.id, samira]]),
  agents: new Map([
    [visit.agentId, 'Amina Belkacem'],
    [manager, 'Claire Fontaine'],
  ]),
}

const ofAWorkshop: VisitHistory = {
  ...history,
  visit: workshopVisit,
  versions: [workshopVisit],
  note: undefined,
  workshop: aWorkshop,
}

function page(variant: string, change: Partial<VisitPageProps>): PageVariant {
  const usual = { history, today, requestId, timeZone: 'Europe/Paris', mayChange: true } as const
  return {
    page: 'visits: a visit',
    variant,
    audience: 'agent',
    node: (frame) => <VisitPage {...usual} {...change} frame={frame} />,
  }
}

const typed = formOf(
  Object.entries({ ...typedVisit(corrected, 'Sa fille sera là jeudi.'), ...typedDay(today), tag: [bus.id] }),
)

function correction(variant: string, isAnother: boolean): PageVariant {
  return {
    page: 'visits: correction',
    variant,
    audience: 'agent',
    node: (frame) => (
      <CorrectionPage
        {...{ frame, history, today, requestId, isAnother }}
        form={typed}
        problems={isAnother ? {} : { visited: say('day-in-future'), act3_agreed: say('agreement-missing') }}
        procedures={[renewal]}
        tags={[bus]}
        naming={{ named: [], found: undefined }}
      />
    ),
  }
}

/** Examples of a visit once it is noted, and of what puts it right. */
export const correctionPages: readonly PageVariant[] = [
  page('corrigée par un responsable', { message: 'corrected' }),
  page('annulée', { history: { ...history, cancellations: [cancelled], cancelled } }),
  page('annulation sans raison', { problems: { reason: 'Dites pourquoi la visite est annulée.' } }),
  page('lue par un collègue', { mayChange: false }),
  page('atelier', { history: ofAWorkshop, message: 'recorded' }),
  correction('de sa visite, avec erreurs', false),
  correction('par un responsable, sans les notes', true),
]
