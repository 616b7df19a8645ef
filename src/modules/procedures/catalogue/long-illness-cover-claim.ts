import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'

export const longIllnessCoverClaim: CataloguedProcedure = {
  code: 'long-illness-cover-claim',
  title: {
    fr: 'Faire prendre en charge une affection de longue durée (ALD)',
    'fr-simple': 'Demander la prise en charge d’une longue maladie (ALD)',
    en: 'Get full cover for a long illness (ALD)',
    ar: 'طلب التكفل الكامل بمرض طويل (ALD)',
  },
  body: { kind: 'cpam', name: 'CPAM (Assurance maladie)' },
  purpose: {
    fr: 'Ne plus payer la part des soins liés à une maladie grave ou longue.',
    'fr-simple': 'Les soins de votre longue maladie sont payés en entier.',
    en: 'Have the care for a serious or long illness covered in full.',
    ar: 'التكفل الكامل بعلاج مرض خطير أو طويل.',
  },
  everydayWords: ['cent pour cent', '100 %', 'cancer', 'diabète', 'maladie grave', 'maladie longue', 'ald'],
  lifeEvents: ['illness'],
  documents: [
    {
      code: 'care-protocol',
      label: {
        fr: 'Protocole de soins, rempli par le médecin traitant',
        'fr-simple': 'Le « protocole de soins », rempli par votre médecin',
        en: 'Care protocol (protocole de soins), filled in by your GP',
        ar: 'بروتوكول العلاج (protocole de soins) يملؤه الطبيب المعالج',
      },
      hint: {
        fr: 'Le volet qui vous revient se présente à chaque médecin.',
        'fr-simple': 'Montrez votre partie à chaque médecin.',
        en: 'Show your own part of it to every doctor.',
        ar: 'أظهروا الجزء الخاص بكم لكل طبيب.',
      },
      required: 'always',
    },
  ],
  whereToSend: {
    counter: {
      fr: 'Chez votre médecin traitant : c’est lui qui fait la demande.',
      'fr-simple': 'Chez votre médecin : il fait la demande.',
      en: 'At your GP’s: the doctor makes the request.',
      ar: 'عند الطبيب المعالج، فهو من يقدم الطلب.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'Le médecin conseil de l’Assurance maladie donne ou non son accord. La page officielle ne donne pas de délai.',
      'fr-simple': 'Un médecin de l’Assurance maladie dit oui ou non.',
      en: 'A doctor of the Assurance maladie agrees or not. The page gives no time for it.',
      ar: 'يوافق طبيب التأمين الصحي أو يرفض. لا تذكر الصفحة أجلا.',
    },
  },
  remedies: [],
  goodToKnow: {
    fr: 'L’accord a une durée limitée : il se renouvelle avec le médecin.',
    'fr-simple': 'L’accord a une date de fin. Parlez-en à votre médecin.',
    en: 'The agreement has an end date: your doctor renews it.',
    ar: 'للموافقة تاريخ انتهاء، ويجددها الطبيب.',
  },
  source: servicePublicPage(
    'F34068',
    toDay('2019-04-02'),
    'Prise en charge d’une affection de longue durée (ALD) par l’Assurance maladie',
  ),
  furtherSources: [],
  verifiedOn: null,
}
