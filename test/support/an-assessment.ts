import type { Answer, Sitting } from '#modules/forms/index.ts'
import { toDay } from '#kernel/day.ts'
import { autonomy } from '#modules/assessments/index.ts'

/** A sitting of the assessment with these answers: item by item, the code chosen. */
export function aSitting(answers: Readonly<Record<string, string>>): Sitting {
  const given = Object.entries(answers).map(
    ([question, code]): Answer => ({
      question,
      state: 'given',
      raw: { value: [code] },
      value: { code },
      seen: { type: 'choice', value: code },
      filledBy: 'person',
      revision: 1,
    }),
  )
  return { definition: autonomy, answers: { given, rows: [] }, today: toDay('2026-11-22'), facts: [] }
}
