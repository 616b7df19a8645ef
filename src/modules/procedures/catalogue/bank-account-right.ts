import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { identity, proofOfAddress } from './common-documents.ts'

export const bankAccountRight: CataloguedProcedure = {
  code: 'bank-account-right',
  title: {
    fr: 'Demander le droit au compte bancaire',
    'fr-simple': 'Demander un compte en banque à la Banque de France',
    en: 'Claim the right to a bank account',
    ar: 'المطالبة بالحق في حساب بنكي',
  },
  body: { kind: 'banque-de-france', name: 'Banque de France' },
  purpose: {
    fr: 'Faire désigner une banque qui doit ouvrir un compte, après un refus.',
    'fr-simple': 'Une banque a dit non. La Banque de France en choisit une autre.',
    en: 'Have a bank named that must open an account, after a refusal.',
    ar: 'تعيين بنك ملزم بفتح حساب بعد الرفض.',
  },
  everydayWords: [
    'compte',
    'banque refuse',
    'rib',
    'interdit bancaire',
    'fermeture de compte',
    'carte bancaire',
  ],
  lifeEvents: ['debt', 'arrival'],
  documents: [
    {
      code: 'account-form',
      label: {
        fr: 'Formulaire de demande de droit au compte',
        'fr-simple': 'Le formulaire de droit au compte',
        en: 'Right to an account form',
        ar: 'استمارة الحق في حساب',
      },
      required: 'always',
    },
    {
      code: 'bank-refusal',
      label: {
        fr: 'Lettre de refus de la banque',
        'fr-simple': 'La lettre de refus de la banque',
        en: 'The bank’s letter of refusal',
        ar: 'رسالة رفض البنك',
      },
      required: 'always',
    },
    { ...identity, required: 'always' },
    { ...proofOfAddress, required: 'always' },
  ],
  whereToSend: {
    counter: {
      fr: 'Au guichet de la Banque de France, ou par la banque qui a refusé.',
      'fr-simple': 'À la Banque de France.',
      en: 'At the Banque de France, or through the bank that refused.',
      ar: 'في بنك فرنسا أو عن طريق البنك الذي رفض.',
    },
    post: {
      fr: 'À la Banque de France.',
      'fr-simple': 'Par la poste, à la Banque de France.',
      en: 'To the Banque de France.',
      ar: 'إلى بنك فرنسا.',
    },
  },
  usualDelay: {
    delay: { count: 1, unit: 'day', from: 'file-complete' },
    says: {
      fr: 'La Banque de France désigne une banque en 1 jour ouvré. Cette banque ouvre le compte en 3 jours ouvrés.',
      'fr-simple': 'La réponse vient en 1 jour. Le compte ouvre en 3 jours.',
      en: 'The Banque de France names a bank in 1 working day. That bank opens the account in 3 working days.',
      ar: 'يعين بنك فرنسا بنكا في يوم عمل واحد، ويفتح الحساب في 3 أيام عمل.',
    },
  },
  remedies: [],
  source: servicePublicPage(
    'F2417',
    toDay('2020-10-26'),
    'Refus d’ouverture de compte bancaire : droit au compte',
  ),
  furtherSources: [],
  verifiedOn: null,
}
