import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { identity } from './common-documents.ts'

export const invalidityPensionClaim: CataloguedProcedure = {
  code: 'invalidity-pension-claim',
  title: {
    fr: 'Demander une pension d’invalidité',
    'fr-simple': 'Demander une pension d’invalidité',
    en: 'Apply for an invalidity pension',
    ar: 'طلب معاش العجز (pension d’invalidité)',
  },
  body: { kind: 'cpam', name: 'CPAM (Assurance maladie)' },
  purpose: {
    fr: 'Remplacer en partie le salaire quand un accident ou une maladie empêche de travailler comme avant.',
    'fr-simple': 'Une aide chaque mois. Vous êtes malade et vous travaillez moins ou plus du tout.',
    en: 'Replace part of your wages when illness or accident keeps you from working as before.',
    ar: 'تعويض جزء من الأجر عندما يمنع المرض أو الحادث من العمل كما كان.',
  },
  everydayWords: ['invalide', 'ne peut plus travailler', 'inaptitude', 'sécu', 'maladie longue'],
  lifeEvents: ['illness', 'disability', 'work-loss'],
  documents: [
    {
      code: 'invalidity-form',
      label: {
        fr: 'Formulaire de demande de pension d’invalidité de la CPAM',
        'fr-simple': 'Le formulaire de demande de la CPAM',
        en: 'The CPAM invalidity pension form',
        ar: 'استمارة طلب معاش العجز من CPAM',
      },
      hint: {
        fr: 'Sa notice donne la liste des documents.',
        'fr-simple': 'La liste des papiers est dans le formulaire.',
        en: 'Its notes list the documents.',
        ar: 'قائمة الوثائق مكتوبة في الاستمارة.',
      },
      required: 'always',
    },
    { ...identity, required: 'always' },
    {
      code: 'other-pension',
      label: {
        fr: 'Notification de la pension militaire et décision de la commission de réforme',
        'fr-simple': 'La lettre de votre pension militaire',
        en: 'Notice of a military pension',
        ar: 'إشعار المعاش العسكري',
      },
      required: 'if',
      when: {
        fr: 'Si vous avez une pension militaire',
        'fr-simple': 'Si vous avez une pension militaire',
        en: 'If you have a military pension',
        ar: 'إذا كان لديكم معاش عسكري',
      },
    },
  ],
  whereToSend: {
    post: {
      fr: 'À votre caisse d’assurance maladie, avec le formulaire et les copies.',
      'fr-simple': 'Par la poste, à votre caisse d’assurance maladie. Mettez le formulaire et les copies.',
      en: 'To your health insurance office, with the form and the copies.',
      ar: 'إلى صندوق التأمين الصحي الخاص بكم، مع الاستمارة والنسخ.',
    },
  },
  usualDelay: {
    delay: { count: 2, unit: 'month', from: 'request-sent' },
    says: {
      fr: 'La CPAM répond par lettre recommandée dans les 2 mois. Sans réponse après 2 mois, la demande est refusée.',
      'fr-simple': 'La CPAM répond en 2 mois. Pas de réponse après 2 mois : c’est non.',
      en: 'The CPAM answers by registered letter within 2 months. No answer after 2 months means no.',
      ar: 'ترد CPAM برسالة مضمونة في أجل شهرين. عدم الرد بعد شهرين يعني الرفض.',
    },
  },
  remedies: [
    {
      kind: 'prior',
      to: 'CPAM (Assurance maladie)',
      delay: null,
      says: {
        fr: 'Pour contester le refus, suivez la procédure écrite sur la décision de la CPAM.',
        'fr-simple': 'Pas d’accord ? La lettre de la CPAM dit comment faire.',
        en: 'To contest, follow the procedure written on the CPAM’s decision.',
        ar: 'للاعتراض، اتبعوا الإجراء المكتوب في قرار CPAM.',
      },
    },
  ],
  goodToKnow: {
    fr: 'Après un refus, une nouvelle demande est possible dans les 12 mois.',
    'fr-simple': 'Après un refus, vous pouvez redemander dans les 12 mois.',
    en: 'After a refusal, you may apply again within 12 months.',
    ar: 'بعد الرفض، يمكن تقديم طلب جديد في أجل 12 شهرا.',
  },
  source: servicePublicPage('F672', toDay('2020-04-01'), 'Pension d’invalidité de la Sécurité sociale'),
  furtherSources: [],
  verifiedOn: null,
}
