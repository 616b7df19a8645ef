import { withoutArguments, wordsOf } from '#kernel/readability.ts'
import type { FieldType } from '../definition/question.ts'
import type { Family, Fault } from './fault.ts'
import type { Outline } from './outline.ts'
import { textsOf } from './text-sites.ts'

const mostQuestions = 150
const mostMinutes = 30
const wordsAMinute = 140

/** How long one stays in front of a form. */
export const duration: Family = (outline) => {
  const faults: Fault[] = []
  const count = outline.questions.length
  if (count > mostQuestions)
    faults.push({ rule: 'many-questions', path: '/sections', values: { count, limit: mostQuestions } })
  const minutes = Math.round(minutesOf(outline))
  if (minutes > mostMinutes)
    faults.push({ rule: 'long-form', path: '/sections', values: { minutes, limit: mostMinutes } })
  return faults
}

/** Minutes to fill all of it once: reading, then 10 seconds, a minute or three a field. */
export function minutesOf(outline: Outline): number {
  const read = textsOf(outline)
    .filter(({ role }) => role === 'label' || role === 'hint' || role === 'words' || role === 'title')
    .reduce((sum, { text }) => sum + wordsOf(withoutArguments(text.fr)).length, 0)
  const seconds = outline.questions.reduce((sum, { question }) => sum + secondsOf(question.field.type), 0)
  return read / wordsAMinute + seconds / 60
}

const longFields = new Set<FieldType>(['attachment', 'identity-document'])
const typedFields = new Set<FieldType>([
  'long-text',
  'address',
  'iban',
  'national-number',
  'tax-notice',
  'grid',
])

function secondsOf(type: FieldType): number {
  if (longFields.has(type)) return 180
  return typedFields.has(type) ? 60 : 10
}
