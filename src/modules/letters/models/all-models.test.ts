import { describe, expect, test } from 'vitest'
import { sentencesOf, wordsOf } from '#kernel/readability.ts'
import { type LetterModel, type Passage, passagesOf, summaryLanguages } from '../model/letter-model.ts'
import { fillLetter, fillSummary, marksIn, socialSecurityMark } from '../model/fill-letter.ts'
import { hintsOn, longestSentence } from '../plain-language/hints.ts'
import { letterModels } from './all-models.ts'
import { protectedActOf } from './protected-acts.ts'

const models = letterModels.map((model) => [model.code, model] as const)
const everyday = {
  day: '3 mars 2026',
  amount: '120 €',
  line: 'mon dossier',
  lines: 'Je vis seule.',
  tick: 'oui',
}
const ofTheFile: Readonly<Record<string, string>> = {
  name: 'Jeanne Bernard',
  undersigned: 'soussignée',
  born: 'née',
  birthDay: '12 juin 1954',
  commune: 'Alpha',
}

test('there are at least twenty models, of every purpose, each with a code of its own', () => {
  expect(letterModels.length).toBeGreaterThanOrEqual(20)
  expect(new Set(letterModels.map(({ code }) => code)).size).toBe(letterModels.length)
  expect(new Set(letterModels.map(({ purpose }) => purpose)).size).toBe(6)
})

test('the acts a measure of protection has a word in are those of models that exist', () => {
  const acts = letterModels.filter(({ code }) => protectedActOf(code)).map(({ code }) => code)
  expect(acts).toHaveLength(16)
  expect(
    letterModels
      .filter(({ purpose }) => purpose === 'certificate' || purpose === 'work')
      .map(({ code }) => protectedActOf(code)),
  ).toEqual([undefined, undefined, undefined, undefined])
})

describe.each(models)('%s', (_, model) => {
  test('every field stands somewhere in the letter', () => {
    const said = new Set(passagesIn(model).flatMap(fieldsOf))
    const counts = model.sendBefore ? [model.sendBefore.from] : []
    const unused = Object.keys(model.fields).filter((name) => !said.has(name) && !counts.includes(name))
    expect(unused).toEqual([])
  })

  test('every passage names fields that exist', () => {
    const known = new Set([...Object.keys(model.fields), ...Object.keys(ofTheFile)])
    const all = [
      ...passagesIn(model),
      ...summaryLanguages.flatMap((one) => model.summary[one].flatMap(passagesOf)),
    ]
    expect(all.flatMap(fieldsOf).filter((name) => !known.has(name))).toEqual([])
  })

  test('every condition may be met, and may be missed', () => {
    const conditions = passagesIn(model).flatMap(({ condition }) => condition ?? [])
    expect(conditions.filter(({ field }) => !model.fields[field]?.isOptional)).toEqual([])
  })

  test('with everything filled, and with the least, no mark is left', () => {
    for (const write of [whole(model), least(model)]) {
      const filled = fillLetter(model, write)
      const marks = marksIn(Object.values(filled).join('\n')).filter((mark) => mark !== socialSecurityMark)
      expect(marks).toEqual([])
      for (const language of summaryLanguages) {
        expect(marksIn(fillSummary(model, language, write).join('\n'))).toEqual([])
      }
    }
  })

  test('with nothing filled, a mark stands for each thing the letter cannot do without', () => {
    const marks = marksIn(Object.values(fillLetter(model, ofFile)).join('\n'))
    const needed = Object.values(model.fields).filter(({ isOptional }) => !isOptional)
    expect(marks.length).toBeGreaterThanOrEqual(needed.length)
  })

  test('it is short and made of everyday words', () => {
    const { body, object, references } = fillLetter(model, whole(model))
    const parts = {
      layout: model.layout,
      recipient: 'CAF\n1 rue du Port',
      object,
      references: references || 'x',
      body,
    }
    const hints = hintsOn(parts).filter((hint) => !('mark' in hint && hint.mark === socialSecurityMark))
    expect(hints).toEqual([])
  })

  test('its summary says it in each language, in sentences one follows', () => {
    for (const language of summaryLanguages) {
      const lines = fillSummary(model, language, whole(model))
      expect(lines.length, language).toBeGreaterThan(0)
      const most = language === 'fr-simple' ? 18 : longestSentence
      const long = sentencesOf(lines.join('\n')).filter((one) => wordsOf(one).length > most)
      expect(long, language).toEqual([])
      expect(/\p{Script=Arabic}/u.test(lines.join('')), language).toBe(language === 'ar')
    }
  })

  test('its rules say where they come from, and a delay runs from a day that is asked', () => {
    for (const rule of [model.sendBefore, model.answer]) {
      if (rule) expect(rule.source.text).toMatch(/art\.|décret|loi|usage/)
    }
    if (model.sendBefore) expect(model.fields[model.sendBefore.from]?.kind).toBe('day')
  })

  test('French typography: no ordinary space before a colon', () => {
    const { body, object, references } = fillLetter(model, whole(model))
    expect([body, object, references, model.title, model.when].join('\n')).not.toMatch(/ [:;!?»]|« /)
  })
})

function passagesIn({ object, references, paragraphs, enclosures }: LetterModel): readonly Passage[] {
  return [object, ...references, ...paragraphs.flatMap(passagesOf), ...enclosures]
}

function fieldsOf({ pieces, condition }: Passage): readonly string[] {
  const said = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.field]))
  return condition ? [...said, condition.field] : said
}

function whole({ fields }: LetterModel): (name: string) => string | undefined {
  return (name) => ofTheFile[name] ?? (fields[name] && everyday[fields[name].kind])
}

function least({ fields }: LetterModel): (name: string) => string | undefined {
  return (name) =>
    ofTheFile[name] ?? (fields[name] && !fields[name].isOptional ? everyday[fields[name].kind] : undefined)
}

function ofFile(name: string): string | undefined {
  return ofTheFile[name]
}
