import { beforeAll, beforeEach, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import { openFile, type PeopleTables } from '#modules/people/index.ts'
import { query } from '#platform/db/db.ts'
import { type Asker, continueAs, type Errand } from '#platform/db/errand.ts'
import { testDatabase } from '#test/support/database.ts'
import { anAgent, anOrganisation } from '#test/support/people-of-the-house.ts'
import {
  answerHandOver,
  findProcedure,
  handOver,
  handOverAll,
  openProcedure,
  type ProcedureId,
  planCallBack,
  proceduresOf,
  proceduresToFollow,
  recordOutcome,
  tickDocument,
} from '../index.ts'
import { countHeld, listHeldBy } from '../procedure-store.ts'
import type { ChangeTables } from '../steps/take-steps.ts'

type Asking = Errand<ChangeTables & PeopleTables & OrganisationsTables>

const db = testDatabase<ChangeTables & PeopleTables & OrganisationsTables>()
const today = toDay('2026-03-03')

let organisationId: OrganisationId
let amina: Asker
let bruno: Asker
let manager: Asker
let socialWorker: Asker

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  amina = await anAsker('mediator')
  bruno = await anAsker('mediator')
  manager = await anAsker('manager')
  socialWorker = await anAsker('social-worker')
})

beforeEach(() => db.setClock('2026-03-03T09:00:00Z'))

test('a procedure handed over is on the list of the colleague, with the note, until she answers', async () => {
  await db.undone(amina, async (errand) => {
    const procedureId = await opened(errand)
    await handOver(errand, { procedureId, to: idOf(bruno), note: 'Il manque l’avis d’impôt.' })
    expect(await toFollow(errand, bruno)).toMatchObject([
      { reason: 'hand-over', detail: 'Il manque l’avis d’impôt.', agentId: idOf(bruno) },
    ])
    const asBruno = await continueAs(errand, bruno)
    await answerHandOver(asBruno, { procedureId, handOver: 1, answer: 'accepted', note: 'Je le fais.' })
    expect(await toFollow(errand, bruno)).toEqual([])
    const taken = await findProcedure(errand, procedureId)
    expect(taken?.heldBy).toBe(idOf(bruno))
    expect(taken?.steps.map(({ kind, by }) => [kind, by])).toEqual([
      ['handed-over', idOf(amina)],
      ['hand-over-answered', idOf(bruno)],
    ])
  })
})

test('whoever acts on it afterwards does not take it from the colleague who accepted', async () => {
  await db.undone(amina, async (errand) => {
    const procedureId = await opened(errand)
    await handOver(errand, { procedureId, to: idOf(bruno) })
    await answerHandOver(await continueAs(errand, bruno), { procedureId, handOver: 1, answer: 'accepted' })
    await tickDocument(errand, { procedureId, document: 'tax-notice' })
    expect((await findProcedure(errand, procedureId))?.heldBy).toBe(idOf(bruno))
  })
})

test('declined, it goes back to whoever held it, who is told', async () => {
  await db.undone(amina, async (errand) => {
    const procedureId = await opened(errand)
    await handOver(errand, { procedureId, to: idOf(bruno) })
    const asBruno = await continueAs(errand, bruno)
    await answerHandOver(asBruno, { procedureId, handOver: 1, answer: 'declined', note: 'En congé.' })
    expect((await findProcedure(errand, procedureId))?.heldBy).toBe(idOf(amina))
    expect(await toFollow(errand, amina)).toMatchObject([{ reason: 'hand-over-declined' }])
    await tickDocument(errand, { procedureId, document: 'tax-notice' })
    expect(await toFollow(errand, amina)).toEqual([])
  })
})

test('only the colleague answers, once, and a password does not slip into the note', async () => {
  await db.undone(amina, async (errand) => {
    const procedureId = await opened(errand)
    const asking = { procedureId, to: idOf(bruno) }
    expect(await handOver(errand, { ...asking, note: 'mot de passe : Soleil1954!' })).toEqual(
      no('secret-found'),
    )
    await handOver(errand, asking)
    expect(await handOver(errand, asking)).toMatchObject({ ok: true, value: { isNew: false } })
    const answer = { procedureId, handOver: 1, answer: 'accepted' } as const
    expect(await answerHandOver(errand, answer)).toEqual(no('not-yours'))
    const asBruno = await continueAs(errand, bruno)
    expect(await answerHandOver(asBruno, { ...answer, handOver: 2 })).toEqual(no('unknown-hand-over'))
    await answerHandOver(asBruno, answer)
    expect(await answerHandOver(asBruno, answer)).toMatchObject({ ok: true, value: { isNew: false } })
    expect(await answerHandOver(asBruno, { ...answer, answer: 'declined' })).toEqual(no('unknown-hand-over'))
  })
})

test.each<[string, (errand: Asking) => Promise<AgentId>, string]>([
  ['somebody of another organisation', async () => idOf(await stranger()), 'colleague-missing'],
  ['reception, which follows nothing', async () => idOf(await anAsker('reception')), 'colleague-missing'],
  ['herself', async () => idOf(amina), 'already-hers'],
  ['a closed account', async (errand) => closed(errand), 'colleague-missing'],
])('it is not handed over to %s', async (_, to, refusal) => {
  await db.undone(amina, async (errand) => {
    const procedureId = await opened(errand)
    expect(await handOver(errand, { procedureId, to: await to(errand) })).toEqual(no(refusal))
  })
})

