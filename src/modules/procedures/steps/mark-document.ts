import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type DocumentRefusal, mayMarkDocument } from './procedure-rules.ts'
import { type AskedOf, type Changed, type ChangeTables, takeSteps } from './take-steps.ts'

export interface DocumentOf extends AskedOf {
  /** Its code in the checklist. */
  readonly document: string
}

type Marked = Promise<Result<Changed, DocumentRefusal | 'unknown-procedure'>>

/** The document is there. */
export function tickDocument(errand: Errand<ChangeTables>, asked: DocumentOf): Marked {
  return takeSteps(errand, asked, (procedure) => mayMarkDocument(procedure, asked.document, 'ready'))
}

/** It is not there after all; the history keeps who had ticked it. */
export function untickDocument(errand: Errand<ChangeTables>, asked: DocumentOf): Marked {
  return takeSteps(errand, asked, (procedure) => mayMarkDocument(procedure, asked.document, 'missing'))
}

/** This person does not have to give it. */
export function markNotNeeded(errand: Errand<ChangeTables>, asked: DocumentOf): Marked {
  return takeSteps(errand, asked, (procedure) => mayMarkDocument(procedure, asked.document, 'not-needed'))
}
