import { given, letterModel, text } from '../model/letter-model.ts'

/** A simple curriculum vitae. */
export const curriculum = letterModel({
  code: 'curriculum',
  purpose: 'work',
  layout: 'cv',
  title: 'CV simple',
  when: 'Une page claire : ce que la personne sait faire, ce qu’elle a fait.',
  recipient: '',
  greeting: '',
  fields: {
    job: { kind: 'line', label: 'Métier recherché' },
    skills: {
      kind: 'lines',
      label: 'Ce que la personne sait faire, une ligne chacune',
      example: '- nettoyer des bureaux',
    },
    work: {
      kind: 'lines',
      label: 'Emplois, le dernier en premier',
      isOptional: true,
      example: '- 2023 à 2025 : agent d’entretien, école Jean-Moulin, Alpha',
    },
    training: { kind: 'lines', label: 'Études et formations', isOptional: true },
    languages: { kind: 'line', label: 'Langues', isOptional: true },
    licence: { kind: 'line', label: 'Permis et transport', isOptional: true },
    others: { kind: 'lines', label: 'Autres activités', isOptional: true },
  },
  object: text`${'job'}`,
  references: [],
  paragraphs: [
    text`Ce que je sais faire :\n${'skills'}`,
    given('work', text`Mes emplois :\n${'work'}`),
    given('training', text`Mes formations :\n${'training'}`),
    given('languages', text`Langues :\n${'languages'}`),
    given('licence', text`Permis et transport :\n${'licence'}`),
    given('others', text`Autres activités :\n${'others'}`),
  ],
  enclosures: [],
  summary: {
    'fr-simple': [text`C’est votre CV. Vous cherchez un travail de : ${'job'}.`],
    en: [text`This is your CV. You are looking for work as: ${'job'}.`],
    ar: [text`هذه سيرتكم الذاتية. تبحثون عن عمل: ${'job'}.`],
  },
})

/** A letter to an employer. */
export const coverLetter = letterModel({
  code: 'cover-letter',
  purpose: 'work',
  layout: 'letter',
  title: 'Lettre de motivation',
  when: 'Pour répondre à une annonce ou proposer son travail.',
  recipient: '',
  greeting: 'Madame, Monsieur,',
  fields: {
    job: { kind: 'line', label: 'Poste' },
    advert: { kind: 'line', label: 'Référence de l’annonce', isOptional: true },
    skills: { kind: 'lines', label: 'Ce que la personne sait faire' },
    why: { kind: 'lines', label: 'Pourquoi cette entreprise' },
    free: { kind: 'line', label: 'Libre à partir de', isOptional: true },
    phone: { kind: 'line', label: 'Téléphone', isOptional: true },
  },
  object: text`Candidature – ${'job'}`,
  references: [given('advert', text`Annonce : ${'advert'}`)],
  paragraphs: [
    text`Je vous propose mon travail pour le poste suivant : ${'job'}.`,
    text`${'skills'}`,
    text`${'why'}`,
    given('free', text`Je suis libre à partir de : ${'free'}.`),
    [
      text`Je souhaite vous rencontrer pour en parler.`,
      given('phone', text`Vous pouvez me joindre au ${'phone'}.`),
    ],
  ],
  enclosures: [text`Mon CV`],
  summary: {
    'fr-simple': [text`Vous demandez un travail : ${'job'}.`, text`Vous dites ce que vous savez faire.`],
    en: [text`You apply for a job: ${'job'}.`, text`You say what you can do.`],
    ar: [text`تطلبون عملا: ${'job'}.`, text`تذكرون ما تستطيعون فعله.`],
  },
})
