import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { bankDetails, taxNotice } from './common-documents.ts'
import { seizeAdministrativeCourt } from './common-remedies.ts'

export const middleSchoolGrantClaim: CataloguedProcedure = {
  code: 'middle-school-grant-claim',
  title: {
    fr: 'Demander une bourse de collège',
    'fr-simple': 'Demander une bourse pour le collège',
    en: 'Apply for a middle school grant (bourse de collège)',
    ar: 'طلب منحة الإعدادية (bourse de collège)',
  },
  body: { kind: 'ecole', name: 'École et collège' },
  purpose: {
    fr: 'Recevoir une aide pour la scolarité d’un enfant au collège, selon les revenus.',
    'fr-simple': 'Une aide pour l’enfant au collège.',
    en: 'Receive help for a child at middle school, depending on income.',
    ar: 'مساعدة على دراسة طفل في الإعدادية حسب الدخل.',
  },
  everydayWords: ['bourse', 'école', 'cantine', 'collégien', 'sixième', 'rentrée'],
  lifeEvents: ['school', 'low-income'],
  documents: [
    { ...taxNotice, required: 'always' },
    { ...bankDetails, required: 'always' },
    {
      code: 'form-12539',
      label: {
        fr: 'Formulaire cerfa n° 12539',
        'fr-simple': 'Le formulaire numéro 12539',
        en: 'Form cerfa no. 12539',
        ar: 'الاستمارة cerfa رقم 12539',
      },
      required: 'if',
      when: {
        fr: 'Dans un collège privé',
        'fr-simple': 'Dans un collège privé',
        en: 'In a private school',
        ar: 'في مدرسة خاصة',
      },
    },
  ],
  whereToSend: {
    online: {
      url: 'https://www.education.gouv.fr/',
      says: {
        fr: 'Sur le portail Scolarité Services : le collège donne l’adresse et les identifiants.',
        'fr-simple': 'Sur internet. Le collège donne l’adresse et le mot de passe.',
        en: 'On the Scolarité Services portal: the school gives the address and login.',
        ar: 'على بوابة Scolarité Services، والمدرسة تعطي العنوان.',
      },
    },
    counter: {
      fr: 'Au secrétariat du collège.',
      'fr-simple': 'Au secrétariat du collège.',
      en: 'At the school office.',
      ar: 'في أمانة المدرسة.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'La campagne ouvre à la rentrée et ferme en octobre. Les dates changent chaque année.',
      'fr-simple': 'Faites la demande à la rentrée. Les dates changent chaque année.',
      en: 'Applications open at the start of term and close in October. Dates change every year.',
      ar: 'تفتح الطلبات مع الدخول المدرسي وتغلق في أكتوبر.',
    },
  },
  remedies: [
    {
      kind: 'amicable',
      to: 'Recteur de l’académie',
      delay: { count: 2, unit: 'month', from: 'decision-received' },
      says: {
        fr: 'En cas de refus, un recours est possible dans les 2 mois après la notification.',
        'fr-simple': 'Si c’est non, vous avez 2 mois pour écrire.',
        en: 'If refused, you may appeal within 2 months of the notice.',
        ar: 'في حالة الرفض، يمكن الطعن في أجل شهرين بعد الإشعار.',
      },
    },
    seizeAdministrativeCourt,
  ],
  goodToKnow: {
    fr: 'Une seule demande par élève. Sans justificatif de revenus, demandez le fonds social collégien.',
    'fr-simple': 'Une seule demande par enfant.',
    en: 'One request per pupil. Without proof of income, ask for the school’s social fund.',
    ar: 'طلب واحد لكل تلميذ.',
  },
  source: servicePublicPage('F984', toDay('2020-08-05'), 'Bourse des collèges'),
  furtherSources: [],
  verifiedOn: null,
}
