import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import { openFile, type PeopleTables } from '#modules/people/index.ts'
import { query } from '#platform/db/db.ts'
import { type Asker, continueAs, type Errand } from '#platform/db/errand.ts'
import { testDatabase } from '#test/support/database.ts'
import { anAgent, anOrganisation } from '#test/support/people-of-the-house.ts'
import { followUpsOf, urgencyOf } from './follow-up/follow-up.ts'
import {
  block,
  doneCallBack,
  findProcedure,
  markNotNeeded,
  openProcedure,
  type ProcedureId,
  planCallBack,
  proceduresOf,
  recordOutcome,
  recordReceipt,
  recordSending,
  removeDeadline,
  rename,
  reopen,
  setDeadline,
  stateOf,
  tickDocument,
  titleOf,
  unblock,
  untickDocument,
} from './index.ts'
import type { FollowedProcedure } from './procedure.ts'
import type { ChangeTables } from './steps/take-steps.ts'

type Tables = ChangeTables & PeopleTables & OrganisationsTables
type Asking = Errand<Tables>

const db = testDatabase<Tables>()
const css = { kind: 'catalogued', code: 'css-renewal' } as const

let mediator: Asker
let neighbour: Asker

beforeAll(async () => {
  mediator = await anAsker('mediator')
  neighbour = await anAsker('mediator')
})

test('a procedure is opened with the checklist of the catalogue, nothing ticked', async () => {
  await following(async (errand, id) => {
    const procedure = await seen(errand, id)
    expect(procedure).toMatchObject({
      catalogueCode: 'css-renewal',
      bodyName: 'CPAM (Assurance maladie)',
      openedBy: mediator.agentId,
    })
    expect(procedure.documents.map(({ standing }) => standing)).not.toContain('ready')
    expect(titleOf(procedure, 'ar')).toContain('CSS')
    expect(stateOf(procedure, errand.today)).toBe('preparing')
  })
})

test('what the catalogue does not hold is followed in free words', async () => {
  await db.undone(mediator, async (errand) => {
    const opened = await openProcedure(errand, {
      personId: await aPerson(errand),
      what: {
        kind: 'free',
        title: '  Bourse   du collège ',
        bodyName: 'Collège',
        documents: ['Avis', '', 'Avis'],
      },
    })
    const procedure = await seen(errand, valueOf(opened))
    expect(procedure).toMatchObject({ title: 'Bourse du collège', catalogueCode: undefined })
    expect(procedure.documents.map(({ label }) => label)).toEqual(['Avis'])
  })
})

test.each([
  [{ kind: 'free', title: ' ', bodyName: 'Caf', documents: [] }, 'title-missing'],
  [{ kind: 'free', title: 'x'.repeat(201), bodyName: 'Caf', documents: [] }, 'title-too-long'],
  [{ kind: 'free', title: 'Aide', bodyName: '', documents: [] }, 'body-missing'],
  [{ kind: 'free', title: 'Aide', bodyName: 'x'.repeat(121), documents: [] }, 'body-too-long'],
  [{ kind: 'free', title: 'Aide', bodyName: 'Caf', documents: ['x'.repeat(301)] }, 'document-too-long'],
  [
    { kind: 'free', title: 'Aide', bodyName: 'Caf', documents: Array.from({ length: 31 }, (_, n) => `${n}`) },
    'too-many-documents',
  ],
  [{ kind: 'catalogued', code: 'no-such-thing' }, 'unknown-code'],
] as const)('%o is refused as %s', async (what, refusal) => {
  await db.undone(mediator, async (errand) => {
    expect(await openProcedure(errand, { personId: await aPerson(errand), what })).toEqual({
      ok: false,
      refusal,
    })
  })
})

test('nothing is opened for a person of another organisation', async () => {
  await db.undone(neighbour, async (errand) => {
    const personId = await aPerson(errand)
    const asking = await continueAs(errand, mediator)
    expect(await openProcedure(asking, { personId, what: css })).toEqual({
      ok: false,
      refusal: 'unknown-person',
    })
  })
})

