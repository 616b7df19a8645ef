import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { ifNotOnline, taxNotice } from './common-documents.ts'

export const highSchoolGrantClaim: CataloguedProcedure = {
  code: 'high-school-grant-claim',
  title: {
    fr: 'Demander une bourse de lycée',
    'fr-simple': 'Demander une bourse pour le lycée',
    en: 'Apply for a high school grant (bourse de lycée)',
    ar: 'طلب منحة الثانوية (bourse de lycée)',
  },
  body: { kind: 'ecole', name: 'École et collège' },
  purpose: {
    fr: 'Recevoir une aide pour la scolarité d’un enfant au lycée, selon les revenus.',
    'fr-simple': 'Une aide pour l’enfant au lycée.',
    en: 'Receive help for a child at high school, depending on income.',
    ar: 'مساعدة على دراسة طفل في الثانوية حسب الدخل.',
  },
  everydayWords: ['bourse', 'lycéen', 'bac pro', 'internat', 'rentrée'],
  lifeEvents: ['school', 'low-income'],
  documents: [
    {
      code: 'grant-form',
      label: {
        fr: 'Formulaire de demande de bourse de lycée',
        'fr-simple': 'Le formulaire de demande de bourse',
        en: 'High school grant form',
        ar: 'استمارة طلب منحة الثانوية',
      },
      required: 'if',
      when: ifNotOnline,
    },
    { ...taxNotice, required: 'always' },
  ],
  whereToSend: {
    online: {
      url: 'https://www.education.gouv.fr/',
      says: {
        fr: 'Sur le portail Scolarité Services : le lycée donne l’adresse et les identifiants.',
        'fr-simple': 'Sur internet. Le lycée donne l’adresse et le mot de passe.',
        en: 'On the Scolarité Services portal: the school gives the address and login.',
        ar: 'على بوابة Scolarité Services، والمدرسة تعطي العنوان.',
      },
    },
    counter: {
      fr: 'Au secrétariat de l’établissement.',
      'fr-simple': 'Au secrétariat du lycée.',
      en: 'At the school office.',
      ar: 'في أمانة المدرسة.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'La campagne ferme en octobre. Les dates changent chaque année.',
      'fr-simple': 'Faites la demande avant octobre. Les dates changent chaque année.',
      en: 'Applications close in October. Dates change every year.',
      ar: 'تغلق الطلبات في أكتوبر. تتغير التواريخ كل سنة.',
    },
  },
  remedies: [
    {
      kind: 'prior',
      to: 'Rectorat de l’académie ou services départementaux de l’éducation nationale',
      delay: { count: 15, unit: 'day', from: 'decision-received' },
      says: {
        fr: 'En cas de refus, vous avez 15 jours francs après la notification pour écrire au rectorat ou à la Dsden.',
        'fr-simple': 'Si c’est non, vous avez 15 jours. Écrivez au rectorat.',
        en: 'If refused, you have 15 clear days from the notice to write to the education authority.',
        ar: 'في حالة الرفض، لديكم 15 يوما كاملا للكتابة إلى الأكاديمية.',
      },
    },
    {
      kind: 'court',
      to: 'Tribunal administratif',
      delay: { count: 2, unit: 'month', from: 'decision-received' },
      says: {
        fr: 'Après un second refus, vous avez 2 mois pour écrire au ministre ou saisir le tribunal administratif.',
        'fr-simple': 'Encore non ? Vous avez 2 mois pour aller au tribunal.',
        en: 'After a second refusal, you have 2 months to write to the minister or go to the administrative court.',
        ar: 'بعد الرفض الثاني، لديكم شهران للجوء إلى المحكمة الإدارية.',
      },
    },
  ],
  source: servicePublicPage('F616', toDay('2020-05-11'), 'Bourse de lycée'),
  furtherSources: [],
  verifiedOn: null,
}
