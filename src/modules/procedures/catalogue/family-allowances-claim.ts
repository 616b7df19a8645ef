import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { familyBook, ifNewToCaf } from './common-documents.ts'
import { askCafBoard, askCafMediator } from './common-remedies.ts'
import { byPostToCaf, noDelayGiven, onCafOrMsaSite } from './common-ways.ts'

export const familyAllowancesClaim: CataloguedProcedure = {
  code: 'family-allowances-claim',
  title: {
    fr: 'Demander les allocations familiales',
    'fr-simple': 'Demander les allocations familiales',
    en: 'Apply for family allowances (allocations familiales)',
    ar: 'طلب الإعانات العائلية (allocations familiales)',
  },
  body: { kind: 'caf', name: 'Caf (Caisse d’allocations familiales)' },
  purpose: {
    fr: 'Recevoir une aide chaque mois à partir de 2 enfants de moins de 20 ans à charge.',
    'fr-simple': 'Une aide chaque mois pour les familles de 2 enfants et plus.',
    en: 'A monthly benefit for families with at least 2 dependent children under 20.',
    ar: 'إعانة شهرية للأسر التي لها طفلان على الأقل في كفالتها.',
  },
  everydayWords: ['af', 'alloc', 'allocs', 'enfants', 'deuxième enfant', 'famille nombreuse'],
  lifeEvents: ['birth'],
  documents: [
    { ...familyBook, required: 'always' },
    {
      code: 'form-11423',
      label: {
        fr: 'Formulaire cerfa n° 11423, déclaration de situation',
        'fr-simple': 'Le formulaire numéro 11423',
        en: 'Form cerfa no. 11423 (your situation)',
        ar: 'الاستمارة cerfa رقم 11423',
      },
      required: 'if',
      when: ifNewToCaf,
    },
    {
      code: 'form-10397',
      label: {
        fr: 'Formulaire cerfa n° 10397, déclaration de ressources',
        'fr-simple': 'Le formulaire numéro 10397',
        en: 'Form cerfa no. 10397 (your income)',
        ar: 'الاستمارة cerfa رقم 10397',
      },
      required: 'if',
      when: ifNewToCaf,
    },
  ],
  whereToSend: {
    online: onCafOrMsaSite,
    post: byPostToCaf,
  },
  usualDelay: noDelayGiven,
  remedies: [askCafBoard, askCafMediator],
  goodToKnow: {
    fr: 'Si vous êtes déjà allocataire, il suffit de déclarer la naissance du 2e enfant : la Caf verse l’aide sans autre demande.',
    'fr-simple': 'Vous recevez déjà une aide de la Caf ? Dites seulement que le bébé est né.',
    en: 'If you already receive a benefit, just report the birth of your 2nd child: no other request is needed.',
    ar: 'إذا كنتم تتلقون إعانة من قبل، يكفي التصريح بولادة الطفل الثاني.',
  },
  source: servicePublicPage(
    'F13213',
    toDay('2020-04-01'),
    'Allocations familiales (famille de 2 enfants ou plus)',
  ),
  furtherSources: [
    servicePublicPage(
      'F20841',
      toDay('2019-02-18'),
      'Comment recourir au médiateur de la Caf ou de la MSA ?',
    ),
  ],
  verifiedOn: null,
}
