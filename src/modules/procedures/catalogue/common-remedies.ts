import type { Remedy } from './catalogued-procedure.ts'

export const askCafBoard: Remedy = {
  kind: 'prior',
  to: 'Commission de recours amiable de la Caf',
  delay: null,
  says: {
    fr: 'Pour contester, écrivez d’abord à la commission de recours amiable de la Caf, dans le délai écrit sur la décision.',
    'fr-simple':
      'Pas d’accord ? Écrivez à la « commission de recours amiable » de la Caf. La date limite est sur la lettre.',
    en: 'To contest, first write to the Caf’s appeal commission (commission de recours amiable), within the time written on the decision.',
    ar: 'للاعتراض، اكتبوا أولا إلى لجنة الطعن الودي لدى الكاف (commission de recours amiable) في الأجل المكتوب على القرار.',
  },
}

export const askCafMediator: Remedy = {
  kind: 'mediator',
  to: 'Médiateur administratif de la Caf',
  delay: null,
  says: {
    fr: 'Après une réclamation à la Caf, si le désaccord continue, le médiateur peut être saisi. Il ne remplace pas la commission de recours amiable.',
    'fr-simple': 'Toujours pas d’accord après une réclamation ? Écrivez au médiateur de la Caf.',
    en: 'If you still disagree after a complaint to the Caf, you may write to its mediator. That does not replace the appeal commission.',
    ar: 'إذا استمر الخلاف بعد شكوى لدى الكاف، يمكن اللجوء إلى الوسيط. وهو لا يعوض لجنة الطعن.',
  },
}

export const askMdphAgain: Remedy = {
  kind: 'prior',
  to: 'MDPH',
  delay: null,
  says: {
    fr: 'Pour contester, écrivez d’abord à la MDPH (recours préalable obligatoire), dans le délai écrit sur la décision.',
    'fr-simple': 'Pas d’accord ? Écrivez d’abord à la MDPH. La date limite est écrite sur la lettre.',
    en: 'To contest, first write to the MDPH (compulsory prior appeal), within the time written on the decision.',
    ar: 'للاعتراض، اكتبوا أولا إلى MDPH (طعن أولي إلزامي) في الأجل المكتوب على القرار.',
  },
}

export const seizeAdministrativeCourt: Remedy = {
  kind: 'court',
  to: 'Tribunal administratif',
  delay: null,
  says: {
    fr: 'Ensuite, le tribunal administratif.',
    'fr-simple': 'Après, vous pouvez aller au tribunal administratif.',
    en: 'After that, the administrative court (tribunal administratif).',
    ar: 'ثم المحكمة الإدارية (tribunal administratif).',
  },
}

export const askJobseekerMediator: Remedy = {
  kind: 'mediator',
  to: 'Médiateur de Pôle emploi',
  delay: null,
  says: {
    fr: 'Si le désaccord continue après une réclamation, le médiateur de Pôle emploi (aujourd’hui France Travail) peut être saisi.',
    'fr-simple': 'Toujours pas d’accord après une réclamation ? Écrivez au médiateur.',
    en: 'If you still disagree after a complaint, you may write to the mediator of Pôle emploi (now France Travail).',
    ar: 'إذا استمر الخلاف بعد الشكوى، يمكن اللجوء إلى الوسيط.',
  },
}

/** F2474: to ask the one who decided to decide again is free, within the two months of the court. */
export function askAgain(to: string): Remedy {
  return {
    kind: 'amicable',
    to,
    delay: { count: 2, unit: 'month', from: 'decision-received' },
    says: {
      fr: 'Dans les 2 mois après la décision, écrivez à celui qui l’a prise, de préférence en lettre recommandée. C’est gratuit.',
      'fr-simple': 'Vous avez 2 mois. Écrivez une lettre recommandée. C’est gratuit.',
      en: 'Within 2 months of the decision, write to whoever made it, preferably by registered letter. It is free.',
      ar: 'في أجل شهرين بعد القرار، اكتبوا إلى من اتخذه، ويفضل برسالة مضمونة. وهذا مجاني.',
    },
  }
}