test('what has ended is not handed over', async () => {
  await db.undone(amina, async (errand) => {
    const procedureId = await opened(errand)
    await recordOutcome(errand, { procedureId, kind: 'granted', on: today })
    expect(await handOver(errand, { procedureId, to: idOf(bruno) })).toEqual(no('already-ended'))
  })
})

test('all that an agent follows is given at once, with her promised calls, and what has ended stays', async () => {
  await db.undone(amina, async (errand) => {
    const [one, two, ended] = [await opened(errand), await opened(errand), await opened(errand)]
    await planCallBack(errand, { procedureId: two, on: today })
    await recordOutcome(errand, { procedureId: ended, kind: 'closed', on: today })
    const request = { from: idOf(amina), to: idOf(bruno), note: 'Je pars le 6 mars.', requestId: 'leaving' }
    expect(await handOverAll(errand, request)).toEqual({ ok: true, value: { given: 2, kept: 0 } })
    expect(await handOverAll(errand, request)).toEqual({ ok: true, value: { given: 0, kept: 0 } })
    expect((await countHeld(errand.db, organisationId)).get(idOf(bruno))).toBe(2)
    expect(await listHeldBy(errand.db, { organisationId, agentId: idOf(bruno) })).toEqual([one, two])
    const calls = (await toFollow(errand, bruno)).filter(({ reason }) => reason === 'call-back')
    expect(calls.map(({ procedureId }) => procedureId)).toEqual([two])
    expect(await journalOf(errand, one)).toEqual(['procedures.opened', 'procedures.handed-over'])
  })
})

test('a colleague’s are given by whoever leads the team, also when her account is closed, and by no other', async () => {
  await db.undone(amina, async (errand) => {
    await opened(errand)
    const request = { from: idOf(amina), to: idOf(bruno) }
    expect(await handOverAll(await continueAs(errand, bruno), request)).toEqual(no('not-yours'))
    const given = await handOverAll(await continueAs(errand, manager), request)
    expect(given).toEqual({ ok: true, value: { given: 1, kept: 0 } })
  })
})

test('what a social worker follows is not seen by a mediator, nor given to her', async () => {
  await db.undone(socialWorker, async (errand) => {
    const procedureId = await opened(errand)
    expect(await handOver(errand, { procedureId, to: idOf(bruno) })).toEqual(no('colleague-may-not-see'))
    const colleague = await anAsker('social-worker')
    expect((await handOver(errand, { procedureId, to: idOf(colleague) })).ok).toBe(true)
    const { personId } = (await findProcedure(errand, procedureId)) ?? {}
    if (!personId) throw new Error('the social worker does not see her own')
    expect(await proceduresOf(errand, personId)).toHaveLength(1)
    expect(await toFollow(errand, colleague)).toHaveLength(1)

    const asBruno = await continueAs(errand, bruno)
    expect(await findProcedure(asBruno, procedureId)).toBeUndefined()
    expect(await proceduresOf(asBruno, personId)).toEqual([])
    expect(await toFollow(asBruno, colleague)).toEqual([])
    expect((await countHeld(asBruno.db, organisationId)).get(idOf(colleague))).toBeUndefined()
    expect(await handOver(asBruno, { procedureId, to: idOf(bruno) })).toEqual(no('unknown-procedure'))
  })
})

function no(refusal: string): { ok: false; refusal: string } {
  return { ok: false, refusal }
}

function idOf({ agentId }: Asker): AgentId {
  if (!agentId) throw new Error('an agent without an identifier')
  return agentId
}

async function anAsker(role: Role, of: OrganisationId = organisationId): Promise<Asker> {
  return { door: 'agent', organisationId: of, role, agentId: await anAgent(db, { role, organisationId: of }) }
}

async function stranger(): Promise<Asker> {
  return anAsker('mediator', await anOrganisation(db))
}

async function closed(errand: Asking): Promise<AgentId> {
  const { agentId } = await anAsker('mediator')
  if (!agentId) throw new Error('no agent')
  await query(db.owner.db)
    .updateTable('agent')
    .set({ closed_at: errand.now, closed_by: agentId })
    .where('id', '=', agentId)
    .execute()
  return agentId
}

async function opened(errand: Asking): Promise<ProcedureId> {
  const names = { firstNames: 'Aminata', usageName: 'Bâ', birthName: undefined, hasSingleName: false }
  const personId = await openFile(errand, { names })
  const answer = await openProcedure(errand, { personId, what: { kind: 'catalogued', code: 'css-renewal' } })
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

async function toFollow(errand: Asking, { agentId }: Asker) {
  return (await proceduresToFollow(errand, { today, agentId })).lines
}

async function journalOf(errand: Asking, procedureId: ProcedureId): Promise<readonly string[]> {
  const rows = await query(errand.db)
    .selectFrom('journal_entry')
    .select('action')
    .where('subject_id', '=', procedureId)
    .orderBy('seq')
    .execute()
  return rows.map(({ action }) => action)
}
