import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import {
  cafNumber,
  ifNotOnline,
  ifOwner,
  ifReceivesCaf,
  propertyTaxNotice,
  taxNotice,
} from './common-documents.ts'

export const cssRenewal: CataloguedProcedure = {
  code: 'css-renewal',
  title: {
    fr: 'Renouveler la Complémentaire santé solidaire (CSS)',
    'fr-simple': 'Garder la Complémentaire santé solidaire (CSS) une année de plus',
    en: 'Renew free or low-cost health cover (Complémentaire santé solidaire, CSS)',
    ar: 'تجديد التأمين الصحي التكميلي التضامني (CSS)',
  },
  body: { kind: 'cpam', name: 'CPAM (Assurance maladie)' },
  purpose: {
    fr: 'Garder un an de plus l’aide qui paie la part des soins que l’Assurance maladie ne rembourse pas.',
    'fr-simple': 'La CSS paie vos soins avec l’Assurance maladie. Elle dure un an. Il faut la redemander.',
    en: 'Keep for another year the cover that pays the share of care the Assurance maladie does not refund.',
    ar: 'الاستفادة سنة أخرى من التغطية التي تدفع الجزء الذي لا يعوضه التأمين الصحي من تكاليف العلاج.',
  },
  everydayWords: ['cmu', 'mutuelle', 'c2s', 'acs', 'couverture maladie', 'soins', 'médecin'],
  lifeEvents: ['illness', 'low-income'],
  documents: [
    { ...taxNotice, required: 'always' },
    { ...cafNumber, required: 'if', when: ifReceivesCaf },
    { ...propertyTaxNotice, required: 'if', when: ifOwner },
    {
      code: 'housing-tax-notice',
      label: {
        fr: 'Avis de taxe d’habitation',
        'fr-simple': 'Votre feuille de taxe d’habitation',
        en: 'Housing tax notice (taxe d’habitation)',
        ar: 'إشعار ضريبة السكن (taxe d’habitation)',
      },
      required: 'if',
      when: {
        fr: 'Si vous en recevez encore un',
        'fr-simple': 'Si vous en recevez encore une',
        en: 'If you still receive one',
        ar: 'إذا كنتم ما زلتم تتلقونه',
      },
    },
    {
      code: 'foreign-situation',
      label: {
        fr: 'Justificatif de situation fiscale et sociale de chaque pays où vous avez vécu',
        'fr-simple': 'Un papier de chaque pays : vos impôts et vos aides là-bas',
        en: 'Proof of your tax and social situation in each country where you lived',
        ar: 'إثبات الوضع الضريبي والاجتماعي في كل بلد أقمتم فيه',
      },
      required: 'if',
      when: {
        fr: 'Si vous avez vécu à l’étranger pendant les 12 derniers mois',
        'fr-simple': 'Si vous avez vécu hors de France ces 12 derniers mois',
        en: 'If you lived abroad in the last 12 months',
        ar: 'إذا أقمتم خارج فرنسا خلال الأشهر الاثني عشر الأخيرة',
      },
    },
    {
      code: 'income-certificate',
      label: {
        fr: 'Attestation de ressources de la Caf ou de la MSA',
        'fr-simple': 'Le papier de la Caf ou de la MSA qui dit vos ressources',
        en: 'Income certificate from the Caf or the MSA',
        ar: 'شهادة الموارد من الكاف (Caf) أو من MSA',
      },
      required: 'if',
      when: {
        fr: 'Si vous demandez aussi le RSA',
        'fr-simple': 'Si vous demandez aussi le RSA',
        en: 'If you are also applying for RSA',
        ar: 'إذا كنتم تطلبون أيضا دخل التضامن النشط (RSA)',
      },
    },
    {
      code: 'form-12504',
      label: {
        fr: 'Formulaire cerfa n° 12504, rempli et signé',
        'fr-simple': 'Le formulaire numéro 12504, rempli et signé',
        en: 'Form cerfa no. 12504, filled in and signed',
        ar: 'الاستمارة cerfa رقم 12504 معبأة وموقعة',
      },
      required: 'if',
      when: ifNotOnline,
    },
  ],
  whereToSend: {
    online: {
      url: 'https://www.ameli.fr/',
      says: {
        fr: 'Sur votre compte ameli, avec les documents en photo ou scannés.',
        'fr-simple': 'Sur internet, dans votre compte ameli. Les papiers sont envoyés en photo.',
        en: 'In your ameli account, with photos or scans of the documents.',
        ar: 'في حسابكم على موقع ameli، مع صور الوثائق.',
      },
    },
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
      fr: 'La caisse répond au plus tard 2 mois après avoir reçu la demande. Sans réponse après 2 mois, la demande est acceptée.',
      'fr-simple': 'La caisse répond en 2 mois au plus. Pas de réponse après 2 mois : c’est oui.',
      en: 'The office answers within 2 months of receiving the request. No answer after 2 months means yes.',
      ar: 'يرد الصندوق في أجل أقصاه شهران من استلام الطلب. عدم الرد بعد شهرين يعني القبول.',
    },
  },
  remedies: [
    {
      kind: 'prior',
      to: 'Commission de recours amiable de la caisse d’assurance maladie',
      delay: { count: 2, unit: 'month', from: 'decision-received' },
      says: {
        fr: 'En cas de refus, vous avez 2 mois après l’avoir reçu pour écrire à la commission de recours amiable de la caisse.',
        'fr-simple':
          'Si c’est non, vous pouvez dire que vous n’êtes pas d’accord. Vous avez 2 mois pour écrire à la « commission de recours amiable ».',
        en: 'If refused, you have 2 months from receiving the refusal to write to the office’s appeal commission (commission de recours amiable).',
        ar: 'في حالة الرفض، لديكم شهران من استلامه للكتابة إلى لجنة الطعن الودي (commission de recours amiable).',
      },
    },
  ],
  window: {
    before: 'end-of-right',
    opensMonthsBefore: 4,
    closesMonthsBefore: 2,
    says: {
      fr: 'La demande se fait entre 4 et 2 mois avant la date de fin écrite sur l’attestation.',
      'fr-simple': 'Regardez la date de fin sur votre papier. Faites la demande entre 4 et 2 mois avant.',
      en: 'Apply between 4 and 2 months before the end date written on your certificate.',
      ar: 'يقدم الطلب بين أربعة أشهر وشهرين قبل تاريخ الانتهاء المكتوب على الشهادة.',
    },
  },
  repeat: {
    everyMonths: 12,
    says: {
      fr: 'La CSS se renouvelle chaque année.',
      'fr-simple': 'Il faut la redemander chaque année.',
      en: 'The CSS is renewed every year.',
      ar: 'يجدد هذا التأمين كل سنة.',
    },
  },
  goodToKnow: {
    fr: 'Si vous recevez le RSA ou l’Aspa, le renouvellement est automatique.',
    'fr-simple': 'Vous avez le RSA ou l’Aspa ? Alors vous n’avez rien à faire.',
    en: 'If you receive RSA or Aspa, renewal is automatic.',
    ar: 'إذا كنتم تتلقون RSA أو Aspa فإن التجديد تلقائي.',
  },
  source: servicePublicPage('F10027', toDay('2020-09-21'), 'Complémentaire santé solidaire (ex-CMU-C)'),
  furtherSources: [],
  verifiedOn: null,
}
