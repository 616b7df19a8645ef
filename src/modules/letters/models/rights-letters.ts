import { absent, given, letterModel, text } from '../model/letter-model.ts'
import { everyBody } from './bodies.ts'
import { crpaReadOn } from './law.ts'

/** Asking for news where a request stayed without an answer. */
export const silentBody = letterModel({
  code: 'silent-body',
  bodies: everyBody,
  purpose: 'complaint',
  layout: 'letter',
  title: 'Relancer un organisme qui ne répond pas',
  when: 'Une demande est partie depuis longtemps et rien n’est revenu.',
  recipient: '',
  greeting: 'Madame, Monsieur,',
  fields: {
    claim: { kind: 'line', label: 'Numéro de dossier', isOptional: true, from: 'receipt' },
    subject: { kind: 'line', label: 'Demande concernée', from: 'title' },
    sentOn: { kind: 'day', label: 'Date de la demande', from: 'sentOn' },
    effects: { kind: 'lines', label: 'Ce que ce retard change pour la personne', isOptional: true },
  },
  object: text`Ma demande sans réponse – ${'subject'}`,
  references: [given('claim', text`Dossier n° ${'claim'}`), text`Demande du ${'sentOn'}`],
  paragraphs: [
    text`Le ${'sentOn'}, je vous ai envoyé une demande (${'subject'}). Je n’ai pas encore de réponse.`,
    given('effects', text`Ce retard a des conséquences pour moi : ${'effects'}`),
    text`Je vous demande de me dire où en est mon dossier et quand vous répondrez.`,
    text`S’il manque une pièce, merci de me dire laquelle.`,
  ],
  enclosures: [text`Copie de la demande ou du reçu`],
  summary: {
    'fr-simple': [
      text`Vous avez fait une demande le ${'sentOn'}. Personne n’a répondu.`,
      text`Vous demandez où en est votre dossier.`,
    ],
    en: [text`You made a request on ${'sentOn'} and nobody answered.`, text`You ask where your case stands.`],
    ar: [text`قدمتم طلبا يوم ${'sentOn'} ولم يصلكم رد.`, text`تسألون أين وصل ملفكم.`],
  },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'nothing',
    next: 'Saisir le médiateur de l’organisme, puis le Défenseur des droits.',
    source: {
      text: 'art. L. 231-4, 2° du code des relations entre le public et l’administration',
      readOn: crpaReadOn,
    },
  },
})

/** Asking why silence became a refusal. */
export const reasonsOfSilence = letterModel({
  code: 'reasons-of-silence',
  bodies: ['prefecture', 'mairie', 'departement'],
  purpose: 'complaint',
  layout: 'letter',
  title: 'Demander les raisons d’un refus par silence',
  when: 'Le silence de l’administration vaut refus, et la personne veut savoir pourquoi. Dans le délai pour aller au tribunal.',
  recipient: '',
  greeting: 'Madame, Monsieur,',
  fields: {
    claim: { kind: 'line', label: 'Numéro de dossier', isOptional: true, from: 'receipt' },
    subject: { kind: 'line', label: 'Demande concernée', from: 'title' },
    sentOn: { kind: 'day', label: 'Date de réception de la demande par l’administration', from: 'sentOn' },
  },
  object: text`Demande des raisons d’un refus – ${'subject'}`,
  references: [given('claim', text`Dossier n° ${'claim'}`), text`Demande reçue le ${'sentOn'}`],
  paragraphs: [
    text`Le ${'sentOn'}, vous avez reçu ma demande (${'subject'}). Vous n’avez pas répondu : c’est donc un refus.`,
    text`Je vous demande de m’écrire les raisons de ce refus, comme le prévoit l’article L. 232-4 du code des relations entre le public et l’administration.`,
    text`Vous avez un mois pour me répondre.`,
  ],
  enclosures: [text`Copie de la demande et de la preuve de réception`],
  summary: {
    'fr-simple': [
      text`L’administration n’a pas répondu. Cela veut dire non.`,
      text`Vous demandez pourquoi. Elle a un mois pour le dire.`,
    ],
    en: [text`The office did not answer, which means no.`, text`You ask why. It has one month to tell you.`],
    ar: [text`لم ترد الإدارة، وهذا يعني الرفض.`, text`تطلبون معرفة السبب، وأمامها شهر واحد للرد.`],
  },
  answer: {
    delay: { count: 1, unit: 'month' },
    silence: 'nothing',
    next: 'Sans réponse après un mois, le refus est illégal : voir un avocat pour le tribunal administratif.',
    source: {
      text: 'art. L. 232-4 du code des relations entre le public et l’administration',
      readOn: crpaReadOn,
    },
  },
})

