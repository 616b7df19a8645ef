import { grant, refuse, type Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import type { Row } from '../answers/answer.ts'
import { type KeptAnswer, listAnswers, writeAnswer } from '../answers/answer-store.ts'
import type { Group } from '../definition/definition.ts'
import type { Tables } from '../forms-options.ts'
import { listAnswer } from '../journey/inputs-of.ts'
import type { Draft } from './draft.ts'
import { lockDraft } from './draft-store.ts'
import { deleteRow, insertRow, listRows, orderRows } from './row-store.ts'
import { findSubmission } from './submission-store.ts'

type Change = Errand<Tables>

export type RowRefusal = 'already-sent' | 'gone' | 'too-many'

interface InGroup {
  readonly draft: Draft
  readonly group: Group
}

/** Adds a row to a group: once, however often the button is pressed. Answers its id. */
export async function addRow(
  errand: Change,
  { draft, group, requestId }: InGroup & { readonly requestId: string },
): Promise<Result<string, RowRefusal>> {
  return once(errand, { scope: 'forms.row', key: `${draft.id}:${requestId}` }, async () => {
    const rows = await rowsToChange(errand, { draft, group })
    if (!rows.ok) return rows
    if (rows.value.length >= group.most) return refuse('too-many')
    const id = errand.newId()
    await insertRow(errand.db, {
      id,
      group: group.id,
      organisationId: draft.organisationId,
      draftId: draft.id,
      position: rows.value.length,
      addedBy: errand.asker.agentId === undefined ? 'person' : 'agent',
      addedAt: errand.now,
    })
    return grant(id)
  })
}

/** Takes a row out, with what was answered of it. */
export async function removeRow(
  errand: Change,
  { draft, group, row }: InGroup & { readonly row: string },
): Promise<Result<void, RowRefusal>> {
  const rows = await rowsToChange(errand, { draft, group })
  if (!rows.ok) return rows
  if (rows.value.some(({ id }) => id === row)) await deleteRow(errand.db, draft.id, row)
  return grant(undefined)
}

/** Moves a row one place up or down. */
export async function moveRow(
  errand: Change,
  { draft, group, row, up }: InGroup & { readonly row: string; readonly up: boolean },
): Promise<Result<void, RowRefusal>> {
  const rows = await rowsToChange(errand, { draft, group })
  if (!rows.ok) return rows
  const ids = rows.value.map(({ id }) => id)
  const from = ids.indexOf(row)
  const to = up ? from - 1 : from + 1
  if (from >= 0 && to >= 0 && to < ids.length) await orderRows(errand.db, draft.id, swapped(ids, from, to))
  return grant(undefined)
}

function swapped(ids: readonly string[], from: number, to: number): readonly string[] {
  const order = [...ids]
  const [moved] = order.splice(from, 1)
  if (moved !== undefined) order.splice(to, 0, moved)
  return order
}

/** She has listed everybody: the list is finished, until she changes it. */
export async function finishRows(
  errand: Change,
  { draft, group, sealingKey }: InGroup & { readonly sealingKey: Uint8Array },
): Promise<Result<void, RowRefusal>> {
  const rows = await rowsToChange(errand, { draft, group })
  if (!rows.ok) return rows
  const question = listAnswer(group.id)
  const kept: readonly KeptAnswer[] = await listAnswers(errand.db, draft.id, sealingKey)
  if (kept.some((answer) => answer.question === question)) return grant(undefined)
  const { agentId } = errand.asker
  const answer = {
    question,
    state: 'given',
    raw: { value: ['done'] },
    filledBy: agentId === undefined ? 'person' : 'agent',
    agentId,
    revision: 1,
    writtenAt: errand.now,
    requestId: undefined,
    bank: undefined,
    sealed: undefined,
  } as const
  await writeAnswer(errand.db, { organisationId: draft.organisationId, draftId: draft.id }, answer)
  return grant(undefined)
}

async function rowsToChange(
  errand: Change,
  { draft, group }: InGroup,
): Promise<Result<readonly Row[], 'already-sent' | 'gone'>> {
  if (!(await lockDraft(errand.db, draft.id))) return refuse('gone')
  if (await findSubmission(errand.db, draft.id)) return refuse('already-sent')
  const rows = await listRows(errand.db, draft.id)
  return grant(rows.filter((row) => row.group === group.id))
}
