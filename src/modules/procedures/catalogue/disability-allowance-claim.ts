import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { ifNotEuropean, residencePermit } from './common-documents.ts'
import { askMdphAgain } from './common-remedies.ts'

export const disabilityAllowanceClaim: CataloguedProcedure = {
  code: 'disability-allowance-claim',
  title: {
    fr: 'Demander l’allocation aux adultes handicapés (AAH)',
    'fr-simple': 'Demander l’AAH, l’aide pour les adultes handicapés',
    en: 'Apply for the disabled adults’ allowance (AAH)',
    ar: 'طلب إعانة البالغين ذوي الإعاقة (AAH)',
  },
  body: { kind: 'mdph', name: 'MDPH (Maison départementale des personnes handicapées)' },
  purpose: {
    fr: 'Recevoir un revenu minimum quand un handicap limite fortement la vie ou le travail.',
    'fr-simple': 'L’AAH est une aide chaque mois. Elle est pour les adultes avec un handicap important.',
    en: 'Receive a minimum income when a disability strongly limits daily life or work.',
    ar: 'الحصول على دخل أدنى عندما تحد الإعاقة كثيرا من الحياة اليومية أو العمل.',
  },
  everydayWords: ['handicapé', 'handicap', 'aah', 'cotorep'],
  lifeEvents: ['disability'],
  documents: [
    {
      code: 'mdph-form',
      label: {
        fr: 'Formulaire de demande à la MDPH (cerfa n° 15692), rempli et signé',
        'fr-simple': 'Le formulaire de la MDPH (numéro 15692), rempli et signé',
        en: 'MDPH application form (cerfa no. 15692), filled in and signed',
        ar: 'استمارة الطلب لدى MDPH (cerfa رقم 15692) معبأة وموقعة',
      },
      required: 'always',
    },
    {
      code: 'medical-certificate',
      label: {
        fr: 'Certificat médical destiné à la MDPH (cerfa n° 15695)',
        'fr-simple': 'Le certificat du médecin pour la MDPH (numéro 15695)',
        en: 'Medical certificate for the MDPH (cerfa no. 15695)',
        ar: 'الشهادة الطبية الموجهة إلى MDPH (cerfa رقم 15695)',
      },
      hint: {
        fr: 'À faire remplir par votre médecin ; prenez le rendez-vous tôt.',
        'fr-simple': 'Votre médecin le remplit. Prenez vite un rendez-vous.',
        en: 'Your doctor fills it in; book the appointment early.',
        ar: 'يعبئها طبيبكم؛ احجزوا الموعد مبكرا.',
      },
      required: 'always',
    },
    {
      code: 'hearing-report',
      label: {
        fr: 'Compte rendu de bilan auditif',
        'fr-simple': 'Le papier du médecin sur ce que vous entendez',
        en: 'Hearing assessment report',
        ar: 'تقرير فحص السمع',
      },
      required: 'if',
      when: {
        fr: 'Si le handicap touche l’audition',
        'fr-simple': 'Si vous entendez mal',
        en: 'If the disability affects hearing',
        ar: 'إذا كانت الإعاقة تخص السمع',
      },
    },
    {
      code: 'sight-report',
      label: {
        fr: 'Compte rendu de bilan ophtalmologique',
        'fr-simple': 'Le papier du médecin sur ce que vous voyez',
        en: 'Eyesight assessment report',
        ar: 'تقرير فحص البصر',
      },
      required: 'if',
      when: {
        fr: 'Si le handicap touche la vue',
        'fr-simple': 'Si vous voyez mal',
        en: 'If the disability affects sight',
        ar: 'إذا كانت الإعاقة تخص البصر',
      },
    },
    {
      ...residencePermit,
      hint: {
        fr: 'Un récépissé de demande de renouvellement convient.',
        'fr-simple': 'Le récépissé de renouvellement est accepté.',
        en: 'A receipt for a renewal application is accepted.',
        ar: 'يقبل وصل طلب التجديد.',
      },
      required: 'if',
      when: ifNotEuropean,
    },
  ],
  whereToSend: {
    online: {
      url: 'https://mdphenligne.cnsa.fr/',
      says: {
        fr: 'En ligne dans certains départements seulement.',
        'fr-simple': 'Sur internet, mais pas dans tous les départements.',
        en: 'Online in some départements only.',
        ar: 'عبر الإنترنت في بعض المقاطعات فقط.',
      },
    },
    post: {
      fr: 'À la MDPH de votre département, de préférence en lettre recommandée avec avis de réception.',
      'fr-simple': 'Par la poste, à la MDPH de votre département, en lettre recommandée.',
      en: 'To the MDPH of your département, preferably by registered letter.',
      ar: 'إلى MDPH في مقاطعتكم، ويفضل برسالة مضمونة الوصول.',
    },
  },
  usualDelay: {
    delay: { count: 4, unit: 'month', from: 'request-sent' },
    says: {
      fr: 'La commission répond en général dans les 4 mois après le dépôt. Sans réponse après 4 mois, la demande est rejetée.',
      'fr-simple': 'La réponse arrive le plus souvent en 4 mois. Pas de réponse après 4 mois : c’est non.',
      en: 'The commission usually answers within 4 months. No answer after 4 months means the request is refused.',
      ar: 'ترد اللجنة عادة خلال أربعة أشهر من الإيداع. عدم الرد بعد أربعة أشهر يعني الرفض.',
    },
  },
  remedies: [askMdphAgain],
  goodToKnow: {
    fr: 'L’AAH est souvent accordée pour une durée limitée : notez la date de fin. La qualité de travailleur handicapé est étudiée en même temps.',
    'fr-simple': 'L’AAH a souvent une date de fin. Notez cette date.',
    en: 'AAH is usually granted for a set time: note the end date. Disabled worker status is looked at together with it.',
    ar: 'تمنح هذه الإعانة غالبا لمدة محددة: سجلوا تاريخ الانتهاء. تدرس صفة العامل ذي الإعاقة في الوقت نفسه.',
  },
  source: servicePublicPage('F12242', toDay('2020-07-06'), 'Allocation aux adultes handicapés (AAH)'),
  furtherSources: [
    servicePublicPage('F2474', toDay('2019-01-09'), 'Recours gracieux, hiérarchique, obligatoire (Rapo)'),
  ],
  verifiedOn: null,
}
