import {
  type LetterModel,
  type Paragraph,
  type Passage,
  passagesOf,
  type SummaryLanguage,
} from './letter-model.ts'

/** The value of a field or of a fact, as it is to be written; nothing when it is empty. */
export type ValueOf = (name: string) => string | undefined

/** Stands where the person's social-security number is printed: the number itself is never kept. */
export const socialSecurityMark = '[numéro de sécurité sociale]'

/** The letter's own words, filled. */
export interface FilledLetter {
  readonly object: string
  readonly references: string
  readonly body: string
  /** One a line. */
  readonly enclosures: string
}

/** Writes a model with what is known; what is not leaves a mark to fill: « [montant] ». */
export function fillLetter(model: LetterModel, valueOf: ValueOf): FilledLetter {
  const fill = filler(model, valueOf)
  const references = [
    ...fill(model.references),
    ...(model.asksSocialSecurityNumber ? [`Numéro de sécurité sociale\u00a0: ${socialSecurityMark}`] : []),
  ]
  return {
    object: fill([model.object]).join(''),
    references: references.join('\n'),
    body: fill(model.paragraphs).join('\n\n'),
    enclosures: fill(model.enclosures).join('\n'),
  }
}

/** What the letter says, from the same facts. */
export function fillSummary(
  model: LetterModel,
  language: SummaryLanguage,
  valueOf: ValueOf,
): readonly string[] {
  return filler(model, valueOf)(model.summary[language])
}

/** « [montant] »: what is still to be written. */
export function markOf(label: string): string {
  return `[${label.toLowerCase().replaceAll(/[[\]]/g, '')}]`
}

const mark = /\[[^[\]\n]{1,120}\]/g

/** The marks left in a text, each once. */
export function marksIn(text: string): readonly string[] {
  return [...new Set(text.match(mark) ?? [])]
}

function filler(
  model: LetterModel,
  valueOf: ValueOf,
): (paragraphs: readonly Paragraph[]) => readonly string[] {
  const stands = ({ condition }: Passage): boolean => {
    if (!condition) return true
    return (valueOf(condition.field) !== undefined) === (condition.is === 'given')
  }
  const write = ({ pieces }: Passage): string =>
    pieces
      .map((piece) =>
        typeof piece === 'string' ? piece : (valueOf(piece.field) ?? blankOf(model, piece.field)),
      )
      .join('')
  return (paragraphs) =>
    paragraphs
      .map((paragraph) => passagesOf(paragraph).filter(stands).map(write).join(' '))
      .filter((paragraph) => paragraph !== '')
}

const factLabels: Readonly<Record<string, string>> = {
  name: 'nom',
  birthDay: 'date de naissance',
  commune: 'commune',
}

function blankOf({ fields }: LetterModel, name: string): string {
  return markOf(fields[name]?.label ?? factLabels[name] ?? name)
}
