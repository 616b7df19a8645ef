import type { Question } from '../definition/question.ts'

const mark = '@'

/**
 * A question of a row under a name of its own, where one screen asks the same question for several rows: what is drawn
 * and sent for it then never meets that of another row.
 */
export function ofRow(question: Question, row: string | undefined): Question {
  return row === undefined ? question : { ...question, id: question.id + mark + row }
}
