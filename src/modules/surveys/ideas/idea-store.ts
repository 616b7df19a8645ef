import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { SurveysTables } from '../tables.ts'
import type {
  Comment,
  CommentId,
  Consultation,
  ConsultationId,
  Idea,
  IdeaId,
  Moderation,
  WrittenText,
} from './consultation.ts'

type Surveys = Db<SurveysTables>

export interface ConsultationToKeep extends Omit<Consultation, 'closedAt'> {
  readonly openedAt: Date
  readonly openedBy: AgentId
}

export async function insertConsultation(db: Surveys, one: ConsultationToKeep): Promise<void> {
  await query(db)
    .insertInto('consultation')
    .values({
      id: one.id,
      organisation_id: one.organisationId,
      code: one.code,
      question: JSON.stringify(one.question),
      opens_on: one.opensOn,
      closes_on: one.closesOn ?? null,
      opened_at: one.openedAt,
      opened_by: one.openedBy,
      closed_at: null,
      closed_by: null,
    })
    .execute()
}

/** The last opened first. */
export async function listConsultations(db: Surveys): Promise<readonly Consultation[]> {
  const rows = await query(db).selectFrom('consultation').selectAll().orderBy('opened_at', 'desc').execute()
  return rows.map((row) => ({
    id: row.id as ConsultationId,
    organisationId: row.organisation_id as OrganisationId,
    code: row.code,
    question: row.question as WrittenText,
    opensOn: row.opens_on as Day,
    closesOn: (row.closes_on as Day | null) ?? undefined,
    closedAt: row.closed_at ?? undefined,
  }))
}

export interface WordsToKeep {
  readonly id: string
  readonly organisationId: OrganisationId
  readonly words: string
  readonly typedBy: 'resident' | 'agent'
}

export async function insertIdea(
  db: Surveys,
  idea: WordsToKeep & { readonly consultationId: ConsultationId },
): Promise<void> {
  await query(db)
    .insertInto('idea')
    .values({ ...waiting(idea), consultation_id: idea.consultationId, votes: null })
    .execute()
}

export async function insertComment(
  db: Surveys,
  comment: WordsToKeep & { readonly ideaId: IdeaId },
): Promise<void> {
  await query(db)
    .insertInto('idea_comment')
    .values({ ...waiting(comment), idea_id: comment.ideaId })
    .execute()
}

const waiting = ({ id, organisationId, words, typedBy }: WordsToKeep) =>
  ({
    id,
    organisation_id: organisationId,
    words,
    typed_by: typedBy,
    state: 'waiting',
    because: null,
    decided_by: null,
    decided_on: null,
  }) as const

/** The ideas of a consultation that the asker may see, each with its comments and its votes so far. */
export async function listIdeas(db: Surveys, consultationId: ConsultationId): Promise<readonly Idea[]> {
  const rows = await query(db)
    .selectFrom('idea')
    .select(['id', 'words', 'typed_by', 'state', 'because', 'votes'])
    .select((idea) =>
      idea
        .selectFrom('idea_vote')
        .whereRef('idea_vote.idea_id', '=', 'idea.id')
        .select(sql<number>`count(*)::int`.as('count'))
        .as('given'),
    )
    .where('consultation_id', '=', consultationId)
    .orderBy('id')
    .execute()
  const comments = await listComments(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id as IdeaId,
    ...moderated(row),
    votes: row.votes ?? row.given ?? 0,
    comments: comments.filter(({ ideaId }) => ideaId === row.id),
  }))
}

async function listComments(db: Surveys, ideas: readonly string[]): Promise<readonly Comment[]> {
  if (ideas.length === 0) return []
  const rows = await query(db)
    .selectFrom('idea_comment')
    .select(['id', 'idea_id', 'words', 'typed_by', 'state', 'because'])
    .where('idea_id', 'in', ideas)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id as CommentId, ideaId: row.idea_id as IdeaId, ...moderated(row) }))
}

interface ModeratedRow {
  readonly words: string
  readonly typed_by: string
  readonly state: string
  readonly because: string | null
}

function moderated(row: ModeratedRow): Pick<Idea, 'words' | 'typedBy' | 'state' | 'because'> {
  return {
    words: row.words,
    typedBy: row.typed_by as Idea['typedBy'],
    state: row.state as Moderation,
    because: row.because ?? undefined,
  }
}

export interface Decision {
  readonly state: Moderation
  readonly because: string | undefined
  readonly by: AgentId
  readonly on: Day
}

export async function recordDecision(
  db: Surveys,
  { table, id }: { readonly table: 'idea' | 'idea_comment'; readonly id: string },
  { state, because, by, on }: Decision,
): Promise<void> {
  await query(db)
    .updateTable(table)
    .set({ state, because: because ?? null, decided_by: by, decided_on: on })
    .where('id', '=', id)
    .execute()
}

/** Counted once however often it is given. */
export async function insertVote(
  db: Surveys,
  vote: { readonly ideaId: IdeaId; readonly organisationId: OrganisationId; readonly voter: string },
): Promise<void> {
  await query(db)
    .insertInto('idea_vote')
    .values({ idea_id: vote.ideaId, organisation_id: vote.organisationId, voter: vote.voter })
    .onConflict((conflict) => conflict.constraint('idea_vote_pk').doNothing())
    .execute()
}

export async function deleteVote(
  db: Surveys,
  { ideaId, voter }: { readonly ideaId: IdeaId; readonly voter: string },
): Promise<void> {
  await query(db).deleteFrom('idea_vote').where('idea_id', '=', ideaId).where('voter', '=', voter).execute()
}

export async function listVotes(db: Surveys, voter: string): Promise<readonly IdeaId[]> {
  const rows = await query(db).selectFrom('idea_vote').select('idea_id').where('voter', '=', voter).execute()
  return rows.map((row) => row.idea_id as IdeaId)
}

/** The votes as numbers, then no vote any more: nobody can ask who voted for what. At the door `system`. */
export async function settleVotes(db: Surveys, consultationId: ConsultationId): Promise<void> {
  await sql`update idea set votes = (select count(*)::int from idea_vote v where v.idea_id = idea.id)
    where consultation_id = ${consultationId} and votes is null`.execute(query(db))
  await sql`delete from idea_vote where idea_id in (
    select id from idea where consultation_id = ${consultationId})`.execute(query(db))
}

export async function recordConsultationEnd(
  db: Surveys,
  id: ConsultationId,
  end: { readonly closedAt: Date; readonly closedBy: AgentId | undefined },
): Promise<void> {
  await query(db)
    .updateTable('consultation')
    .set({ closed_at: end.closedAt, closed_by: end.closedBy ?? null })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute()
}
