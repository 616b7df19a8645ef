import { describe, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { ProtectedAct, ProtectionKind } from '../protection-measure.ts'
import { type Manner, mayDespite, whatProtectionForbids } from './assent.ts'

const today = toDay('2026-03-03')

function under(kind: ProtectionKind, endsOn?: string) {
  return {
    protection: {
      kind,
      endsOn: endsOn === undefined ? undefined : toDay(endsOn),
      representative: undefined,
      representativeContact: undefined,
    },
  }
}

describe('what a measure forbids', () => {
  test.each<[ProtectionKind, ProtectedAct, string | undefined]>([
    ['tutelle', 'ask-for-a-benefit', 'represented'],
    ['tutelle', 'sign-a-mandate', 'represented'],
    ['tutelle', 'personal-act', undefined],
    ['curatelle-simple', 'sign-a-mandate', 'assisted'],
    ['curatelle-simple', 'ask-for-a-benefit', undefined],
    ['curatelle-simple', 'receive-and-spend-income', undefined],
    ['curatelle-renforcee', 'receive-and-spend-income', 'represented'],
    ['sauvegarde-de-justice', 'ask-for-a-benefit', 'unless-entrusted'],
    ['habilitation-familiale', 'sign-a-contract', 'unless-entrusted'],
    ['mandat-de-protection-future', 'sign-a-mandate', 'unless-entrusted'],
    ['mesure-d-accompagnement', 'ask-for-a-benefit', undefined],
  ])('%s: %s is %s', (kind, act, standing) => {
    expect(whatProtectionForbids(under(kind), act, today)?.standing).toBe(standing)
  })

  test('nothing without a measure, nor once its last day has passed', () => {
    expect(whatProtectionForbids({ protection: undefined }, 'sign-a-mandate', today)).toBeUndefined()
    expect(whatProtectionForbids(under('tutelle', '2026-03-02'), 'sign-a-mandate', today)).toBeUndefined()
    expect(whatProtectionForbids(under('tutelle', '2026-03-03'), 'sign-a-mandate', today)).toBeDefined()
  })
})

describe('what lifts it', () => {
  test.each<[ProtectionKind, Manner | undefined, string | true]>([
    ['tutelle', undefined, 'representative-signs'],
    ['tutelle', 'by-phone', 'representative-signs'],
    ['tutelle', 'not-entrusted', 'representative-signs'],
    ['tutelle', 'in-writing', true],
    ['curatelle-simple', undefined, 'curator-signs'],
    ['curatelle-simple', 'by-phone', 'curator-signs'],
    ['curatelle-simple', 'present', true],
    ['sauvegarde-de-justice', undefined, 'entrusted-or-not'],
    ['sauvegarde-de-justice', 'by-phone', true],
    ['sauvegarde-de-justice', 'not-entrusted', true],
  ])('%s, agreed %s: %s', (kind, manner, answer) => {
    const forbidden = whatProtectionForbids(under(kind), 'sign-a-mandate', today)
    const assent = manner && { manner, givenBy: 'Mme Petit' }
    const decision = mayDespite(forbidden, assent)
    expect(decision.ok || decision.refusal).toBe(answer)
  })

  test('an assent has a name: said, or written in the measure', () => {
    const forbidden = whatProtectionForbids(under('tutelle'), 'sign-a-mandate', today)
    const assent = { manner: 'present', givenBy: undefined } as const
    expect(mayDespite(forbidden, assent)).toMatchObject({ refusal: 'assent-by-whom' })
    expect(mayDespite(forbidden && { ...forbidden, representative: 'UDAF' }, assent).ok).toBe(true)
  })
})
