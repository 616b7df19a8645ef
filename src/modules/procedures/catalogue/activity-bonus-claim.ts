import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import {
  cafNumber,
  householdIncome,
  ifNotEuropean,
  ifReceivesCaf,
  residencePermit,
} from './common-documents.ts'

export const activityBonusClaim: CataloguedProcedure = {
  code: 'activity-bonus-claim',
  title: {
    fr: 'Demander la prime d’activité',
    'fr-simple': 'Demander la prime d’activité',
    en: 'Apply for the in-work benefit (prime d’activité)',
    ar: 'طلب منحة النشاط (prime d’activité)',
  },
  body: { kind: 'caf', name: 'Caf (Caisse d’allocations familiales)' },
  purpose: {
    fr: 'Recevoir un complément de revenu quand on travaille pour un salaire modeste.',
    'fr-simple': 'Vous travaillez et vous gagnez peu ? La prime d’activité ajoute de l’argent chaque mois.',
    en: 'Receive extra income when you work for a modest wage.',
    ar: 'الحصول على دخل إضافي عند العمل بأجر متواضع.',
  },
  everydayWords: ['petit salaire', 'ppe', 'complément de salaire', 'travailleur pauvre'],
  lifeEvents: ['low-income'],
  documents: [
    {
      ...householdIncome,
      hint: {
        fr: 'Montants nets : fiches de paie, allocations, pensions.',
        'fr-simple': 'Prenez les fiches de paie et les papiers des aides.',
        en: 'Net figures: payslips, benefits, pensions.',
        ar: 'المبالغ الصافية: كشوف الأجر والإعانات والمعاشات.',
      },
      required: 'always',
    },
    { ...cafNumber, required: 'if', when: ifReceivesCaf },
    { ...residencePermit, required: 'if', when: ifNotEuropean },
  ],
  whereToSend: {
    online: {
      url: 'https://www.caf.fr/',
      says: {
        fr: 'Sur le site de la Caf seulement. Régime agricole : sur le site de la MSA.',
        'fr-simple': 'Sur internet, sur le site de la Caf. Pour l’agriculture : le site de la MSA.',
        en: 'On the Caf website only. Farm workers: on the MSA website.',
        ar: 'على موقع الكاف (Caf) فقط. للقطاع الزراعي: على موقع MSA.',
      },
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'La Caf envoie sa décision pour 3 mois. La prime est due à partir du 1er jour du mois de la demande.',
      'fr-simple': 'La Caf vous écrit. La prime compte à partir du mois où vous faites la demande.',
      en: 'The Caf sends a decision valid for 3 months. The benefit is due from the 1st of the month you apply.',
      ar: 'ترسل الكاف قرارها لمدة ثلاثة أشهر. تستحق المنحة من أول يوم من شهر تقديم الطلب.',
    },
  },
  remedies: [
    {
      kind: 'prior',
      to: 'Commission de recours amiable de la Caf',
      delay: { count: 2, unit: 'month', from: 'decision-received' },
      says: {
        fr: 'Pour contester, écrivez à la commission de recours amiable de la Caf dans les 2 mois après avoir reçu la décision. Ensuite, le tribunal administratif.',
        'fr-simple':
          'Pas d’accord ? Vous avez 2 mois. Écrivez à la « commission de recours amiable » de la Caf.',
        en: 'To contest, write to the Caf’s appeal commission (commission de recours amiable) within 2 months of receiving the decision. Then the administrative court.',
        ar: 'للاعتراض، اكتبوا إلى لجنة الطعن الودي لدى الكاف (commission de recours amiable) خلال شهرين من استلام القرار، ثم إلى المحكمة الإدارية.',
      },
    },
  ],
  repeat: {
    everyMonths: 3,
    says: {
      fr: 'Les ressources du foyer se déclarent en ligne tous les 3 mois.',
      'fr-simple': 'Tous les 3 mois, il faut dire à la Caf l’argent reçu. C’est sur internet.',
      en: 'Household income is declared online every 3 months.',
      ar: 'يصرح بموارد الأسرة عبر الإنترنت كل ثلاثة أشهر.',
    },
  },
  goodToKnow: {
    fr: 'Un déménagement, un changement de famille ou de travail se signale à la Caf.',
    'fr-simple': 'Vous déménagez ? Votre famille ou votre travail change ? Dites-le à la Caf.',
    en: 'Tell the Caf if you move, or if your family or your job changes.',
    ar: 'أبلغوا الكاف عند تغيير السكن أو الوضع العائلي أو العمل.',
  },
  source: servicePublicPage('F2882', toDay('2020-10-29'), 'Prime d’activité : salarié ou fonctionnaire'),
  furtherSources: [],
  verifiedOn: null,
}
