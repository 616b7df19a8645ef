import type { Expression } from '../expression/expression.ts'
import type { RetentionClass } from './retention-class.ts'
import type { Text } from './text.ts'

/** Optional; expected (a warning, let through, listed under "il manque"); blocking. */
export type Need = 'optional' | 'expected' | 'blocking'

/** The need that holds when `when` is yes, and else; unknown asks the lighter of both. */
export interface ConditionalNeed {
  readonly when: Expression
  readonly gives: Need
  readonly otherwise: Need
}

/** What an answer reveals; each class but the first asks for a legal basis of its own. */
export const sensitivities = ['ordinary', 'social', 'national-number', 'health', 'bank'] as const

export type Sensitivity = (typeof sensitivities)[number]

/** What every question carries, whatever its field. */
export interface QuestionFrame {
  readonly node: 'question'
  /** Stable from one version to the next, and unique in the document. */
  readonly id: string
  readonly label: Text
  readonly hint?: Text
  /** In one or two sentences, folded under the question. */
  readonly whyWeAsk?: Text
  /** Name of the recording of the whole question, under `src/assets/voice/forms/<language>/`. */
  readonly audio?: string
  readonly pictogram?: string
  readonly need: Need | ConditionalNeed
  readonly visible?: Expression
  readonly valid?: readonly ValidRule[]
  readonly sensitivity: Sensitivity
  readonly retention?: RetentionClass
  /** Article that allows to ask, for a sensitivity beyond `social`. */
  readonly legalBasis?: string
  /** Question of the shared bank: answered once, proposed with its date wherever it is asked again. */
  readonly bank?: string
  /** Shows "Je ne sais pas". */
  readonly mayNotKnow?: boolean
  /** Shows "Je préfère le dire à un agent". */
  readonly mayTellAgent?: boolean
  /** Only an agent sees it. */
  readonly agentOnly?: boolean
}

/** Yes lets through; no shows the message; unknown lets through. */
export interface ValidRule {
  readonly rule: Expression
  readonly message: Text
}

export type Question = QuestionFrame & { readonly field: Field }

/** The field of a question: what is drawn, read and kept. Every type of its own has an entry in `fields`. */
export type Field =
  | { readonly type: 'short-text' | 'long-text'; readonly least?: number; readonly most?: number }
  | {
      readonly type: 'formatted-text'
      readonly pattern: string
      readonly example: string
      readonly problem: Text
      readonly most?: number
    }
  | {
      readonly type: 'whole-number' | 'decimal-number'
      readonly least?: number
      readonly most?: number
      readonly unit?: Text
    }
  /** Bounds in cents. */
  | {
      readonly type: 'amount'
      readonly per: 'once' | 'month' | 'year'
      readonly least?: number
      readonly most?: number
    }
  | { readonly type: 'yes-no' }
  /** Declaration on honour: the words ticked are kept with the answer (art. L113-13 CRPA). */
  | { readonly type: 'commitment'; readonly words: Text }
  | { readonly type: 'consent'; readonly purpose: Text }
  | {
      readonly type: 'one-choice' | 'several-choices' | 'ranking'
      readonly list: string
      readonly other?: boolean
    }
  | { readonly type: 'linked-choice'; readonly list: string; readonly under: string }
  | {
      readonly type: 'scale'
      readonly from: number
      readonly to: number
      readonly low: Text
      readonly high: Text
    }
  /** 0 to 10: "would you recommend…". */
  | { readonly type: 'recommendation' }
  /** Each line of `lines` answered with one option of `list`. */
  | { readonly type: 'grid'; readonly lines: string; readonly list: string }
  /** Bounds: a day, or days from today (`-30`). */
  | { readonly type: 'date'; readonly earliest?: DayBound; readonly latest?: DayBound }
  | { readonly type: 'open-period' }
  | { readonly type: 'month-year' | 'time' | 'duration' }
  /** Day and month may be unknown; never in the future, never before 1900. */
  | { readonly type: 'birth-date' }
  | { readonly type: 'civility' | 'family-name' | 'first-names' }
  | { readonly type: 'commune' | 'birthplace' | 'country' | 'nationality' }
  /** Whether the address is in the commune, in a priority district or a sector: unknown goes to an agent. */
  | { readonly type: 'address'; readonly withoutHome?: boolean }
  | { readonly type: 'phone' | 'email' }
  | { readonly type: 'contact-channel' | 'spoken-language' | 'help-needs' }
  | { readonly type: 'siret' | 'siren' | 'association-number' }
  | { readonly type: 'national-number' }
  | { readonly type: 'caf-number' | 'tax-number' | 'tax-notice' | 'family-quotient' }
  | { readonly type: 'iban' }
  | { readonly type: 'resource' | 'expense' | 'debt'; readonly list: string }
  | { readonly type: 'relation' }
  | { readonly type: 'representative' }
  | { readonly type: 'appointment' | 'other-case' | 'map-point' }
  | { readonly type: 'reference-list'; readonly reference: string }
  /** The files come with the safe: until then she says how she will bring it. */
  | {
      readonly type: 'attachment' | 'identity-document'
      readonly neededFor: 'study' | 'payment' | 'nothing'
      readonly validMonths?: number
    }
  | { readonly type: 'handwritten-signature' }
  /** Filled without being asked; an agent's private note. */
  | { readonly type: 'hidden'; readonly of: 'text' | 'number' | 'boolean' }
  | { readonly type: 'agent-note' }

export type FieldType = Field['type']

export type DayBound = { readonly day: string } | { readonly daysFromToday: number }

/** What a page says without asking. */
export interface Content {
  readonly node: 'content'
  readonly id: string
  readonly content: 'heading' | 'information' | 'folded' | 'picture' | 'video' | 'computed'
  readonly text: Text
  /** Title of the fold; alternative of the picture; name of the rule shown by `computed`. */
  readonly title?: Text
  readonly source?: string
  readonly rule?: string
  readonly visible?: Expression
}
