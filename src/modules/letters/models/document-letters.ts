import { absent, given, letterModel, text } from '../model/letter-model.ts'
import { everyBody } from './bodies.ts'
import { crpaReadOn } from './law.ts'

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
      example: 'Le calcul du trop-perçu, mon dossier complet',
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

/** Sending what a body asked for. */
export const replyWithPapers = letterModel({
  code: 'reply-with-papers',
  bodies: everyBody,
  purpose: 'reply',
  layout: 'letter',
  title: 'Envoyer des pièces demandées',
  when: 'Un organisme a écrit pour demander des papiers ou des informations.',
  recipient: '',
  greeting: 'Madame, Monsieur,',
  fields: {
    claim: { kind: 'line', label: 'Numéro de dossier', isOptional: true, from: 'receipt' },
    subject: { kind: 'line', label: 'Dossier concerné', from: 'title' },
    letterDay: { kind: 'day', label: 'Date de leur demande' },
    papers: { kind: 'lines', label: 'Pièces envoyées, une par ligne' },
    missing: { kind: 'lines', label: 'Pièces que la personne n’a pas, et pourquoi', isOptional: true },
    reply: { kind: 'lines', label: 'Réponse à une question posée', isOptional: true },
  },
  object: text`Envoi des pièces demandées – ${'subject'}`,
  references: [given('claim', text`Dossier n° ${'claim'}`), text`Votre demande du ${'letterDay'}`],
  paragraphs: [
    text`Par votre lettre du ${'letterDay'}, vous m’avez demandé des pièces pour mon dossier (${'subject'}).`,
    text`Je vous envoie : ${'papers'}`,
    given('missing', text`Il manque encore : ${'missing'}`),
    given('reply', text`Pour répondre à votre question : ${'reply'}`),
    text`Je vous demande de continuer l’étude de mon dossier. Merci de me dire si une autre pièce est utile.`,
  ],
  enclosures: [text`${'papers'}`],
  summary: {
    'fr-simple': [
      text`Vous envoyez les papiers demandés le ${'letterDay'}.`,
      given('missing', text`Vous expliquez quels papiers vous n’avez pas.`),
      text`Vous demandez de continuer l’étude de votre dossier.`,
    ],
    en: [
      text`You are sending the papers they asked for on ${'letterDay'}.`,
      given('missing', text`You explain which papers you do not have.`),
      text`You ask them to go on with your case.`,
    ],
    ar: [
      text`ترسلون الوثائق التي طلبوها يوم ${'letterDay'}.`,
      given('missing', text`وتشرحون أي وثائق ليست لديكم.`),
      text`وتطلبون متابعة دراسة ملفكم.`,
    ],
  },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'nothing',
    next: 'Appeler l’organisme avec le numéro de dossier.',
    source: {
      text: 'art. L. 114-5 du code des relations entre le public et l’administration : le délai repart à la réception des pièces',
      readOn: crpaReadOn,
    },
  },
})

/** Asking a town hall for a copy of a birth, marriage or death record. */
export const civilRecord = letterModel({
  code: 'civil-record',
  bodies: ['mairie'],
  purpose: 'request',
  layout: 'letter',
  title: 'Demander un acte d’état civil',
  when: 'Acte de naissance, de mariage ou de décès, à la mairie du lieu de l’acte. C’est gratuit.',
  recipient: 'Mairie\nService de l’état civil',
  greeting: 'Madame, Monsieur,',
  fields: {
    record: { kind: 'line', label: 'Acte demandé', example: 'Copie complète de mon acte de naissance' },
    who: { kind: 'line', label: 'Nom et prénoms sur l’acte' },
    recordDay: { kind: 'day', label: 'Date de la naissance, du mariage ou du décès' },
    where: { kind: 'line', label: 'Commune de l’acte' },
    parents: { kind: 'line', label: 'Noms et prénoms des parents', isOptional: true },
    tie: { kind: 'line', label: 'Lien avec cette personne', isOptional: true },
  },
  object: text`Demande d’acte d’état civil`,
  references: [text`Acte du ${'recordDay'}, commune : ${'where'}`],
  paragraphs: [
    text`Je vous demande : ${'record'}.`,
    text`Nom et prénoms : ${'who'}. Date : ${'recordDay'}. Commune : ${'where'}.`,
    given('parents', text`Noms et prénoms des parents : ${'parents'}.`),
    given('tie', text`Mon lien avec cette personne : ${'tie'}.`),
    text`Merci de l’envoyer à mon adresse.`,
  ],
  enclosures: [text`Copie d’une pièce d’identité`, text`Enveloppe timbrée à mon adresse`],
  summary: {
    'fr-simple': [text`Vous demandez un papier à la mairie : ${'record'}.`, text`C’est gratuit.`],
    en: [text`You ask the town hall for a record: ${'record'}.`, text`It is free.`],
    ar: [text`تطلبون وثيقة من البلدية: ${'record'}.`, text`هذا مجاني.`],
  },
  answer: {
    delay: { count: 15, unit: 'day' },
    silence: 'nothing',
    next: 'Appeler la mairie.',
    source: { text: 'décret n° 2017-890 du 6 mai 2017 relatif à l’état civil', readOn: null },
  },
})
