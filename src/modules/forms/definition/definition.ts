import type { Language } from '#kernel/language.ts'
import type { Expression } from '../expression/expression.ts'
import type { Content, Question } from './question.ts'
import type { RetentionClass } from './retention-class.ts'
import type { Text } from './text.ts'

/** What a definition is for: the French names are démarche, questionnaire, diagnostic, simulateur, formulaire d'agent. */
export const definitionKinds = [
  'procedure',
  'questionnaire',
  'assessment',
  'simulator',
  'agent-form',
] as const

export type DefinitionKind = (typeof definitionKinds)[number]

/** The version of this shape, written in every document: `docs/definition-1.schema.json`. */
export const definitionFormat = 1

/**
 * Everything one form asks, as one document that is never changed once published. Ids are stable from one version
 * to the next: two versions are compared by them.
 */
export interface Definition {
  readonly format: typeof definitionFormat
  /** Stable name of the form: `autonomie-numerique`. */
  readonly id: string
  readonly kind: DefinitionKind
  /** The languages it is whole in; French always. */
  readonly languages: readonly Language[]
  readonly title: Text
  /** What it serves and what becomes of the answers, before the first question. */
  readonly purpose: Text
  readonly policies: Policies
  readonly lists: readonly OptionList[]
  readonly sections: readonly Section[]
  readonly rules: readonly Rule[]
  /** Looked at in order; the first whose `when` is yes is shown at the end. The last has none. */
  readonly results: readonly ResultPage[]
}

export interface Policies {
  /** `none`: nobody knows who answered, by construction. `code`: a code is enough. `person`: somebody with a file. */
  readonly identity: 'none' | 'code' | 'person'
  readonly legalBasis: LegalBasis
  readonly retention: RetentionClass
  /** After so many days without a word a draft ends; she is told before. */
  readonly draftDays: number
  /** Parts may be done in any order, from a list of tasks; else one question follows another. */
  readonly order: 'tasks' | 'straight'
  /** She looks at all her answers before the end. */
  readonly checkAnswers: boolean
}

/** Art. 6 RGPD; the article or deliberation in words where it is a legal obligation or a public task. */
export interface LegalBasis {
  readonly ground: 'consent' | 'legal-obligation' | 'public-task' | 'vital-interest' | 'legitimate-interest'
  readonly reference?: string
}

export interface OptionList {
  readonly id: string
  readonly options: readonly Option[]
}

export interface Option {
  /** Stable, apart from its words. */
  readonly code: string
  readonly label: Text
  readonly hint?: Text
  readonly pictogram?: string
  readonly score?: number
  /** "Aucun": excludes the others. */
  readonly exclusive?: boolean
  /** The option of another list it stands under (linked lists). */
  readonly under?: string
}

/** A part of the form, a line of the task list. */
export interface Section {
  readonly id: string
  readonly title: Text
  readonly visible?: Expression
  readonly steps: readonly Step[]
}

export type Step = Page | Group

/** What is asked at once: as a rule one question. */
export interface Page {
  readonly step: 'page'
  readonly id: string
  /** Needed where the page asks several questions; else the question is the title. */
  readonly title?: Text
  readonly visible?: Expression
  readonly nodes: readonly (Question | Content)[]
}

/** Pages asked again for each row (a person of the household), from a page that lists the rows. */
export interface Group {
  readonly step: 'group'
  readonly id: string
  readonly title: Text
  readonly visible?: Expression
  readonly least: number
  readonly most: number
  /** The name of a row: `{first-name}` is the answer said in words. */
  readonly rowTitle: Text
  readonly addRow: Text
  readonly pages: readonly Page[]
}

/** Something worked out once and used by name. */
export interface Rule {
  readonly id: string
  readonly name: Text
  readonly value: Expression
  /** "Règlement intérieur, art. 7". */
  readonly article?: string
}

export interface ResultPage {
  readonly id: string
  readonly when?: Expression
  readonly title: Text
  readonly body?: Text
  /** Rules shown with their value and why. */
  readonly shows?: readonly string[]
}
