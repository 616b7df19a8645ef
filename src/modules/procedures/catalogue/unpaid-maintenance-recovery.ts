import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { askCafMediator } from './common-remedies.ts'
import { byPostToCaf } from './common-ways.ts'

export const unpaidMaintenanceRecovery: CataloguedProcedure = {
  code: 'unpaid-maintenance-recovery',
  title: {
    fr: 'Faire récupérer une pension alimentaire impayée',
    'fr-simple': 'Récupérer une pension alimentaire',
    en: 'Recover unpaid child maintenance',
    ar: 'استرجاع النفقة غير المدفوعة',
  },
  body: { kind: 'caf', name: 'Caf (Caisse d’allocations familiales)' },
  purpose: {
    fr: 'Charger la Caf de récupérer les pensions alimentaires que l’autre parent ne paie pas.',
    'fr-simple': 'La Caf réclame l’argent à l’autre parent.',
    en: 'Have the Caf recover the maintenance the other parent does not pay.',
    ar: 'تكليف الكاف باسترجاع النفقة من الوالد الآخر.',
  },
  everydayWords: ['pension alimentaire', 'aripa', 'ex-mari', 'ne paie pas', 'père', 'divorce'],
  lifeEvents: ['separation', 'debt'],
  documents: [
    {
      code: 'maintenance-form',
      label: {
        fr: 'Formulaire de demande d’ASF et d’aide au recouvrement',
        'fr-simple': 'Le formulaire de demande de la Caf',
        en: 'The Caf’s form for ASF and help with recovery',
        ar: 'استمارة طلب ASF والمساعدة على الاسترجاع',
      },
      required: 'always',
    },
    {
      code: 'court-decision',
      label: {
        fr: 'Décision de justice ou titre qui fixe la pension',
        'fr-simple': 'Le papier du juge qui dit la pension',
        en: 'Court decision or deed setting the maintenance',
        ar: 'الحكم أو السند الذي يحدد النفقة',
      },
      required: 'if',
      when: {
        fr: 'Si la pension est fixée',
        'fr-simple': 'Si le juge a décidé',
        en: 'If the maintenance has been set',
        ar: 'إذا حددت النفقة',
      },
    },
  ],
  whereToSend: {
    online: {
      url: 'https://www.pension-alimentaire.caf.fr/',
      says: {
        fr: 'Sur le site des pensions alimentaires de la Caf et de la MSA.',
        'fr-simple': 'Sur internet, sur le site « pension alimentaire » de la Caf.',
        en: 'On the Caf and MSA maintenance website.',
        ar: 'على موقع النفقة للكاف وMSA.',
      },
    },
    post: byPostToCaf,
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'Si la démarche amiable échoue, dans un délai d’1 mois, la Caf engage la procédure de recouvrement.',
      'fr-simple': 'La Caf demande d’abord à l’autre parent. Après 1 mois, elle va plus loin.',
      en: 'If the friendly approach fails within 1 month, the Caf begins recovery.',
      ar: 'إذا فشل الحل الودي خلال شهر، تبدأ الكاف إجراءات الاسترجاع.',
    },
  },
  remedies: [askCafMediator],
  goodToKnow: {
    fr: 'La Caf réclame jusqu’à 24 mois d’impayés.',
    'fr-simple': 'La Caf réclame au plus 24 mois.',
    en: 'The Caf claims up to 24 months of arrears.',
    ar: 'تطالب الكاف بما لا يتجاوز 24 شهرا.',
  },
  source: servicePublicPage(
    'F1002',
    toDay('2020-10-07'),
    'Pension alimentaire impayée : faire intervenir la Caf ou la MSA',
  ),
  furtherSources: [
    servicePublicPage(
      'F20841',
      toDay('2019-02-18'),
      'Comment recourir au médiateur de la Caf ou de la MSA ?',
    ),
  ],
  verifiedOn: null,
}
