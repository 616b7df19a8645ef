import type { Day } from '#kernel/day.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import { newShortCode } from '../short-code.ts'
import type { Tables } from '../surveys-options.ts'
import type { ConsultationId, WrittenText } from './consultation.ts'
import { insertConsultation, recordConsultationEnd, settleVotes } from './idea-store.ts'

export interface ConsultationToOpen {
  readonly question: WrittenText
  readonly opensOn: Day
  readonly closesOn: Day | undefined
  readonly requestId: string | undefined
}

export type ConsultationRefusal = 'question-missing' | 'text-too-long' | 'ends-before'

/** Puts a question to everybody. */
export async function openConsultation(
  errand: Errand<Tables>,
  { question, opensOn, closesOn, requestId }: ConsultationToOpen,
): Promise<Result<ConsultationId, ConsultationRefusal>> {
  if (question.fr === '') return refuse('question-missing')
  if (Object.values(question).some((text) => text.length > 1000)) return refuse('text-too-long')
  if (closesOn !== undefined && closesOn < opensOn) return refuse('ends-before')
  const { organisationId, agentId } = askingAgent(errand.asker)
  return once(errand, { scope: 'surveys.consultation', key: requestId }, async () => {
    const id = errand.newId() as ConsultationId
    const code = newShortCode(errand.chance)
    const opened = { openedAt: errand.now, openedBy: agentId }
    await insertConsultation(errand.db, { id, organisationId, code, question, opensOn, closesOn, ...opened })
    return grant(id)
  })
}

/** The end: votes become numbers, and are no more. */
export async function closeConsultation(errand: Errand<Tables>, id: ConsultationId): Promise<void> {
  const { agentId, organisationId } = askingAgent(errand.asker)
  await recordConsultationEnd(errand.db, id, { closedAt: errand.now, closedBy: agentId })
  const ourselves = await continueAs(errand, { door: 'system', organisationId })
  await settleVotes(ourselves.db, id)
  await continueAs(errand, errand.asker)
}
