import { id } from '../page-sample-ids.ts'
import { samira, visit } from '../page-samples.ts'
import type { Visit, VisitId } from '../visit.ts'
import type { Workshop } from './workshop.ts'

export const workshopVisit: Visit = {
  ...visit,
  id: id(85) as VisitId,
  personId: undefined,
  activity: 'collectif',
  channel: 'outside',
  placeType: 'autre',
  placeName: 'Médiathèque des Tilleuls',
  minutes: 120,
  measuredMinutes: undefined,
  acts: [
    {
      mode: 'forme',
      themes: ['gere_ses_contenus_numeriques'],
      administrativeThemes: [],
      procedureId: undefined,
    },
  ],
}

const unsaid = { personId: undefined, gender: 'feminin', socialStatus: 'non_communique' } as const

export const aWorkshop: Workshop = {
  title: 'Ranger ses photos',
  level: 'debutant',
  participants: [
    {
      rank: 1,
      personId: samira.id,
      ageBand: 'soixante_dix_plus',
      gender: 'feminin',
      socialStatus: 'retraite',
    },
    { ...unsaid, rank: 2, ageBand: 'soixante_dix_plus' },
    { ...unsaid, rank: 3, ageBand: 'quarante_cinquante_neuf' },
  ],
}
