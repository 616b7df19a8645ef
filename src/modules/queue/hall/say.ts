import type { Language } from '#kernel/language.ts'
import { type Say, sayIn } from '#platform/i18n/say.ts'
import type { GrowthReason, ShownWait } from '../shown-wait.ts'
import { resident as ar } from './messages.ar.ts'
import { resident as en } from './messages.en.ts'
import { resident as fr } from './messages.fr.ts'
import { resident as simple } from './messages.fr-simple.ts'

export type HallKey = keyof typeof fr
export type SayHall = Say<HallKey>

const translations = { fr, 'fr-simple': simple, en, ar }

/** The words of the kiosk, the board and the ticket on the phone. */
export function sayHall(language: Language): SayHall {
  return sayIn(translations, language)
}

/** « Entre 15 et 25 minutes. » */
export function sayWait(say: SayHall, wait: ShownWait): string {
  if (wait.kind !== 'range') return say(sentences[wait.kind])
  const { from, to } = wait
  return from === 0 ? say('waitUpTo', { to }) : say('waitRange', { from, to })
}

/** Why the wait has just grown. */
export function sayGrowth(say: SayHall, reason: GrowthReason): string {
  return say(growths[reason])
}

const sentences = {
  soon: 'waitSoon',
  'under-5': 'waitUnder5',
  'over-60': 'waitOver60',
  'no-counter': 'waitNoCounter',
} as const satisfies Record<Exclude<ShownWait['kind'], 'range'>, HallKey>

const growths = {
  'counter-left': 'grownCounterLeft',
  'person-put-ahead': 'grownPersonPutAhead',
  'place-changed': 'grownPlaceChanged',
} as const satisfies Record<GrowthReason, HallKey>
