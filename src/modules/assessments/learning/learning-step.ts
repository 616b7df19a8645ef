import type { LocalText } from '#kernel/language.ts'
import type { Skill } from '../items/item.ts'
import type { Level } from '../result/level.ts'

/** One thing to learn next, small enough for one session. */
export interface LearningStep {
  readonly id: string
  readonly skill: Skill
  /** The level it is meant for: one learns from there. */
  readonly from: Exclude<Level, 'autonome'>
  /** What is learned, in one sentence. */
  readonly title: LocalText
  /** What she can do afterwards, in one sentence. */
  readonly after: LocalText
}
