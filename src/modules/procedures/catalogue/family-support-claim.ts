import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { askCafBoard, askCafMediator } from './common-remedies.ts'
import { byPostToCaf, onCafOrMsaSite } from './common-ways.ts'

export const familySupportClaim: CataloguedProcedure = {
  code: 'family-support-claim',
  title: {
    fr: 'Demander l’allocation de soutien familial (ASF)',
    'fr-simple': 'Demander l’allocation de soutien familial (ASF)',
    en: 'Apply for family support (ASF) when raising a child alone',
    ar: 'طلب إعانة الدعم العائلي (ASF)',
  },
  body: { kind: 'caf', name: 'Caf (Caisse d’allocations familiales)' },
  purpose: {
    fr: 'Aider le parent qui élève seul un enfant pour lequel l’autre parent ne paie plus depuis au moins 1 mois.',
    'fr-simple': 'Une aide pour le parent seul. L’autre parent ne paie plus pour l’enfant.',
    en: 'Help for a parent raising a child alone when the other parent has paid nothing for at least 1 month.',
    ar: 'مساعدة الوالد الذي يربي طفله وحده ولم يعد الوالد الآخر يدفع منذ شهر على الأقل.',
  },
  everydayWords: [
    'pension alimentaire',
    'parent isolé',
    'mère seule',
    'maman seule',
    'papa seul',
    'divorce',
    'rupture',
  ],
  lifeEvents: ['separation', 'birth'],
  documents: [
    {
      code: 'form-12038',
      label: {
        fr: 'Formulaire cerfa n° 12038, avec la déclaration n° 11423',
        'fr-simple': 'Les formulaires numéros 12038 et 11423',
        en: 'Forms cerfa no. 12038 and no. 11423',
        ar: 'الاستمارتان cerfa رقم 12038 ورقم 11423',
      },
      required: 'always',
    },
    {
      code: 'court-decision',
      label: {
        fr: 'Décision de justice qui fixe la pension alimentaire',
        'fr-simple': 'Le papier du juge qui dit la pension',
        en: 'Court decision setting the child maintenance',
        ar: 'حكم القضاء الذي يحدد النفقة',
      },
      required: 'if',
      when: {
        fr: 'S’il y en a une',
        'fr-simple': 'Si le juge a décidé',
        en: 'If there is one',
        ar: 'إذا وجد',
      },
    },
  ],
  whereToSend: {
    online: onCafOrMsaSite,
    post: byPostToCaf,
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'L’allocation est due à partir du mois qui suit la séparation. La page officielle ne donne pas de délai de réponse.',
      'fr-simple': 'L’aide compte à partir du mois après la séparation.',
      en: 'The benefit is due from the month after the separation. The page gives no time for the answer.',
      ar: 'تستحق الإعانة من الشهر الذي يلي الانفصال. لا تذكر الصفحة أجلا للرد.',
    },
  },
  remedies: [askCafBoard, askCafMediator],
  goodToKnow: {
    fr: 'Sans pension fixée par un juge, l’aide est versée pendant 4 mois : pour la garder, il faut saisir le juge aux affaires familiales avant.',
    'fr-simple': 'Pas de décision du juge ? L’aide dure 4 mois. Il faut demander au juge avant.',
    en: 'If no court has set the maintenance, the benefit lasts 4 months: to keep it, apply to the family judge before then.',
    ar: 'إذا لم يحدد القاضي النفقة، تدوم الإعانة أربعة أشهر، ويجب اللجوء إلى قاضي الأسرة قبل ذلك.',
  },
  source: servicePublicPage(
    'F815',
    toDay('2020-04-01'),
    'Allocation de soutien familial (ASF) : parents séparés',
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
