import { given, letterModel, text } from '../model/letter-model.ts'
import { crpaReadOn } from './law.ts'

const silenceOnAppeal = {
  text: 'art. L. 231-4 et L. 411-7 du code des relations entre le public et l’administration',
  readOn: crpaReadOn,
} as const

const twoMonthsToAppeal = {
  text: 'art. R. 421-1 du code de justice administrative et art. L. 411-2 du code des relations entre le public et l’administration',
  readOn: null,
} as const

/** Asking any administration to look again at its decision. */
export const administrativeAppeal = letterModel({
  code: 'administrative-appeal',
  bodies: ['mairie', 'departement', 'retraite', 'logement', 'ecole'],
  purpose: 'appeal',
  layout: 'letter',
  title: 'Contester une décision d’une administration',
  when: 'Mairie, département, rectorat, caisse de retraite : pour toute décision sans modèle à elle.',
  recipient: '',
  greeting: 'Madame, Monsieur,',
  fields: {
    claim: { kind: 'line', label: 'Numéro de dossier', isOptional: true, from: 'receipt' },
    subject: { kind: 'line', label: 'Décision concernée', from: 'title' },
    decisionDay: { kind: 'day', label: 'Date de réception de la décision', from: 'refusedOn' },
    reasons: { kind: 'lines', label: 'Pourquoi la personne n’est pas d’accord' },
    asks: { kind: 'line', label: 'Ce que la personne demande à la place', isOptional: true },
  },
  object: text`Recours gracieux – ${'subject'}`,
  references: [given('claim', text`Dossier n° ${'claim'}`), text`Votre décision reçue le ${'decisionDay'}`],
  paragraphs: [
    text`Le ${'decisionDay'}, j’ai reçu votre décision au sujet de : ${'subject'}.`,
    text`Je conteste cette décision pour les raisons suivantes :`,
    text`${'reasons'}`,
    [
      text`Je vous demande de revoir mon dossier et d’annuler cette décision.`,
      given('asks', text`Je vous demande à la place : ${'asks'}.`),
    ],
    text`Si un autre service doit décider, merci de lui transmettre cette lettre (article L. 114-2 du code des relations entre le public et l’administration).`,
  ],
  enclosures: [text`Copie de la décision reçue le ${'decisionDay'}`, text`Justificatifs utiles`],
  summary: {
    'fr-simple': [
      text`Vous n’êtes pas d’accord avec une décision reçue le ${'decisionDay'}.`,
      text`Vous expliquez pourquoi. Vous demandez de la changer.`,
    ],
    en: [
      text`You disagree with a decision received on ${'decisionDay'}.`,
      text`You explain why and ask for it to be changed.`,
    ],
    ar: [text`أنتم لا توافقون على قرار وصلكم يوم ${'decisionDay'}.`, text`تشرحون السبب وتطلبون تغييره.`],
  },
  sendBefore: { delay: { count: 2, unit: 'month' }, from: 'decisionDay', source: twoMonthsToAppeal },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'refusal',
    next: 'Saisir le tribunal administratif dans les 2 mois, ou le Défenseur des droits.',
    source: silenceOnAppeal,
  },
})

