import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { ifAsked, ifNotEuropean, incomeProof, residencePermit } from './common-documents.ts'
import { seizeAdministrativeCourt } from './common-remedies.ts'
import { noDelayGiven } from './common-ways.ts'

export const careHomeAidClaim: CataloguedProcedure = {
  code: 'care-home-aid-claim',
  title: {
    fr: 'Demander l’aide sociale à l’hébergement (ASH)',
    'fr-simple': 'Demander l’aide pour payer la maison de retraite (ASH)',
    en: 'Apply for help with care home costs (ASH)',
    ar: 'طلب المساعدة على تكاليف دار المسنين (ASH)',
  },
  body: { kind: 'departement', name: 'Département' },
  purpose: {
    fr: 'Faire payer par le Département la part des frais de maison de retraite que la personne ne peut pas payer.',
    'fr-simple': 'Le Département paie ce que vous ne pouvez pas payer.',
    en: 'Have the Département pay the share of care home costs you cannot pay.',
    ar: 'تدفع المقاطعة الجزء الذي لا تستطيعون دفعه من تكاليف دار المسنين.',
  },
  everydayWords: ['maison de retraite', 'ehpad', 'foyer logement', 'personne âgée', 'hébergement'],
  lifeEvents: ['old-age', 'low-income'],
  documents: [
    {
      code: 'ash-file',
      label: {
        fr: 'Dossier de demande d’ASH, à retirer à la mairie ou au CCAS',
        'fr-simple': 'Le dossier d’ASH. Demandez-le au CCAS',
        en: 'ASH application file, from the town hall or CCAS',
        ar: 'ملف طلب ASH من البلدية أو CCAS',
      },
      required: 'always',
    },
    { ...incomeProof, required: 'if', when: ifAsked },
    { ...residencePermit, required: 'if', when: ifNotEuropean },
  ],
  whereToSend: {
    counter: {
      fr: 'Au CCAS ou à la mairie de la commune où vit la personne, qui transmet au Département.',
      'fr-simple': 'Au CCAS ou à la mairie.',
      en: 'At the CCAS or town hall where the person lives, which passes it on.',
      ar: 'في CCAS أو بلدية مكان السكن.',
    },
  },
  usualDelay: noDelayGiven,
  remedies: [
    {
      kind: 'prior',
      to: 'Services du Département',
      delay: null,
      says: {
        fr: 'Pour contester, écrivez d’abord au Département par courrier simple. Il a 2 mois pour répondre.',
        'fr-simple': 'Pas d’accord ? Écrivez au Département. Il répond en 2 mois.',
        en: 'To contest, first write to the Département by ordinary letter. It has 2 months to answer.',
        ar: 'للاعتراض، اكتبوا أولا إلى المقاطعة برسالة عادية. لها شهران للرد.',
      },
    },
    seizeAdministrativeCourt,
  ],
  goodToKnow: {
    fr: 'Demandez-la dans les 2 mois après l’entrée en établissement : elle part alors du jour de l’entrée.',
    'fr-simple': 'Demandez dans les 2 mois après l’entrée.',
    en: 'Apply within 2 months of moving in: it then starts from that day.',
    ar: 'قدموا الطلب في أجل شهرين من الدخول، فتبدأ المساعدة من ذلك اليوم.',
  },
  source: servicePublicPage(
    'F2444',
    toDay('2020-01-01'),
    'Aide sociale à l’hébergement (ASH) d’une personne âgée',
  ),
  furtherSources: [],
  verifiedOn: null,
}
