import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { mdphForm, mdphMedicalCertificate } from './common-documents.ts'
import { askMdphAgain } from './common-remedies.ts'
import { answeredWithinFourMonths, mdphCounterOrPost } from './common-ways.ts'

export const disabledChildAllowanceClaim: CataloguedProcedure = {
  code: 'disabled-child-allowance-claim',
  title: {
    fr: 'Demander l’allocation d’éducation de l’enfant handicapé (AEEH)',
    'fr-simple': 'Demander l’AEEH, l’aide pour un enfant handicapé',
    en: 'Apply for the disabled child allowance (AEEH)',
    ar: 'طلب إعانة تربية الطفل المعاق (AEEH)',
  },
  body: { kind: 'mdph', name: 'MDPH (Maison départementale des personnes handicapées)' },
  purpose: {
    fr: 'Aider les parents à payer les dépenses liées au handicap de leur enfant.',
    'fr-simple': 'Une aide pour payer ce qui est lié au handicap de l’enfant.',
    en: 'Help parents with the costs of their child’s disability.',
    ar: 'مساعدة الوالدين في مصاريف إعاقة طفلهما.',
  },
  everydayWords: ['enfant handicapé', 'aesh', 'autisme', 'aeh', 'handicap', 'école spécialisée'],
  lifeEvents: ['disability', 'school'],
  documents: [
    { ...mdphForm, required: 'always' },
    { ...mdphMedicalCertificate, required: 'always' },
  ],
  whereToSend: mdphCounterOrPost,
  usualDelay: answeredWithinFourMonths,
  remedies: [askMdphAgain],
  source: servicePublicPage(
    'F14809',
    toDay('2020-04-01'),
    'Allocation d’éducation de l’enfant handicapé (AEEH)',
  ),
  furtherSources: [
    servicePublicPage('F2474', toDay('2019-01-09'), 'Recours gracieux, hiérarchique, obligatoire (Rapo)'),
  ],
  verifiedOn: null,
}
