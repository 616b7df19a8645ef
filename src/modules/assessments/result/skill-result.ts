import type { Skill } from '../items/item.ts'
import type { Level } from './level.ts'

/** Why an item was not asked: an answer already given says that she knows it, or that it is too early. */
export type SparedBecause = 'surely-known' | 'surely-beyond'

/** An item that was not asked. */
export interface Spared {
  readonly item: string
  readonly because: SparedBecause
}

/** Where she is in one skill. There is no result of all skills together. */
export interface SkillResult {
  readonly skill: Skill
  /** Absent while an item is left to ask: what is not known is not a low level. */
  readonly level: Level | undefined
  readonly asked: readonly string[]
  readonly spared: readonly Spared[]
}
