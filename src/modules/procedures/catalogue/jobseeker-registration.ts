import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { bankDetails, identity } from './common-documents.ts'

// The page of 2020 still says Pôle emploi: the body has been called France Travail since 1 January 2024.
export const jobseekerRegistration: CataloguedProcedure = {
  code: 'jobseeker-registration',
  title: {
    fr: 'S’inscrire à France Travail et demander l’allocation chômage',
    'fr-simple': 'S’inscrire à France Travail et demander le chômage',
    en: 'Register with France Travail and claim unemployment benefit',
    ar: 'التسجيل لدى France Travail وطلب إعانة البطالة',
  },
  body: { kind: 'france-travail', name: 'France Travail (ex-Pôle emploi)', phone: '39 49' },
  purpose: {
    fr: 'Être aidé à retrouver un travail et, si vous avez assez travaillé avant, recevoir une allocation.',
    'fr-simple':
      'France Travail vous aide à trouver un travail. Si vous avez assez travaillé, vous recevez aussi de l’argent.',
    en: 'Get help finding work and, if you have worked long enough before, receive a benefit.',
    ar: 'الحصول على مساعدة لإيجاد عمل، وعلى إعانة إذا كنتم قد عملتم مدة كافية من قبل.',
  },
  everydayWords: ['chômage', 'pôle emploi', 'anpe', 'assedic', 'sans travail', 'licenciement'],
  lifeEvents: ['work-loss'],
  documents: [
    {
      ...identity,
      hint: {
        fr: 'Le titre de séjour doit permettre de travailler. Un récépissé de demande convient.',
        'fr-simple': 'Le titre de séjour doit permettre de travailler.',
        en: 'The residence permit must allow you to work. A receipt for an application is accepted.',
        ar: 'يجب أن يسمح تصريح الإقامة بالعمل. يقبل وصل طلب الوثيقة.',
      },
      required: 'always',
    },
    {
      code: 'social-security-number',
      label: {
        fr: 'Numéro de sécurité sociale',
        'fr-simple': 'Votre numéro de sécurité sociale',
        en: 'Social security number',
        ar: 'رقم الضمان الاجتماعي',
      },
      hint: {
        fr: 'Il est écrit sur la carte Vitale.',
        'fr-simple': 'Il est écrit sur la carte Vitale.',
        en: 'It is printed on the carte Vitale.',
        ar: 'تجدونه مكتوبا على بطاقة فيتال (carte Vitale).',
      },
      required: 'always',
    },
    { ...bankDetails, required: 'always' },
    {
      code: 'employer-certificates',
      label: {
        fr: 'Attestation de l’employeur, certificat de travail et fiches de paie',
        'fr-simple':
          'Les papiers de votre ancien patron : attestation, certificat de travail, fiches de paie',
        en: 'Employer’s certificate, work certificate and payslips',
        ar: 'شهادة صاحب العمل وشهادة العمل وكشوف الأجر',
      },
      required: 'if',
      when: {
        fr: 'Si vous avez déjà travaillé',
        'fr-simple': 'Si vous avez déjà travaillé',
        en: 'If you have already worked',
        ar: 'إذا سبق لكم العمل',
      },
    },
    {
      code: 'cv-and-diplomas',
      label: {
        fr: 'CV et diplômes',
        'fr-simple': 'Votre CV et vos diplômes',
        en: 'CV and diplomas',
        ar: 'السيرة الذاتية والشهادات',
      },
      hint: {
        fr: 'Ils peuvent être ajoutés plus tard.',
        'fr-simple': 'Vous pouvez les donner plus tard.',
        en: 'They can be added later.',
        ar: 'يمكن إضافتها لاحقا.',
      },
      required: 'if',
      when: {
        fr: 'Si vous en avez',
        'fr-simple': 'Si vous en avez',
        en: 'If you have any',
        ar: 'إن وجدت',
      },
    },
  ],
  whereToSend: {
    online: {
      url: 'https://www.francetravail.fr/',
      says: {
        fr: 'Sur le site de France Travail, en créant un espace personnel.',
        'fr-simple': 'Sur internet, sur le site de France Travail. Il faut créer un compte.',
        en: 'On the France Travail website, by creating a personal account.',
        ar: 'على موقع France Travail بإنشاء حساب شخصي.',
      },
    },
    counter: {
      fr: 'En agence, si vous ne pouvez pas le faire en ligne.',
      'fr-simple': 'À l’agence, si internet est trop difficile.',
      en: 'At an agency, if you cannot do it online.',
      ar: 'في الوكالة إذا تعذر عليكم ذلك عبر الإنترنت.',
    },
  },
  usualDelay: {
    delay: { count: 30, unit: 'day', from: 'request-sent' },
    says: {
      fr: 'Un entretien avec un conseiller a lieu dans les 30 jours. L’allocation ne commence jamais avant 7 jours d’attente.',
      'fr-simple': 'Vous voyez un conseiller dans les 30 jours. L’argent arrive après au moins 7 jours.',
      en: 'You meet an adviser within 30 days. The benefit never starts before a 7-day wait.',
      ar: 'تجرى مقابلة مع مستشار خلال ثلاثين يوما. لا تبدأ الإعانة قبل انتظار سبعة أيام.',
    },
  },
  remedies: [],
  repeat: {
    everyMonths: 1,
    says: {
      fr: 'Chaque mois, la situation s’actualise pendant les 15 premiers jours du mois suivant.',
      'fr-simple': 'Chaque mois, dites si vous avez travaillé. Faites-le avant le 15 du mois suivant.',
      en: 'Each month, confirm your situation during the first 15 days of the following month.',
      ar: 'تحدث وضعيتكم كل شهر خلال الأيام الخمسة عشر الأولى من الشهر التالي.',
    },
  },
  goodToKnow: {
    fr: 'Inscrivez-vous dès le lendemain du dernier jour de travail, et au plus tard 12 mois après : au-delà, l’allocation est perdue, sauf exception.',
    'fr-simple':
      'Inscrivez-vous le lendemain de votre dernier jour de travail. Après 12 mois, c’est presque toujours trop tard.',
    en: 'Register the day after your last day of work, and within 12 months: later, the benefit is lost, with few exceptions.',
    ar: 'سجلوا أنفسكم في اليوم التالي لآخر يوم عمل، وفي أجل أقصاه 12 شهرا، وإلا ضاع الحق في الإعانة إلا في حالات استثنائية.',
  },
  source: servicePublicPage('F1636', toDay('2020-10-02'), 'Chômage : inscription à Pôle emploi'),
  furtherSources: [
    servicePublicPage(
      'F24465',
      toDay('2020-03-05'),
      'Quel justificatif fournir pour s’inscrire à Pôle emploi ?',
    ),
    servicePublicPage('F1637', toDay('2020-06-03'), 'Actualisation mensuelle Pôle emploi'),
    servicePublicPage(
      'F14860',
      toDay('2020-07-30'),
      'Allocation chômage d’aide au retour à l’emploi (ARE) d’un salarié du privé',
    ),
  ],
  verifiedOn: null,
}