test('a tick says who and when, and taking it away leaves both in the history', async () => {
  await following(async (errand, procedureId) => {
    await tickDocument(errand, { procedureId, document: 'tax-notice' })
    const ticked = await seen(errand, procedureId)
    expect(ticked.documents[0]).toMatchObject({
      code: 'tax-notice',
      standing: 'ready',
      since: { by: mediator.agentId, at: errand.now },
    })
    await untickDocument(errand, { procedureId, document: 'tax-notice' })
    await markNotNeeded(errand, { procedureId, document: 'tax-notice' })
    const marked = await seen(errand, procedureId)
    expect(marked.documents[0]?.standing).toBe('not-needed')
    expect(marked.steps.map(({ kind }) => kind)).toEqual([
      'document-ticked',
      'document-unticked',
      'document-not-needed',
    ])
  })
})

test('the same tick twice is one step', async () => {
  await following(async (errand, procedureId) => {
    const twice = [
      await tickDocument(errand, { procedureId, document: 'tax-notice' }),
      await tickDocument(errand, { procedureId, document: 'tax-notice' }),
    ]
    expect(twice.map((tick) => tick.ok && tick.value.isNew)).toEqual([true, false])
    expect((await seen(errand, procedureId)).steps).toHaveLength(1)
  })
})

test('once sent, the answer of the CSS is expected two months later to the day', async () => {
  await following(async (errand, procedureId) => {
    await recordSending(errand, { procedureId, on: toDay('2026-03-03'), way: 'online', mode: 'avec' })
    const procedure = await seen(errand, procedureId)
    expect(procedure.sending).toEqual({ on: '2026-03-03', way: 'online', mode: 'avec' })
    expect(procedure.deadline).toMatchObject({
      on: '2026-05-03',
      reason: 'answer-expected',
      countedFrom: '2026-03-03',
    })
    expect(stateOf(procedure, toDay('2026-05-03'))).toBe('sent')
    expect(stateOf(procedure, toDay('2026-05-04'))).toBe('answer-late')
  })
})

test('a corrected date of sending moves the counted deadline, and leaves alone the one an agent chose', async () => {
  await following(async (errand, procedureId) => {
    await recordSending(errand, { procedureId, on: toDay('2026-03-03'), way: 'online' })
    await recordSending(errand, { procedureId, on: toDay('2026-02-28'), way: 'online' })
    expect((await seen(errand, procedureId)).deadline?.on).toBe('2026-04-28')
    const chosen = { on: toDay('2026-06-30'), reason: 'answer-expected', note: 'dit au téléphone' } as const
    await setDeadline(errand, { procedureId, ...chosen })
    await recordSending(errand, { procedureId, on: toDay('2026-02-27'), way: 'post' })
    expect((await seen(errand, procedureId)).deadline).toEqual({ ...chosen, countedFrom: undefined })
  })
})

test('a receipt is kept as it was typed, with the sending or after it', async () => {
  await following(async (errand, procedureId) => {
    expect(await recordReceipt(errand, { procedureId, receipt: 'AB 12' })).toMatchObject({
      refusal: 'not-sent-yet',
    })
    await recordSending(errand, { procedureId, on: errand.today, way: 'online', receipt: ' ab-12/é  77 ' })
    expect((await seen(errand, procedureId)).receipt).toBe('ab-12/é 77')
    await recordReceipt(errand, { procedureId, receipt: 'AB-12/É 78' })
    expect((await seen(errand, procedureId)).receipt).toBe('AB-12/É 78')
  })
})

test('what blocks is remembered from its first day, and freed', async () => {
  await following(async (errand, procedureId) => {
    await block(errand, { procedureId, blocker: 'account-access' })
    const later = { ...errand, today: toDay('2026-03-20') }
    await block(later, { procedureId, blocker: 'account-access', note: 'mot de passe perdu' })
    expect((await seen(errand, procedureId)).blocked).toEqual({
      since: '2026-03-03',
      blocker: 'account-access',
      note: 'mot de passe perdu',
    })
    await unblock(errand, { procedureId })
    expect((await seen(errand, procedureId)).blocked).toBeUndefined()
  })
})