/** Asking the prefecture to look again at its refusal. */
export const prefectureAppeal = letterModel({
  code: 'prefecture-appeal',
  bodies: ['prefecture'],
  purpose: 'appeal',
  layout: 'letter',
  title: 'Contester un refus de la préfecture',
  when: 'Titre de séjour, permis, carte grise ou autre refus. Une obligation de quitter la France a d’autres délais, très courts : voir un avocat le jour même.',
  recipient: 'Madame la Préfète ou Monsieur le Préfet',
  greeting: 'Madame la Préfète, Monsieur le Préfet,',
  fields: {
    number: {
      kind: 'line',
      label: 'Numéro étranger (AGDREF) ou de dossier',
      isOptional: true,
      from: 'receipt',
    },
    subject: { kind: 'line', label: 'Demande refusée', from: 'title' },
    decisionDay: { kind: 'day', label: 'Date de réception du refus', from: 'refusedOn' },
    situation: {
      kind: 'lines',
      label: 'Situation : depuis quand en France, famille, travail',
      isOptional: true,
    },
    reasons: { kind: 'lines', label: 'Pourquoi la personne n’est pas d’accord' },
  },
  object: text`Recours gracieux – ${'subject'}`,
  references: [given('number', text`Dossier n° ${'number'}`), text`Votre décision reçue le ${'decisionDay'}`],
  paragraphs: [
    text`Le ${'decisionDay'}, j’ai reçu votre refus au sujet de : ${'subject'}.`,
    given('situation', text`Voici ma situation : ${'situation'}`),
    text`Je conteste ce refus pour les raisons suivantes :`,
    text`${'reasons'}`,
    text`Je vous demande de revoir mon dossier et de changer votre décision.`,
    text`Merci de me donner un reçu de ce recours.`,
  ],
  enclosures: [
    text`Copie de la décision reçue le ${'decisionDay'}`,
    text`Copie d’une pièce d’identité`,
    text`Justificatifs utiles`,
  ],
  summary: {
    'fr-simple': [
      text`La préfecture a dit non. Vous avez reçu sa lettre le ${'decisionDay'}.`,
      text`Vous expliquez pourquoi vous n’êtes pas d’accord. Vous demandez de changer la décision.`,
    ],
    en: [
      text`The prefecture refused. You received its letter on ${'decisionDay'}.`,
      text`You explain why you disagree and ask for the decision to be changed.`,
    ],
    ar: [
      text`رفضت الولاية (préfecture) طلبكم، ووصلتكم رسالتها يوم ${'decisionDay'}.`,
      text`تشرحون لماذا لا توافقون وتطلبون تغيير القرار.`,
    ],
  },
  sendBefore: { delay: { count: 2, unit: 'month' }, from: 'decisionDay', source: twoMonthsToAppeal },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'refusal',
    next: 'Saisir le tribunal administratif dans les 2 mois. Voir un avocat (aide juridictionnelle).',
    source: silenceOnAppeal,
  },
})

/** Contesting being struck off the list of jobseekers, or an amount claimed. */
export const franceTravailAppeal = letterModel({
  code: 'france-travail-appeal',
  bodies: ['france-travail'],
  purpose: 'appeal',
  layout: 'letter',
  title: 'Contester une décision de France Travail',
  when: 'Radiation, allocation refusée ou suspendue, trop-perçu.',
  recipient: 'France Travail\nMadame la Directrice ou Monsieur le Directeur de l’agence',
  greeting: 'Madame, Monsieur,',
  fields: {
    number: { kind: 'line', label: 'Identifiant France Travail', isOptional: true },
    decisionDay: { kind: 'day', label: 'Date de réception de la décision', from: 'refusedOn' },
    says: { kind: 'line', label: 'Ce que dit la décision', example: 'Vous me radiez de la liste' },
    missedDay: { kind: 'day', label: 'Jour du rendez-vous manqué', isOptional: true },
    reasons: { kind: 'lines', label: 'Pourquoi la personne n’est pas d’accord' },
  },
  object: text`Contestation de votre décision du ${'decisionDay'}`,
  references: [
    given('number', text`Identifiant : ${'number'}`),
    text`Votre décision reçue le ${'decisionDay'}`,
  ],
  paragraphs: [
    text`Le ${'decisionDay'}, j’ai reçu votre décision. Voici ce qu’elle dit : ${'says'}.`,
    given('missedDay', text`Vous me reprochez de ne pas être venu au rendez-vous du ${'missedDay'}.`),
    text`Je conteste cette décision pour les raisons suivantes :`,
    text`${'reasons'}`,
    text`Je cherche toujours un emploi. Je vous demande d’annuler cette décision et de rétablir mes droits.`,
  ],
  enclosures: [
    text`Copie de la décision reçue le ${'decisionDay'}`,
    text`Justificatifs (certificat médical, convocation, preuve de recherche d’emploi)`,
  ],
  summary: {
    'fr-simple': [
      text`Vous n’êtes pas d’accord avec France Travail. Vous avez reçu sa lettre le ${'decisionDay'}.`,
      text`Vous expliquez pourquoi. Vous demandez à retrouver vos droits.`,
    ],
    en: [
      text`You disagree with France Travail, whose letter you received on ${'decisionDay'}.`,
      text`You explain why and ask to have your rights back.`,
    ],
    ar: [
      text`أنتم لا توافقون على قرار France Travail الذي وصلكم يوم ${'decisionDay'}.`,
      text`تشرحون السبب وتطلبون استعادة حقوقكم.`,
    ],
  },
  sendBefore: {
    delay: { count: 2, unit: 'month' },
    from: 'decisionDay',
    source: {
      text: 'art. R. 421-1 du code de justice administrative (le délai et le service à saisir sont écrits sur la décision)',
      readOn: null,
    },
  },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'refusal',
    next: 'Saisir le médiateur de France Travail, puis le tribunal administratif.',
    source: silenceOnAppeal,
  },
})
