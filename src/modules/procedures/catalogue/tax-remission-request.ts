import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { ifNotOnline, incomeProof } from './common-documents.ts'
import { seizeAdministrativeCourt } from './common-remedies.ts'

export const taxRemissionRequest: CataloguedProcedure = {
  code: 'tax-remission-request',
  title: {
    fr: 'Demander une remise gracieuse d’impôt',
    'fr-simple': 'Demander de payer moins d’impôt (remise gracieuse)',
    en: 'Ask for a tax bill to be reduced or cancelled (remise gracieuse)',
    ar: 'طلب تخفيض الضريبة (remise gracieuse)',
  },
  body: { kind: 'impots', name: 'Service des impôts' },
  purpose: {
    fr: 'Demander de ne pas payer tout ou partie d’un impôt quand l’argent manque.',
    'fr-simple': 'Vous ne pouvez pas payer l’impôt. Demandez de payer moins.',
    en: 'Ask not to pay all or part of a tax when you cannot afford it.',
    ar: 'طلب عدم دفع الضريبة كلها أو جزء منها عند العجز.',
  },
  everydayWords: ['impôts', 'ne peut pas payer', 'difficultés', 'dette', 'trop d’impôt', 'taxe'],
  lifeEvents: ['debt', 'low-income'],
  documents: [
    {
      code: 'reasons-letter',
      label: {
        fr: 'Lettre qui explique les difficultés',
        'fr-simple': 'Une lettre qui explique vos difficultés',
        en: 'Letter explaining your difficulties',
        ar: 'رسالة تشرح الصعوبات',
      },
      required: 'always',
    },
    { ...incomeProof, required: 'always' },
    {
      code: 'charges',
      label: {
        fr: 'Justificatifs des charges : loyer, factures',
        'fr-simple': 'Le loyer et les factures',
        en: 'Proof of expenses: rent, bills',
        ar: 'إثبات المصاريف: الإيجار والفواتير',
      },
      required: 'always',
    },
    {
      code: 'form-4805',
      label: {
        fr: 'Formulaire n° 4805-SD',
        'fr-simple': 'Le formulaire numéro 4805',
        en: 'Form no. 4805-SD',
        ar: 'الاستمارة رقم 4805-SD',
      },
      required: 'if',
      when: ifNotOnline,
    },
  ],
  whereToSend: {
    online: {
      url: 'https://www.impots.gouv.fr/',
      says: {
        fr: 'Dans l’espace Particulier, par la messagerie.',
        'fr-simple': 'Sur internet, dans votre espace impôts.',
        en: 'In your online tax account.',
        ar: 'في حسابكم على موقع الضرائب.',
      },
    },
    counter: {
      fr: 'Au guichet du centre des impôts.',
      'fr-simple': 'Au centre des impôts.',
      en: 'At the tax office.',
      ar: 'في مركز الضرائب.',
    },
    post: {
      fr: 'Au centre des impôts, par courrier simple.',
      'fr-simple': 'Par la poste, au centre des impôts.',
      en: 'To the tax office, by ordinary letter.',
      ar: 'إلى مركز الضرائب.',
    },
  },
  usualDelay: {
    delay: { count: 2, unit: 'month', from: 'request-sent' },
    says: {
      fr: 'Sans réponse après 2 mois, la demande est rejetée.',
      'fr-simple': 'Pas de réponse après 2 mois : c’est non.',
      en: 'No answer after 2 months means no.',
      ar: 'عدم الرد بعد شهرين يعني الرفض.',
    },
  },
  remedies: [
    {
      kind: 'mediator',
      to: 'Conciliateur fiscal départemental',
      delay: null,
      says: {
        fr: 'Si le désaccord continue, écrivez au conciliateur fiscal du département.',
        'fr-simple': 'Pas d’accord ? Écrivez au « conciliateur fiscal ».',
        en: 'If you still disagree, write to the département’s tax conciliator.',
        ar: 'إذا استمر الخلاف، اكتبوا إلى الموفق الضريبي في المقاطعة.',
      },
    },
    seizeAdministrativeCourt,
  ],
  source: servicePublicPage(
    'F34392',
    toDay('2020-05-05'),
    'Impossibilité de payer son impôt : demande de remise gracieuse',
  ),
  furtherSources: [servicePublicPage('F32477', toDay('2020-08-19'), 'Recours amiable en matière d’impôt')],
  verifiedOn: null,
}
