import type { Definition } from '#modules/forms/index.ts'
import { adultLists } from './adult-lists.ts'
import { adultSection } from './adult-questions.ts'
import { detailsSection } from './details-questions.ts'
import { familyLists } from './family-lists.ts'
import { familySection } from './family-questions.ts'
import { homeLists, homeSection } from './home-questions.ts'
import { moneySection } from './money-questions.ts'
import { receivedLists, receivedSection } from './received-questions.ts'
import { youSection } from './you-questions.ts'

/** The simulator of rights: about twenty-five questions, fewer where an answer no longer changes anything. */
export const myRights: Definition = {
  format: 1,
  id: 'mes-droits',
  kind: 'simulator',
  languages: ['fr', 'fr-simple', 'en', 'ar'],
  title: {
    fr: 'Mes droits : quelles aides demander ?',
    'fr-simple': 'Mes droits : quelles aides demander ?',
    en: 'My rights: which benefits can I claim?',
    ar: 'حقوقي: ما المساعدات التي أطلبها؟',
  },
  purpose: {
    fr: 'Vos réponses servent à chercher vos aides. Le résultat est une estimation : rien n’est demandé ni décidé à votre place. Vous pouvez ne pas répondre, vous arrêter et reprendre.',
    'fr-simple':
      'Nous cherchons des aides pour vous. Le résultat est une idée du montant. Rien n’est demandé sans vous. Vous pouvez faire une pause.',
    en: 'Your answers are used to look for benefits. The result is an estimate: nothing is claimed or decided for you. You may skip a question, stop and come back.',
    ar: 'تستعمل إجاباتك للبحث عن مساعدات. النتيجة تقدير: لا شيء يطلب أو يقرر بدلا عنك. يمكنك عدم الإجابة أو التوقف والعودة.',
  },
  policies: {
    identity: 'code',
    legalBasis: { ground: 'public-task', reference: 'Code de l’action sociale et des familles, art. L123-5' },
    retention: 'one-year',
    draftDays: 90,
    order: 'straight',
    checkAnswers: true,
  },
  lists: [...familyLists, ...homeLists, ...adultLists, ...receivedLists],
  sections: [
    youSection,
    familySection,
    homeSection,
    adultSection('my'),
    adultSection('partner'),
    receivedSection,
    detailsSection,
    moneySection,
  ],
  rules: [],
  results: [
    {
      id: 'kept',
      title: {
        fr: 'Votre simulation est gardée',
        'fr-simple': 'Vos réponses sont gardées',
        en: 'Your estimate is kept',
        ar: 'تم حفظ تقديرك',
      },
    },
  ],
}