test('a call promised is to be made until it is made', async () => {
  await following(async (errand, procedureId) => {
    await planCallBack(errand, { procedureId, on: toDay('2026-03-10'), note: 'après 14 h' })
    const [call] = (await seen(errand, procedureId)).callBacks
    expect(call).toEqual({ seq: 1, on: '2026-03-10', note: 'après 14 h', agentId: mediator.agentId })
    await doneCallBack(errand, { procedureId, callBack: 1 })
    expect((await seen(errand, procedureId)).callBacks).toEqual([])
    expect(await doneCallBack(errand, { procedureId, callBack: 2 })).toMatchObject({
      refusal: 'unknown-call-back',
    })
  })
})

test('a refusal opens the delay to contest; reopened, the procedure stands where it stood', async () => {
  await following(async (errand, procedureId) => {
    await recordSending(errand, { procedureId, on: toDay('2026-01-15'), way: 'post' })
    await recordOutcome(errand, { procedureId, kind: 'refused', on: toDay('2026-02-28') })
    const refused = await seen(errand, procedureId)
    expect(stateOf(refused, errand.today)).toBe('refused')
    expect(refused.deadline).toMatchObject({ on: '2026-04-28', reason: 'remedy' })
    await reopen(errand, { procedureId })
    expect((await seen(errand, procedureId)).deadline).toMatchObject({
      on: '2026-03-15',
      reason: 'answer-expected',
    })
  })
})

test('a renamed procedure keeps its catalogue entry and is called by its new name in every language', async () => {
  await following(async (errand, procedureId) => {
    await rename(errand, { procedureId, title: 'La mutuelle de Mme B.' })
    const renamed = await seen(errand, procedureId)
    expect(titleOf(renamed, 'ar')).toBe('La mutuelle de Mme B.')
    expect(renamed.catalogueCode).toBe('css-renewal')
  })
})

test('a deadline is taken away', async () => {
  await following(async (errand, procedureId) => {
    await setDeadline(errand, { procedureId, on: toDay('2026-04-01'), reason: 'send-before' })
    await removeDeadline(errand, { procedureId })
    expect((await seen(errand, procedureId)).deadline).toBeUndefined()
  })
})

test('the same request sent twice opens one procedure', async () => {
  await db.undone(mediator, async (errand) => {
    const personId = await aPerson(errand)
    const asked = { personId, what: css, requestId: errand.newId() }
    const first = await openProcedure(errand, asked)
    expect(await openProcedure(errand, asked)).toEqual(first)
    expect(await proceduresOf(errand, personId)).toHaveLength(1)
  })
})

test('two requests at the same moment open one procedure', async () => {
  const personId = await db.kept(mediator, aPerson)
  const asked = { personId, what: css, requestId: db.surroundings.newId() }
  const both = await Promise.all(
    [1, 2].map(() => db.kept(mediator, (errand) => openProcedure(errand, asked))),
  )
  expect(both[0]).toEqual(both[1])
  expect(await db.kept(mediator, (errand) => proceduresOf(errand, personId))).toHaveLength(1)
})

test('two agents who tick at the same moment both leave their step', async () => {
  const procedureId = await db.kept(mediator, async (errand) =>
    valueOf(await openProcedure(errand, { personId: await aPerson(errand), what: css })),
  )
  await Promise.all(
    ['tax-notice', 'caf-number', 'form-12504'].map((document) =>
      db.kept(mediator, (errand) => tickDocument(errand, { procedureId, document })),
    ),
  )
  const { steps } = await db.kept(mediator, (errand) => seen(errand, procedureId))
  expect(steps.map(({ seq }) => seq)).toEqual([1, 2, 3])
})

