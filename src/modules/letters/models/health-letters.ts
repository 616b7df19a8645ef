import { given, letterModel, text } from '../model/letter-model.ts'

/** Contesting a CPAM decision before its appeal commission. */
export const cpamAppeal = letterModel({
  code: 'cpam-appeal',
  bodies: ['cpam'],
  purpose: 'appeal',
  layout: 'letter',
  title: 'Contester une décision de l’Assurance maladie',
  when: 'La CPAM refuse une aide, un remboursement ou des indemnités, ou réclame une somme.',
  recipient: 'Caisse primaire d’assurance maladie\nCommission de recours amiable',
  greeting: 'Madame, Monsieur,',
  fields: {
    benefit: {
      kind: 'line',
      label: 'Droit concerné',
      example: 'Complémentaire santé solidaire',
      from: 'title',
    },
    decisionDay: { kind: 'day', label: 'Date de réception de la décision', from: 'refusedOn' },
    claim: { kind: 'line', label: 'Numéro de la demande', isOptional: true, from: 'receipt' },
    says: { kind: 'line', label: 'Ce que dit la décision', example: 'Ma demande est refusée' },
    reasons: { kind: 'lines', label: 'Pourquoi la personne n’est pas d’accord' },
  },
  asksSocialSecurityNumber: true,
  object: text`Contestation de votre décision – ${'benefit'}`,
  references: [given('claim', text`Demande n° ${'claim'}`), text`Votre décision reçue le ${'decisionDay'}`],
  paragraphs: [
    text`Le ${'decisionDay'}, j’ai reçu votre décision au sujet de : ${'benefit'}. Voici ce qu’elle dit : ${'says'}.`,
    text`Je conteste cette décision pour les raisons suivantes :`,
    text`${'reasons'}`,
    text`Je vous demande de revoir mon dossier et d’annuler cette décision.`,
    text`Merci de m’envoyer une preuve de réception de cette lettre.`,
  ],
  enclosures: [text`Copie de la décision reçue le ${'decisionDay'}`, text`Justificatifs utiles`],
  summary: {
    'fr-simple': [
      text`L’Assurance maladie a dit non. Vous avez reçu sa lettre le ${'decisionDay'}.`,
      text`Vous n’êtes pas d’accord et vous expliquez pourquoi. Vous demandez de changer la décision.`,
    ],
    en: [
      text`The health insurance office said no. You received its letter on ${'decisionDay'}.`,
      text`You disagree, you explain why, and you ask for the decision to be changed.`,
    ],
    ar: [
      text`رفض التأمين الصحي طلبكم، ووصلتكم رسالته يوم ${'decisionDay'}.`,
      text`أنتم لا توافقون، وتشرحون السبب، وتطلبون تغيير القرار.`,
    ],
  },
  sendBefore: {
    delay: { count: 2, unit: 'month' },
    from: 'decisionDay',
    source: { text: 'art. R. 142-1 du code de la sécurité sociale', readOn: null },
  },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'refusal',
    next: 'Saisir le tribunal judiciaire (pôle social) dans les 2 mois. Le conciliateur de la CPAM peut aider.',
    source: { text: 'art. R. 142-6 du code de la sécurité sociale', readOn: null },
  },
})

/** Contesting a decision of the disability commission. */
export const mdphAppeal = letterModel({
  code: 'mdph-appeal',
  bodies: ['mdph'],
  purpose: 'appeal',
  layout: 'letter',
  title: 'Contester une décision de la MDPH',
  when: 'La commission (CDAPH) refuse l’AAH, une carte, une orientation ou une aide.',
  recipient: 'Maison départementale des personnes handicapées\nCommission des droits et de l’autonomie',
  greeting: 'Madame, Monsieur,',
  fields: {
    number: { kind: 'line', label: 'Numéro de dossier MDPH', isOptional: true },
    right: {
      kind: 'line',
      label: 'Droit concerné',
      example: 'Allocation aux adultes handicapés',
      from: 'title',
    },
    decisionDay: { kind: 'day', label: 'Date de réception de la décision', from: 'refusedOn' },
    reasons: {
      kind: 'lines',
      label: 'Pourquoi la personne n’est pas d’accord',
      example: 'La vie de tous les jours : se laver, sortir, travailler',
    },
    newPapers: { kind: 'line', label: 'Nouveaux certificats joints', isOptional: true },
    hearing: { kind: 'tick', label: 'Demander à être entendue ou entendu', isOptional: true },
  },
  object: text`Recours contre votre décision – ${'right'}`,
  references: [given('number', text`Dossier n° ${'number'}`), text`Votre décision reçue le ${'decisionDay'}`],
  paragraphs: [
    text`Le ${'decisionDay'}, j’ai reçu votre décision au sujet de : ${'right'}.`,
    text`Je ne suis pas d’accord avec cette décision. Voici pourquoi :`,
    text`${'reasons'}`,
    given('newPapers', text`Je joins de nouveaux documents : ${'newPapers'}.`),
    [
      text`Je vous demande de revoir mon dossier et de changer cette décision.`,
      given('hearing', text`Je vous demande aussi de m’écouter avant de décider.`),
    ],
  ],
  enclosures: [
    text`Copie de la décision reçue le ${'decisionDay'}`,
    given('newPapers', text`${'newPapers'}`),
  ],
  summary: {
    'fr-simple': [
      text`La MDPH a pris une décision. Vous l’avez reçue le ${'decisionDay'}.`,
      text`Vous n’êtes pas d’accord. Vous racontez votre vie de tous les jours.`,
      text`Vous demandez de changer la décision.`,
      given('hearing', text`Vous demandez à parler à la commission.`),
    ],
    en: [
      text`You received the decision of the MDPH on ${'decisionDay'} and you disagree.`,
      text`You describe your daily life and ask for the decision to be changed.`,
      given('hearing', text`You ask to speak to the commission.`),
    ],
    ar: [
      text`وصلكم قرار MDPH يوم ${'decisionDay'} وأنتم لا توافقون عليه.`,
      text`تصفون حياتكم اليومية وتطلبون تغيير القرار.`,
      given('hearing', text`وتطلبون التحدث إلى اللجنة.`),
    ],
  },
  sendBefore: {
    delay: { count: 2, unit: 'month' },
    from: 'decisionDay',
    source: {
      text: 'art. L. 142-4 du code de la sécurité sociale et art. R. 241-35 et suivants du code de l’action sociale et des familles',
      readOn: null,
    },
  },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'refusal',
    next: 'Saisir le tribunal écrit sur la décision, dans les 2 mois.',
    source: { text: 'art. R. 241-41 du code de l’action sociale et des familles', readOn: null },
  },
})
