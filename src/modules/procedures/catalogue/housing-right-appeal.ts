import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { ifAsked, incomeProof } from './common-documents.ts'

export const housingRightAppeal: CataloguedProcedure = {
  code: 'housing-right-appeal',
  title: {
    fr: 'Faire valoir le droit au logement opposable (Dalo)',
    'fr-simple': 'Demander un logement en urgence (Dalo)',
    en: 'Claim the enforceable right to housing (Dalo)',
    ar: 'المطالبة بالحق في السكن (Dalo)',
  },
  body: { kind: 'prefecture', name: 'Préfecture' },
  purpose: {
    fr: 'Saisir la commission de médiation quand aucun logement adapté n’est proposé, ou en cas d’urgence (sans logement, expulsion, logement dangereux).',
    'fr-simple':
      'Vous n’avez pas de logement, ou pas de réponse depuis longtemps. Une commission peut vous aider.',
    en: 'Ask the mediation commission to rule when no suitable housing is offered, or in an emergency.',
    ar: 'اللجوء إلى لجنة الوساطة عند عدم عرض سكن مناسب أو في حالة استعجال.',
  },
  everydayWords: ['expulsion', 'sans logement', 'à la rue', 'insalubre', 'logement urgent', 'hébergé'],
  lifeEvents: ['housing', 'debt'],
  documents: [
    {
      code: 'form-15036',
      label: {
        fr: 'Formulaire cerfa n° 15036, rempli et signé',
        'fr-simple': 'Le formulaire numéro 15036, rempli et signé',
        en: 'Form cerfa no. 15036, filled in and signed',
        ar: 'الاستمارة cerfa رقم 15036 معبأة وموقعة',
      },
      hint: {
        fr: 'Sa notice donne la liste des justificatifs.',
        'fr-simple': 'La liste des papiers est dans le formulaire.',
        en: 'Its notes list the documents.',
        ar: 'قائمة الوثائق مكتوبة في الاستمارة.',
      },
      required: 'always',
    },
    { ...incomeProof, required: 'if', when: ifAsked },
    {
      code: 'housing-certificate',
      label: {
        fr: 'Attestation d’enregistrement de la demande de logement social',
        'fr-simple': 'Le papier avec le numéro de demande de logement',
        en: 'Certificate of your social housing request',
        ar: 'شهادة تسجيل طلب السكن الاجتماعي',
      },
      required: 'if',
      when: {
        fr: 'Si vous en avez une',
        'fr-simple': 'Si vous en avez un',
        en: 'If you have one',
        ar: 'إذا كانت لديكم',
      },
    },
  ],
  whereToSend: {
    counter: {
      fr: 'Au secrétariat de la commission de médiation.',
      'fr-simple': 'Au secrétariat de la commission.',
      en: 'At the office of the mediation commission.',
      ar: 'في أمانة لجنة الوساطة.',
    },
    post: {
      fr: 'Au secrétariat de la commission : son adresse se demande à la préfecture.',
      'fr-simple': 'Par la poste, à la commission. Demandez l’adresse à la préfecture.',
      en: 'To the commission’s office: the préfecture gives the address.',
      ar: 'إلى أمانة اللجنة، والعنوان لدى préfecture.',
    },
  },
  usualDelay: {
    delay: { count: 3, unit: 'month', from: 'file-complete' },
    says: {
      fr: 'La commission décide dans les 3 mois après la date de l’accusé de réception.',
      'fr-simple': 'La commission répond en 3 mois après l’accusé de réception.',
      en: 'The commission decides within 3 months of the date on the acknowledgement.',
      ar: 'تقرر اللجنة في أجل 3 أشهر من تاريخ وصل الاستلام.',
    },
  },
  remedies: [
    {
      kind: 'amicable',
      to: 'Secrétariat de la commission de médiation',
      delay: { count: 2, unit: 'month', from: 'decision-received' },
      says: {
        fr: 'Si la demande n’est pas jugée prioritaire, vous avez 2 mois pour écrire à la commission, avec les justificatifs.',
        'fr-simple': 'Si c’est non, vous avez 2 mois. Écrivez à la commission.',
        en: 'If refused, you have 2 months to write to the commission, with proof.',
        ar: 'في حالة الرفض، لديكم شهران للكتابة إلى اللجنة مع الإثباتات.',
      },
    },
    {
      kind: 'court',
      to: 'Tribunal administratif',
      delay: { count: 2, unit: 'month', from: 'decision-received' },
      says: {
        fr: 'Dans les mêmes 2 mois, le tribunal administratif peut être saisi, sans avocat.',
        'fr-simple': 'Vous pouvez aussi aller au tribunal, dans les 2 mois. L’avocat est facultatif.',
        en: 'Within the same 2 months, the administrative court may be asked, without a lawyer.',
        ar: 'في نفس أجل الشهرين يمكن اللجوء إلى المحكمة الإدارية دون محام.',
      },
    },
  ],
  source: servicePublicPage(
    'F18005',
    toDay('2020-06-29'),
    'Droit au logement opposable (Dalo) : faire valoir son droit à un logement',
  ),
  furtherSources: [],
  verifiedOn: null,
}
