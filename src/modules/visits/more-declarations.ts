import { support } from '#modules/people/index.ts'
import type { AboutResidents, Declarations } from '#platform/privacy/declaration.ts'
import { coded } from '#platform/i18n/coded.ts'
import { givenFrom } from '#platform/privacy/given-from.ts'
import { countOf } from '#platform/privacy/her-rows.ts'
import { heldTags, heldWorkshops } from './held-records.ts'
import { workshopLevels } from './national-terms.ts'
import { reasonInWords } from './codes-in-words.ts'
import type { VisitsTables } from './tables.ts'

type More = Pick<
  Declarations<VisitsTables>,
  'visit_cancellation' | 'visit_workshop' | 'visit_participant' | 'visit_tag' | 'visit_tagging'
>

const ofAVisit = { part: 'visit_id', of: 'visit' } as const
const ofAWorkshop = {
  part: 'visit_id',
  of: 'visit_participant',
  key: 'visit_id',
  column: 'person_id',
} as const

const ofHerFile = {
  about: 'residents',
  processing: support,
  retention: { kind: 'with-the-file' },
  rectified: 'Un accompagnement ne se réécrit pas : un autre le remplace, et dit lequel.',
} as const satisfies Partial<AboutResidents<VisitsTables>>

const countedWithoutHer =
  'Ce qui est compté reste (jour, thème, durée, tranche d’âge), sans nom ni dossier : le rapport d’activité ne change pas (article 89 du RGPD).'

/** What is kept of workshops, cancellations and tags. */
export const moreDeclarations: More = {
  visit_cancellation: {
    ...ofHerFile,
    holds: {
      fr: 'les visites annulées, par qui et pourquoi',
      'fr-simple': 'les visites annulées',
      en: 'the visits that were cancelled, by whom and why',
      ar: 'الزيارات الملغاة ومن ألغاها ولماذا',
    },
    rectified: 'Une annulation se retire ; elle reste visible.',
    count: countOf<VisitsTables>('visit_cancellation', ofAVisit),
    access: givenFrom<VisitsTables, 'visit_cancellation'>('visit_cancellation', {
      columns: {
        id: null,
        organisation_id: null,
        visit_id: null,
        cancelled_by: null,
        undone_by: null,
        secrecy: null,
        reason: { label: 'Raison de l’annulation', say: reasonInWords },
        cancelled_at: 'Annulée le',
        undone_at: 'Annulation retirée le',
      },
      at: 'cancelled_at',
      whose: ofAVisit,
    }),
    erasure: { kind: 'kept', because: countedWithoutHer },
  },
  visit_workshop: {
    ...ofHerFile,
    holds: {
      fr: 'les ateliers auxquels vous êtes venu·e : le titre, le niveau',
      'fr-simple': 'les ateliers où vous êtes venu',
      en: 'the workshops you came to: title and level',
      ar: 'الورشات التي حضرتها: العنوان والمستوى',
    },
    count: countOf<VisitsTables>('visit_workshop', ofAWorkshop),
    access: givenFrom<VisitsTables, 'visit_workshop'>('visit_workshop', {
      columns: {
        visit_id: null,
        organisation_id: null,
        secrecy: null,
        title: 'Atelier',
        level: { label: 'Niveau', say: coded(workshopLevels) },
      },
      whose: ofAWorkshop,
    }),
    erasure: { kind: 'kept', because: countedWithoutHer },
  },
  visit_participant: {
    ...ofHerFile,
    holds: {
      fr: 'votre présence à un atelier, avec votre tranche d’âge, votre genre et votre situation ce jour-là',
      'fr-simple': 'votre présence aux ateliers',
      en: 'your presence at a workshop, with your age band, gender and situation that day',
      ar: 'حضورك في ورشة مع فئتك العمرية وجنسك ووضعك في ذلك اليوم',
    },
    rectified: 'Par une correction de l’atelier ; l’ancienne liste reste dans l’historique.',
    count: countOf<VisitsTables>('visit_participant'),
    access: { kind: 'given', read: heldWorkshops },
    erasure: { kind: 'kept', because: countedWithoutHer },
  },
  visit_tagging: {
    ...ofHerFile,
    holds: {
      fr: 'les étiquettes mises sur vos visites',
      'fr-simple': 'les étiquettes de vos visites',
      en: 'the tags put on your visits',
      ar: 'العلامات الموضوعة على زياراتك',
    },
    count: countOf<VisitsTables>('visit_tagging', ofAVisit),
    access: { kind: 'given', read: heldTags },
    erasure: { kind: 'kept', because: countedWithoutHer },
  },
  visit_tag: {
    about: 'nobody',
    because: 'Des mots pour classer les visites ; aucun secret n’y est accepté.',
  },
}
