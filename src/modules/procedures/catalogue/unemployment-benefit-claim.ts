import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { bankDetails, identity, ifNotEuropean, residencePermit } from './common-documents.ts'
import { askJobseekerMediator } from './common-remedies.ts'

export const unemploymentBenefitClaim: CataloguedProcedure = {
  code: 'unemployment-benefit-claim',
  title: {
    fr: 'Demander l’allocation chômage (ARE)',
    'fr-simple': 'Demander l’allocation chômage (ARE)',
    en: 'Apply for unemployment benefit (ARE)',
    ar: 'طلب إعانة البطالة (ARE)',
  },
  body: { kind: 'france-travail', name: 'France Travail (ex-Pôle emploi)' },
  purpose: {
    fr: 'Recevoir un revenu après la perte involontaire d’un emploi.',
    'fr-simple': 'Un revenu après avoir perdu votre travail.',
    en: 'Receive an income after losing a job.',
    ar: 'الحصول على دخل بعد فقدان العمل.',
  },
  everydayWords: [
    'chômage',
    'assedic',
    'licencié',
    'fin de contrat',
    'pôle emploi',
    'cdd',
    'perdu mon travail',
    'indemnité',
  ],
  lifeEvents: ['work-loss'],
  documents: [
    {
      code: 'employer-certificate',
      label: {
        fr: 'Attestation de l’employeur destinée à France Travail',
        'fr-simple': 'Le papier de l’employeur pour France Travail',
        en: 'Employer’s certificate for France Travail',
        ar: 'شهادة صاحب العمل إلى France Travail',
      },
      required: 'always',
    },
    { ...identity, required: 'always' },
    { ...bankDetails, required: 'always' },
    { ...residencePermit, required: 'if', when: ifNotEuropean },
  ],
  whereToSend: {
    online: {
      url: 'https://www.francetravail.fr/',
      says: {
        fr: 'En s’inscrivant comme demandeur d’emploi.',
        'fr-simple': 'Sur internet, quand vous vous inscrivez.',
        en: 'When you register as a jobseeker.',
        ar: 'عند التسجيل كباحث عن عمل.',
      },
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'L’allocation n’est jamais versée avant 7 jours d’attente, parfois plus après des congés payés.',
      'fr-simple': 'L’argent n’arrive jamais avant 7 jours.',
      en: 'The benefit is never paid before a wait of 7 days, sometimes more after paid leave.',
      ar: 'لا تدفع الإعانة قبل 7 أيام من الانتظار.',
    },
  },
  remedies: [askJobseekerMediator],
  goodToKnow: {
    fr: 'Inscrivez-vous dans les 12 mois après la fin du contrat. La situation s’actualise ensuite chaque mois.',
    'fr-simple': 'Inscrivez-vous dans les 12 mois. Ensuite, dites chaque mois où vous en êtes.',
    en: 'Register within 12 months of the end of the contract, then update your situation every month.',
    ar: 'سجلوا في أجل 12 شهرا من نهاية العقد، ثم حدثوا وضعكم كل شهر.',
  },
  source: servicePublicPage(
    'F14860',
    toDay('2020-07-30'),
    'Allocation chômage d’aide au retour à l’emploi (ARE) d’un salarié du privé',
  ),
  furtherSources: [
    servicePublicPage('F1636', toDay('2020-10-02'), 'Chômage : inscription à Pôle emploi'),
    servicePublicPage('F1637', toDay('2020-06-03'), 'Actualisation mensuelle Pôle emploi'),
    servicePublicPage('F2761', toDay('2020-02-03'), 'Médiateur de Pôle emploi : comment y recourir ?'),
  ],
  verifiedOn: null,
}
