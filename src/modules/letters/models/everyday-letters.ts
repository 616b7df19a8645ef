import { absent, given, letterModel, text } from '../model/letter-model.ts'
import { publicBodies } from './bodies.ts'
import { crpaReadOn } from './law.ts'

/** Asking for an appointment. */
export const appointment = letterModel({
  code: 'appointment',
  bodies: publicBodies,
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
      example: 'Le site dit « aucun créneau » depuis un mois',
    },
    when: { kind: 'line', label: 'Jours possibles', isOptional: true },
    phone: { kind: 'line', label: 'Téléphone où rappeler', isOptional: true },
    help: {
      kind: 'line',
      label: 'Besoin particulier',
      isOptional: true,
      example: 'Interprète, fauteuil roulant',
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
