import { absent, given, letterModel, text } from '../model/letter-model.ts'
import { crpaReadOn } from './law.ts'

/** Complaining to a phone or internet company. */
export const operatorComplaint = letterModel({
  code: 'operator-complaint',
  purpose: 'complaint',
  layout: 'letter',
  title: 'Réclamer auprès d’un opérateur (téléphone, internet)',
  when: 'Panne, facture fausse, option jamais demandée. Première étape avant le médiateur.',
  recipient: '',
  greeting: 'Madame, Monsieur,',
  fields: {
    contract: { kind: 'line', label: 'Numéro de client ou de ligne' },
    problem: { kind: 'lines', label: 'Ce qui ne va pas, et depuis quand' },
    callDay: { kind: 'day', label: 'Date du dernier appel au service client', isOptional: true },
    sum: { kind: 'amount', label: 'Somme à rembourser', isOptional: true },
    wanted: {
      kind: 'line',
      label: 'Ce que la personne demande',
      hint: 'Réparer la ligne et annuler la facture de mars',
    },
  },
  object: text`Réclamation`,
  references: [text`Client n° ${'contract'}`],
  paragraphs: [
    text`J’ai un problème avec mon contrat : ${'problem'}`,
    given('callDay', text`J’en ai parlé à votre service client le ${'callDay'}. Rien n’a changé.`),
    [
      text`Je vous demande : ${'wanted'}.`,
      given('sum', text`Je vous demande aussi de me rembourser ${'sum'}.`),
    ],
    text`Merci de me répondre par écrit dans un délai d’un mois.`,
  ],
  enclosures: [text`Copie de la facture ou du contrat`],
  summary: {
    'fr-simple': [
      text`Vous avez un problème avec votre opérateur. Vous expliquez lequel.`,
      text`Vous demandez : ${'wanted'}.`,
      given('sum', text`Vous demandez de rendre ${'sum'}.`),
    ],
    en: [
      text`You have a problem with your phone or internet company.`,
      text`You ask: ${'wanted'}.`,
      given('sum', text`You ask for ${'sum'} back.`),
    ],
    ar: [
      text`لديكم مشكلة مع شركة الهاتف أو الإنترنت.`,
      text`تطلبون: ${'wanted'}.`,
      given('sum', text`وتطلبون استرجاع ${'sum'}.`),
    ],
  },
  answer: {
    delay: { count: 1, unit: 'month' },
    silence: 'nothing',
    next: 'Écrire au service consommateurs, puis au médiateur des communications électroniques (gratuit).',
    source: { text: 'art. L. 224-30 et L. 612-1 du code de la consommation', readOn: null },
  },
})

/** Ending a contract. */
export const contractEnd = letterModel({
  code: 'contract-end',
  purpose: 'request',
  layout: 'letter',
  title: 'Arrêter un contrat',
  when: 'Téléphone, internet, assurance, salle de sport, abonnement. En recommandé si le contrat le demande.',
  recipient: '',
  greeting: 'Madame, Monsieur,',
  fields: {
    contract: { kind: 'line', label: 'Numéro de contrat ou de client' },
    service: { kind: 'line', label: 'Contrat', hint: 'Abonnement internet' },
    endDay: { kind: 'day', label: 'Arrêter le', isOptional: true },
    reason: { kind: 'lines', label: 'Raison', isOptional: true },
    device: { kind: 'line', label: 'Matériel à rendre', isOptional: true },
  },
  object: text`Fin de mon contrat – ${'service'}`,
  references: [text`Contrat n° ${'contract'}`],
  paragraphs: [
    [
      text`Je vous demande d’arrêter mon contrat (${'service'}).`,
      given('endDay', text`Je souhaite que ce soit le ${'endDay'}.`),
      absent('endDay', text`Je souhaite que ce soit à la première date possible.`),
    ],
    given('reason', text`Voici pourquoi : ${'reason'}`),
    given('device', text`Je dois vous rendre : ${'device'}. Merci de me dire comment faire, sans frais.`),
    text`Merci de m’écrire la date de fin et la somme qui reste à payer, s’il y en a une.`,
    text`Je vous demande aussi de ne plus rien prendre sur mon compte après cette date.`,
  ],
  enclosures: [],
  summary: {
    'fr-simple': [
      text`Vous arrêtez ce contrat : ${'service'}.`,
      given('endDay', text`Il doit finir le ${'endDay'}.`),
      text`Ils ne doivent plus prendre d’argent après.`,
    ],
    en: [
      text`You end this contract: ${'service'}.`,
      given('endDay', text`It should end on ${'endDay'}.`),
      text`They must not take money after that.`,
    ],
    ar: [
      text`تنهون هذا العقد: ${'service'}.`,
      given('endDay', text`يجب أن ينتهي يوم ${'endDay'}.`),
      text`ولا يجوز لهم أخذ أي مبلغ بعد ذلك.`,
    ],
  },
  answer: {
    delay: { count: 10, unit: 'day' },
    silence: 'nothing',
    next: 'Appeler le service client avec le numéro du recommandé.',
    source: {
      text: 'art. L. 224-39 du code de la consommation (téléphone et internet : 10 jours) ; sinon, le contrat',
      readOn: null,
    },
  },
})

