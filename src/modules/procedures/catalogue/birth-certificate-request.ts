import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'

export const birthCertificateRequest: CataloguedProcedure = {
  code: 'birth-certificate-request',
  title: {
    fr: 'Demander un acte de naissance',
    'fr-simple': 'Demander un acte de naissance',
    en: 'Request a birth certificate',
    ar: 'طلب شهادة ميلاد',
  },
  body: { kind: 'mairie', name: 'Mairie' },
  purpose: {
    fr: 'Obtenir la copie ou l’extrait d’un acte de naissance. C’est gratuit.',
    'fr-simple': 'Avoir un papier qui prouve la naissance. C’est gratuit.',
    en: 'Get a copy or an extract of a birth certificate. It is free.',
    ar: 'الحصول على نسخة من شهادة الميلاد. مجانا.',
  },
  everydayWords: ['état civil', 'extrait de naissance', 'copie intégrale', 'papiers', 'filiation'],
  lifeEvents: ['papers', 'birth'],
  documents: [
    {
      code: 'birth-details',
      label: {
        fr: 'Nom, prénoms, date et lieu de naissance',
        'fr-simple': 'Le nom, la date et le lieu de naissance',
        en: 'Name, date and place of birth',
        ar: 'الاسم وتاريخ ومكان الميلاد',
      },
      required: 'always',
    },
    {
      code: 'parents-names',
      label: {
        fr: 'Noms et prénoms des parents',
        'fr-simple': 'Les noms des parents',
        en: 'Names of the parents',
        ar: 'أسماء الوالدين',
      },
      required: 'if',
      when: {
        fr: 'Pour une copie intégrale ou un extrait avec filiation',
        'fr-simple': 'Pour une copie complète',
        en: 'For a full copy or an extract with parents',
        ar: 'للنسخة الكاملة',
      },
    },
  ],
  whereToSend: {
    online: {
      url: 'https://www.service-public.fr/',
      says: {
        fr: 'Sur le site officiel, sans payer.',
        'fr-simple': 'Sur internet, sur le site officiel.',
        en: 'On the official website, free of charge.',
        ar: 'على الموقع الرسمي مجانا.',
      },
    },
    counter: {
      fr: 'À la mairie du lieu de naissance.',
      'fr-simple': 'À la mairie du lieu de naissance.',
      en: 'At the town hall of the place of birth.',
      ar: 'في بلدية مكان الميلاد.',
    },
    post: {
      fr: 'À la mairie du lieu de naissance, sur papier libre.',
      'fr-simple': 'Par la poste, à la mairie du lieu de naissance.',
      en: 'To the town hall of the place of birth, on plain paper.',
      ar: 'إلى بلدية مكان الميلاد.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'Sur place, l’acte est donné tout de suite. Par internet ou par courrier, il arrive en général en quelques jours.',
      'fr-simple': 'À la mairie : tout de suite. Par la poste : quelques jours.',
      en: 'On the spot, at once. Online or by post, usually a few days.',
      ar: 'في عين المكان فورا، وبالبريد بعد بضعة أيام.',
    },
  },
  remedies: [],
  source: servicePublicPage(
    'F1427',
    toDay('2019-11-26'),
    'Acte de naissance : demande de copie intégrale ou d’extrait',
  ),
  furtherSources: [],
  verifiedOn: null,
}
