import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { cafNumber, ifReceivesCaf } from './common-documents.ts'
import { askCafBoard, askCafMediator } from './common-remedies.ts'
import { onCafOrMsaSite } from './common-ways.ts'

export const birthGrantClaim: CataloguedProcedure = {
  code: 'birth-grant-claim',
  title: {
    fr: 'Demander la prime à la naissance (Paje)',
    'fr-simple': 'Demander la prime à la naissance',
    en: 'Apply for the birth grant (prime à la naissance, Paje)',
    ar: 'طلب منحة الولادة (prime à la naissance, Paje)',
  },
  body: { kind: 'caf', name: 'Caf (Caisse d’allocations familiales)' },
  purpose: {
    fr: 'Recevoir une prime en fin de grossesse pour préparer l’arrivée de l’enfant, sous condition de ressources.',
    'fr-simple': 'Une aide pour préparer l’arrivée du bébé.',
    en: 'A grant paid around the birth to prepare for the child, depending on income.',
    ar: 'منحة لتحضير قدوم الطفل، حسب الموارد.',
  },
  everydayWords: ['bébé', 'enceinte', 'grossesse', 'paje', 'accouchement', 'layette'],
  lifeEvents: ['birth'],
  documents: [
    {
      code: 'pregnancy-declaration',
      label: {
        fr: 'Déclaration de grossesse',
        'fr-simple': 'La déclaration de grossesse',
        en: 'Declaration of pregnancy',
        ar: 'التصريح بالحمل',
      },
      hint: {
        fr: 'Elle se fait après le premier examen prénatal.',
        'fr-simple': 'Le médecin la donne après le premier examen.',
        en: 'It follows the first antenatal examination.',
        ar: 'بعد أول فحص للحمل.',
      },
      required: 'always',
    },
    { ...cafNumber, required: 'if', when: ifReceivesCaf },
  ],
  whereToSend: {
    online: onCafOrMsaSite,
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'La demande est étudiée au cours du 6e mois de grossesse. La prime est versée avant la fin du 2e mois qui suit la naissance.',
      'fr-simple':
        'La Caf regarde la demande au 6e mois de grossesse. L’argent arrive avant la fin du 2e mois du bébé.',
      en: 'The request is examined in the 6th month of pregnancy. The grant is paid before the end of the 2nd month after the birth.',
      ar: 'يدرس الطلب في الشهر السادس من الحمل، وتدفع المنحة قبل نهاية الشهر الثاني بعد الولادة.',
    },
  },
  remedies: [askCafBoard, askCafMediator],
  source: servicePublicPage(
    'F2550',
    toDay('2020-04-01'),
    'Prestation d’accueil du jeune enfant (Paje) : prime à la naissance',
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
