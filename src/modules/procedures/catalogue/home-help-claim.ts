import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { ifAsked, incomeProof } from './common-documents.ts'
import { noDelayGiven } from './common-ways.ts'

export const homeHelpClaim: CataloguedProcedure = {
  code: 'home-help-claim',
  title: {
    fr: 'Demander une aide ménagère à domicile',
    'fr-simple': 'Demander une aide ménagère',
    en: 'Apply for home help (aide ménagère)',
    ar: 'طلب مساعدة منزلية (aide ménagère)',
  },
  body: { kind: 'departement', name: 'Département' },
  purpose: {
    fr: 'Faire payer une partie des heures d’une personne qui aide aux tâches de la maison, à partir de 65 ans, ou de 60 ans dans certains cas.',
    'fr-simple': 'Une personne vient vous aider à la maison. Le Département en paie une part.',
    en: 'Have part of a home helper’s hours paid, from 65, or from 60 in some cases.',
    ar: 'دفع جزء من ساعات عمل من يساعد في أشغال البيت، من سن 65، أو 60 في بعض الحالات.',
  },
  everydayWords: [
    'ménage',
    'femme de ménage',
    'courses',
    'repas',
    'personne âgée',
    'aide à domicile',
    'maintien à domicile',
  ],
  lifeEvents: ['old-age'],
  documents: [
    {
      code: 'home-help-file',
      label: {
        fr: 'Dossier de demande, à retirer à la mairie ou au CCAS',
        'fr-simple': 'Le dossier de demande. Demandez-le au CCAS',
        en: 'Application file, from the town hall or CCAS',
        ar: 'ملف الطلب من البلدية أو CCAS',
      },
      required: 'always',
    },
    { ...incomeProof, required: 'if', when: ifAsked },
  ],
  whereToSend: {
    counter: {
      fr: 'À la mairie ou au CCAS, qui transmet au Département.',
      'fr-simple': 'À la mairie ou au CCAS.',
      en: 'At the town hall or the CCAS, which passes it on to the Département.',
      ar: 'في البلدية أو CCAS الذي يرسله إلى المقاطعة.',
    },
  },
  usualDelay: noDelayGiven,
  remedies: [],
  goodToKnow: {
    fr: 'Si les conditions ne sont pas remplies, la caisse de retraite peut aussi aider. Cette aide ne se cumule pas avec l’Apa.',
    'fr-simple': 'C’est non ? Demandez à votre caisse de retraite. Avec l’Apa, cette aide s’arrête.',
    en: 'If you do not qualify, your pension office may help. It cannot be combined with Apa.',
    ar: 'إذا لم تتوفر الشروط، يمكن لصندوق التقاعد أن يساعد. لا تجمع مع Apa.',
  },
  source: servicePublicPage(
    'F245',
    toDay('2020-01-01'),
    'Personne âgée : aide financière pour rémunérer une aide à domicile',
  ),
  furtherSources: [],
  verifiedOn: null,
}