/** Bringing a case to the Défenseur des droits. */
export const rightsDefender = letterModel({
  code: 'rights-defender',
  purpose: 'complaint',
  layout: 'letter',
  title: 'Saisir le Défenseur des droits',
  when: 'Un service public ne répond pas ou se trompe, ou la personne pense être victime de discrimination. Gratuit, sans timbre.',
  recipient: 'Défenseur des droits\nLibre réponse 71120\n75342 Paris CEDEX 07',
  greeting: 'Madame, Monsieur,',
  fields: {
    body: { kind: 'line', label: 'Organisme concerné', from: 'bodyName' },
    claim: { kind: 'line', label: 'Numéro de dossier chez cet organisme', isOptional: true, from: 'receipt' },
    facts: { kind: 'lines', label: 'Ce qui s’est passé, dans l’ordre, avec les dates' },
    tries: { kind: 'lines', label: 'Ce qui a déjà été essayé' },
    wanted: { kind: 'lines', label: 'Ce que la personne attend' },
  },
  object: text`Demande d’aide – ${'body'}`,
  references: [
    given('claim', text`Dossier n° ${'claim'} auprès de : ${'body'}`),
    absent('claim', text`Organisme : ${'body'}`),
  ],
  paragraphs: [
    text`Je vous demande votre aide dans ma relation avec cet organisme : ${'body'}.`,
    text`Voici les faits : ${'facts'}`,
    text`J’ai déjà essayé de régler le problème : ${'tries'}`,
    text`Voici ce que j’attends : ${'wanted'}`,
  ],
  enclosures: [text`Copie des lettres envoyées et reçues`],
  summary: {
    'fr-simple': [
      text`Vous demandez l’aide du Défenseur des droits contre un problème avec : ${'body'}.`,
      text`C’est gratuit.`,
    ],
    en: [
      text`You ask the Défenseur des droits (rights ombudsman) for help with: ${'body'}.`,
      text`It is free.`,
    ],
    ar: [text`تطلبون مساعدة المدافع عن الحقوق (Défenseur des droits) بشأن: ${'body'}.`, text`هذا مجاني.`],
  },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'nothing',
    next: 'Rencontrer un délégué du Défenseur des droits près d’ici : c’est gratuit. Attention : les délais du tribunal continuent.',
    source: { text: 'loi organique n° 2011-333 du 29 mars 2011, art. 4 à 6', readOn: null },
  },
})

/** The letter that goes with an application for legal aid. */
export const legalAid = letterModel({
  code: 'legal-aid',
  bodies: ['justice'],
  purpose: 'request',
  layout: 'letter',
  title: 'Accompagner une demande d’aide juridictionnelle',
  when: 'La personne a besoin d’un avocat et ne peut pas le payer. À joindre au formulaire.',
  recipient: 'Tribunal judiciaire\nBureau d’aide juridictionnelle',
  greeting: 'Madame, Monsieur,',
  fields: {
    matter: { kind: 'line', label: 'Affaire', example: 'Contester un refus de la préfecture' },
    hearingDay: { kind: 'day', label: 'Date de l’audience', isOptional: true },
    lastDay: { kind: 'day', label: 'Dernier jour pour aller au tribunal', isOptional: true },
    lawyer: { kind: 'line', label: 'Nom de l’avocat, s’il a dit oui', isOptional: true },
  },
  object: text`Demande d’aide juridictionnelle – ${'matter'}`,
  references: [given('hearingDay', text`Audience du ${'hearingDay'}`)],
  paragraphs: [
    text`Je vous demande l’aide juridictionnelle pour cette affaire : ${'matter'}.`,
    given('hearingDay', text`L’audience a lieu le ${'hearingDay'}.`),
    given(
      'lastDay',
      text`Le délai pour saisir le tribunal se termine le ${'lastDay'}. Merci d’étudier ma demande avant.`,
    ),
    given('lawyer', text`Cet avocat accepte de m’aider : ${'lawyer'}.`),
    absent('lawyer', text`Je n’ai pas d’avocat. Je vous demande d’en choisir un.`),
    text`Je joins le formulaire rempli et mes justificatifs.`,
  ],
  enclosures: [
    text`Formulaire de demande d’aide juridictionnelle (n° 15626)`,
    text`Dernier avis d’impôt`,
    text`Copie d’une pièce d’identité`,
    given('lawyer', text`Accord écrit de l’avocat`),
  ],
  summary: {
    'fr-simple': [text`Vous demandez un avocat payé par l’État pour : ${'matter'}.`],
    en: [text`You ask for a lawyer paid by the State for: ${'matter'}.`],
    ar: [text`تطلبون محاميا تدفع الدولة أتعابه من أجل: ${'matter'}.`],
  },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'nothing',
    next: 'Appeler le bureau d’aide juridictionnelle. Après un refus : 15 jours pour contester.',
    source: {
      text: 'loi n° 91-647 du 10 juillet 1991 ; service-public F31623 (15 jours après un refus)',
      readOn: null,
    },
  },
})
