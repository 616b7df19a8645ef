import { expect, test } from 'vitest'
import { fieldKinds, kindOf } from '../field-kinds.ts'
import { resident } from '../messages.fr.ts'
import { readAnswer, understand } from '../read-answer.ts'
import { allCorpora, wideCorpora } from './all-corpora.ts'
import { type Corpus, rawOf, reading } from './corpus.ts'

const understood = allCorpora.flatMap(({ name, field, valid }) =>
  valid.map(([typed, kept]) => [name, JSON.stringify(typed), { field, raw: rawOf(typed), kept }] as const),
)
const refused = allCorpora.flatMap(({ name, field, invalid }) =>
  invalid.map(
    ([typed, problem]) => [name, JSON.stringify(typed), { field, raw: rawOf(typed), problem }] as const,
  ),
)

test.each(understood)(
  '%s: %s is understood, and kept beside what was typed',
  (_name, _typed, { field, raw, kept }) => {
    const answer = readAnswer({ question: { field }, raw, reading })
    expect(answer).toMatchObject({ state: 'given' })
    expect(answer.value).toEqual(kept)
    expect(answer.raw).toBe(raw)
  },
)

test.each(understood)(
  '%s: what was kept of %s is written and read as it was',
  (_name, _typed, { field, kept }) => {
    const raw = kindOf(field).write(kept, field)
    const again = understand({ question: { field }, raw, reading })
    expect(again).toMatchObject({ kind: 'read' })
    expect(again.kind === 'read' && again.value).toEqual(kept)
  },
)

test.each(understood)(
  '%s: %s is said in words, and seen as its field announces',
  (_name, _typed, { field, kept }) => {
    const kind = kindOf(field)
    for (const language of ['fr', 'fr-simple', 'en', 'ar'] as const) {
      expect(kind.say(kept, field, { ...reading, language })).not.toMatch(/undefined|\[object|^$/)
    }
    const seen = kind.see?.(kept, field)
    expect(seen === undefined || seen.type === kind.sees?.(field)).toBe(true)
  },
)

test.each(refused)(
  '%s: %s is not understood, and kept as it was typed',
  (_name, _typed, { field, raw, problem }) => {
    const answer = readAnswer({ question: { field }, raw, reading })
    expect(answer).toEqual({ state: 'unreadable', raw, problem })
  },
)

test('every type of field has its corpus', () => {
  const typesTried = new Set(allCorpora.map(({ field }) => field.type))
  const untried = Object.keys(fieldKinds).filter((type) => ![...typesTried].some((tried) => tried === type))
  // These share the kind of a type that is tried.
  expect(untried).toEqual(['expense', 'identity-document'])
})

test.each(wideCorpora.map((corpus) => [corpus.name, corpus] as const))(
  '%s is tried with at least twenty writings of each sort',
  (_name, { valid, invalid }: Corpus) => {
    expect(valid.length).toBeGreaterThanOrEqual(20)
    expect(invalid.length).toBeGreaterThanOrEqual(20)
  },
)

test('every problem that can be said is met in a corpus', () => {
  const met = new Set(allCorpora.flatMap(({ invalid }) => invalid.map(([, problem]) => `problem-${problem}`)))
  const sayable = Object.keys(resident).filter((key) => key.startsWith('problem-'))
  expect(sayable.filter((key) => !met.has(key))).toEqual([])
})
