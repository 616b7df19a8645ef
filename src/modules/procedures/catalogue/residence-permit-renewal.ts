import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { photo, proofOfAddress, residencePermit } from './common-documents.ts'

export const residencePermitRenewal: CataloguedProcedure = {
  code: 'residence-permit-renewal',
  title: {
    fr: 'Renouveler une carte de séjour « vie privée et familiale »',
    'fr-simple': 'Refaire la carte de séjour « vie privée et familiale »',
    en: 'Renew a “private and family life” residence permit',
    ar: 'تجديد بطاقة الإقامة (vie privée et familiale)',
  },
  body: { kind: 'prefecture', name: 'Préfecture' },
  purpose: {
    fr: 'Continuer à vivre et à travailler en France avec un titre de séjour valable.',
    'fr-simple': 'Garder une carte de séjour valable.',
    en: 'Keep a valid permit to live and work in France.',
    ar: 'مواصلة العيش والعمل في فرنسا بتصريح ساري.',
  },
  everydayWords: [
    'titre de séjour',
    'carte de séjour',
    'récépissé',
    'étranger',
    'papiers',
    'préfecture',
    'régularisation',
  ],
  lifeEvents: ['arrival', 'papers'],
  documents: [
    {
      code: 'passport',
      label: {
        fr: 'Passeport, avec copie des pages d’état civil et de validité',
        'fr-simple': 'Votre passeport et des copies',
        en: 'Passport, with copies of the identity and validity pages',
        ar: 'جواز السفر مع نسخ الصفحات',
      },
      required: 'always',
    },
    { ...residencePermit, required: 'always' },
    { ...photo, required: 'always' },
    { ...proofOfAddress, required: 'always' },
    {
      code: 'family-tie',
      label: {
        fr: 'Justificatifs du lien familial et de la vie commune',
        'fr-simple': 'Les papiers de la famille',
        en: 'Proof of family ties and shared life',
        ar: 'إثبات الصلة العائلية والحياة المشتركة',
      },
      required: 'if',
      when: {
        fr: 'Si la carte est donnée pour un lien familial',
        'fr-simple': 'Si la carte vient de la famille',
        en: 'If the permit rests on a family tie',
        ar: 'إذا كانت البطاقة بسبب صلة عائلية',
      },
    },
  ],
  whereToSend: {
    counter: {
      fr: 'À la préfecture ou à la sous-préfecture : voir son site pour le rendez-vous.',
      'fr-simple': 'À la préfecture. Prenez rendez-vous sur son site.',
      en: 'At the préfecture or sous-préfecture: see its website for appointments.',
      ar: 'في préfecture، انظروا موقعها لأخذ موعد.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'Un récépissé protège pendant l’examen. La page officielle ne donne pas de délai unique.',
      'fr-simple': 'Un récépissé vous protège en attendant.',
      en: 'A receipt (récépissé) protects you meanwhile. The page gives no single time.',
      ar: 'الوصل (récépissé) يحميكم أثناء الدراسة.',
    },
  },
  remedies: [
    {
      kind: 'court',
      to: 'Tribunal administratif',
      delay: null,
      says: {
        fr: 'Un refus avec obligation de quitter la France se conteste très vite : le délai, en heures ou en jours, est écrit sur la décision. Demandez l’aide d’un avocat.',
        'fr-simple': 'C’est non ? Venez tout de suite. Le délai est très court.',
        en: 'A refusal with an order to leave must be contested very fast: the time, in hours or days, is on the decision. Ask a lawyer.',
        ar: 'يجب الاعتراض بسرعة كبيرة على الرفض مع الأمر بالمغادرة، فالأجل مكتوب على القرار.',
      },
    },
  ],
  window: {
    before: 'card-expiry',
    opensMonthsBefore: 2,
    closesMonthsBefore: 0,
    says: {
      fr: 'La demande se dépose dans les 2 mois avant la fin de la carte.',
      'fr-simple': 'Faites la demande dans les 2 mois avant la fin de la carte.',
      en: 'Apply within the 2 months before the permit expires.',
      ar: 'يقدم الطلب في الشهرين قبل انتهاء البطاقة.',
    },
  },
  source: servicePublicPage(
    'F2209',
    toDay('2020-01-21'),
    'Carte de séjour "vie privée et familiale" d’un étranger en France',
  ),
  furtherSources: [],
  verifiedOn: null,
}