test('the same sending twice is announced and journaled once', async () => {
  await following(async (errand, procedureId) => {
    const sending = { procedureId, on: errand.today, way: 'online', requestId: errand.newId() } as const
    await recordSending(errand, sending)
    await recordSending(errand, sending)
    await recordSending(errand, { ...sending, requestId: errand.newId() })
    expect(await announced(errand)).toEqual(['procedures.sent'])
    expect(
      (await journal(errand, procedureId)).filter((action) => action === 'procedures.sent'),
    ).toHaveLength(1)
  })
})

test('an outcome is announced by identifiers and its kind, without a name', async () => {
  await following(async (errand, procedureId, personId) => {
    await recordOutcome(errand, { procedureId, kind: 'granted', on: errand.today, note: 'Mme B. contente' })
    const { payload } = await query(errand.db).selectFrom('event').select('payload').executeTakeFirstOrThrow()
    expect(payload).toEqual({ procedureId, personId, outcome: 'granted' })
  })
})

test('every change is in the journal of the person', async () => {
  await following(async (errand, procedureId, personId) => {
    await tickDocument(errand, { procedureId, document: 'tax-notice' })
    await recordSending(errand, { procedureId, on: errand.today, way: 'counter', receipt: 'R 1' })
    expect(await journal(errand, procedureId)).toEqual([
      'procedures.opened',
      'procedures.document-ticked',
      'procedures.sent',
      'procedures.deadline-set',
      'procedures.receipt-recorded',
    ])
    const owners = await query(errand.db)
      .selectFrom('journal_entry')
      .select('person_id')
      .where('subject_id', '=', procedureId)
      .execute()
    expect(new Set(owners.map((entry) => entry.person_id))).toEqual(new Set([personId]))
  })
})

test('what there is to look at is always what the steps say', async () => {
  await following(async (errand, procedureId) => {
    await planCallBack(errand, { procedureId, on: toDay('2026-03-10') })
    await block(errand, { procedureId, blocker: 'online-fault' })
    await recordSending(errand, { procedureId, on: errand.today, way: 'online' })
    await doneCallBack(errand, { procedureId, callBack: 1 })
    const told = followUpsOf(await seen(errand, procedureId))
    const kept = await query(errand.db)
      .selectFrom('procedure_follow_up')
      .select(['reason', 'urgency', 'from_on', 'due_on'])
      .orderBy('urgency')
      .execute()
    expect(kept).toEqual(
      told
        .map(({ reason, fromOn, dueOn }) => ({
          reason,
          urgency: urgencyOf(reason),
          from_on: fromOn,
          due_on: dueOn,
        }))
        .toSorted((one, other) => one.urgency - other.urgency),
    )
  })
})

test('another organisation sees nothing of it, through the module or in SQL', async () => {
  await following(async (errand, procedureId, personId) => {
    await tickDocument(errand, { procedureId, document: 'tax-notice' })
    const stranger = await continueAs(errand, neighbour)
    expect(await findProcedure(stranger, procedureId)).toBeUndefined()
    expect(await proceduresOf(stranger, personId)).toEqual([])
    expect(await tickDocument(stranger, { procedureId, document: 'tax-notice' })).toMatchObject({
      refusal: 'unknown-procedure',
    })
    for (const table of [
      'followed_procedure',
      'procedure_document',
      'procedure_step',
      'procedure_follow_up',
    ]) {
      const { rows } = await sql.raw(`select * from ${table}`).execute(query(stranger.db))
      expect(rows, table).toEqual([])
    }
  })
})

