import { toDay } from '#kernel/day.ts'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import type { Answer, Sitting } from '#modules/forms/index.ts'
import type { Assessment, AssessmentId, PlannedStep, PlannedStepId } from './assessment.ts'
import { inOrder } from './definition/autonomy-rules.ts'
import { autonomy, itemsOf } from './definition/autonomy.ts'
import type { Item } from './items/item.ts'
import { skills } from './items/item.ts'
import { assess } from './result/assess.ts'

/** The assessments of the gallery; nobody took them. */
export const personId = '01900000-0000-7000-8000-000000000002' as PersonId
export const requestId = '01900000-0000-7000-8000-000000000009'
const agentId = '01900000-0000-7000-8000-000000000001' as AgentId

/** Somebody who answers so: at ease from some item on in the order of the skill, and lost before. */
export function aSitting(answerTo: (item: Item, index: number) => string): Sitting {
  const given = skills.flatMap((skill, index) =>
    inOrder(itemsOf(skill)).map((item): Answer => {
      const code = answerTo(item, index)
      return {
        question: item.id,
        state: 'given',
        raw: { value: [code] },
        value: { code },
        seen: { type: 'choice', value: code },
        filledBy: 'person',
        revision: 1,
      }
    }),
  )
  return { definition: autonomy, answers: { given, rows: [] }, today: toDay('2026-11-22'), facts: [] }
}

function rightOf({ situation }: Item): string | undefined {
  return situation?.find(({ right }) => right)?.code
}

export const beginning = aSitting((item, index) => {
  if (item.situation) return index % 2 === 0 ? 'not-sure' : (rightOf(item) ?? 'not-sure')
  return index % 3 === 0 ? 'with-help' : 'no'
})

export const later = aSitting((item, index) => rightOf(item) ?? (index % 4 === 1 ? 'with-help' : 'alone'))

/** An assessment kept of a sitting. */
export function kept(sitting: Sitting, given: { readonly day: string; readonly nth: number }): Assessment {
  return {
    id: `01900000-0000-7000-8000-00000000010${given.nth}` as AssessmentId,
    personId,
    versionId: requestId,
    origin: given.nth === 1 ? 'kiosk' : 'counter',
    language: 'fr',
    takenAt: new Date(`${given.day}T10:00:00Z`),
    takenBy: given.nth === 1 ? undefined : agentId,
    skills: assess(sitting).map(({ skill, level, asked, spared }) => ({
      skill,
      level,
      asked: asked.length,
      surelyKnown: spared.filter(({ because }) => because === 'surely-known').length,
      surelyBeyond: spared.filter(({ because }) => because === 'surely-beyond').length,
    })),
  }
}

export const first = kept(beginning, { day: '2026-08-20', nth: 1 })
export const second = kept(later, { day: '2026-11-22', nth: 2 })

export const planned: readonly PlannedStep[] = [
  {
    id: '01900000-0000-7000-8000-000000000201' as PlannedStepId,
    personId,
    step: 'pointing-first',
    plannedAt: new Date('2026-08-20T10:05:00Z'),
    doneAt: new Date('2026-09-10T10:05:00Z'),
  },
  {
    id: '01900000-0000-7000-8000-000000000202' as PlannedStepId,
    personId,
    step: 'email-first',
    plannedAt: new Date('2026-08-20T10:05:00Z'),
    doneAt: undefined,
  },
]
