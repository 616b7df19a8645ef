import type { Skill } from '../items/item.ts'
import { levels } from '../result/level.ts'
import type { SkillResult } from '../result/skill-result.ts'
import { firstSteps } from './first-steps.ts'
import type { LearningStep } from './learning-step.ts'
import { nextSteps } from './next-steps.ts'

export const allSteps: readonly LearningStep[] = [...firstSteps, ...nextSteps]

const most = 3

// What helps to learn the rest comes first: nobody fills a form in who cannot scroll.
const usefulFirst: readonly Skill[] = [
  'pointing',
  'keyboard',
  'account',
  'email',
  'security',
  'online-form',
  'document',
  'search',
  'rights',
]

/** What to learn next: three steps at most, the weakest skills first and among them the most useful. */
export function propose(results: readonly SkillResult[]): readonly LearningStep[] {
  return results
    .flatMap(({ skill, level }) => {
      const step = allSteps.find((one) => one.skill === skill && one.from === level)
      return step ?? []
    })
    .toSorted((one, other) => weight(one) - weight(other))
    .slice(0, most)
}

function weight({ from, skill }: LearningStep): number {
  return levels.indexOf(from) * usefulFirst.length + usefulFirst.indexOf(skill)
}

export function findStep(id: string): LearningStep | undefined {
  return allSteps.find((step) => step.id === id)
}
