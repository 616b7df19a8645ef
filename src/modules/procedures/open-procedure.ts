import type { PersonId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { findPerson, type PeopleTables } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import { findCatalogued } from './catalogue/catalogue.ts'
import type { ProcedureId } from './procedure.ts'
import { insertProcedure } from './procedure-store.ts'
import { readTitle, type TitleRefusal } from './steps/procedure-rules.ts'
import type { HelpMode } from './steps/procedure-step.ts'
import type { OpenedProcedure } from './steps/replay-steps.ts'
import { actorOf, type ChangeTables } from './steps/take-steps.ts'

export interface ProcedureToOpen {
  readonly personId: PersonId
  readonly what: WhatToFollow
  readonly mode?: HelpMode | undefined
  readonly requestId?: string | undefined
}

/** An entry of the catalogue, or in free words what it does not hold. */
export type WhatToFollow =
  | { readonly kind: 'catalogued'; readonly code: string }
  | {
      readonly kind: 'free'
      readonly title: string
      readonly bodyName: string
      /** What to bring, one a line. */
      readonly documents: readonly string[]
    }

export type OpenRefusal = 'unknown-person' | 'unknown-code' | FreeRefusal

export type FreeRefusal =
  | TitleRefusal
  | 'body-missing'
  | 'body-too-long'
  | 'document-too-long'
  | 'too-many-documents'

/** Begins to follow a procedure for a person; what to prepare is copied from the catalogue as it is that day. */
export async function openProcedure(
  errand: Errand<ChangeTables & PeopleTables>,
  { personId, what, mode, requestId }: ProcedureToOpen,
): Promise<Result<ProcedureId, OpenRefusal>> {
  const told = what.kind === 'free' ? freeWords(what) : cataloguedWords(what.code)
  if (!told.ok) return told
  return once(errand, { scope: 'procedures', key: requestId }, async () => {
    if (!(await findPerson(errand, personId))) return refuse('unknown-person')
    const { organisationId, agentId: openedBy } = actorOf(errand.asker)
    const id = errand.newId() as ProcedureId
    const opened = { id, personId, mode, openedAt: errand.now, openedBy, ...told.value }
    await insertProcedure(errand.db, organisationId, opened)
    await writeInJournal(errand, {
      action: 'procedures.opened',
      subject: { kind: 'procedure', id },
      personId,
      content: { code: opened.catalogueCode ?? null, title: opened.title, body: opened.bodyName },
    })
    return grant(id)
  })
}

type Words = Pick<OpenedProcedure, 'catalogueCode' | 'title' | 'bodyName' | 'checklist'>

function cataloguedWords(code: string): Result<Words, 'unknown-code'> {
  const entry = findCatalogued(code)
  if (!entry) return refuse('unknown-code')
  return grant({
    catalogueCode: code,
    title: entry.title.fr,
    bodyName: entry.body.name,
    checklist: entry.documents.map((document) => ({
      code: document.code,
      label: document.label.fr,
      required: document.required,
    })),
  })
}

const longestBody = 120
const longestDocument = 300
const mostDocuments = 30

function freeWords(what: Extract<WhatToFollow, { kind: 'free' }>): Result<Words, FreeRefusal> {
  const title = readTitle(what.title)
  if (!title.ok) return title
  const bodyName = what.bodyName.replaceAll(/\s+/g, ' ').trim()
  if (bodyName === '') return refuse('body-missing')
  if (bodyName.length > longestBody) return refuse('body-too-long')
  const labels = [...new Set(what.documents.map((label) => label.trim()).filter(Boolean))]
  if (labels.length > mostDocuments) return refuse('too-many-documents')
  if (labels.some((label) => label.length > longestDocument)) return refuse('document-too-long')
  const checklist = labels.map((label, index) => ({
    code: `own-${index + 1}`,
    label,
    required: 'always' as const,
  }))
  return grant({ catalogueCode: undefined, title: title.value, bodyName, checklist })
}
