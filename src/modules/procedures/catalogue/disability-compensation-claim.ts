import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { ifNotEuropean, mdphForm, mdphMedicalCertificate, residencePermit } from './common-documents.ts'
import { askMdphAgain } from './common-remedies.ts'
import { answeredWithinFourMonths, mdphCounterOrPost } from './common-ways.ts'

export const disabilityCompensationClaim: CataloguedProcedure = {
  code: 'disability-compensation-claim',
  title: {
    fr: 'Demander la prestation de compensation du handicap (PCH)',
    'fr-simple': 'Demander la PCH, une aide pour le handicap',
    en: 'Apply for disability compensation (PCH)',
    ar: 'طلب تعويض الإعاقة (PCH)',
  },
  body: { kind: 'mdph', name: 'MDPH (Maison départementale des personnes handicapées)' },
  purpose: {
    fr: 'Payer des aides liées au handicap : une personne pour aider, un logement ou un véhicule aménagé.',
    'fr-simple': 'Une aide pour payer une personne, un logement ou une voiture adaptés.',
    en: 'Pay for help, home or vehicle adaptations needed because of a disability.',
    ar: 'دفع مصاريف المساعدة أو تهيئة المسكن أو السيارة بسبب الإعاقة.',
  },
  everydayWords: ['handicap', 'aidant', 'tierce personne', 'fauteuil', 'aménagement', 'aide humaine'],
  lifeEvents: ['disability'],
  documents: [
    { ...mdphForm, required: 'always' },
    { ...mdphMedicalCertificate, required: 'always' },
    { ...residencePermit, required: 'if', when: ifNotEuropean },
  ],
  whereToSend: mdphCounterOrPost,
  usualDelay: answeredWithinFourMonths,
  remedies: [askMdphAgain],
  goodToKnow: {
    fr: 'La demande se fait avant 60 ans. Plus tard, c’est possible si le handicap existait avant ou si vous travaillez encore.',
    'fr-simple': 'Demandez avant 60 ans. Après, c’est parfois possible.',
    en: 'Apply before the age of 60. Later it is possible if the disability began before, or if you still work.',
    ar: 'يقدم الطلب قبل سن 60. وبعده يمكن إذا كانت الإعاقة سابقة أو إذا كنتم تعملون.',
  },
  source: servicePublicPage('F14202', toDay('2020-04-01'), 'Prestation de compensation du handicap (PCH)'),
  furtherSources: [
    servicePublicPage('F2474', toDay('2019-01-09'), 'Recours gracieux, hiérarchique, obligatoire (Rapo)'),
  ],
  verifiedOn: null,
}
