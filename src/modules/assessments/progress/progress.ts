import type { Assessment } from '../assessment.ts'
import { type Skill, skills } from '../items/item.ts'
import { type Level, levels } from '../result/level.ts'

export type Change = 'up' | 'same' | 'down' | 'unknown'

/** How one skill went from one assessment to another. */
export interface SkillProgress {
  readonly skill: Skill
  readonly before: Level | undefined
  readonly after: Level | undefined
  /** Unknown where a level is missing: nothing is said of what is not known. */
  readonly change: Change
}

type Levels = Pick<Assessment, 'skills'>

/** Before and after, skill by skill. */
export function progressBetween(before: Levels, after: Levels): readonly SkillProgress[] {
  return skills.map((skill) => {
    const [first, last] = [levelIn(before, skill), levelIn(after, skill)]
    return { skill, before: first, after: last, change: changeOf(first, last) }
  })
}

/** How many skills went each way. */
export function countChanges(progress: readonly SkillProgress[]): Readonly<Record<Change, number>> {
  const count = (wanted: Change): number => progress.filter(({ change }) => change === wanted).length
  return { up: count('up'), same: count('same'), down: count('down'), unknown: count('unknown') }
}

function levelIn({ skills: kept }: Levels, skill: Skill): Level | undefined {
  return kept.find((one) => one.skill === skill)?.level
}

function changeOf(before: Level | undefined, after: Level | undefined): Change {
  if (before === undefined || after === undefined) return 'unknown'
  const steps = levels.indexOf(after) - levels.indexOf(before)
  if (steps === 0) return 'same'
  return steps > 0 ? 'up' : 'down'
}
