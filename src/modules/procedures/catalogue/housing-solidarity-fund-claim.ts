import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { incomeProof } from './common-documents.ts'

export const housingSolidarityFundClaim: CataloguedProcedure = {
  code: 'housing-solidarity-fund-claim',
  title: {
    fr: 'Demander une aide du fonds de solidarité pour le logement (FSL)',
    'fr-simple': 'Demander une aide du FSL pour le logement',
    en: 'Apply to the housing solidarity fund (FSL)',
    ar: 'طلب مساعدة من صندوق التضامن للسكن (FSL)',
  },
  body: { kind: 'departement', name: 'Département' },
  purpose: {
    fr: 'Obtenir une aide ou un prêt pour entrer dans un logement ou payer un loyer, une facture d’eau, d’électricité ou de téléphone en retard.',
    'fr-simple': 'Une aide ou un prêt pour le loyer, l’eau, l’électricité ou le téléphone.',
    en: 'A grant or loan to move in, or to pay rent, water, power or phone arrears.',
    ar: 'مساعدة أو قرض لدخول مسكن أو دفع متأخرات الإيجار أو الماء أو الكهرباء أو الهاتف.',
  },
  everydayWords: [
    'loyer en retard',
    'impayé',
    'facture edf',
    'caution',
    'dépôt de garantie',
    'dette de loyer',
    'eau',
    'électricité',
  ],
  lifeEvents: ['housing', 'debt', 'low-income'],
  documents: [
    { ...incomeProof, required: 'always' },
    {
      code: 'bill',
      label: {
        fr: 'Facture ou loyer à payer',
        'fr-simple': 'La facture ou le loyer à payer',
        en: 'The bill or rent to pay',
        ar: 'الفاتورة أو الإيجار الواجب دفعه',
      },
      required: 'always',
    },
  ],
  whereToSend: {
    counter: {
      fr: 'Avec un travailleur social : au CCAS, au Département ou dans un point conseil budget.',
      'fr-simple': 'Avec un travailleur social, par exemple au CCAS.',
      en: 'With a social worker: at the CCAS, the Département or a budget advice point.',
      ar: 'مع مساعد اجتماعي في CCAS أو المقاطعة أو نقطة الاستشارة المالية.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'Chaque département a son règlement. La page officielle ne donne pas de délai.',
      'fr-simple': 'Chaque département a ses règles.',
      en: 'Each département has its own rules. The page gives no time.',
      ar: 'لكل مقاطعة نظامها. لا تذكر الصفحة أجلا.',
    },
  },
  remedies: [],
  goodToKnow: {
    fr: 'L’aide n’est pas automatique. Toutes les ressources du foyer comptent, sauf l’aide au logement, l’ARS et l’AEEH.',
    'fr-simple': 'Le FSL peut dire non.',
    en: 'The aid is not automatic. All household income counts, except housing aid, ARS and AEEH.',
    ar: 'المساعدة ليست تلقائية.',
  },
  source: servicePublicPage(
    'F1334',
    toDay('2020-04-03'),
    'Quelle aide apporte le fonds de solidarité pour le logement (FSL) ?',
  ),
  furtherSources: [],
  verifiedOn: null,
}
