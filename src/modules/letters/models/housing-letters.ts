import { given, letterModel, text } from '../model/letter-model.ts'
import { crpaReadOn } from './law.ts'

/** Asking the housing solidarity fund for help. */
export const housingFund = letterModel({
  code: 'housing-fund',
  bodies: ['departement'],
  purpose: 'request',
  layout: 'letter',
  title: 'Demander l’aide du FSL',
  when: 'Pour une dette de loyer, d’énergie ou d’eau, ou pour entrer dans un logement. À joindre au formulaire du département.',
  recipient: 'Conseil départemental\nFonds de solidarité pour le logement (FSL)',
  greeting: 'Madame, Monsieur,',
  fields: {
    need: { kind: 'line', label: 'Ce qu’il faut payer', example: 'Trois mois de loyer' },
    sum: { kind: 'amount', label: 'Somme demandée' },
    situation: { kind: 'lines', label: 'Situation : famille, ressources, charges' },
    cause: { kind: 'lines', label: 'Ce qui s’est passé', isOptional: true },
    effort: { kind: 'line', label: 'Ce que la personne peut payer', isOptional: true },
  },
  object: text`Demande d’aide du FSL – ${'need'}`,
  references: [],
  paragraphs: [
    text`Je vous demande une aide de ${'sum'} pour payer : ${'need'}.`,
    text`Voici ma situation : ${'situation'}`,
    given('cause', text`Voici ce qui s’est passé : ${'cause'}`),
    given('effort', text`De mon côté, je peux payer : ${'effort'}.`),
    text`Cette aide me permettra de rester dans mon logement.`,
  ],
  enclosures: [
    text`Formulaire de demande FSL`,
    text`Factures ou avis de loyer`,
    text`Justificatifs de ressources et de charges`,
  ],
  summary: {
    'fr-simple': [
      text`Vous demandez ${'sum'} au département pour payer : ${'need'}.`,
      text`Vous expliquez votre situation.`,
    ],
    en: [text`You ask the département for ${'sum'} to pay: ${'need'}.`, text`You explain your situation.`],
    ar: [text`تطلبون من المقاطعة (département) مساعدة قدرها ${'sum'} لدفع: ${'need'}.`, text`وتشرحون وضعكم.`],
  },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'refusal',
    next: 'Demander les raisons du refus, ou contester auprès du département.',
    source: {
      text: 'art. L. 231-4, 3° du code des relations entre le public et l’administration',
      readOn: crpaReadOn,
    },
  },
})

/** Supporting an application for social housing. */
export const socialHousing = letterModel({
  code: 'social-housing',
  bodies: ['logement'],
  purpose: 'request',
  layout: 'letter',
  title: 'Appuyer une demande de logement social',
  when: 'La demande a déjà un numéro unique. La lettre explique pourquoi elle est pressée.',
  recipient: '',
  greeting: 'Madame, Monsieur,',
  fields: {
    number: { kind: 'line', label: 'Numéro unique de demande', from: 'receipt' },
    since: { kind: 'day', label: 'Date de la première demande', from: 'sentOn' },
    today: { kind: 'lines', label: 'Logement d’aujourd’hui, et ce qui ne va pas' },
    household: { kind: 'line', label: 'Personnes qui vivront dans le logement' },
    where: { kind: 'line', label: 'Communes souhaitées', isOptional: true },
    urgency: { kind: 'lines', label: 'Pourquoi c’est pressé', isOptional: true },
  },
  object: text`Ma demande de logement social`,
  references: [text`Numéro unique : ${'number'}`, text`Demande du ${'since'}`],
  paragraphs: [
    text`J’attends un logement social depuis le ${'since'}. Mon numéro unique est : ${'number'}.`,
    text`Voici où j’habite aujourd’hui : ${'today'}`,
    text`Le logement est pour : ${'household'}.`,
    given('where', text`Je peux habiter dans ces communes : ${'where'}.`),
    given('urgency', text`Ma situation est pressée : ${'urgency'}`),
    text`Je vous demande d’étudier mon dossier à la prochaine commission.`,
  ],
  enclosures: [text`Attestation d’enregistrement de la demande`, text`Justificatifs utiles`],
  summary: {
    'fr-simple': [
      text`Vous attendez un logement social depuis le ${'since'}.`,
      text`Vous expliquez pourquoi. Vous demandez d’étudier votre dossier.`,
    ],
    en: [
      text`You have been waiting for social housing since ${'since'}.`,
      text`You explain why and ask them to study your case.`,
    ],
    ar: [text`تنتظرون سكنا اجتماعيا منذ ${'since'}.`, text`تشرحون وضعكم وتطلبون دراسة ملفكم.`],
  },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'nothing',
    next: 'Renouveler la demande chaque année. Après le délai de la préfecture, penser au DALO.',
    source: {
      text: 'art. L. 441-1-4 et R. 441-2-8 du code de la construction et de l’habitation',
      readOn: null,
    },
  },
})

/** Asking the mediation commission to recognise an urgent right to housing. */
export const enforceableHousing = letterModel({
  code: 'enforceable-housing',
  bodies: ['logement'],
  purpose: 'appeal',
  layout: 'letter',
  title: 'Accompagner un recours DALO',
  when: 'La demande de logement social attend depuis trop longtemps, ou la personne risque de se retrouver sans logement. À joindre au formulaire officiel.',
  recipient: 'Préfecture\nCommission de médiation (DALO)',
  greeting: 'Madame, Monsieur,',
  fields: {
    number: { kind: 'line', label: 'Numéro unique de demande de logement', from: 'receipt' },
    since: { kind: 'day', label: 'Date de la première demande', from: 'sentOn' },
    situation: {
      kind: 'lines',
      label: 'Situation de logement',
      example: 'Hébergée chez une sœur, 5 personnes dans 30 m²',
    },
    steps: { kind: 'lines', label: 'Ce qui a déjà été essayé', isOptional: true },
    eviction: { kind: 'day', label: 'Départ forcé annoncé le', isOptional: true },
  },
  object: text`Recours amiable pour un logement (DALO)`,
  references: [text`Numéro unique : ${'number'}`],
  paragraphs: [
    text`Je vous demande de reconnaître que ma demande de logement est prioritaire et urgente.`,
    text`Je demande un logement social depuis le ${'since'}.`,
    text`Voici ma situation : ${'situation'}`,
    given('steps', text`J’ai déjà essayé : ${'steps'}`),
    given('eviction', text`Je dois quitter mon logement le ${'eviction'}.`),
    text`Je joins le formulaire rempli et mes justificatifs.`,
  ],
  enclosures: [
    text`Formulaire de recours DALO`,
    text`Attestation de demande de logement social`,
    given('eviction', text`Copie de la décision d’expulsion`),
    text`Justificatifs de ressources et de situation`,
  ],
  summary: {
    'fr-simple': [
      text`Vous demandez un logement depuis le ${'since'}.`,
      text`Vous demandez à la commission de dire que c’est urgent.`,
    ],
    en: [
      text`You have been asking for housing since ${'since'}.`,
      text`You ask the commission to say that your case is urgent.`,
    ],
    ar: [text`تطلبون سكنا منذ ${'since'}.`, text`تطلبون من اللجنة الاعتراف بأن حالتكم مستعجلة.`],
  },
  answer: {
    delay: { count: 3, unit: 'month' },
    silence: 'refusal',
    next: 'Vérifier le délai de la préfecture (3 ou 6 mois), puis voir un avocat.',
    source: {
      text: 'art. R. 441-15 du code de la construction et de l’habitation ; service-public F18005',
      readOn: null,
    },
  },
})
