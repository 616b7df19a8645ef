import type { Language } from '#kernel/language.ts'
import type { Answer } from '../answers/answer.ts'
import type { Question } from '../definition/question.ts'
import { inputsOf } from '../journey/inputs-of.ts'
import { layoutOf } from '../journey/layout.ts'
import { resultOf } from '../journey/result-of.ts'
import { type Voice, voiceOf } from '../journey/say-text.ts'
import type { Sitting } from '../journey/walk.ts'
import { isSealed, masked } from './seal-answer.ts'
import type { Snapshot, SnapshotEntry } from './submission.ts'

/** What was asked and answered, in the words she read, in the order she read them. */
export function snapshotOf(sitting: Sitting, language: Language): Snapshot {
  const voice = voiceOf(sitting, language)
  const result = resultOf(sitting)
  return {
    title: voice.text(sitting.definition.title),
    language,
    entries: entriesOf(sitting, voice),
    ...(result
      ? {
          result: {
            title: voice.text(result.page.title),
            ...(result.page.body ? { body: voice.text(result.page.body) } : {}),
          },
        }
      : {}),
  }
}

function entriesOf(sitting: Sitting, voice: Voice): readonly SnapshotEntry[] {
  const inputs = inputsOf(sitting)
  const { groups } = layoutOf(sitting.definition)
  return [...layoutOf(sitting.definition).places.values()].flatMap(({ question, group }) => {
    const rows = group ? (inputs.rows(group.id) ?? []) : [undefined]
    return rows.flatMap((row) => {
      const key = row === undefined ? { question: question.id } : { question: question.id, row }
      const answer = inputs.isOnPath(key) ? inputs.answerTo(key) : undefined
      const rowTitle = group && row !== undefined ? groups.get(group.id)?.group.rowTitle : undefined
      if (!answer) return []
      const entry = entryOf(voice, question, answer)
      return [rowTitle ? { ...entry, rowTitle: voice.text(rowTitle, row) } : entry]
    })
  })
}

function entryOf(voice: Voice, question: Question, answer: Answer): SnapshotEntry {
  const secret = isSealed(question)
  return {
    question: question.id,
    ...(answer.row === undefined ? {} : { row: answer.row }),
    label: voice.text(question.label, answer.row),
    said: secret ? masked(answer.raw) : (voice.answer(question, answer) ?? ''),
    state: answer.state,
    filledBy: answer.filledBy,
    ...(secret || !answer.seen ? {} : { seen: answer.seen }),
  }
}
