import { absent, given, letterModel, text } from '../model/letter-model.ts'

/** Vouching that somebody lives at one's home. */
export const hostingCertificate = letterModel({
  code: 'hosting-certificate',
  purpose: 'certificate',
  layout: 'statement',
  title: 'Attestation d’hébergement',
  when: 'La personne loge quelqu’un chez elle, et un organisme demande une preuve.',
  recipient: '',
  greeting: '',
  fields: {
    home: { kind: 'line', label: 'Adresse du logement' },
    guest: { kind: 'line', label: 'Nom de la personne hébergée' },
    guestBirth: { kind: 'day', label: 'Date de naissance de la personne hébergée', isOptional: true },
    since: { kind: 'day', label: 'Hébergée depuis le' },
    isFree: { kind: 'tick', label: 'Sans loyer', isOptional: true },
  },
  object: text`Attestation d’hébergement`,
  references: [],
  paragraphs: [
    text`Je, ${'undersigned'} ${'name'}, ${'born'} le ${'birthDay'}, déclare sur l’honneur que j’héberge chez moi :`,
    [text`${'guest'}`, given('guestBirth', text`(date de naissance : ${'guestBirth'})`)],
    text`depuis le ${'since'}, à l’adresse suivante : ${'home'}.`,
    given('isFree', text`Cet hébergement est gratuit.`),
    absent('isFree', text`Une participation aux frais est prévue entre nous.`),
    text`Je sais qu’une fausse attestation est punie par la loi (article 441-7 du code pénal).`,
  ],
  enclosures: [text`Copie de ma pièce d’identité`, text`Justificatif de domicile de moins de 3 mois`],
  summary: {
    'fr-simple': [
      text`Vous dites que ${'guest'} habite chez vous depuis le ${'since'}.`,
      text`Mentir dans ce papier est puni.`,
    ],
    en: [
      text`You state that ${'guest'} has lived at your home since ${'since'}.`,
      text`Lying in this paper is punished by law.`,
    ],
    ar: [
      text`تصرحون بأن ${'guest'} يقيم عندكم منذ ${'since'}.`,
      text`الكذب في هذه الوثيقة يعاقب عليه القانون.`,
    ],
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
      example: 'ne pas avoir travaillé depuis le 3 mars 2026',
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
