import type { Raw } from '../answers/answer.ts'

/** What a form sent, as `readForm` gives it. */
export interface SentForm {
  all(field: string): readonly string[]
  readonly typed: Readonly<Record<string, string>>
}

/** One question as a page sent it back. */
export interface SentAnswer {
  readonly question: string
  /** Box by box; a box left blank is there, empty. */
  readonly raw: Raw
  /** She does not know, or prefers to say it to somebody: what is typed is kept beside it. */
  readonly choice?: Choice
  /** The writing she had before her eyes; 0 when nothing was written yet. */
  readonly revision: number
}

/** The two answers that stand for an answer. */
export const choices = ['not-known', 'told-to-agent'] as const

export type Choice = (typeof choices)[number]

/**
 * `q.nom.value`. An id holds neither dot nor underscore, so that a name is cut in one way only; `@` and a row follow it
 * where one screen asks a question for several rows.
 */
export function boxName(question: string, box = 'value'): string {
  return `q.${question}.${box}`
}

/** Name of the group of a date: `DateField` adds `_day`, `_month`, `_year` to it. */
export function groupName(question: string, part?: string): string {
  return part === undefined ? `q.${question}` : `q.${question}.${part}`
}

export function choiceName(question: string): string {
  return `choice.${question}`
}

/** The hidden field that carries the answer she gave before, « je ne sais pas »: it holds as long as she types nothing. */
export function keptChoiceName(question: string): string {
  return `kept-choice.${question}`
}

/** The hidden field that says that a question was on the page, and which writing of it. */
export function revisionName(question: string): string {
  return `revision.${question}`
}

const boxes = /^[\w-]{1,60}$/
const mostBoxes = 400

/**
 * What was sent for each of these questions, in their order; nothing for a question that was not on the page. The
 * boxes a browser does not send (nothing ticked) are simply not there.
 */
export function rawFrom(
  form: SentForm,
  questions: readonly { readonly id: string }[],
): readonly SentAnswer[] {
  const boxesOf = boxesByQuestion(form)
  return questions.flatMap(({ id }) => {
    const revision = form.typed[revisionName(id)]
    if (revision === undefined) return []
    const raw: Raw = Object.fromEntries(boxesOf.get(id) ?? [])
    const choice =
      choiceOf(form, choiceName(id)) ?? (isBlank(raw) ? choiceOf(form, keptChoiceName(id)) : undefined)
    return [{ question: id, raw, ...(choice && { choice }), revision: revisionOf(revision) }]
  })
}

function boxesByQuestion(
  form: SentForm,
): ReadonlyMap<string, readonly (readonly [string, readonly string[]])[]> {
  const found = new Map<string, (readonly [string, readonly string[]])[]>()
  for (const [name, first] of Object.entries(form.typed)) {
    const [, question, box] = /^q\.([a-z0-9@-]+)[._](.+)$/.exec(name) ?? []
    if (question === undefined || box === undefined || !boxes.test(box)) continue
    const sent = found.get(question) ?? []
    const all = form.all(name)
    // One text is kept to the letter; of several ticks each is a code.
    if (sent.length < mostBoxes) found.set(question, [...sent, [box, all.length > 1 ? all : [first]]])
  }
  return found
}

function choiceOf(form: SentForm, name: string): Choice | undefined {
  return choices.find((one) => one === form.typed[name])
}

// The day and the language of a promise come from the page, not from her.
const written: ReadonlySet<string> = new Set(['on', 'language'])

function isBlank(raw: Raw): boolean {
  return Object.entries(raw).every(
    ([box, texts]) => written.has(box) || texts.every((text) => text.trim() === ''),
  )
}

function revisionOf(typed: string): number {
  return /^\d{1,9}$/.test(typed) ? Number(typed) : 0
}
