import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'

export const energyVoucherUse: CataloguedProcedure = {
  code: 'energy-voucher-use',
  title: {
    fr: 'Utiliser le chèque énergie',
    'fr-simple': 'Utiliser le chèque énergie',
    en: 'Use the energy voucher (chèque énergie)',
    ar: 'استعمال شيك الطاقة (chèque énergie)',
  },
  body: { kind: 'logement', name: 'Agence de services et de paiement (chèque énergie)' },
  purpose: {
    fr: 'Payer une facture d’énergie avec le chèque envoyé aux foyers modestes.',
    'fr-simple': 'Payer l’électricité ou le gaz avec le chèque reçu.',
    en: 'Pay an energy bill with the voucher sent to low-income households.',
    ar: 'دفع فاتورة الطاقة بالشيك المرسل إلى الأسر محدودة الدخل.',
  },
  everydayWords: [
    'edf',
    'engie',
    'gaz',
    'chauffage',
    'facture d’électricité',
    'tarif social',
    'bois',
    'fioul',
  ],
  lifeEvents: ['housing', 'low-income', 'debt'],
  documents: [
    {
      code: 'voucher',
      label: {
        fr: 'Chèque énergie reçu par courrier',
        'fr-simple': 'Le chèque énergie reçu par la poste',
        en: 'The voucher received by post',
        ar: 'شيك الطاقة المستلم بالبريد',
      },
      required: 'always',
    },
    {
      code: 'energy-bill',
      label: {
        fr: 'Dernière facture d’énergie',
        'fr-simple': 'Votre dernière facture',
        en: 'Latest energy bill',
        ar: 'آخر فاتورة طاقة',
      },
      required: 'always',
    },
  ],
  whereToSend: {
    post: {
      fr: 'Au fournisseur d’énergie, avec une copie de la facture.',
      'fr-simple': 'Par la poste, à votre fournisseur.',
      en: 'To your energy supplier, with a copy of the bill.',
      ar: 'إلى مزود الطاقة مع نسخة من الفاتورة.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'Le chèque vient sans demande, par courrier. Il sert jusqu’au 31 mars de l’année suivante.',
      'fr-simple': 'Le chèque arrive tout seul. Il sert jusqu’au 31 mars de l’année suivante.',
      en: 'The voucher comes without a request. It is valid until 31 March of the next year.',
      ar: 'يصل الشيك دون طلب وهو صالح إلى 31 مارس من السنة التالية.',
    },
  },
  remedies: [],
  goodToKnow: {
    fr: 'Les factures en retard sont payées en premier. Les impôts font la liste des foyers : déclarez vos revenus chaque année.',
    'fr-simple': 'Le chèque paie d’abord les factures en retard.',
    en: 'Bills in arrears are paid first. You must file a tax return each year to receive it.',
    ar: 'تدفع الفواتير المتأخرة أولا. يجب التصريح بالدخل كل سنة.',
  },
  source: servicePublicPage('F33667', toDay('2020-03-04'), 'Chèque énergie (gaz, chaleur, électricité)'),
  furtherSources: [],
  verifiedOn: null,
}
