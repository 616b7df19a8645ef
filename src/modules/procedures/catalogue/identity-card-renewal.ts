import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'

export const identityCardRenewal: CataloguedProcedure = {
  code: 'identity-card-renewal',
  title: {
    fr: 'Renouveler la carte d’identité d’un majeur',
    'fr-simple': 'Refaire sa carte d’identité',
    en: 'Renew an adult’s French identity card',
    ar: 'تجديد بطاقة الهوية الفرنسية لشخص بالغ',
  },
  body: { kind: 'prefecture', name: 'Préfecture (par une mairie équipée)' },
  purpose: {
    fr: 'Remplacer une carte d’identité périmée ou bientôt périmée.',
    'fr-simple': 'Votre carte n’est plus valable, ou bientôt plus ? Il faut en faire une autre.',
    en: 'Replace an identity card that has expired or soon will.',
    ar: 'استبدال بطاقة هوية منتهية الصلاحية أو توشك على الانتهاء.',
  },
  everydayWords: ['cni', 'papiers', 'carte d’identité perdue', 'pièce d’identité'],
  lifeEvents: ['papers'],
  documents: [
    {
      code: 'old-card',
      label: {
        fr: 'Carte d’identité à renouveler',
        'fr-simple': 'Votre ancienne carte d’identité',
        en: 'Identity card to be renewed',
        ar: 'بطاقة الهوية المراد تجديدها',
      },
      hint: {
        fr: 'Avec elle, le renouvellement est gratuit.',
        'fr-simple': 'Avec elle, c’est gratuit.',
        en: 'With it, renewal is free.',
        ar: 'بوجودها يكون التجديد مجانيا.',
      },
      required: 'always',
    },
    {
      code: 'photo',
      label: {
        fr: 'Photo d’identité de moins de 6 mois, aux normes',
        'fr-simple': 'Une photo d’identité de moins de 6 mois',
        en: 'Identity photo less than 6 months old, to the official standard',
        ar: 'صورة شخصية لا يتجاوز عمرها ستة أشهر ومطابقة للمعايير',
      },
      required: 'always',
    },
    {
      code: 'proof-of-address',
      label: {
        fr: 'Justificatif de domicile de moins d’un an',
        'fr-simple': 'Un papier de moins d’un an, avec votre nom et votre adresse',
        en: 'Proof of address less than one year old',
        ar: 'إثبات السكن لا يتجاوز عمره سنة',
      },
      hint: {
        fr: 'Par exemple une facture de téléphone, d’eau ou d’énergie. Hébergé : une lettre de l’hébergeant, sa pièce d’identité et son justificatif.',
        'fr-simple':
          'Une facture de téléphone ou d’électricité, par exemple. Vous vivez chez quelqu’un ? Demandez-nous.',
        en: 'For example a phone, water or energy bill. Staying with someone: their letter, identity document and proof of address.',
        ar: 'مثل فاتورة هاتف أو ماء أو طاقة. عند السكن لدى الغير: رسالة من المضيف ووثيقة هويته وإثبات سكنه.',
      },
      required: 'always',
    },
    {
      code: 'pre-application-number',
      label: {
        fr: 'Numéro de pré-demande',
        'fr-simple': 'Le numéro de pré-demande, donné par le site',
        en: 'Pre-application number',
        ar: 'رقم الطلب المسبق (pré-demande)',
      },
      required: 'if',
      when: {
        fr: 'Si vous avez préparé la demande en ligne ; sinon, un formulaire se remplit au guichet',
        'fr-simple': 'Si vous avez commencé sur internet. Sinon, un formulaire se remplit à la mairie',
        en: 'If you prepared the request online; otherwise a form is filled in at the counter',
        ar: 'إذا حضرتم الطلب عبر الإنترنت؛ وإلا فتعبأ استمارة في الشباك',
      },
    },
    {
      code: 'passport-or-birth-certificate',
      label: {
        fr: 'Passeport, ou acte de naissance de moins de 3 mois',
        'fr-simple': 'Votre passeport, ou un acte de naissance de moins de 3 mois',
        en: 'Passport, or birth certificate less than 3 months old',
        ar: 'جواز السفر أو عقد ميلاد لا يتجاوز عمره ثلاثة أشهر',
      },
      hint: {
        fr: 'L’acte de naissance est inutile si l’état civil de votre ville de naissance est dématérialisé.',
        'fr-simple':
          'L’acte de naissance n’est pas toujours demandé. Cela dépend de votre ville de naissance.',
        en: 'No birth certificate is needed if your town of birth shares its records online.',
        ar: 'لا حاجة إلى عقد الميلاد إذا كانت سجلات مدينة الولادة رقمية.',
      },
      required: 'if',
      when: {
        fr: 'Si la carte est périmée depuis plus de 5 ans',
        'fr-simple': 'Si la carte n’est plus valable depuis plus de 5 ans',
        en: 'If the card expired more than 5 years ago',
        ar: 'إذا انتهت صلاحية البطاقة منذ أكثر من خمس سنوات',
      },
    },
    {
      code: 'travel-proof',
      label: {
        fr: 'Justificatif d’un voyage à venir',
        'fr-simple': 'Un papier qui montre votre voyage',
        en: 'Proof of a coming journey',
        ar: 'إثبات سفر قادم',
      },
      required: 'if',
      when: {
        fr: 'Si la carte est encore valable plus d’un an',
        'fr-simple': 'Si la carte est encore valable plus d’un an',
        en: 'If the card is still valid for more than a year',
        ar: 'إذا كانت البطاقة لا تزال صالحة لأكثر من سنة',
      },
    },
  ],
  whereToSend: {
    online: {
      url: 'https://ants.gouv.fr/',
      says: {
        fr: 'Pré-demande seulement, facultative ; il faut ensuite aller en mairie.',
        'fr-simple': 'On peut commencer sur internet. Après, il faut aller à la mairie.',
        en: 'Optional pre-application only; you must then go to a town hall.',
        ar: 'طلب مسبق اختياري فقط؛ ثم يجب الذهاب إلى البلدية.',
      },
    },
    counter: {
      fr: 'Dans n’importe quelle mairie équipée, souvent sur rendez-vous. Votre présence est obligatoire pour les empreintes. Apportez les originaux.',
      'fr-simple':
        'Dans une mairie qui fait les cartes d’identité. Prenez rendez-vous. Venez vous-même, avec les vrais papiers.',
      en: 'At any equipped town hall, often by appointment. You must come in person for fingerprints. Bring the originals.',
      ar: 'في أي بلدية مجهزة، وغالبا بموعد. حضوركم ضروري لأخذ البصمات. أحضروا الوثائق الأصلية.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'Le délai dépend du lieu et de la saison. Un SMS prévient quand la carte est prête. Elle se retire dans les 3 mois, là où la demande a été faite.',
      'fr-simple':
        'Le temps change selon la ville. Vous recevez un SMS. Venez chercher la carte avant 3 mois.',
      en: 'The time depends on the place and season. A text message tells you when the card is ready. Collect it within 3 months where you applied.',
      ar: 'تختلف المدة حسب المكان والموسم. تصلكم رسالة قصيرة عندما تجهز البطاقة. تستلم خلال ثلاثة أشهر من مكان الطلب.',
    },
  },
  remedies: [
    {
      kind: 'amicable',
      to: 'Centre d’expertise et de ressources des titres (Cert)',
      delay: { count: 2, unit: 'month', from: 'decision-received' },
      says: {
        fr: 'En cas de refus, écrivez au centre d’expertise des titres (Cert) dans les 2 mois. Vous pouvez ensuite saisir le Défenseur des droits ou le tribunal administratif.',
        'fr-simple':
          'Si c’est non, vous avez 2 mois pour écrire au Cert (préfecture). Le Défenseur des droits peut aussi vous aider.',
        en: 'If refused, write to the document centre (Cert) within 2 months. You may then go to the Défenseur des droits or the administrative court.',
        ar: 'في حالة الرفض، اكتبوا إلى مركز الوثائق (Cert) خلال شهرين. ويمكنكم بعد ذلك اللجوء إلى المدافع عن الحقوق (Défenseur des droits) أو المحكمة الإدارية.',
      },
    },
  ],
  window: {
    before: 'card-expiry',
    opensMonthsBefore: 12,
    closesMonthsBefore: 0,
    says: {
      fr: 'La demande est possible dans l’année qui précède la date d’expiration.',
      'fr-simple': 'Vous pouvez demander la nouvelle carte un an avant la date de fin.',
      en: 'You can apply during the year before the expiry date.',
      ar: 'يمكن تقديم الطلب خلال السنة التي تسبق تاريخ الانتهاء.',
    },
  },
  source: servicePublicPage(
    'F21089',
    toDay('2020-10-01'),
    'Renouvellement de la carte d’identité d’un majeur',
  ),
  furtherSources: [
    servicePublicPage(
      'F14807',
      toDay('2020-09-22'),
      'Carte d’identité / Passeport : quel justificatif de domicile ?',
    ),
    servicePublicPage(
      'F12567',
      toDay('2019-09-10'),
      'Quels recours si le dossier de carte d’identité ou passeport est refusé ?',
    ),
    servicePublicPage('F2474', toDay('2019-01-09'), 'Recours gracieux, hiérarchique, obligatoire (Rapo)'),
  ],
  verifiedOn: null,
}