/** Asking for an appointment. */
export const appointment = letterModel({
  code: 'appointment',
  bodies: [
    'caf',
    'cpam',
    'france-travail',
    'impots',
    'retraite',
    'prefecture',
    'mdph',
    'departement',
    'mairie',
  ],
  purpose: 'request',
  layout: 'letter',
  title: 'Demander un rendez-vous',
  when: 'La prise de rendez-vous en ligne ne marche pas, ou la personne a besoin de parler à quelqu’un.',
  recipient: '',
  greeting: 'Madame, Monsieur,',
  fields: {
    claim: { kind: 'line', label: 'Numéro de dossier', isOptional: true, from: 'receipt' },
    subject: { kind: 'line', label: 'Pour parler de quoi', from: 'title' },
    tries: {
      kind: 'line',
      label: 'Ce qui a été essayé',
      isOptional: true,
      hint: 'Le site dit « aucun créneau » depuis un mois',
    },
    when: { kind: 'line', label: 'Jours possibles', isOptional: true },
    phone: { kind: 'line', label: 'Téléphone où rappeler', isOptional: true },
    help: {
      kind: 'line',
      label: 'Besoin particulier',
      isOptional: true,
      hint: 'Interprète, fauteuil roulant',
    },
  },
  object: text`Demande de rendez-vous – ${'subject'}`,
  references: [given('claim', text`Dossier n° ${'claim'}`)],
  paragraphs: [
    text`Je vous demande un rendez-vous pour parler de : ${'subject'}.`,
    given('tries', text`J’ai déjà essayé, sans succès : ${'tries'}.`),
    given('when', text`Je peux venir : ${'when'}.`),
    given('help', text`J’aurai besoin de : ${'help'}.`),
    given('phone', text`Vous pouvez me joindre au ${'phone'}.`),
    absent('phone', text`Merci de me donner la date par courrier.`),
  ],
  enclosures: [],
  summary: {
    'fr-simple': [
      text`Vous demandez un rendez-vous pour parler de : ${'subject'}.`,
      given('when', text`Vous pouvez venir : ${'when'}.`),
    ],
    en: [
      text`You ask for an appointment about: ${'subject'}.`,
      given('when', text`You can come: ${'when'}.`),
    ],
    ar: [text`تطلبون موعدا بخصوص: ${'subject'}.`, given('when', text`يمكنكم الحضور: ${'when'}.`)],
  },
  answer: {
    delay: { count: 1, unit: 'month' },
    silence: 'nothing',
    next: 'Relancer, puis saisir le Défenseur des droits : un service public doit rester joignable.',
    source: {
      text: 'usage ; art. L. 112-8 et suivants du code des relations entre le public et l’administration',
      readOn: null,
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
    record: { kind: 'line', label: 'Acte demandé', hint: 'Copie complète de mon acte de naissance' },
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

/** Any other letter. */
export const freeLetter = letterModel({
  code: 'free-letter',
  purpose: 'request',
  layout: 'letter',
  title: 'Lettre libre',
  when: 'Aucun autre modèle ne convient.',
  recipient: '',
  greeting: 'Madame, Monsieur,',
  fields: {
    subject: { kind: 'line', label: 'Objet', from: 'title' },
    claim: { kind: 'line', label: 'Numéro de dossier', isOptional: true, from: 'receipt' },
    facts: { kind: 'lines', label: 'Ce que la personne veut expliquer' },
    wanted: { kind: 'line', label: 'Ce que la personne demande' },
  },
  object: text`${'subject'}`,
  references: [given('claim', text`Dossier n° ${'claim'}`)],
  paragraphs: [text`${'facts'}`, text`Je vous demande : ${'wanted'}.`],
  enclosures: [],
  summary: {
    'fr-simple': [text`Vous écrivez une lettre : ${'subject'}.`, text`Vous demandez : ${'wanted'}.`],
    en: [text`You write a letter about: ${'subject'}.`, text`You ask: ${'wanted'}.`],
    ar: [text`تكتبون رسالة بخصوص: ${'subject'}.`, text`تطلبون: ${'wanted'}.`],
  },
  answer: {
    delay: { count: 2, unit: 'month' },
    silence: 'nothing',
    next: 'Relancer par écrit.',
    source: {
      text: 'art. L. 231-4, 2° du code des relations entre le public et l’administration, pour une administration',
      readOn: crpaReadOn,
    },
  },
})

/** A statement on one's honour. */
export const swornStatement = letterModel({
  code: 'sworn-statement',
  purpose: 'certificate',
  layout: 'statement',
  title: 'Attestation sur l’honneur',
  when: 'Un organisme demande de déclarer un fait : pas de revenus, vie seule, perte d’un papier.',
  recipient: '',
  greeting: '',
  fields: {
    home: { kind: 'line', label: 'Adresse de la personne' },
    fact: {
      kind: 'lines',
      label: 'Ce qui est déclaré',
      hint: 'ne pas avoir travaillé depuis le 3 mars 2026',
    },
    forWhom: { kind: 'line', label: 'Pour quel organisme', isOptional: true },
  },
  object: text`Attestation sur l’honneur`,
  references: [],
  paragraphs: [
    text`Je, ${'undersigned'} ${'name'}, ${'born'} le ${'birthDay'}, habite à cette adresse : ${'home'}.`,
    text`Je déclare sur l’honneur : ${'fact'}`,
    given('forWhom', text`Cette attestation est pour : ${'forWhom'}.`),
    text`Je sais qu’une fausse attestation est punie par la loi (article 441-7 du code pénal).`,
  ],
  enclosures: [text`Copie de ma pièce d’identité`],
  summary: {
    'fr-simple': [text`Vous dites que c’est vrai : ${'fact'}`, text`Mentir dans ce papier est puni.`],
    en: [text`You declare that this is true: ${'fact'}`, text`Lying in this paper is punished by law.`],
    ar: [text`تصرحون بصحة ما يلي: ${'fact'}`, text`الكذب في هذه الوثيقة يعاقب عليه القانون.`],
  },
})
