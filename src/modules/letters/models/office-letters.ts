import { absent, given, letterModel, text } from '../model/letter-model.ts'
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
    says: { kind: 'line', label: 'Ce que dit la décision', hint: 'Vous me radiez de la liste' },
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

/** Asking an administration for documents it holds. */
export const administrativeDocuments = letterModel({
  code: 'administrative-documents',
  purpose: 'request',
  layout: 'letter',
  title: 'Demander une copie d’un document administratif',
  when: 'Pour avoir son dossier, un rapport, un calcul ou une décision détenus par une administration.',
  recipient: '',
  greeting: 'Madame, Monsieur,',
  fields: {
    claim: { kind: 'line', label: 'Numéro de dossier', isOptional: true, from: 'receipt' },
    papers: {
      kind: 'lines',
      label: 'Documents demandés',
      hint: 'Le calcul du trop-perçu, mon dossier complet',
    },
    byEmail: { kind: 'line', label: 'Adresse électronique pour l’envoi', isOptional: true },
  },
  object: text`Demande de communication de documents`,
  references: [given('claim', text`Dossier n° ${'claim'}`)],
  paragraphs: [
    text`Je vous demande une copie des documents suivants : ${'papers'}`,
    text`Cette demande s’appuie sur les articles L. 311-1 et suivants du code des relations entre le public et l’administration.`,
    given('byEmail', text`Vous pouvez me les envoyer à cette adresse : ${'byEmail'}.`),
    absent('byEmail', text`Merci de me les envoyer par courrier à mon adresse.`),
  ],
  enclosures: [text`Copie d’une pièce d’identité`],
  summary: {
    'fr-simple': [text`Vous demandez une copie de papiers : ${'papers'}`],
    en: [text`You ask for a copy of documents: ${'papers'}`],
    ar: [text`تطلبون نسخة من وثائق: ${'papers'}`],
  },
  answer: {
    delay: { count: 1, unit: 'month' },
    silence: 'refusal',
    next: 'Saisir la CADA dans les 2 mois : c’est gratuit.',
    source: {
      text: 'art. R*. 311-12, R. 311-13 et R. 311-15 du code des relations entre le public et l’administration',
      readOn: crpaReadOn,
    },
  },
})

/** Asking who holds personal data for a copy of it. */
export const personalDataAccess = letterModel({
  code: 'personal-data-access',
  purpose: 'request',
  layout: 'letter',
  title: 'Demander ses données personnelles (RGPD)',
  when: 'Pour savoir ce qu’une entreprise ou un service sait de la personne, et en avoir une copie.',
  recipient: '',
  greeting: 'Madame, Monsieur,',
  fields: {
    number: { kind: 'line', label: 'Numéro de client ou de dossier', isOptional: true },
    wanted: { kind: 'lines', label: 'Données recherchées en particulier', isOptional: true },
    removal: { kind: 'tick', label: 'Demander aussi l’effacement', isOptional: true },
  },
  object: text`Demande d’accès à mes données personnelles`,
  references: [given('number', text`Numéro : ${'number'}`)],
  paragraphs: [
    text`Je vous demande une copie des données que vous avez sur moi (article 15 du RGPD).`,
    given('wanted', text`Je cherche en particulier : ${'wanted'}`),
    text`Merci de me dire aussi à quoi elles servent, qui les reçoit et combien de temps vous les gardez.`,
    given(
      'removal',
      text`Je vous demande ensuite d’effacer celles dont vous n’avez plus besoin (article 17 du RGPD).`,
    ),
  ],
  enclosures: [],
  summary: {
    'fr-simple': [
      text`Vous demandez à voir ce qu’ils savent de vous.`,
      given('removal', text`Vous demandez aussi de l’effacer.`),
    ],
    en: [
      text`You ask to see what they know about you.`,
      given('removal', text`You also ask them to erase it.`),
    ],
    ar: [text`تطلبون الاطلاع على ما يعرفونه عنكم.`, given('removal', text`وتطلبون أيضا حذفه.`)],
  },
  answer: {
    delay: { count: 1, unit: 'month' },
    silence: 'nothing',
    next: 'Écrire à la CNIL : la plainte est gratuite.',
    source: { text: 'art. 12 § 3 du RGPD (un mois, trois si la demande est complexe)', readOn: null },
  },
})
