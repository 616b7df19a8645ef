import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import {
  isInForce,
  limitsUnder,
  protectedActs,
  protectionKinds,
  standingUnder,
} from './protection-measure.ts'

test.each([
  ['tutelle', 'sign-a-mandate', 'represented', 'art. 473 C. civ.'],
  ['tutelle', 'receive-and-spend-income', 'represented', 'art. 474 C. civ.'],
  ['tutelle', 'personal-act', 'alone', 'art. 459 C. civ.'],
  ['curatelle-simple', 'sign-a-mandate', 'assisted', 'art. 467 C. civ.'],
  ['curatelle-simple', 'ask-for-a-benefit', 'alone', 'art. 467 C. civ.'],
  ['curatelle-simple', 'receive-and-spend-income', 'alone', 'art. 467 C. civ.'],
  ['curatelle-renforcee', 'receive-and-spend-income', 'represented', 'art. 472 C. civ.'],
  ['sauvegarde-de-justice', 'sign-a-contract', 'unless-entrusted', 'art. 435 C. civ.'],
  ['habilitation-familiale', 'sign-a-contract', 'unless-entrusted', 'art. 494-8 C. civ.'],
  ['habilitation-du-conjoint', 'ask-for-a-benefit', 'unless-entrusted', 'art. 219 C. civ.'],
  ['mandat-de-protection-future', 'sign-a-mandate', 'unless-entrusted', 'art. 488 C. civ.'],
  ['mesure-d-accompagnement', 'sign-a-mandate', 'alone', 'art. 495-3 C. civ.'],
] as const)('under %s, to %s: %s, %s', (kind, act, ...[standing, article]) => {
  expect(standingUnder(kind, act)).toEqual({ standing, article })
})

test('no measure takes away decisions on one’s own person', () => {
  for (const kind of protectionKinds) expect(standingUnder(kind, 'personal-act').standing).toBe('alone')
})

test('every limit names its article', () => {
  for (const kind of protectionKinds) {
    for (const act of protectedActs) expect(standingUnder(kind, act).article).toMatch(/^art\. [\dL]/)
  }
})

test('what a curator must sign, and nothing else, is a limit of a simple curatelle', () => {
  expect(limitsUnder('curatelle-simple').map(({ act }) => act)).toEqual(['sign-a-mandate', 'sign-a-contract'])
})

test('a measure is in force until its last day', () => {
  expect(isInForce({ endsOn: toDay('2026-03-03') }, toDay('2026-03-03'))).toBe(true)
  expect(isInForce({ endsOn: toDay('2026-03-02') }, toDay('2026-03-03'))).toBe(false)
  expect(isInForce({ endsOn: undefined }, toDay('2026-03-03'))).toBe(true)
})
