import { expect, test } from 'vitest'
import {
  missesOf,
  type ReadabilityGate,
  readabilityGates,
  readabilityOf,
  sentencesOf,
  withoutArguments,
  wordsOf,
} from '#kernel/readability.ts'
import type { Definition } from '#modules/forms/index.ts'
import { shippedForms } from '../src/main/shipped-forms.ts'

const languages = [
  ['fr', readabilityGates.page],
  ['fr-simple', readabilityGates.simple],
] as const

const cases = shippedForms.flatMap((form) =>
  languages.map(([language, gate]) => ({ form, language, gate, id: form.id })),
)

test.each(cases)('what $id asks in $language passes its gate', ({ form, language, gate }) => {
  const readability = readabilityOf(textsIn(form, language))
  const { score, wordsPerSentence, longest } = readability
  expect(missesOf(readability, gate), JSON.stringify({ score, wordsPerSentence, longest })).toEqual([])
})

test.each(cases)('no sentence of $id in $language is too long', ({ form, language, gate }) => {
  expect(textsIn(form, language).filter((text) => hasLongSentence(text, gate))).toEqual([])
})

test('a hard text would be seen', () => {
  const law =
    'Le bénéfice de la présente allocation est subordonné à la production préalable de l’ensemble des pièces justificatives énumérées ci-après, sous réserve des dispositions dérogatoires.'
  expect(missesOf(readabilityOf([law, law]), readabilityGates.page)).toEqual(['score', 'wordsPerSentence'])
})

function hasLongSentence(text: string, { longest }: ReadabilityGate): boolean {
  return sentencesOf(withoutArguments(text)).some((sentence) => wordsOf(sentence).length > longest)
}

// Every text of a document, wherever it stands: an object that speaks French.
function textsIn(form: Definition, language: 'fr' | 'fr-simple'): readonly string[] {
  const found: string[] = []
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const words: unknown = Reflect.get(value, language)
    if (typeof words === 'string') found.push(words)
    for (const inside of Object.values(value)) look(inside)
  }
  look(form)
  return found
}
