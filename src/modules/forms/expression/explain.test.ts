import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import {
  all,
  apart,
  codes,
  one,
  rows,
  rowValues,
  rule,
  today,
  two,
  when,
  x,
} from '#test/support/form-expressions.ts'
import { type Given, inputsFrom, type Short } from '#test/support/form-inputs.ts'
import type { Definition } from '../definition/definition.ts'
import type { Field, Question } from '../definition/question.ts'
import type { Text } from '../definition/text.ts'
import { explain, reasons } from './explain.ts'
import type { Expression } from './expression.ts'
import { trace } from './trace.ts'

const nbsp = '\u00a0'
const said = (words: string): string => words.replaceAll('~', nbsp)

function text(fr: string, en = fr): Text {
  return { fr, en }
}

function asked(id: string, label: Text, field: Field = { type: 'yes-no' }): Question {
  return { node: 'question', id, label, field, need: 'blocking', sensitivity: 'ordinary' }
}

const born = asked('born', text('Quelle est votre date de naissance ?'), { type: 'birth-date' })
const definition: Definition = {
  format: 1,
  id: 'essai',
  kind: 'procedure',
  languages: ['fr', 'en'],
  title: text('Essai'),
  purpose: text('Essai'),
  policies: {
    identity: 'code',
    legalBasis: { ground: 'consent' },
    retention: 'draft-only',
    draftDays: 30,
    order: 'straight',
    checkAnswers: true,
  },
  lists: [
    {
      id: 'homes',
      options: [
        { code: 'owner', label: text('Propriétaire', 'Owner') },
        { code: 'tenant', label: text('Locataire', 'Tenant') },
      ],
    },
  ],
  sections: [
    {
      id: 'one',
      title: text('Vous'),
      steps: [
        {
          step: 'page',
          id: 'all',
          nodes: [
            asked('children', text('Avez-vous des enfants ?', 'Do you have children?')),
            asked('student', text('Êtes-vous étudiant ?', 'Are you a student?')),
            asked('helped', text('Avez-vous déjà été aidé ?')),
            asked('home', text('Êtes-vous propriétaire ou locataire ?'), {
              type: 'one-choice',
              list: 'homes',
            }),
            asked('income', text('Combien gagnez-vous par mois ?'), { type: 'amount', per: 'month' }),
            asked('rent', text('Combien payez-vous de loyer ?'), { type: 'amount', per: 'month' }),
            asked('parts', text('Combien de parts avez-vous ?'), { type: 'whole-number' }),
            asked('sent', text('Quand avez-vous demandé ?'), { type: 'date' }),
            born,
          ],
        },
        {
          step: 'group',
          id: 'people',
          title: text('Les personnes du foyer'),
          least: 0,
          most: 10,
          rowTitle: text('{first_name}'),
          addRow: text('Ajouter'),
          pages: [
            {
              step: 'page',
              id: 'person',
              nodes: [
                asked('first-name', text('Quel est son prénom ?'), { type: 'first-names' }),
                asked('years', text('Quel est son âge ?'), { type: 'whole-number' }),
                asked('pupil', text('Va-t-il à l’école ?')),
              ],
            },
          ],
        },
      ],
    },
  ],
  rules: [
    {
      id: 'quotient',
      name: text('Quotient familial'),
      article: 'Règlement, art. 7',
      value: two('divided-by', 'income', 'parts'),
    },
  ],
  results: [],
}

const rules = { quotient: two('divided-by', 'income', 'parts') }
const age = apart('years-between', 'born', today)

function inFrench(expression: Expression, given: Given): readonly string[] {
  return explain({ definition, expression, inputs: inputsFrom({ rules, ...given }), language: 'fr' }).map(
    (line) => line.replaceAll('\u202f', nbsp),
  )
}

test('an answer is a reason, with its question', () => {
  expect(inFrench(x('children'), { answers: { children: true } })).toEqual([
    said('Parce que vous avez répondu «~Oui~» à «~Avez-vous des enfants ?~».'),
  ])
})

test('an agent reads about the person', () => {
  const inputs = inputsFrom({ answers: { children: false } })
  expect(explain({ definition, expression: x('children'), inputs, language: 'fr', about: 'person' })).toEqual(
    [said('Parce que la personne a répondu «~Non~» à «~Avez-vous des enfants ?~».')],
  )
})

test('a condition that is not kept says by how much', () => {
  expect(
    inFrench(two('at-most', 'income', { cents: 120_000 }), { answers: { income: { cents: 125_050 } } }),
  ).toEqual([
    said('Parce que vous avez répondu «~1~250,50~€~» à «~Combien gagnez-vous par mois ?~».'),
    said('Combien gagnez-vous par mois ?~: 1~250,50~€. C’est plus que 1~200,00~€. Il y a 50,50~€ de trop.'),
  ])
  expect(inFrench(two('at-least', age, 18), { answers: { born: { day: '2009-03-03' } } })).toEqual([
    said('Parce que vous avez répondu «~3 mars 2009~» à «~Quelle est votre date de naissance ?~».'),
    said('Âge au 22 novembre 2026~: 17 ans. C’est moins que 18 ans. Il manque 1 an.'),
  ])
  expect(
    inFrench(two('at-most', { day: '2026-09-01' }, 'sent'), { answers: { sent: { day: '2026-08-30' } } }),
  ).toEqual([
    said('Parce que vous avez répondu «~30 août 2026~» à «~Quand avez-vous demandé ?~».'),
    said('Quand avez-vous demandé ?~: 30 août 2026. C’est avant le 1er septembre 2026, de 2 jours.'),
  ])
})

