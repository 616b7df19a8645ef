import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { photo, proofOfAddress } from './common-documents.ts'
import { askAgain } from './common-remedies.ts'

export const passportRenewal: CataloguedProcedure = {
  code: 'passport-renewal',
  title: {
    fr: 'Renouveler le passeport d’un majeur',
    'fr-simple': 'Refaire le passeport d’un adulte',
    en: 'Renew an adult’s passport',
    ar: 'تجديد جواز سفر شخص بالغ',
  },
  body: { kind: 'prefecture', name: 'Préfecture (par une mairie équipée)' },
  purpose: {
    fr: 'Remplacer un passeport qui arrive à sa fin.',
    'fr-simple': 'Avoir un nouveau passeport.',
    en: 'Replace an expiring passport.',
    ar: 'تعويض جواز سفر قارب الانتهاء.',
  },
  everydayWords: ['voyage', 'papiers', 'passeport périmé', 'ants', 'biométrique'],
  lifeEvents: ['papers'],
  documents: [
    {
      code: 'old-passport',
      label: {
        fr: 'Ancien passeport',
        'fr-simple': 'L’ancien passeport',
        en: 'Old passport',
        ar: 'جواز السفر القديم',
      },
      required: 'always',
    },
    { ...photo, required: 'always' },
    { ...proofOfAddress, required: 'always' },
    {
      code: 'stamp',
      label: {
        fr: 'Timbre fiscal',
        'fr-simple': 'Le timbre fiscal',
        en: 'Tax stamp (timbre fiscal)',
        ar: 'الطابع المالي',
      },
      required: 'always',
    },
    {
      code: 'prerequest',
      label: {
        fr: 'Numéro de pré-demande',
        'fr-simple': 'Le numéro de la demande faite sur internet',
        en: 'Online pre-request number',
        ar: 'رقم الطلب المسبق',
      },
      required: 'if',
      when: {
        fr: 'Si elle a été faite en ligne',
        'fr-simple': 'Si vous l’avez faite sur internet',
        en: 'If you made it online',
        ar: 'إذا تم عبر الإنترنت',
      },
    },
    {
      code: 'birth-certificate',
      label: {
        fr: 'Acte de naissance de moins de 3 mois',
        'fr-simple': 'L’acte de naissance de moins de 3 mois',
        en: 'Birth certificate under 3 months old',
        ar: 'شهادة ميلاد أحدث من 3 أشهر',
      },
      required: 'if',
      when: {
        fr: 'Si le passeport est périmé depuis longtemps et que l’état civil du lieu de naissance n’est pas en ligne',
        'fr-simple': 'Si la mairie vous le demande',
        en: 'If the old passport expired long ago and your birthplace’s records are not online',
        ar: 'إذا انتهى الجواز منذ مدة طويلة',
      },
    },
  ],
  whereToSend: {
    online: {
      url: 'https://passeport.ants.gouv.fr/',
      says: {
        fr: 'La pré-demande, avant d’aller en mairie.',
        'fr-simple': 'Sur internet, avant d’aller à la mairie.',
        en: 'The pre-request, before going to the town hall.',
        ar: 'الطلب المسبق قبل الذهاب إلى البلدية.',
      },
    },
    counter: {
      fr: 'Dans n’importe quelle mairie équipée, souvent sur rendez-vous.',
      'fr-simple': 'Dans une mairie équipée. Prenez rendez-vous.',
      en: 'At any equipped town hall, often by appointment.',
      ar: 'في أي بلدية مجهزة، بموعد غالبا.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'Le délai dépend du lieu et de la saison. Le passeport se retire dans les 3 mois, sinon il est détruit.',
      'fr-simple': 'L’attente dépend de la ville. Venez chercher le passeport dans les 3 mois.',
      en: 'The wait depends on the place and season. Collect it within 3 months or it is destroyed.',
      ar: 'المدة حسب المكان والفصل. يسحب الجواز في أجل 3 أشهر وإلا أتلف.',
    },
  },
  remedies: [askAgain('Centre d’expertise et de ressources des titres (Cert)')],
  source: servicePublicPage('F21091', toDay('2020-07-23'), 'Renouvellement du passeport d’un majeur'),
  furtherSources: [
    servicePublicPage(
      'F12567',
      toDay('2019-09-10'),
      'Quels recours si le dossier de carte d’identité ou passeport est refusé ?',
    ),
    servicePublicPage('F2474', toDay('2019-01-09'), 'Recours gracieux, hiérarchique, obligatoire (Rapo)'),
  ],
  verifiedOn: null,
}
