import type { LocalText } from '#kernel/language.ts'
import type { OptionList, Page, Policies, Question, ResultPage } from '#modules/forms/index.ts'

/** Nobody is known, by construction; what was answered is kept a year. */
export const anonymous: Policies = {
  identity: 'none',
  legalBasis: { ground: 'public-task', reference: 'Code de l’action sociale et des familles, art. R123-1' },
  retention: 'one-year',
  draftDays: 1,
  order: 'straight',
  checkAnswers: false,
}

/** One question of a survey: any of them may be passed. */
export function optional(id: string, { label, field, hint }: Asked): Question {
  return {
    node: 'question',
    id,
    label,
    ...(hint && { hint }),
    whyWeAsk: better,
    need: 'optional',
    sensitivity: 'ordinary',
    field,
  }
}

interface Asked {
  readonly label: LocalText
  readonly hint?: LocalText
  readonly field: Question['field']
}

/** A page of its own for a question. */
export function page(question: Question, visible?: Page['visible']): Page {
  return { step: 'page', id: `page-${question.id}`, ...(visible && { visible }), nodes: [question] }
}

/** One answer of a list, on its own page. */
export function choose(id: string, list: string, label: LocalText): Page {
  return page(optional(id, { label, field: { type: 'one-choice', list } }))
}

/** Free words, in which nobody should be named. */
export function note(id: string, label: LocalText): Page {
  return page(optional(id, { label, hint: noNames, field: { type: 'long-text', most: 1000 } }))
}

export const yesPartlyNo: OptionList = {
  id: 'yes-partly-no',
  options: [
    {
      code: 'yes',
      score: 3,
      pictogram: 'check',
      label: { fr: 'Oui', 'fr-simple': 'Oui', en: 'Yes', ar: 'نعم' },
    },
    {
      code: 'partly',
      score: 2,
      label: { fr: 'En partie', 'fr-simple': 'Un peu', en: 'Partly', ar: 'جزئيًا' },
    },
    { code: 'no', score: 1, label: { fr: 'Non', 'fr-simple': 'Non', en: 'No', ar: 'لا' } },
  ],
}

export const thanks: ResultPage = {
  id: 'thanks',
  title: { fr: 'Merci', 'fr-simple': 'Merci', en: 'Thank you', ar: 'شكرًا' },
  body: {
    fr: 'Votre réponse est comptée avec les autres. Ce que nous changeons est affiché dans le hall.',
    'fr-simple': 'Votre réponse compte. Vous verrez les changements dans le hall.',
    en: 'Your answer is counted with the others. What we change is shown in the hall.',
    ar: 'تُحسب إجابتك مع الإجابات الأخرى. ما نغيّره يُعرض في القاعة.',
  },
}

const better: LocalText = {
  fr: 'Pour mieux aider. On lit tous les avis, jamais un seul.',
  'fr-simple': 'Pour mieux aider. On lit tous les avis.',
  en: 'To help better. We read all opinions together, never one alone.',
  ar: 'لنساعد بشكل أفضل. نقرأ كل الآراء معًا، وليس رأيًا واحدًا.',
}

const noNames: LocalText = {
  fr: 'N’écrivez ni nom, ni numéro.',
  'fr-simple': 'N’écrivez pas de nom.',
  en: 'Do not write names or numbers.',
  ar: 'لا تكتب أسماء أو أرقامًا.',
}
