import { expect, test } from 'vitest'
import {
  missesOf,
  readabilityGates,
  readabilityOf,
  sentencesOf,
  syllablesOf,
  withoutArguments,
} from './readability.ts'

// Counted by hand, as they are said in the north of France: no mute e.
const said = {
  1: 'femme eau vous êtes vieille feuille mieux lieu août oui huit aide rue langue',
  2: 'maison famille question école papier mairie choisir idée guichet travail réponse agent théâtre paiement accueil',
  3: 'téléphone qualité numéro création envoyer essayer oublier',
  4: 'ordinateur allocataire continuer information situation enregistré bénéficier',
} as const

test.each(
  Object.entries(said).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)])),
)('« %s » is said in %i syllables', (word, count) => {
  expect(syllablesOf(String(word))).toBe(count)
})

test('a law reads worse than a letter, a letter worse than plain French', () => {
  const law =
    'Le délai mentionné à l’article L. 231-4 au terme duquel, à défaut de décision expresse, la demande est réputée rejetée est suspendu pendant le délai imparti pour produire les pièces requises. Toutefois, la production de ces pièces avant l’expiration du délai fixé met fin à cette suspension.'
  const letter =
    'Nous avons bien reçu votre demande d’aide pour payer votre facture. Une personne de notre équipe va la lire. Elle vous répondra avant le 3 mai. Si une pièce manque, elle vous appellera. Vous n’avez rien à faire pour le moment. Pour toute question, venez au guichet.'
  const plain =
    'Vous avez un rendez-vous à la mairie. C’est le 3 mars. Prenez votre carte. Un agent vous aide. Il est là de 9 heures à midi. Vous ne payez rien. Vous pouvez venir avec un ami. Vous pouvez dire non.'
  const scores = [law, letter, plain].map((text) => readabilityOf([text]).score)
  expect(scores).toEqual(scores.toSorted((one, other) => one - other))
  expect(missesOf(readabilityOf([law]), readabilityGates.page)).toEqual([
    'score',
    'wordsPerSentence',
    'longest',
  ])
  expect(missesOf(readabilityOf([letter]), readabilityGates.receipt)).toEqual([])
  expect(missesOf(readabilityOf([plain]), readabilityGates.simple)).toEqual([])
})

test('of a few words only the length of the sentence is looked at', () => {
  const label = readabilityOf(['Quel est votre numéro d’allocataire ?'])
  expect(label.score).toBeLessThan(readabilityGates.simple.score)
  expect(missesOf(label, readabilityGates.simple)).toEqual([])
  const long = readabilityOf([`Dites-nous ${'encore un mot '.repeat(8)}.`])
  expect(missesOf(long, readabilityGates.simple)).toEqual(['longest'])
})

test('each text ends its last sentence, and an empty one weighs nothing', () => {
  expect(readabilityOf(['Votre nom', 'Votre prénom'])).toMatchObject({ sentences: 2, words: 4, longest: 2 })
  expect(readabilityOf([])).toMatchObject({ sentences: 0, words: 0, wordsPerSentence: 0, longest: 0 })
})

test('an abbreviation ends no sentence', () => {
  expect(sentencesOf('Selon l’art. 15 du RGPD. Merci.\nM. Petit viendra.')).toEqual([
    'Selon l’art. 15 du RGPD.',
    'Merci.',
    'M. Petit viendra.',
  ])
})

test('a message reads as it will be said', () => {
  expect(
    withoutArguments(
      "Bonjour {prenom}, il reste {n, plural, =0 {rien} one {# question} other {# questions}} d''avance.",
    ),
  ).toBe("Bonjour mot, il reste 3 questions d'avance.")
  expect(withoutArguments('{a}{b, number}')).toBe('motmot')
  expect(withoutArguments('sans fin {')).toBe('sans fin mot')
})
