import {
  beginAttempt,
  block,
  type ChangeTables,
  findProcedure,
  type FollowedProcedure,
  isRunning,
  recordOutcome,
  recordSending,
  type SendingWay,
  setDeadline,
} from '#modules/procedures/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { AnswerResult, Letter, LetterWay, ReceivedAnswer, Sending } from '../letter.ts'
import { findModel } from '../models/all-models.ts'
import { say } from '../say.ts'

const ways = {
  post: 'post',
  registered: 'post',
  online: 'online',
  hand: 'counter',
} as const satisfies Record<LetterWay, SendingWay>

/**
 * A letter that went is told by the procedure it was written for: an appeal begins a new attempt, the first letter is its
 * sending, any other moves the day an answer is expected. What its own rules refuse is left untold there.
 */
export async function tellSending(
  errand: Errand<ChangeTables>,
  letter: Letter,
  sending: Sending,
): Promise<void> {
  const procedure = await procedureOf(errand, letter)
  if (!procedure) return
  const procedureId = procedure.id
  const note = titleOf(letter)
  const isAppeal = findModel(letter.modelCode)?.purpose === 'appeal'
  if (isAppeal && procedure.outcome?.kind === 'refused') {
    await beginAttempt(errand, { procedureId, reason: 'remedy', note })
    await recordSending(errand, {
      procedureId,
      on: sending.on,
      way: ways[sending.way],
      receipt: sending.number,
    })
  } else if (isRunning(procedure) && (!procedure.sending || isItsSending(letter, procedure))) {
    await recordSending(errand, {
      procedureId,
      on: sending.on,
      way: ways[sending.way],
      receipt: sending.number,
    })
  }
  if (sending.answerBefore) {
    await setDeadline(errand, { procedureId, on: sending.answerBefore, reason: 'answer-expected', note })
  }
}

const outcomes = {
  granted: 'granted',
  partly: 'granted',
  refused: 'refused',
} as const satisfies Partial<Record<AnswerResult, 'granted' | 'refused'>>

/** What came back is told by the procedure, when the letter is what was sent for it. */
export async function tellAnswer(
  errand: Errand<ChangeTables>,
  letter: Letter,
  { on, result, words }: ReceivedAnswer,
): Promise<void> {
  const procedure = await procedureOf(errand, letter)
  if (!procedure || !isItsSending(letter, procedure)) return
  const procedureId = procedure.id
  const note = [say(`result-${result}`), words].filter(Boolean).join(' – ').slice(0, 1_000)
  if (result === 'asks-for-more') {
    await block(errand, { procedureId, blocker: 'missing-document', note })
  } else if (result === 'granted' || result === 'partly' || result === 'refused') {
    await recordOutcome(errand, { procedureId, kind: outcomes[result], on, note })
  }
}

function procedureOf(
  errand: Errand<ChangeTables>,
  { procedureId }: Letter,
): Promise<FollowedProcedure | undefined> {
  return procedureId ? findProcedure(errand, procedureId) : Promise.resolve(undefined)
}

function isItsSending({ sending }: Letter, procedure: FollowedProcedure): boolean {
  return sending !== undefined && isRunning(procedure) && procedure.sending?.on === sending.on
}

function titleOf({ version, modelCode }: Letter): string {
  return version.text.object || (findModel(modelCode)?.title ?? modelCode)
}
