import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { identity, incomeProof } from './common-documents.ts'

export const overIndebtednessFiling: CataloguedProcedure = {
  code: 'over-indebtedness-filing',
  title: {
    fr: 'Déposer un dossier de surendettement',
    'fr-simple': 'Demander de l’aide pour trop de dettes',
    en: 'File for over-indebtedness (surendettement)',
    ar: 'تقديم ملف الإفراط في المديونية (surendettement)',
  },
  body: { kind: 'banque-de-france', name: 'Banque de France' },
  purpose: {
    fr: 'Faire étudier par une commission des dettes qu’on ne peut plus payer.',
    'fr-simple': 'Vous avez trop de dettes. Une commission cherche une solution.',
    en: 'Have a commission look at debts you can no longer pay.',
    ar: 'دراسة الديون التي لا يمكن دفعها من طرف لجنة.',
  },
  everydayWords: ['dettes', 'crédits', 'huissier', 'saisie', 'banque', 'revolving', 'ne peut plus payer'],
  lifeEvents: ['debt'],
  documents: [
    {
      code: 'form-13594',
      label: {
        fr: 'Formulaire cerfa n° 13594, rempli et signé',
        'fr-simple': 'Le formulaire numéro 13594, rempli et signé',
        en: 'Form cerfa no. 13594, filled in and signed',
        ar: 'الاستمارة cerfa رقم 13594 معبأة وموقعة',
      },
      required: 'always',
    },
    {
      code: 'signed-letter',
      label: {
        fr: 'Lettre signée qui explique la situation',
        'fr-simple': 'Une lettre signée qui explique vos dettes',
        en: 'Signed letter explaining the situation',
        ar: 'رسالة موقعة تشرح الوضع',
      },
      hint: {
        fr: 'Elle dit les saisies ou l’expulsion en cours.',
        'fr-simple': 'Dites s’il y a une saisie ou une expulsion.',
        en: 'It mentions any seizure or eviction under way.',
        ar: 'تذكر الحجز أو الطرد الجاري.',
      },
      required: 'always',
    },
    { ...incomeProof, required: 'always' },
    {
      code: 'debts-list',
      label: {
        fr: 'Liste des dettes et derniers courriers des créanciers',
        'fr-simple': 'La liste des dettes',
        en: 'List of debts and latest letters',
        ar: 'قائمة الديون وآخر الرسائل',
      },
      required: 'always',
    },
    { ...identity, required: 'always' },
  ],
  whereToSend: {
    online: {
      url: 'https://accueil.banque-france.fr/',
      says: {
        fr: 'Pour une information ou un rendez-vous.',
        'fr-simple': 'Sur internet, pour un rendez-vous.',
        en: 'For information or an appointment.',
        ar: 'للمعلومات أو موعد.',
      },
    },
    counter: {
      fr: 'Au secrétariat de la commission, à la Banque de France.',
      'fr-simple': 'À la Banque de France.',
      en: 'At the commission’s office, Banque de France.',
      ar: 'في أمانة اللجنة لدى بنك فرنسا.',
    },
    post: {
      fr: 'À l’adresse de la Banque de France pour le surendettement.',
      'fr-simple': 'Par la poste, à la Banque de France.',
      en: 'To the Banque de France’s address for over-indebtedness.',
      ar: 'إلى عنوان بنك فرنسا.',
    },
  },
  usualDelay: {
    delay: { count: 3, unit: 'month', from: 'request-sent' },
    says: {
      fr: 'Une attestation de dépôt est envoyée. La commission a 3 mois à partir du dépôt pour examiner le dossier.',
      'fr-simple': 'Vous recevez un papier de dépôt. La réponse vient en 3 mois.',
      en: 'A certificate of filing is sent. The commission has 3 months from the filing.',
      ar: 'ترسل شهادة إيداع. للجنة 3 أشهر من تاريخ الإيداع.',
    },
  },
  remedies: [],
  goodToKnow: {
    fr: 'Continuez à payer le loyer, la nourriture et les charges courantes. Un travailleur social peut aider à remplir le dossier.',
    'fr-simple': 'Continuez à payer le loyer.',
    en: 'Keep paying rent, food and current bills. A social worker can help with the file.',
    ar: 'واصلوا دفع الإيجار والمصاريف الجارية.',
  },
  source: servicePublicPage('F134', toDay('2019-06-01'), 'Déposer un dossier de surendettement'),
  furtherSources: [],
  verifiedOn: null,
}
