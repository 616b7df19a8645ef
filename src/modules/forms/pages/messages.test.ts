import { expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import {
  missesOf,
  readabilityGates,
  readabilityOf,
  sentencesOf,
  withoutArguments,
  wordsOf,
} from '#kernel/readability.ts'
import { resident as french } from './messages.fr.ts'
import { resident as simple } from './messages.fr-simple.ts'
import { type PageKey, sayPage } from './say.ts'

const keys = Object.keys(french) as readonly PageKey[]
const values = {
  number: 4,
  remaining: 6,
  count: 2,
  most: 300,
  minutes: 8,
  day: '3 mars 2026',
  source: 'votre dossier',
  moment: '3 mars 2026 à 10:05',
  name: 'Amina',
  title: 'Awa',
  form: 'Aide',
}

test.each([
  ['French', french, readabilityGates.page],
  ['plain French', simple, readabilityGates.simple],
] as const)('the words of the pages pass the gate of %s', (_name, messages, gate) => {
  expect(missesOf(readabilityOf(Object.values(messages)), gate)).toEqual([])
})

test('no sentence of plain French has more than fifteen words', () => {
  const long = Object.entries(simple).filter(([, text]) =>
    sentencesOf(withoutArguments(text)).some(
      (sentence) => wordsOf(sentence).length > readabilityGates.simple.longest,
    ),
  )
  expect(long.map(([key]) => key)).toEqual([])
})

test.each(languages)('every sentence can be said in %s, whole', (language) => {
  const say = sayPage(language)
  const broken = keys.filter((key) => /[{}]|^$/.test(say(key, values)))
  expect(broken).toEqual([])
})

test('French signs of two parts keep their space, which no line breaks', () => {
  const loose = Object.entries({ ...french, ...simple }).filter(([, text]) => / [:;!?»]|« /.test(text))
  expect(loose.map(([key]) => key)).toEqual([])
})

test('« il en reste » says the last one', () => {
  const say = sayPage('fr')
  expect(say('place', { number: 4, remaining: 6 })).toBe('Question 4, il en reste environ 6')
  expect(say('place', { number: 10, remaining: 0 })).toBe('Question 10, la dernière')
})
