import { words as disability } from '../rules/disability/words.ts'
import { words as energy } from '../rules/energy/words.ts'
import { words as family } from '../rules/family/words.ts'
import { words as health } from '../rules/health/words.ts'
import { words as housing } from '../rules/housing/words.ts'
import { words as justice } from '../rules/justice/words.ts'
import { words as minimumIncome } from '../rules/minimum-income/words.ts'
import { words as oldAge } from '../rules/old-age/words.ts'
import { words as school } from '../rules/school/words.ts'
import { words as youth } from '../rules/youth/words.ts'

/** Numbers and names put into a sentence: amounts in euros end in `Euros`, so that they are written as money. */
export type Sayable = Readonly<Record<string, string | number>>

/** The sentences of every rule, by language. Keys begin with `step-` or `refusal-`, then the benefit. */
export const ruleWords = [
  family,
  school,
  energy,
  housing,
  minimumIncome,
  oldAge,
  disability,
  health,
  youth,
  justice,
] as const

type KeysOf<Words> = Words extends { readonly fr: infer French } ? keyof French & string : never
type RuleKey = KeysOf<(typeof ruleWords)[number]>

export type StepKey = Extract<RuleKey, `step-${string}`>
export type RefusalKey = Extract<RuleKey, `refusal-${string}`>
