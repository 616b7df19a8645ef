import { absent, given, letterModel, text } from '../model/letter-model.ts'
import { crpaReadOn } from './law.ts'

const allowanceNumber = { kind: 'line', label: 'Numéro d’allocataire', isOptional: true } as const
const numberLine = given('number', text`Numéro d’allocataire : ${'number'}`)

/** Contesting a CAF decision before its appeal commission. */
export const cafAppeal = letterModel({
  code: 'caf-appeal',
  bodies: ['caf'],
  purpose: 'appeal',
  layout: 'letter',
  title: 'Contester une décision de la CAF',
  when: 'La CAF refuse une aide, la baisse ou réclame de l’argent, et la personne n’est pas d’accord. Pour le RSA, prendre l’autre modèle.',
  recipient: 'Caisse d’allocations familiales\nCommission de recours amiable',
  greeting: 'Madame, Monsieur,',
  fields: {
    number: allowanceNumber,
    benefit: {
      kind: 'line',
      label: 'Aide concernée',
      example: 'Prime d’activité, allocations familiales, aide au logement',
      from: 'title',
    },
    decisionDay: { kind: 'day', label: 'Date de réception de la décision', from: 'refusedOn' },
    claim: { kind: 'line', label: 'Numéro de la demande', isOptional: true, from: 'receipt' },
    says: { kind: 'line', label: 'Ce que dit la décision', example: 'Vous refusez la prime d’activité' },
    reasons: { kind: 'lines', label: 'Pourquoi la personne n’est pas d’accord' },
    asksToWait: { kind: 'tick', label: 'Une somme est réclamée : demander d’attendre', isOptional: true },
  },
  object: text`Contestation de votre décision – ${'benefit'}`,
  references: [
    numberLine,
    given('claim', text`Demande n° ${'claim'}`),
    text`Votre décision reçue le ${'decisionDay'}`,
  ],
  paragraphs: [
    text`Le ${'decisionDay'}, j’ai reçu votre décision au sujet de : ${'benefit'}. Voici ce qu’elle dit : ${'says'}.`,
    text`Je conteste cette décision pour les raisons suivantes :`,
    text`${'reasons'}`,
    text`Je vous demande de revoir mon dossier et d’annuler cette décision.`,
    given('asksToWait', text`Je vous demande de ne rien retenir sur mes prestations avant votre réponse.`),
    text`Si vous n’êtes pas le bon service, merci de transmettre cette lettre et de m’en informer.`,
  ],
  enclosures: [text`Copie de la décision reçue le ${'decisionDay'}`, text`Justificatifs utiles`],
  summary: {
    'fr-simple': [
      text`Vous n’êtes pas d’accord avec la décision de la CAF reçue le ${'decisionDay'}.`,
      text`Vous expliquez pourquoi. Vous demandez à la CAF de changer sa décision.`,
      given('asksToWait', text`Vous demandez à la CAF de ne rien prendre avant la réponse.`),
    ],
    en: [
      text`You disagree with the CAF decision received on ${'decisionDay'}.`,
      text`You explain why and ask the CAF to change its decision.`,
      given('asksToWait', text`You ask the CAF not to take any money before it answers.`),
    ],
    ar: [
      text`أنتم لا توافقون على قرار صندوق CAF الذي وصلكم يوم ${'decisionDay'}.`,
      text`تشرحون السبب وتطلبون تغيير القرار.`,
      given('asksToWait', text`وتطلبون عدم اقتطاع أي مبلغ قبل الرد.`),
    ],
  },
  sendBefore: {
    delay: { count: 2, unit: 'month' },
    from: 'decisionDay',
    source: { text: 'art. R. 142-1, L. 845-2 et R. 847-2 du code de la sécurité sociale', readOn: null },
  },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'refusal',
    next: 'Saisir le tribunal écrit sur la décision, dans les 2 mois. Le médiateur de la CAF peut aider.',
    source: { text: 'art. R. 142-6 du code de la sécurité sociale', readOn: null },
  },
})

/** Contesting an RSA decision before the president of the département. */
export const rsaAppeal = letterModel({
  code: 'rsa-appeal',
  bodies: ['caf', 'departement'],
  purpose: 'appeal',
  layout: 'letter',
  title: 'Contester une décision sur le RSA',
  when: 'Le RSA est refusé, arrêté, baissé, ou un trop-perçu de RSA est réclamé.',
  recipient: 'Madame la Présidente ou Monsieur le Président\ndu conseil départemental',
  greeting: 'Madame la Présidente, Monsieur le Président,',
  fields: {
    number: allowanceNumber,
    decisionDay: { kind: 'day', label: 'Date de réception de la décision', from: 'refusedOn' },
    claim: { kind: 'line', label: 'Numéro de la demande', isOptional: true, from: 'receipt' },
    says: { kind: 'line', label: 'Ce que dit la décision', example: 'Le RSA est arrêté' },
    reasons: { kind: 'lines', label: 'Pourquoi la personne n’est pas d’accord' },
    isDebt: { kind: 'tick', label: 'Une somme est réclamée', isOptional: true },
  },
  object: text`Contestation d’une décision sur le RSA`,
  references: [
    numberLine,
    given('claim', text`Demande n° ${'claim'}`),
    text`Décision reçue le ${'decisionDay'}`,
  ],
  paragraphs: [
    text`Le ${'decisionDay'}, j’ai reçu une décision sur mon RSA. Voici ce qu’elle dit : ${'says'}.`,
    text`Je conteste cette décision pour les raisons suivantes :`,
    text`${'reasons'}`,
    text`Je vous demande de revoir mon dossier et d’annuler cette décision.`,
    given(
      'isDebt',
      text`Ce recours suspend le remboursement (article L. 262-46 du code de l’action sociale et des familles). Je vous demande de ne rien retenir avant votre réponse.`,
    ),
    absent('isDebt', text`Je vous demande de rétablir mes droits depuis le début de l’erreur.`),
  ],
  enclosures: [text`Copie de la décision reçue le ${'decisionDay'}`, text`Justificatifs utiles`],
  summary: {
    'fr-simple': [
      text`Vous n’êtes pas d’accord avec la décision sur le RSA reçue le ${'decisionDay'}.`,
      text`Vous écrivez au département. Vous demandez de changer la décision.`,
      given('isDebt', text`Vous ne payez rien avant la réponse.`),
    ],
    en: [
      text`You disagree with the RSA decision received on ${'decisionDay'}.`,
      text`You write to the département and ask it to change the decision.`,
      given('isDebt', text`Nothing should be taken from you before the answer.`),
    ],
    ar: [
      text`أنتم لا توافقون على قرار RSA الذي وصلكم يوم ${'decisionDay'}.`,
      text`تكتبون إلى مجلس المقاطعة (département) وتطلبون تغيير القرار.`,
      given('isDebt', text`ولا يجوز أخذ أي مبلغ منكم قبل الرد.`),
    ],
  },
  sendBefore: {
    delay: { count: 2, unit: 'month' },
    from: 'decisionDay',
    source: { text: 'art. L. 262-47 et R. 262-88 du code de l’action sociale et des familles', readOn: null },
  },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'refusal',
    next: 'Saisir le tribunal administratif dans les 2 mois.',
    source: {
      text: 'art. L. 411-7 et L. 412-2 du code des relations entre le public et l’administration',
      readOn: crpaReadOn,
    },
  },
})
