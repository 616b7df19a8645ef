import type { Definition, Group, Page, Section } from '#modules/forms/definition/definition.ts'
import type { Field, Question } from '#modules/forms/definition/question.ts'
import type { Expression } from '#modules/forms/expression/expression.ts'

/** How many questions the long form has, the household counted once. */
export const longFormQuestions = 120

const yesNo: Field = { type: 'yes-no' }
const short: Field = { type: 'short-text', most: 80 }
const whole: Field = { type: 'whole-number', least: 0, most: 1000 }
const oneOf: Field = { type: 'one-choice', list: 'frequence' }

const saidYes = (question: string): Expression => ({ op: 'answer', question })

/**
 * A form of 120 questions: three conditions one inside the other (rent, then arrears, then a plan), a household that
 * repeats, and plain questions of four types. The checker finds nothing wrong in it.
 */
export function longForm(id = 'long-formulaire'): Definition {
  const household = householdGroup()
  const nested = nestedPages()
  const plain = longFormQuestions - nested.length - household.pages.length
  return {
    format: 1,
    id,
    kind: 'questionnaire',
    languages: ['fr'],
    title: { fr: 'Votre situation' },
    purpose: { fr: 'Nous vous posons ces questions pour voir avec vous quelles aides demander.' },
    policies: {
      identity: 'code',
      legalBasis: { ground: 'public-task', reference: 'article L. 123-5 du code de l’action sociale' },
      retention: 'one-year',
      draftDays: 60,
      order: 'straight',
      checkAnswers: true,
    },
    lists: [
      {
        id: 'frequence',
        options: [
          { code: 'jamais', label: { fr: 'Jamais' } },
          { code: 'parfois', label: { fr: 'Parfois' } },
          { code: 'souvent', label: { fr: 'Souvent' } },
        ],
      },
    ],
    sections: [
      { id: 'logement', title: { fr: 'Votre logement' }, steps: nested },
      { id: 'foyer', title: { fr: 'Votre foyer' }, steps: [household] },
      ...plainSections(plain),
    ],
    rules: [],
    results: [{ id: 'fin', title: { fr: 'Vos réponses sont envoyées' } }],
  }
}

function nestedPages(): readonly Page[] {
  return [
    pageOf(asked('loyer', 'Payez-vous un loyer ?', yesNo)),
    pageOf(asked('retard', 'Avez-vous un retard de loyer ?', yesNo), saidYes('loyer')),
    pageOf(asked('plan', 'Avez-vous un plan pour payer ce retard ?', yesNo), saidYes('retard')),
    pageOf(asked('plan-mois', 'Combien de mois dure ce plan ?', whole), saidYes('plan')),
  ]
}

function householdGroup(): Group {
  return {
    step: 'group',
    id: 'personnes',
    title: { fr: 'Les personnes de votre foyer' },
    least: 0,
    most: 12,
    rowTitle: { fr: '{prenom}' },
    addRow: { fr: 'Ajouter une personne' },
    pages: [
      pageOf(asked('prenom', 'Quel est son prénom ?', short)),
      pageOf(asked('age', 'Quel est son âge ?', whole)),
      pageOf(asked('scolaire', 'Va-t-elle à l’école ?', yesNo)),
      pageOf(asked('classe', 'Dans quelle classe est-elle ?', short), saidYes('scolaire')),
    ],
  }
}

const kinds: readonly Field[] = [short, whole, yesNo, oneOf]

function plainSections(count: number): readonly Section[] {
  const pages = Array.from({ length: count }, (_, index) =>
    pageOf(asked(`point-${index + 1}`, `Que dites-vous du point ${index + 1} ?`, kinds[index % 4] ?? short)),
  )
  const size = 28
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => ({
    id: `partie-${index + 1}`,
    title: { fr: `Partie ${index + 1}` },
    steps: pages.slice(index * size, (index + 1) * size),
  }))
}

function asked(id: string, label: string, field: Field): Question {
  return {
    node: 'question',
    id,
    label: { fr: label.replace(' ?', '\u00a0?') },
    need: 'blocking',
    sensitivity: 'ordinary',
    field,
  }
}

function pageOf(question: Question, visible?: Expression): Page {
  return { step: 'page', id: `p-${question.id}`, nodes: [question], ...(visible ? { visible } : {}) }
}

/** An answer of the right type, different each time. */
export function answerTo(field: Field, turn: number): string {
  if (field.type === 'whole-number') return String(turn % 1000)
  if (field.type === 'yes-no') return turn % 2 === 0 ? 'yes' : 'no'
  if (field.type === 'one-choice') return ['jamais', 'parfois', 'souvent'][turn % 3] ?? 'jamais'
  return `réponse ${turn}`
}