test('what is worked out is told by the name of its rule', () => {
  const given = { answers: { income: { cents: 170_000 }, parts: 2 } }
  expect(inFrench(two('at-most', rule('quotient'), { cents: 90_000 }), given)).toEqual([
    said('Parce que vous avez répondu «~1~700,00~€~» à «~Combien gagnez-vous par mois ?~».'),
    said('Parce que vous avez répondu «~2~» à «~Combien de parts avez-vous ?~».'),
    said('Quotient familial~: 850,00~€. C’est au plus 900,00~€.'),
  ])
  expect(inFrench(rule('quotient'), given).at(-1)).toBe(said('Résultat~: 850,00~€.'))
})

test('of an “or”, the answer that decides is the reason, and no other', () => {
  const given = { answers: { children: true, student: true, helped: false } }
  expect(inFrench(all('or', 'helped', 'children', 'student'), given)).toEqual([
    said('Parce que vous avez répondu «~Oui~» à «~Avez-vous des enfants ?~».'),
  ])
})

test('rows are told by their name, or by their place', () => {
  const people = {
    r1: { 'first-name': { text: 'Lina' }, years: 12, pupil: false },
    r2: { years: 9, pupil: true },
  } satisfies Record<string, Record<string, Short>>
  const given = { rows: { people }, groups: { people: ['first-name'] } }
  expect(inFrench(rows('any', 'people', two('more', 'years', 10)), given)).toEqual([
    said('Parce que vous avez répondu «~12~» à «~Quel est son âge ?~», pour Lina.'),
    said('Quel est son âge ?~: 12. C’est plus que 10.'),
  ])
  expect(inFrench(rows('any', 'people', 'pupil'), given)).toEqual([
    said('Parce que vous avez répondu «~Oui~» à «~Va-t-il à l’école ?~», pour Les personnes du foyer, 2.'),
  ])
})

test('what is unknown says what is missing, then what she does not know', () => {
  expect(inFrench(all('and', 'children', 'student'), { answers: { children: true } })).toEqual([
    said('Il manque votre réponse à «~Êtes-vous étudiant ?~».'),
  ])
  expect(inFrench(x('student'), { answers: { student: 'not-known' } })).toEqual([
    said('Vous ne savez pas répondre à «~Êtes-vous étudiant ?~». Un agent peut aider.'),
  ])
  expect(
    inFrench(two('at-least', age, 65), { answers: { born: { from: '1961-01-01', to: '1961-12-31' } } }),
  ).toEqual([
    said('Vous ne savez pas répondre à «~Quelle est votre date de naissance ?~». Un agent peut aider.'),
  ])
})

test('an error is told as one, and never as a no', () => {
  expect(
    inFrench(two('more', rule('quotient'), { cents: 1 }), { answers: { income: { cents: 1 }, parts: 0 } }),
  ).toEqual(['Le calcul n’a pas pu se faire. Un agent va regarder.'])
})

test('the four languages say it', () => {
  const expression = all('and', two('at-least', age, 18), codes('is-one-of', 'home', 'tenant'))
  const inputs = inputsFrom({ answers: { born: { day: '2000-01-01' }, home: { code: 'tenant' } } })
  const lines = languages.map((language) => explain({ definition, expression, inputs, language }))
  expect(lines).toEqual([
    [
      said('Parce que vous avez répondu «~1er janvier 2000~» à «~Quelle est votre date de naissance ?~».'),
      said('Âge au 22 novembre 2026~: 26 ans. C’est au moins 18 ans.'),
      said('Parce que vous avez répondu «~Locataire~» à «~Êtes-vous propriétaire ou locataire ?~».'),
    ],
    [
      said('Vous avez répondu «~1er janvier 2000~» à «~Quelle est votre date de naissance ?~».'),
      said('Âge le 22 novembre 2026~: 26 ans. C’est 18 ans ou plus.'),
      said('Vous avez répondu «~Locataire~» à «~Êtes-vous propriétaire ou locataire ?~».'),
    ],
    [
      'Because you answered “1 January 2000” to “Quelle est votre date de naissance ?”.',
      'Age on 22 November 2026: 26 years. This is at least 18 years.',
      'Because you answered “Tenant” to “Êtes-vous propriétaire ou locataire ?”.',
    ],
    [
      'لأنكم أجبتم «1 يناير 2000» عن سؤال «Quelle est votre date de naissance ?».',
      'العمر في 22 نوفمبر 2026: 26 سنة. هذا لا يقل عن 18 سنة.',
      'لأنكم أجبتم «Locataire» عن سؤال «Êtes-vous propriétaire ou locataire ?».',
    ],
  ])
})

