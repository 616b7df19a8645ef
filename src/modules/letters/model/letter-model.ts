import { addDays, addMonths, type Day } from '#kernel/day.ts'

/** What a person comes to the public writer for. */
export const purposes = ['request', 'complaint', 'appeal', 'reply', 'certificate', 'work'] as const
export type Purpose = (typeof purposes)[number]

/** How the sheet is laid out: with a recipient in the window, as a statement, as a curriculum vitae. */
export type Layout = 'letter' | 'statement' | 'cv'

/** What the file knows, without asking again; `undersigned` and `born` agree with her. */
export const fileFacts = ['name', 'undersigned', 'born', 'birthDay', 'commune'] as const
export type FileFact = (typeof fileFacts)[number]

/** What a followed procedure knows, offered in a field. */
export const procedureFacts = ['title', 'bodyName', 'receipt', 'sentOn', 'refusedOn'] as const
export type ProcedureFact = (typeof procedureFacts)[number]

export type BlankKind = 'line' | 'lines' | 'day' | 'amount' | 'tick'

/** Something to fill in. */
export interface Blank {
  readonly kind: BlankKind
  /** What the agent asks. */
  readonly label: string
  readonly example?: string
  /** Left out of the letter when empty; the others leave a mark to fill by hand. */
  readonly isOptional?: true
  readonly from?: ProcedureFact
}

/** Words and fields in order; nothing is ever evaluated. */
export interface Passage<Name extends string = string> {
  readonly pieces: readonly (string | { readonly field: Name })[]
  readonly condition?: { readonly field: Name; readonly is: 'given' | 'absent' }
}

/** One passage, or several that follow each other on the line. */
export type Paragraph<Name extends string = string> = Passage<Name> | readonly Passage<Name>[]

export const summaryLanguages = ['fr-simple', 'en', 'ar'] as const
export type SummaryLanguage = (typeof summaryLanguages)[number]

/** Legal delays run from date to date: two months are not sixty days (art. 641 CPC). */
export interface Delay {
  readonly count: number
  readonly unit: 'day' | 'month'
}

/** Where a rule comes from. */
export interface LawSource {
  readonly text: string
  /** The day of the official text it was read in; null as long as it is to be checked on the decision received. */
  readonly readOn: Day | null
}

/** Until when to send it. */
export interface SendBefore<Name extends string = string> {
  readonly delay: Delay
  /** The day field it runs from. */
  readonly from: Name
  readonly source: LawSource
}

/** What the law makes of silence, and what to do then. */
export interface Answer {
  readonly delay: Delay
  readonly silence: 'refusal' | 'acceptance' | 'nothing'
  readonly next: string
  readonly source: LawSource
}

/** A letter as it can be written for many. */
export interface LetterModel<Name extends string = string> {
  readonly code: string
  readonly purpose: Purpose
  readonly layout: Layout
  readonly title: string
  /** When it is the right one, in one sentence. */
  readonly when: string
  /** Bodies of the catalogue it is written to: proposed for their procedures. */
  readonly bodies?: readonly string[]
  /** First lines of the address; empty where the agent writes them. */
  readonly recipient: string
  /** How the recipient is greeted. */
  readonly greeting: string
  readonly fields: Readonly<Record<Name, Blank>>
  readonly object: Passage<Name | FileFact>
  readonly references: readonly Passage<Name | FileFact>[]
  readonly paragraphs: readonly Paragraph<Name | FileFact>[]
  readonly enclosures: readonly Passage<Name | FileFact>[]
  readonly summary: Readonly<Record<SummaryLanguage, readonly Paragraph<Name | FileFact>[]>>
  readonly sendBefore?: SendBefore<Name>
  readonly answer?: Answer
  /** The body finds her by her social-security number: asked when printing, printed, never kept. */
  readonly asksSocialSecurityNumber?: true
}

/** Declares a model: a passage that names a field it has not does not compile. */
export function letterModel<const Name extends string>(
  model: Omit<
    LetterModel<Name>,
    'object' | 'references' | 'paragraphs' | 'enclosures' | 'summary' | 'sendBefore'
  > & {
    readonly object: Passage<NoInfer<Name> | FileFact>
    readonly references: readonly Passage<NoInfer<Name> | FileFact>[]
    readonly paragraphs: readonly Paragraph<NoInfer<Name> | FileFact>[]
    readonly enclosures: readonly Passage<NoInfer<Name> | FileFact>[]
    readonly summary: Readonly<Record<SummaryLanguage, readonly Paragraph<NoInfer<Name> | FileFact>[]>>
    readonly sendBefore?: SendBefore<NoInfer<Name>>
  },
): LetterModel {
  return model
}

/** A passage: text`Reçue le ${'decisionDay'}.` names the field that stands there. */
export function text<const Name extends string = never>(
  words: TemplateStringsArray,
  ...fields: readonly Name[]
): Passage<Name> {
  const pieces = words.flatMap((piece, index) => {
    const field = fields[index]
    return [...(piece === '' ? [] : [piece]), ...(field === undefined ? [] : [{ field }])]
  })
  return { pieces }
}

/** The passage stands only when that field was filled, or ticked. */
export function given<Name extends string, Others extends string>(
  field: Name,
  passage: Passage<Others>,
): Passage<Name | Others> {
  return { ...passage, condition: { field, is: 'given' } }
}

/** The passage stands only when that field was left empty. */
export function absent<Name extends string, Others extends string>(
  field: Name,
  passage: Passage<Others>,
): Passage<Name | Others> {
  return { ...passage, condition: { field, is: 'absent' } }
}

/** The last day of a delay. */
export function endOf({ count, unit }: Delay, from: Day): Day {
  return unit === 'month' ? addMonths(from, count) : addDays(from, count)
}

/** Passages of a paragraph, however it was written. */
export function passagesOf<Name extends string>(paragraph: Paragraph<Name>): readonly Passage<Name>[] {
  return 'pieces' in paragraph ? [paragraph] : paragraph
}
