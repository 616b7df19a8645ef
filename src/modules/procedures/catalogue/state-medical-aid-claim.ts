import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { incomeProof } from './common-documents.ts'

export const stateMedicalAidClaim: CataloguedProcedure = {
  code: 'state-medical-aid-claim',
  title: {
    fr: 'Demander l’aide médicale de l’État (AME)',
    'fr-simple': 'Demander l’aide médicale de l’État (AME)',
    en: 'Apply for state medical aid (AME)',
    ar: 'طلب المساعدة الطبية من الدولة (AME)',
  },
  body: { kind: 'cpam', name: 'CPAM (Assurance maladie)' },
  purpose: {
    fr: 'Faire payer les soins d’une personne étrangère sans titre de séjour, qui vit en France depuis plus de 3 mois et a peu de ressources.',
    'fr-simple':
      'Les soins sont payés pour les personnes sans titre de séjour. Il faut vivre en France depuis plus de 3 mois.',
    en: 'Pay for the care of a foreigner without a residence permit who has lived in France for more than 3 months on a low income.',
    ar: 'تغطية علاج الأجنبي الذي لا يملك تصريح إقامة ويعيش في فرنسا منذ أكثر من ثلاثة أشهر وموارده قليلة.',
  },
  everydayWords: ['sans papiers', 'étranger', 'soins gratuits', 'hôpital', 'médecin'],
  lifeEvents: ['illness', 'arrival', 'low-income'],
  documents: [
    {
      code: 'form-11573',
      label: {
        fr: 'Formulaire cerfa n° 11573, rempli et signé',
        'fr-simple': 'Le formulaire numéro 11573, rempli et signé',
        en: 'Form cerfa no. 11573, filled in and signed',
        ar: 'الاستمارة cerfa رقم 11573 معبأة وموقعة',
      },
      hint: {
        fr: 'Sa notice donne la liste des documents.',
        'fr-simple': 'La liste des papiers est dans le formulaire.',
        en: 'Its notes list the documents.',
        ar: 'قائمة الوثائق مكتوبة في الاستمارة.',
      },
      required: 'always',
    },
    {
      code: 'proof-of-stay',
      label: {
        fr: 'Justificatif de présence en France depuis plus de 3 mois',
        'fr-simple': 'Un papier qui montre plus de 3 mois en France',
        en: 'Proof of more than 3 months in France',
        ar: 'إثبات الوجود في فرنسا منذ أكثر من 3 أشهر',
      },
      required: 'always',
    },
    { ...incomeProof, required: 'always' },
  ],
  whereToSend: {
    counter: {
      fr: 'À la CPAM, au CCAS, dans une association agréée ou à l’hôpital.',
      'fr-simple': 'À la CPAM, au CCAS, dans une association ou à l’hôpital.',
      en: 'At the CPAM, the CCAS, an approved charity or a hospital.',
      ar: 'لدى CPAM أو CCAS أو جمعية معتمدة أو المستشفى.',
    },
    post: {
      fr: 'À votre caisse d’assurance maladie.',
      'fr-simple': 'Par la poste, à votre caisse d’assurance maladie.',
      en: 'To your health insurance office.',
      ar: 'إلى صندوق التأمين الصحي.',
    },
  },
  usualDelay: {
    delay: { count: 2, unit: 'month', from: 'request-sent' },
    says: {
      fr: 'La caisse répond au plus tard 2 mois après le dépôt. Sans réponse après 2 mois, la demande est refusée.',
      'fr-simple': 'La caisse répond en 2 mois au plus. Pas de réponse après 2 mois : c’est non.',
      en: 'The office answers within 2 months. No answer after 2 months means no.',
      ar: 'يرد الصندوق في أجل أقصاه شهران. عدم الرد بعد شهرين يعني الرفض.',
    },
  },
  remedies: [
    {
      kind: 'amicable',
      to: 'CPAM (Assurance maladie)',
      delay: { count: 2, unit: 'month', from: 'decision-received' },
      says: {
        fr: 'Pour contester un refus, écrivez à la CPAM (recours gracieux) dans les 2 mois après l’avoir reçu.',
        'fr-simple': 'Si c’est non, vous avez 2 mois pour écrire à la CPAM.',
        en: 'To contest a refusal, write to the CPAM within 2 months of receiving it.',
        ar: 'للاعتراض على الرفض، اكتبوا إلى CPAM في أجل شهرين من استلامه.',
      },
    },
  ],
  repeat: {
    everyMonths: 12,
    says: {
      fr: 'L’AME dure un an. Elle se redemande 2 mois avant la date de fin écrite sur la carte.',
      'fr-simple': 'L’AME dure un an. Redemandez-la 2 mois avant la fin.',
      en: 'AME lasts one year. Ask again 2 months before the end date on the card.',
      ar: 'تدوم AME سنة واحدة. يطلب التجديد شهرين قبل تاريخ الانتهاء المكتوب على البطاقة.',
    },
  },
  goodToKnow: {
    fr: 'Le CCAS ou l’association transmet le dossier à la CPAM dans les 8 jours.',
    'fr-simple': 'Le CCAS envoie le dossier en 8 jours.',
    en: 'The CCAS or the charity passes the file on to the CPAM within 8 days.',
    ar: 'يرسل CCAS أو الجمعية الملف إلى CPAM في أجل 8 أيام.',
  },
  source: servicePublicPage('F3079', toDay('2020-04-02'), 'Qu’est-ce que l’aide médicale de l’État (AME) ?'),
  furtherSources: [],
  verifiedOn: null,
}
