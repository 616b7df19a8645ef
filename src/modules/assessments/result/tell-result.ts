import type { Language } from '#kernel/language.ts'
import type { Sitting } from '#modules/forms/index.ts'
import type { LearningStep } from '../learning/learning-step.ts'
import { propose } from '../learning/propose.ts'
import { assess } from './assess.ts'
import { type SparedInWords, whySpared } from './why-spared.ts'
import type { SkillResult } from './skill-result.ts'

/** A result with what is told of it. */
export interface ToldResult {
  readonly results: readonly SkillResult[]
  readonly skills: readonly (Pick<SkillResult, 'skill' | 'level'> & {
    readonly spared: readonly SparedInWords[]
  })[]
  readonly proposals: readonly LearningStep[]
}

/** Works out a result and why, for her or for an agent. */
export function tellResult(sitting: Sitting, language: Language, about: 'you' | 'person'): ToldResult {
  const results = assess(sitting)
  return {
    results,
    skills: results.map((result) => ({
      skill: result.skill,
      level: result.level,
      spared: whySpared(result, { sitting, language, about }),
    })),
    proposals: propose(results),
  }
}
