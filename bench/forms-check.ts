import { cpus } from 'node:os'
import type { Definition, Expression } from '#modules/forms/index.ts'
import { checkDefinition } from '../src/modules/forms/check/check-definition.ts'

/** Measures the checker on a large form: `npx tsx bench/forms-check.ts [questions] [runs]`. */
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

const document: unknown = JSON.parse(JSON.stringify(aLargeForm(questions)))
const { errors, warnings } = checkDefinition(document)
// The time of the processor, not of the clock: whatever else this machine does is not counted.
const times = Array.from({ length: runs }, () => {
  const start = process.cpuUsage()
  checkDefinition(document)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}).toSorted((one, other) => one - other)
const at = (share: number): string => (times[Math.min(runs - 1, Math.floor(runs * share))] ?? 0).toFixed(1)

console.log(`${questions} questions, ${JSON.stringify(document).length} signs, ${cpus()[0]?.model ?? ''}`)
console.log(
  `remarks: ${errors.length} errors, ${warnings.length} warnings (${[...new Set([...errors, ...warnings].map(({ rule }) => rule))].join(', ')})`,
)
console.log(
  `checkDefinition: median ${at(0.5)} ms, p95 ${at(0.95)} ms, largest ${at(1)} ms; target ${target} ms`,
)
