import { v7 } from 'uuid'
import type { PersonId } from '#kernel/ids.ts'
import { myRights } from '#modules/entitlements/index.ts'
import { sittingOf, type ToldSitting } from '#modules/entitlements/page-samples.ts'
import { type Answer, publish, publishedVersion, startDraft } from '#modules/forms/index.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import type { Database } from './app.ts'
import type { TestDatabase } from './database.ts'

const sealingKey = new Uint8Array(32)

/** « Mes droits » answered so for a person, by this agent; published first where it is not. Answers the draft. */
export async function aSimulation(
  db: TestDatabase<Database>,
  asker: Asker,
  { personId, told }: { readonly personId: PersonId; readonly told: ToldSitting },
): Promise<string> {
  await db.kept({ ...asker, role: 'manager' }, async (errand) => {
    if (!(await publishedVersion(errand, myRights.id))) await publish(errand, { document: myRights })
  })
  const begun = await db.kept(asker, (errand) =>
    startDraft(errand, { formId: myRights.id, language: 'fr', sealingKey, personId }),
  )
  if (!begun.ok) throw new Error(begun.refusal)
  await write(db, begun.value.id, told)
  return begun.value.id
}

// The answers as forms keep them: what a page reads is tried by the tests of forms.
async function write(db: TestDatabase<Database>, draftId: string, told: ToldSitting): Promise<void> {
  const owner = query(db.owner.db)
  const { organisation_id } = await owner
    .selectFrom('form_draft')
    .select('organisation_id')
    .where('id', '=', draftId)
    .executeTakeFirstOrThrow()
  const { given, rows } = sittingOf(told).answers
  const ids = new Map(rows.map(({ id }) => [id, v7()]))
  const common = { organisation_id, draft_id: draftId }
  const now = db.surroundings.now()
  await owner.deleteFrom('form_answer').where('draft_id', '=', draftId).execute()
  for (const [position, { id, group }] of rows.entries())
    await owner
      .insertInto('form_row')
      .values({
        ...common,
        id: ids.get(id) ?? '',
        group_id: group,
        position,
        added_by: 'agent',
        added_at: now,
      })
      .execute()
  for (const answer of given)
    await owner
      .insertInto('form_answer')
      .values({
        ...common,
        ...columnsOf(answer),
        row_id: (answer.row && ids.get(answer.row)) ?? null,
        written_at: now,
      })
      .execute()
}

function columnsOf({ question, state, seen }: Answer) {
  return {
    question,
    state,
    raw: '{}',
    value: null,
    seen: seen === undefined ? null : JSON.stringify(seen),
    sealed: null,
    problem: null,
    known: null,
    bank: null,
    request_id: null,
    filled_by: 'person',
    agent_id: null,
    revision: 1,
  }
}
