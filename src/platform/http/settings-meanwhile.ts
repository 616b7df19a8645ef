import { meanwhileInWords } from '../i18n/meanwhile-in-words.ts'
import { type Form, formOf } from './form.ts'
import { againstSaved, seenBoxes } from './seen-boxes.ts'

export interface Meanwhile {
  /** What was typed, with what somebody else wrote in the other boxes. */
  readonly form: Form
  /** A French sentence for each box that both changed; none when the form may be saved. */
  readonly problems: Readonly<Record<string, string>> | undefined
}

/** What is kept, as a page carries it along. */
export function seenIn(now: Readonly<Record<string, string>>): string {
  return seenBoxes(boxesIn(now))
}

/**
 * Settings sent by a page shown some time ago (a colleague saved since, or one went back): nothing is overwritten
 * without being seen. `choices` are the boxes whose values are codes, not words.
 */
export function settingsMeanwhile(
  sent: Form,
  now: Readonly<Record<string, string>>,
  choices: readonly string[] = [],
): Meanwhile {
  // No memory of what was shown: no page of ours.
  if (sent.text('seen') === '') return { form: sent, problems: undefined }
  const { form, clashes } = againstSaved(sent, boxesIn(now))
  if (clashes.length === 0) return { form, problems: undefined }
  const said = clashes.map((box) => [
    box,
    meanwhileInWords(choices.includes(box) ? undefined : (now[box] ?? '')),
  ])
  return { form, problems: Object.fromEntries(said) as Record<string, string> }
}

function boxesIn(now: Readonly<Record<string, string>>): Form {
  return formOf(Object.entries(now).map(([box, text]) => [box, [text]]))
}
