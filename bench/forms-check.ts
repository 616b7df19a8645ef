import { cpus, loadavg } from 'node:os'
import { SurveyModel } from 'survey-core'
import type { Definition, Expression } from '#modules/forms/index.ts'
import { checkDefinition } from '../src/modules/forms/check/check-definition.ts'

/**
 * Measures the checker on a large form, beside survey-core that loads the same questions and evaluates the same
 * conditions (it checks nothing): `npx tsx bench/forms-check.ts [questions] [runs]`.
 */
const [questions = 300, runs = 30] = process.argv.slice(2).map(Number)
const target = 200

const both = (fr: string): { fr: string; 'fr-simple': string } => ({ fr, 'fr-simple': fr })
const answer = (question: string): Expression => ({ op: 'answer', question })
const number = (value: number): Expression => ({ op: 'literal', literal: { type: 'number', value } })

const often = ['jamais', 'parfois', 'souvent']

/** A form of as many questions, each seen by the ones before it, with a rule for ten of them. */
function aLargeForm(count: number): Definition {
  return {
    format: 1,
    id: 'grand-formulaire',
    kind: 'procedure',
    languages: ['fr', 'fr-simple'],
    title: both('Un grand formulaire'),
    purpose: both('Nous regardons ce que vous payez.'),
    policies: {
      identity: 'person',
      legalBasis: { ground: 'public-task', reference: 'Délibération' },
      retention: 'one-year',
      draftDays: 90,
      order: 'tasks',
      checkAnswers: true,
    },
    lists: [{ id: 'often', options: often.map((word, score) => ({ code: word, label: both(word), score })) }],
    sections: Array.from({ length: Math.ceil(count / 30) }, (_, section) => ({
      id: `section-${section}`,
      title: both(`Partie ${section}`),
      steps: Array.from({ length: Math.min(30, count - section * 30) }, (_step, index) =>
        aPage(section * 30 + index),
      ),
    })),
    rules: Array.from({ length: Math.floor(count / 10) }, (_, index) => ({
      id: `rule-${index}`,
      name: both(`Total ${index}`),
      value: aRule(index),
    })),
    results: [
      { id: 'many', when: { op: 'more', left: aRule(0), right: number(3) }, title: both('Beaucoup') },
      {
        id: 'end',
        title: both('C’est fini'),
        shows: Array.from({ length: Math.floor(count / 10) }, (_, index) => `rule-${index}`),
      },
    ],
  }
}

function aPage(index: number): Definition['sections'][number]['steps'][number] {
  const isChoice = index % 2 === 0
  return {
    step: 'page',
    id: `page-${index}`,
    ...(index > 10 && {
      visible: {
        op: 'and',
        of: [
          { op: 'or', of: [aCondition(index - 2), aCondition(index - 4)] },
          { op: 'not', of: aCondition(index - 6) },
        ],
      },
    }),
    nodes: [
      {
        node: 'question',
        id: `question-${index}`,
        label: both(`Combien de fois êtes-vous venu ici le jour ${index}\u00a0?`),
        hint: both('Comptez aussi le matin.'),
        need: 'blocking',
        sensitivity: 'ordinary',
        field: isChoice
          ? { type: 'one-choice', list: 'often' }
          : { type: 'whole-number', least: 0, most: 100 },
      },
    ],
  }
}

function aCondition(index: number): Expression {
  const question = `question-${index}`
  return index % 2 === 0
    ? { op: 'is-one-of', of: answer(question), codes: ['parfois', 'souvent'] }
    : { op: 'more', left: answer(question), right: number(10) }
}

function aRule(index: number): Expression {
  const asked = Array.from({ length: 5 }, (_, one) => `question-${index * 10 + one * 2 + 1}`)
  return {
    op: 'plus',
    of: [
      ...asked.map((question): Expression => ({ op: 'or-else', of: [answer(question), number(0)] })),
      ...(index % 10 > 0 ? [{ op: 'rule', rule: `rule-${index - 1}` } as const] : []),
    ],
  }
}

/** The same questions and conditions, as survey-core writes them. */
function theSame(count: number): object {
  return {
    pages: Array.from({ length: count }, (_, index) => ({
      name: `page-${index}`,
      ...(index > 10 && {
        visibleIf: `(${theirs(index - 2)} or ${theirs(index - 4)}) and !(${theirs(index - 6)})`,
      }),
      elements: [
        index % 2 === 0
          ? { type: 'radiogroup', name: `question-${index}`, choices: often }
          : { type: 'text', inputType: 'number', name: `question-${index}`, min: 0, max: 100 },
      ],
    })),
  }
}

function theirs(index: number): string {
  return index % 2 === 0 ? `{question-${index}} anyof ['parfois', 'souvent']` : `{question-${index}} > 10`
}

// The time of the processor, not of the clock: whatever else this machine does is not counted.
function spentBy(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

function tell(name: string, work: () => void): number {
  work()
  const times = Array.from({ length: runs }, () => spentBy(work)).toSorted((one, other) => one - other)
  const at = (share: number): number => times[Math.min(runs - 1, Math.floor(runs * share))] ?? 0
  const shown = [0.5, 0.95, 1].map((share) => `${at(share).toFixed(1)} ms`.padStart(9))
  console.log([name.padEnd(62), ...shown].join(' | '))
  return at(0.95)
}

const document: unknown = JSON.parse(JSON.stringify(aLargeForm(questions)))
const { errors, warnings } = checkDefinition(document)
const same = theSame(questions)
const survey = new SurveyModel(same)
survey.data = Object.fromEntries(
  Array.from({ length: questions }, (_, index) => [`question-${index}`, index % 2 === 0 ? 'souvent' : 12]),
)

console.log(`${questions} questions, ${JSON.stringify(document).length} signs, ${cpus()[0]?.model ?? ''}`)
console.log(
  `remarks: ${errors.length} errors, ${warnings.length} warnings (${[...new Set([...errors, ...warnings].map(({ rule }) => rule))].join(', ')})`,
)
console.log(['processor'.padEnd(62), 'p50', 'p95', 'largest'].join(' | '))
const p95 = tell('checkDefinition, all its rules', () => checkDefinition(document))
tell('survey-core: the same form loaded, nothing checked', () => void new SurveyModel(same))
tell('survey-core: the same conditions evaluated', () => survey.runExpressions())
console.log(`target ${target} ms: ${p95 <= target ? 'met' : 'missed'}; load ${loadavg()[0]?.toFixed(1)}`)