test('a trace keeps what was looked at, and the article of each rule', () => {
  const expression = all('and', 'children', two('at-most', rule('quotient'), { cents: 90_000 }), 'student')
  const inputs = inputsFrom({ rules, answers: { children: false, student: true } })
  expect(trace({ definition, expression, inputs })).toEqual({
    outcome: { kind: 'known', value: { type: 'boolean', value: false } },
    result: {
      op: 'and',
      at: '',
      outcome: { kind: 'known', value: { type: 'boolean', value: false } },
      parts: [
        {
          op: 'answer',
          at: 'of/0',
          reads: 'children',
          outcome: { kind: 'known', value: { type: 'boolean', value: false } },
          parts: [],
        },
      ],
    },
    rules: [],
  })
  const whole = inputsFrom({ rules, answers: { children: true, income: { cents: 100 }, parts: 2 } })
  const { rules: traced } = trace({ definition, expression, inputs: whole })
  expect(traced).toMatchObject([
    {
      id: 'quotient',
      article: 'Règlement, art. 7',
      result: { op: 'divided-by', outcome: { value: { value: 50 } } },
    },
  ])
})

// Every shape of sentence over this form: answers, amounts, an age, choices, a rule, rows.
const atoms: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom('children', 'student', 'helped').map(x),
  fc.constantFrom('at-most' as const, 'more' as const).map((op) => two(op, 'income', { cents: 120_000 })),
  fc
    .constantFrom('less' as const, 'at-least' as const)
    .map((op) => two(op, 'rent', two('divided-by', 'income', 3))),
  fc.integer({ min: 17, max: 70 }).map((years) => two('at-least', age, years)),
  fc.constantFrom('owner', 'tenant').map((code) => two('equals', 'home', { code })),
  fc.constant(two('less', rule('quotient'), { cents: 60_000 })),
  fc.constant(rows('any', 'people', all('and', 'pupil', two('less', 'years', 11)))),
  fc.constant(two('more', rows('count', 'people', 'pupil'), 1)),
  fc.constant(two('more', rowValues('sum', 'people', ['years', 'pupil']), 20)),
)
const conditions = fc.letrec((tie: fc.LetrecTypedTie<{ condition: Expression }>) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    atoms,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => all('and', ...of)),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => all('or', ...of)),
    tie('condition').map((of) => one('not', of)),
    fc.tuple(tie('condition'), tie('condition'), tie('condition')).map((ways) => when(...ways)),
  ),
})).condition

const cents = fc.integer({ min: 0, max: 200_000 }).map((value) => ({ cents: value }))
const answers = fc.record({
  children: fc.boolean(),
  student: fc.boolean(),
  helped: fc.boolean(),
  income: cents,
  rent: cents,
  parts: fc.integer({ min: 1, max: 5 }),
  home: fc.constantFrom({ code: 'owner' }, { code: 'tenant' }),
  born: fc.constantFrom<Short>(
    { day: '1990-05-05' },
    { day: '2012-02-02' },
    { from: '1961-01-01', to: '1961-12-31' },
  ),
})
const member = fc.record({ years: fc.integer({ min: 1, max: 20 }), pupil: fc.boolean() })

test('the sentences name every answer that the outcome rests on, and no other', () => {
  const labels = new Map(
    definition.sections.flatMap(({ steps }) =>
      steps
        .flatMap((step) => (step.step === 'page' ? [step] : step.pages))
        .flatMap(({ nodes }) =>
          nodes.flatMap((node) => (node.node === 'question' ? [[node.id, node.label.fr] as const] : [])),
        ),
    ),
  )
  fc.assert(
    fc.property(conditions, answers, fc.array(member, { maxLength: 3 }), (expression, given, members) => {
      const people = Object.fromEntries(
        members.map((one_, index) => [`r${index}`, { ...one_, 'first-name': { text: `Prénom${index}` } }]),
      )
      const inputs = inputsFrom({
        rules,
        answers: given,
        rows: { people },
        groups: { people: ['years', 'pupil', 'first-name'] },
        types: { years: 'number' },
      })
      const rests = reasons(expression, inputs)
      const lines = explain({ definition, expression, inputs, language: 'fr' })
      fc.pre(!lines.some((line) => line.includes('Un agent')))
      const named = [...labels].flatMap(([id, label]) => {
        const about = lines.filter((line) => line.includes(`«${nbsp}${label}`))
        return about.map((line) => [id, /pour Prénom(\d)/.exec(line)?.[1]].filter(Boolean).join(' r'))
      })
      expect(named.sort()).toEqual(
        rests.map(({ question, row }) => [question, row].filter(Boolean).join(' ')).sort(),
      )
      const mentioned = [...labels].filter(([, label]) => lines.join('\n').includes(label)).map(([id]) => id)
      expect(new Set(mentioned)).toEqual(new Set(rests.map(({ question }) => question)))
    }),
    { numRuns: 400 },
  )
})
