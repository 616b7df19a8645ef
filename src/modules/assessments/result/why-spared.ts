import type { Language } from '#kernel/language.ts'
import { explain, inputsOf, type Sitting } from '#modules/forms/index.ts'
import { askedWhen } from '../definition/autonomy-rules.ts'
import { itemsOf } from '../definition/autonomy.ts'
import { findItem } from '../items/all-items.ts'
import type { SkillResult, SparedBecause } from './skill-result.ts'

/** What was not asked in a skill for one reason, and that reason in sentences. */
export interface SparedInWords {
  readonly because: SparedBecause
  /** The questions, as they would have been asked. */
  readonly questions: readonly string[]
  readonly why: readonly string[]
}

export interface Telling {
  readonly sitting: Sitting
  readonly language: Language
  /** Whom it is told to: her, or an agent about her. */
  readonly about: 'you' | 'person'
}

/** Why items of a skill were not asked, from the answers that made it so. */
export function whySpared(
  { skill, spared }: SkillResult,
  { sitting, language, about }: Telling,
): readonly SparedInWords[] {
  const inputs = inputsOf(sitting)
  return (['surely-known', 'surely-beyond'] as const).flatMap((because) => {
    const items = spared.flatMap((one) => (one.because === because ? (findItem(one.item) ?? []) : []))
    if (items.length === 0) return []
    const why = items.flatMap((item) => {
      const expression = askedWhen(item, itemsOf(skill))
      if (!expression) return []
      return explain({ definition: sitting.definition, expression, inputs, language, about })
    })
    return [{ because, questions: items.map(({ label }) => label[language]), why: [...new Set(why)] }]
  })
}
