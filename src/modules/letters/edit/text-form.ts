import type { Day } from '#kernel/day.ts'
import type { Form } from '#platform/http/form.ts'
import { boxesWith, readDay } from '#platform/http/typed-day.ts'
import { type LetterText, longestText, textParts } from '../letter.ts'
import type { Problem } from '../messages.fr.ts'

export interface ReadText {
  readonly text: LetterText
  readonly problems: Readonly<Record<string, Problem>>
}

/** The sheet as it was typed. */
export function readText(form: Form, dayBefore: Day): ReadText {
  const day = readDay(form, 'written')
  const parts = Object.fromEntries(textParts.map((part) => [part, form.text(part)]))
  const text = { ...parts, writtenOn: day.ok ? day.value : dayBefore } as LetterText
  const long = textParts.filter((part) => text[part].length > longestText[part])
  return {
    text,
    problems: {
      ...(day.ok ? {} : { written: day.refusal }),
      ...Object.fromEntries(long.map((part) => [part, 'text-too-long'])),
      ...(text.body.trim() === '' ? { body: 'body-missing' } : {}),
    },
  }
}

/** The sheet as the form shows it. */
export function typedText({ writtenOn, ...parts }: LetterText): Readonly<Record<string, string>> {
  return { ...parts, ...boxesWith('written', writtenOn) }
}
