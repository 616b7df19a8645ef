import type { VNode } from 'preact'
import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Form } from '#platform/http/form.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import type { FieldProblems, ReadForm } from '../form-problems.ts'
import type { Person } from '../person.ts'
import type { PeopleTables } from '../tables.ts'
import type { FieldsProps } from './identity-fields.tsx'
import { againstSaved } from '#platform/http/seen-boxes.ts'

/** A line that says one thing of a part in words: « Naissance », « 3 mars 1950 ». */
export interface PartLine {
  readonly label: string
  readonly text: string
}

/** What a colleague wrote meanwhile beside what was typed. */
export interface Difference {
  readonly label: string
  readonly saved: string
  readonly typed: string
}

export type PartOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'problems'; readonly problems: FieldProblems; readonly form: Form }
  | { readonly kind: 'conflict'; readonly differences: readonly Difference[]; readonly form: Form }

type PartErrand = Errand<PeopleTables & JournalTables>

/** A part of a file that is changed on a page of its own. */
export interface Part {
  readonly fields: (props: FieldsProps) => VNode
  /** The boxes as the file fills them. */
  readonly start: (person: Person) => Form
  readonly change: (errand: PartErrand, changed: ChangedPart) => Promise<PartOutcome>
}

export interface ChangedPart {
  readonly person: Person
  /** Version of the file when its page was shown. */
  readonly version: number
  readonly form: Form
}

interface PartDefinition<Value> {
  readonly fields: Part['fields']
  readonly start: Part['start']
  readonly read: (form: Form, errand: PartErrand) => ReadForm<Value>
  readonly save: (
    errand: PartErrand,
    saved: { person: Person; version: number; value: Value },
  ) => Promise<Result<undefined, string>>
  readonly lines: (value: Value) => readonly PartLine[]
  readonly of: (person: Person) => Value
}

/** One part, from the form to the file; two agents on the same file never overwrite each other unknowingly. */
export function part<Value>({ fields, start, read, save, lines, of }: PartDefinition<Value>): Part {
  return {
    fields,
    start,
    async change(errand, { person, version, form }) {
      const against = againstSaved(form, start(person))
      // Colleagues who change other parts of the file do not get in each other's way.
      const isAsShown = version === person.version || against.isUntouchedByOthers
      const shown = isAsShown ? form : against.form
      const typed = read(shown, errand)
      if (!typed.ok) return { kind: 'problems', problems: typed.problems, form: shown }
      const { value } = typed
      const saved = isAsShown && (await save(errand, { person, version: person.version, value })).ok
      return saved
        ? { kind: 'saved' }
        : { kind: 'conflict', differences: differences(lines(of(person)), lines(value)), form: shown }
    },
  }
}

function differences(saved: readonly PartLine[], typed: readonly PartLine[]): readonly Difference[] {
  return saved
    .map((line, index) => ({ label: line.label, saved: line.text, typed: typed[index]?.text ?? '' }))
    .filter((line) => line.saved !== line.typed)
}
