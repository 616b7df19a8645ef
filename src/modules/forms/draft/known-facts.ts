import type { Errand } from '#platform/db/errand.ts'
import type { Answer, AnswerKey, KnownFrom, Raw } from '../answers/answer.ts'
import { writeAnswer } from '../answers/answer-store.ts'
import type { Definition } from '../definition/definition.ts'
import { readAnswer } from '../fields/read-answer.ts'
import { readingOf } from '../fields/reading-of.ts'
import { listAnswer } from '../journey/inputs-of.ts'
import { layoutOf } from '../journey/layout.ts'
import type { Draft } from './draft.ts'
import { insertRow } from './row-store.ts'
import { isSealed, sealAnswer } from './seal-answer.ts'
import type { DraftTables } from './tables.ts'

/** Something a file knows, as it would be typed. */
export interface KnownFact extends KnownFrom {
  readonly question: string
  readonly raw: Raw
}

/** What a file knows of the answers to a form; `rows` makes one row of its group each. */
export interface KnownFacts {
  readonly answers: readonly KnownFact[]
  readonly rows?: readonly { readonly group: string; readonly answers: readonly KnownFact[] }[]
}

export interface Prefilling {
  readonly draft: Draft
  readonly definition: Definition
  readonly facts: KnownFacts
  readonly sealingKey: Uint8Array
}

/** Writes into a draft that has just begun what is known already. What its field cannot read is left to be asked. */
export async function prefill(errand: Errand<DraftTables>, filling: Prefilling): Promise<void> {
  for (const fact of filling.facts.answers) await writeFact(errand, filling, { fact })
  const places = new Map<string, number>()
  for (const { group, answers } of filling.facts.rows ?? []) {
    const known = layoutOf(filling.definition).groups.get(group)
    const position = places.get(group) ?? 0
    if (!known || position >= known.group.most) continue
    places.set(group, position + 1)
    const row = await addRow(errand, filling, { group, position })
    for (const fact of answers) await writeFact(errand, filling, { fact, row, group })
  }
}

interface NewPlace {
  readonly group: string
  readonly position: number
}

async function addRow(
  errand: Errand<DraftTables>,
  { draft, facts }: Prefilling,
  { group, position }: NewPlace,
): Promise<string> {
  const id = errand.newId()
  const { organisationId, id: draftId } = draft
  const addedBy = handOf(errand).filledBy
  await insertRow(errand.db, { id, group, organisationId, draftId, position, addedBy, addedAt: errand.now })
  const [first] = facts.rows?.find((row) => row.group === group)?.answers ?? []
  // Everybody known is listed: the list counts as finished with its first row.
  if (position === 0 && first)
    await write(errand, draft, {
      question: listAnswer(group),
      state: 'given',
      raw: { value: ['done'] },
      known: { source: first.source, on: first.on },
    })
  return id
}

interface AtPlace {
  readonly fact: KnownFact
  readonly row?: string
  readonly group?: string
}

async function writeFact(
  errand: Errand<DraftTables>,
  { draft, definition, sealingKey }: Prefilling,
  { fact, row, group }: AtPlace,
): Promise<void> {
  const { question: id, raw, source, on } = fact
  const place = layoutOf(definition).places.get(id)
  if (!place || place.group?.id !== group) return
  const reading = readingOf({ definition, today: errand.today, language: draft.language })
  const read = readAnswer({ question: place.question, raw, reading })
  if (read.state !== 'given') return
  const at: AnswerKey = row === undefined ? { question: id } : { question: id, row }
  const sealed = isSealed(place.question)
    ? sealAnswer(sealingKey, { draftId: draft.id, at }, read)
    : undefined
  await write(errand, draft, { ...at, ...read, known: { source, on }, sealed, bank: place.question.bank })
}

type Known = Pick<Answer, 'question' | 'row' | 'state' | 'raw' | 'value' | 'seen' | 'known'> & {
  readonly sealed?: Buffer | undefined
  readonly bank?: string | undefined
}

function write(errand: Errand<DraftTables>, draft: Draft, known: Known): Promise<void> {
  const of = { organisationId: draft.organisationId, draftId: draft.id }
  return writeAnswer(errand.db, of, {
    sealed: undefined,
    bank: undefined,
    ...known,
    ...handOf(errand),
    revision: 1,
    writtenAt: errand.now,
    requestId: undefined,
  })
}

function handOf({ asker: { agentId } }: Errand<DraftTables>): Pick<Answer, 'filledBy'> & {
  readonly agentId: Errand<DraftTables>['asker']['agentId']
} {
  return { filledBy: agentId === undefined ? 'person' : 'agent', agentId }
}