test('the bearer of a code sees her own procedures and nobody else’s', async () => {
  const { code_hash: key, id } = await db.kept(mediator, async (errand) => {
    const personId = await aPerson(errand)
    const other = await aPerson(errand)
    const mine = valueOf(await openProcedure(errand, { personId, what: css }))
    await tickDocument(errand, { procedureId: mine, document: 'tax-notice' })
    await openProcedure(errand, { personId: other, what: css })
    const { code_hash } = await query(errand.db)
      .selectFrom('person_code')
      .select('code_hash')
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow()
    return { code_hash, id: mine }
  })
  await db.undone({ door: 'person', key }, async (errand) => {
    const { rows } = await sql<{ id: string }>`select id from followed_procedure`.execute(query(errand.db))
    expect(rows).toEqual([{ id }])
    expect((await findProcedure(errand, id))?.documents[0]?.standing).toBe('ready')
    const changed = await sql`update followed_procedure set title = 'x'`.execute(query(errand.db))
    expect(changed.numAffectedRows).toBe(0n)
  })
  await db.undone({ door: 'person', key: 'nobody' }, async (errand) => {
    const { rows } = await sql`select id from followed_procedure`.execute(query(errand.db))
    expect(rows).toEqual([])
  })
})

test.each(['site', 'visitor'] as const)('the door %s sees no procedure', async (door) => {
  await following(async (errand, id) => {
    const elsewhere = await continueAs(errand, { ...mediator, door })
    expect(await findProcedure(elsewhere, id)).toBeUndefined()
  })
})

test('the administrator runs the tool and does not read what people ask for', async () => {
  await following(async (errand, id) => {
    const administrator = await continueAs(errand, { ...mediator, role: 'administrator' })
    expect(await findProcedure(administrator, id)).toBeUndefined()
  })
})

test('reception reads, and moves nothing', async () => {
  await following(async (errand, procedureId) => {
    const reception = await continueAs(errand, { ...mediator, role: 'reception' })
    expect(await findProcedure(reception, procedureId)).toBeDefined()
    expect(await tickDocument(reception, { procedureId, document: 'tax-notice' })).toMatchObject({
      ok: false,
    })
  })
})

test('the database lets reception open nothing', async () => {
  const opening = following(async (errand, _, personId) => {
    const reception = await continueAs(errand, { ...mediator, role: 'reception' })
    await openProcedure(reception, { personId, what: css })
  })
  await expect(opening).rejects.toThrow(/row-level security/)
})

test.each([
  'update procedure_step set at = now()',
  'delete from procedure_step',
  'delete from followed_procedure',
  'update followed_procedure set opened_at = now()',
])('history is not rewritten: %s', async (statement) => {
  const rewriting = following(async (errand) => {
    await sql.raw(statement).execute(query(errand.db))
  })
  await expect(rewriting).rejects.toThrow(/permission denied/)
})

async function following(
  work: (errand: Asking, id: ProcedureId, personId: PersonId) => Promise<void>,
): Promise<void> {
  await db.undone(mediator, async (errand) => {
    const personId = await aPerson(errand)
    await work(errand, valueOf(await openProcedure(errand, { personId, what: css })), personId)
  })
}

async function anAsker(role: 'mediator'): Promise<Asker> {
  const organisationId: OrganisationId = await anOrganisation(db)
  return { door: 'agent', organisationId, role, agentId: await anAgent(db, { role, organisationId }) }
}

function aPerson(errand: Asking): Promise<PersonId> {
  const names = { firstNames: 'Aminata', usageName: 'Bâ', birthName: undefined, hasSingleName: false }
  return openFile(errand, { names })
}

async function seen(errand: Asking, id: ProcedureId): Promise<FollowedProcedure> {
  const procedure = await findProcedure(errand, id)
  if (!procedure) throw new Error('not seen')
  return procedure
}

function valueOf<Value>(result: { ok: true; value: Value } | { ok: false; refusal: string }): Value {
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

async function announced(errand: Asking): Promise<readonly string[]> {
  const rows = await query(errand.db).selectFrom('event').select('name').execute()
  return rows.map(({ name }) => name)
}

async function journal(errand: Asking, procedureId: ProcedureId): Promise<readonly string[]> {
  const rows = await query(errand.db)
    .selectFrom('journal_entry')
    .select('action')
    .where('subject_id', '=', procedureId)
    .orderBy('seq')
    .execute()
  return rows.map(({ action }) => action)
}
