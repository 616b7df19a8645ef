import { recordVisit } from '../src/modules/visits/record/record-visit.ts'
import { makeTag } from '../src/modules/visits/tag/change-tags.ts'
import { recordWorkshop } from '../src/modules/visits/workshop/record-workshop.ts'
import type { VisitDraft } from '../src/modules/visits/visit.ts'
import { actorOf, type Residents, type Staff, type Stage } from './stage.ts'

const day = 86_400_000

const photos: VisitDraft = {
  acts: [
    {
      mode: 'forme',
      themes: ['gere_ses_contenus_numeriques'],
      administrativeThemes: [],
      procedureId: undefined,
    },
  ],
  placeType: 'lieu_activite',
  channel: 'counter',
  minutes: 90,
  autonomy: undefined,
  equipment: ['telephone'],
  referredTo: undefined,
  notes: '',
  anonymous: { ageBand: 'non_communique', gender: 'non_communique', socialStatus: 'non_communique' },
}

/** A workshop with three people known and nine counted, and a visit at home the day after. */
export async function holdAWorkshop(stage: Stage, staff: Staff, people: Residents): Promise<void> {
  const [manager, mediator] = [actorOf(staff, 'manager'), actorOf(staff, 'mediator')]
  const ago = (days: number): Date => new Date(stage.now.getTime() - days * day)
  const tag = await stage.at(ago(6), manager, (errand) =>
    makeTag(errand, { label: 'Bus numérique', scope: 'organisation' }),
  )
  const named = people.slice(0, 3)
  const workshop = await stage.at(ago(5), mediator, (errand) =>
    recordWorkshop(errand, {
      requestId: errand.newId(),
      draft: photos,
      placeName: 'Médiathèque des Tilleuls',
      tagIds: tag.ok ? [tag.value] : [],
      workshop: {
        title: 'Ranger ses photos de famille',
        level: 'debutant',
        named,
        unnamed: {
          count: 9,
          ages: { soixante_dix_plus: 5, soixante_soixante_neuf: 3 },
          genders: { feminin: 6, masculin: 3 },
          statuses: { retraite: 8 },
        },
      },
    }),
  )
  if (!workshop.ok) throw new Error(workshop.refusal)
  const atHome = { ...photos, placeType: 'domicile', channel: 'home', minutes: 45 } satisfies VisitDraft
  const visit = await stage.at(ago(4), mediator, (errand) =>
    recordVisit(
      errand,
      { draft: atHome, personId: named[0], ticketId: undefined, requestId: errand.newId() },
      stage.sealingKey,
    ),
  )
  if (!visit.ok) throw new Error(visit.refusal)
}
