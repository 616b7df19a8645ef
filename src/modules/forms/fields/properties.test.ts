import {
  array,
  assert,
  constant,
  constantFrom,
  nat,
  oneof,
  property,
  record,
  string,
  stringMatching,
  tuple,
} from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { allCorpora } from './corpora/all-corpora.ts'
import { rawOf, reading } from './corpora/corpus.ts'
import { kindOf } from './field-kinds.ts'
import { resident } from './messages.fr.ts'
import { readAnswer, understand } from './read-answer.ts'
import { sayDoubt, sayProblem } from './say-problem.ts'

const corpus = constantFrom(...allCorpora)

// Any text, and the texts of the corpora with a slip: a letter taken out, doubled, or another put in.
const anyText = oneof(
  string({ unit: 'binary', maxLength: 40 }),
  string({ unit: 'grapheme', maxLength: 20 }),
  stringMatching(/^[\d .,€\-/:+]{0,25}$/),
  constantFrom(
    '__proto__',
    'constructor',
    '\uD800',
    '\u0000',
    '{count}',
    "' or 1=1",
    'NaN',
    'Infinity',
    '1e999',
  ),
)

const filled = corpus.chain(({ field, valid, invalid }) => {
  const names = kindOf(field).boxes(
    field,
    ['fruits', 'days'].flatMap((id) => reading.list(id) ?? []),
  )
  const known = [...valid, ...invalid].map(([typed]) => rawOf(typed))
  const invented = record(
    Object.fromEntries([...names, 'value'].map((name) => [name, array(anyText, { maxLength: 3 })])),
  )
  const mixed = tuple(constantFrom(...known), invented).map(([one, other]) => ({ ...other, ...one }))
  const slipped = tuple(constantFrom(...known), nat(30), anyText).map(([one, at, text]) =>
    Object.fromEntries(
      Object.entries(one).map(([name, typed]) => [
        name,
        typed.map((each) => each.slice(0, at) + text.slice(0, 1) + each.slice(at + 1)),
      ]),
    ),
  )
  return record({ field: constant(field), raw: oneof(invented, mixed, slipped) })
})

const runs = { numRuns: 2000 }

test('reading never throws, and keeps what was typed whatever comes of it', () => {
  assert(
    property(filled, ({ field, raw }) => {
      const before = structuredClone(raw)
      const answer = readAnswer({ question: { field }, raw, reading })
      expect(answer.raw).toEqual(before)
      expect(['given', 'unreadable', 'empty']).toContain(answer.state)
    }),
    runs,
  )
})

test('what was understood, written again, is understood the same; and once more changes nothing', () => {
  assert(
    property(filled, ({ field, raw }) => {
      const first = understand({ question: { field }, raw, reading })
      if (first.kind !== 'read') return
      const written = kindOf(field).write(first.value, field)
      const second = understand({ question: { field }, raw: written, reading })
      expect(second.kind === 'read' && second.value, JSON.stringify(raw)).toEqual(first.value)
      expect(kindOf(field).write(second.kind === 'read' && second.value, field)).toEqual(written)
    }),
    runs,
  )
})

test('what is wrong or doubtful is said in every language, with every value it names', () => {
  const general = languages.map((language) => sayProblem(language, 'not-understood'))
  assert(
    property(filled, ({ field, raw }) => {
      const read = understand({ question: { field }, raw, reading })
      for (const language of languages) {
        if (read.kind === 'unreadable') {
          const sentence = sayProblem(language, read.problem, read.values)
          expect(sentence).not.toMatch(/undefined|\{\w+[,}]/)
          if (read.problem !== 'not-understood') expect(general).not.toContain(sentence)
        }
        if (read.kind === 'read' && read.doubt) {
          expect(sayDoubt(language, read.doubt, read.values)).not.toMatch(/undefined|\{\w+[,}]/)
        }
      }
    }),
    runs,
  )
})

test('what is understood is seen by expressions as its field announces, and said in words', () => {
  assert(
    property(filled, ({ field, raw }) => {
      const answer = readAnswer({ question: { field }, raw, reading })
      if (answer.state !== 'given') return
      const kind = kindOf(field)
      if (answer.seen) expect(answer.seen.type).toBe(kind.sees?.(field))
      expect(kind.say(answer.value, field, reading)).not.toMatch(/undefined|\[object/)
    }),
    runs,
  )
})

test('a sentence about a problem gives an example or says what to do, and blames nobody', () => {
  const sentences = Object.entries(resident).filter(([key]) => key.startsWith('problem-'))
  const blame = /\b(erreur|invalide|incorrect|interdit|mauvais|faute|obligatoire|veuillez|échec)\b/i
  expect(sentences.filter(([, sentence]) => blame.test(sentence))).toEqual([])
  const helps = /Exemple|Écrivez|Choisissez|choisissez|Gardez|Donnez|Dites|Répondez|Signez|Vérifiez|Signez/
  expect(sentences.filter(([, sentence]) => !helps.test(sentence))).toEqual([])
})
