import type { LocalText } from '#kernel/language.ts'
import type { Raw } from '../answers/answer.ts'
import type { Definition, Option, OptionList } from '../definition/definition.ts'
import type { Field, FieldType, Question } from '../definition/question.ts'
import type { Problem } from '../fields/problem.ts'
import { both, type SamplesOf, type Words } from './example-sample.ts'
import { officeSamples } from './office-samples.ts'
import { personSamples } from './person-samples.ts'
import { simpleSamples } from './simple-samples.ts'

/** One question of each type of field, with an answer that is read and the problem of one that is not. */
export interface ExampleQuestion {
  readonly question: Question
  readonly raw: Raw
  readonly problem: Problem
}

const helpWords: Readonly<Record<string, Words>> = {
  rent: ['Payer le loyer', 'Paying the rent', 'دفع الإيجار'],
  energy: ['Payer l’énergie', 'Paying for energy', 'دفع الطاقة'],
  food: ['Manger', 'Food', 'الطعام'],
  health: ['Me soigner', 'Health care', 'العلاج'],
}
const answerWords: Readonly<Record<string, Words>> = {
  alone: ['Oui, seul', 'Yes, alone', 'نعم، وحدي'],
  helped: ['Avec de l’aide', 'With help', 'بمساعدة'],
  no: ['Non', 'No', 'لا'],
}
const pictograms: Readonly<Record<string, string>> = {
  rent: 'home',
  energy: 'sound',
  food: 'family',
  health: 'hand',
}

const lists: readonly OptionList[] = [
  {
    id: 'needs',
    options: [
      ...optionsOf(helpWords),
      { code: 'nothing', label: both(['Aucun', 'None', 'لا شيء']), exclusive: true },
    ],
  },
  { id: 'answers', options: optionsOf(answerWords) },
  { id: 'kinds', options: optionsOf(helpWords).map((option) => ({ ...option, under: 'alone' })) },
  {
    id: 'months',
    options: Array.from({ length: 12 }, (_, index) => ({
      code: `m${index + 1}`,
      label: both([monthName(index, 'fr'), monthName(index, 'en'), monthName(index, 'ar')]),
    })),
  },
]

function optionsOf(words: Readonly<Record<string, Words>>): readonly Option[] {
  return Object.entries(words).map(([code, said]) => {
    const pictogram = pictograms[code]
    return { code, label: both(said), ...(pictogram && { pictogram }) }
  })
}

function monthName(index: number, language: string): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, index, 15),
  )
}

const samples: SamplesOf<FieldType> = { ...simpleSamples, ...personSamples, ...officeSamples }

/** One question of every type, in the order of the list of fields. */
export const exampleQuestions: readonly ExampleQuestion[] = Object.entries(samples).map(
  ([type, [label, problem, raw, field]]) => ({
    question: questionOf(type, both(label), field),
    raw,
    problem,
  }),
)

/** The example of one type. */
export function exampleOf(type: FieldType): ExampleQuestion {
  const [label, problem, raw, field] = samples[type]
  return { question: questionOf(type, both(label), field), raw, problem }
}

/** A form that asks them all. */
export const exampleDefinition: Definition = {
  format: 1,
  id: 'exemple',
  kind: 'procedure',
  languages: ['fr', 'fr-simple', 'en', 'ar'],
  title: both(['Demander une aide pour le loyer', 'Ask for help with the rent', 'طلب مساعدة للإيجار']),
  purpose: both([
    'Vos réponses servent à calculer votre aide. Un agent les lit avec vous.',
    'Your answers are used to work out your help. A member of staff reads them with you.',
    'تُستعمل إجاباتك لحساب المساعدة. يقرؤها موظف معك.',
  ]),
  policies: {
    identity: 'code',
    legalBasis: { ground: 'public-task', reference: 'Code de l’action sociale et des familles, art. L123-5' },
    retention: 'one-year',
    draftDays: 90,
    order: 'tasks',
    checkAnswers: true,
  },
  lists,
  sections: [
    section('you', ['Vous', 'You', 'أنت'], ['birth-date', 'family-name', 'phone']),
    section('home', ['Votre logement', 'Your home', 'سكنك'], ['address', 'amount']),
    section('rest', ['Le reste', 'The rest', 'الباقي'], ['several-choices', 'grid']),
  ],
  rules: [],
  results: [{ id: 'end', title: both(['Merci', 'Thank you', 'شكرًا']) }],
}

function section(id: string, title: Words, types: readonly FieldType[]): Definition['sections'][number] {
  return {
    id,
    title: both(title),
    steps: types.map((type) => ({ step: 'page', id: `page-${type}`, nodes: [exampleOf(type).question] })),
  }
}

function questionOf(id: string, label: LocalText, field: Field): Question {
  return {
    node: 'question',
    id,
    label,
    // Written in French only: a page in another language says so.
    whyWeAsk: { fr: 'Cette réponse sert à calculer votre aide. Rien d’autre.' },
    need: 'blocking',
    sensitivity: 'ordinary',
    mayNotKnow: true,
    mayTellAgent: true,
    field,
  }
}
