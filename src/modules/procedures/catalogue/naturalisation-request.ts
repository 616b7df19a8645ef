import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import {
  familyBook,
  ifChildren,
  ifNotEuropean,
  incomeProof,
  proofOfAddress,
  residencePermit,
} from './common-documents.ts'

export const naturalisationRequest: CataloguedProcedure = {
  code: 'naturalisation-request',
  title: {
    fr: 'Demander la naturalisation française',
    'fr-simple': 'Demander à devenir français',
    en: 'Apply for French naturalisation',
    ar: 'طلب الجنسية الفرنسية بالتجنس',
  },
  body: { kind: 'prefecture', name: 'Préfecture (plateforme de naturalisation)' },
  purpose: {
    fr: 'Devenir français par décret, avec un séjour régulier et une vie installée en France.',
    'fr-simple': 'Devenir français.',
    en: 'Become French by decree, with lawful residence and a settled life in France.',
    ar: 'الحصول على الجنسية الفرنسية بمرسوم.',
  },
  everydayWords: ['nationalité', 'devenir français', 'citoyenneté', 'étranger'],
  lifeEvents: ['arrival', 'papers'],
  documents: [
    {
      code: 'form-12753',
      label: {
        fr: 'Formulaire cerfa n° 12753 en 2 exemplaires, daté et signé',
        'fr-simple': 'Le formulaire numéro 12753, 2 fois, signé',
        en: 'Form cerfa no. 12753, 2 copies, dated and signed',
        ar: 'الاستمارة cerfa رقم 12753 في نسختين',
      },
      required: 'always',
    },
    { ...residencePermit, required: 'if', when: ifNotEuropean },
    {
      code: 'civil-status',
      label: {
        fr: 'Actes d’état civil en copie intégrale',
        'fr-simple': 'Les actes d’état civil complets',
        en: 'Full copies of civil status records',
        ar: 'نسخ كاملة من وثائق الحالة المدنية',
      },
      required: 'always',
    },
    { ...proofOfAddress, required: 'always' },
    { ...incomeProof, required: 'always' },
    { ...familyBook, required: 'if', when: ifChildren },
  ],
  whereToSend: {
    counter: {
      fr: 'À la plateforme de naturalisation du lieu où vous habitez.',
      'fr-simple': 'À la plateforme de naturalisation.',
      en: 'At the naturalisation platform for where you live.',
      ar: 'في منصة التجنس التابعة لمكان سكنكم.',
    },
    post: {
      fr: 'Selon la plateforme, en lettre recommandée.',
      'fr-simple': 'Par la poste, en lettre recommandée.',
      en: 'In some places, by registered letter.',
      ar: 'حسب المنصة، برسالة مضمونة.',
    },
  },
  usualDelay: {
    delay: { count: 18, unit: 'month', from: 'file-complete' },
    says: {
      fr: 'L’administration a 18 mois au plus pour répondre après le récépissé, 12 mois si vous vivez en France depuis au moins 10 ans.',
      'fr-simple': 'La réponse vient en 18 mois au plus après le récépissé.',
      en: 'The administration has at most 18 months from the receipt, 12 months if you have lived in France for at least 10 years.',
      ar: 'للإدارة 18 شهرا على الأكثر للرد بعد الوصل، و12 شهرا إذا كنتم تعيشون في فرنسا منذ 10 سنوات.',
    },
  },
  remedies: [
    {
      kind: 'prior',
      to: 'Ministre chargé des naturalisations',
      delay: { count: 2, unit: 'month', from: 'decision-received' },
      says: {
        fr: 'Dans les 2 mois après le refus ou l’ajournement, écrivez au ministre : c’est obligatoire avant le tribunal.',
        'fr-simple': 'Si c’est non, vous avez 2 mois. Écrivez d’abord au ministre.',
        en: 'Within 2 months of the refusal, write to the minister: compulsory before the court.',
        ar: 'في أجل شهرين بعد الرفض، اكتبوا إلى الوزير، وهو إلزامي قبل المحكمة.',
      },
    },
    {
      kind: 'court',
      to: 'Tribunal administratif de Nantes',
      delay: { count: 2, unit: 'month', from: 'silence' },
      says: {
        fr: 'Sans réponse du ministre après 4 mois, vous avez 2 mois pour saisir le tribunal administratif de Nantes.',
        'fr-simple': 'Pas de réponse après 4 mois ? Vous avez 2 mois pour aller au tribunal de Nantes.',
        en: 'If the minister has not answered after 4 months, you have 2 months to go to the Nantes court.',
        ar: 'إذا لم يرد الوزير بعد 4 أشهر، لديكم شهران للجوء إلى محكمة نانت.',
      },
    },
  ],
  source: servicePublicPage('F2213', toDay('2020-10-12'), 'Naturalisation'),
  furtherSources: [],
  verifiedOn: null,
}
