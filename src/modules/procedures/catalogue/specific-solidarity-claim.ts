import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { incomeProof } from './common-documents.ts'
import { askJobseekerMediator } from './common-remedies.ts'

export const specificSolidarityClaim: CataloguedProcedure = {
  code: 'specific-solidarity-claim',
  title: {
    fr: 'Demander l’allocation de solidarité spécifique (ASS)',
    'fr-simple': 'Demander l’ASS, après le chômage',
    en: 'Apply for ASS, after unemployment benefit ends',
    ar: 'طلب إعانة التضامن الخاصة (ASS)',
  },
  body: { kind: 'france-travail', name: 'France Travail (ex-Pôle emploi)' },
  purpose: {
    fr: 'Recevoir une aide quand les droits au chômage sont finis, après au moins 5 ans de travail dans les 10 dernières années.',
    'fr-simple': 'Une aide quand le chômage est fini. Il faut avoir travaillé 5 ans sur 10.',
    en: 'A benefit when unemployment rights end, after at least 5 years of work in the last 10.',
    ar: 'إعانة عند انتهاء حقوق البطالة، بعد 5 سنوات عمل على الأقل في آخر 10 سنوات.',
  },
  everydayWords: ['fin de droits', 'chômage terminé', 'fin du chômage', 'longue durée'],
  lifeEvents: ['work-loss', 'low-income'],
  documents: [
    {
      code: 'ass-form',
      label: {
        fr: 'Demande d’ASS envoyée par France Travail',
        'fr-simple': 'Le formulaire envoyé par France Travail',
        en: 'The ASS form sent by France Travail',
        ar: 'استمارة ASS المرسلة من France Travail',
      },
      required: 'always',
    },
    { ...incomeProof, required: 'always' },
  ],
  whereToSend: {
    counter: {
      fr: 'À l’agence France Travail.',
      'fr-simple': 'À l’agence France Travail.',
      en: 'At the France Travail office.',
      ar: 'في وكالة France Travail.',
    },
    post: {
      fr: 'À France Travail, avec le formulaire reçu.',
      'fr-simple': 'Par la poste, à France Travail, avec le formulaire.',
      en: 'To France Travail, with the form you received.',
      ar: 'إلى France Travail مع الاستمارة المستلمة.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'France Travail envoie le formulaire à la fin du chômage, sans demande.',
      'fr-simple': 'France Travail vous envoie le formulaire.',
      en: 'France Travail sends the form when unemployment benefit ends.',
      ar: 'ترسل France Travail الاستمارة عند نهاية البطالة.',
    },
  },
  remedies: [askJobseekerMediator],
  repeat: {
    everyMonths: 6,
    says: {
      fr: 'L’ASS est donnée pour 6 mois et se renouvelle.',
      'fr-simple': 'L’ASS dure 6 mois. Il faut la redemander.',
      en: 'ASS is granted for 6 months and renewed.',
      ar: 'تمنح ASS لمدة 6 أشهر وتجدد.',
    },
  },
  source: servicePublicPage('F12484', toDay('2020-06-04'), 'Allocation de solidarité spécifique (ASS)'),
  furtherSources: [
    servicePublicPage('F2761', toDay('2020-02-03'), 'Médiateur de Pôle emploi : comment y recourir ?'),
  ],
  verifiedOn: null,
}
