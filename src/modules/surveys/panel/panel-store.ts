import { type Selectable, sql } from 'kysely'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { ConsultationId } from '../ideas/consultation.ts'
import type { SurveyId } from '../survey.ts'
import type { SurveysTables } from '../tables.ts'
import type { Asked, Invitation, InvitationId, InvitingWay, Member, MemberId } from './panel.ts'

type Surveys = Db<SurveysTables>

/** Who writes, for which organisation, and when. */
export interface Written {
  readonly organisationId: OrganisationId
  /** Absent when she does it herself. */
  readonly agentId: AgentId | undefined
  readonly at: Date
}

/** Whether she was added; not when two agents add her at the same time. */
export async function insertMember(
  db: Surveys,
  member: Pick<Member, 'id' | 'personId' | 'words' | 'language'>,
  { organisationId, agentId, at }: Written,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await query(db)
    .insertInto('panel_member')
    .values({
      id: member.id,
      organisation_id: organisationId,
      person_id: member.personId,
      words: member.words,
      language: member.language,
      joined_at: at,
      joined_with: agentId ?? null,
      left_at: null,
      left_with: null,
    })
    .onConflict((conflict) => conflict.column('person_id').where('left_at', 'is', null).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Her memberships, the last first; she may have left and come back. */
export async function listMemberships(db: Surveys, files: readonly PersonId[]): Promise<readonly Member[]> {
  const rows = await query(db)
    .selectFrom('panel_member')
    .selectAll()
    .where('person_id', 'in', files)
    .orderBy(sql`left_at is null`, 'desc')
    .orderBy('joined_at', 'desc')
    .execute()
  return rows.map(toMember)
}

/** Those who may be asked today: nobody who left, whose file is restricted or who objected. */
export async function listMembers(db: Surveys): Promise<readonly Member[]> {
  const rows = await query(db)
    .selectFrom('panel_member')
    .selectAll()
    .where('left_at', 'is', null)
    .where(sql<boolean>`person_id <> all ((select people_left_out('surveys'))::uuid[])`)
    .orderBy('joined_at')
    .execute()
  return rows.map(toMember)
}

/** Ends what has not ended; answers which memberships. */
export async function recordLeaving(
  db: Surveys,
  files: readonly PersonId[],
  { agentId, at }: Written,
): Promise<readonly Pick<Member, 'id' | 'personId'>[]> {
  const rows = await query(db)
    .updateTable('panel_member')
    .set({ left_at: at, left_with: agentId ?? null })
    .where('person_id', 'in', files)
    .where('left_at', 'is', null)
    .returning(['id', 'person_id'])
    .execute()
  return rows.map(({ id, person_id }) => ({ id: id as MemberId, personId: person_id as PersonId }))
}

export async function insertInvitation(
  db: Surveys,
  invitation: Omit<Invitation, 'invitedAt'>,
  { organisationId, agentId, at }: Written,
): Promise<void> {
  const { to } = invitation
  await query(db)
    .insertInto('panel_invitation')
    .values({
      id: invitation.id,
      organisation_id: organisationId,
      member_id: invitation.memberId,
      person_id: invitation.personId,
      survey_id: to.kind === 'survey' ? to.id : null,
      consultation_id: to.kind === 'consultation' ? to.id : null,
      way: invitation.way,
      invited_at: at,
      invited_by: agentId ?? null,
    })
    .execute()
}

/** The invitations of these members, the last first. */
export async function listInvitations(
  db: Surveys,
  members: readonly MemberId[],
): Promise<readonly Invitation[]> {
  if (members.length === 0) return []
  const rows = await query(db)
    .selectFrom('panel_invitation')
    .selectAll()
    .where('member_id', 'in', members)
    .orderBy('invited_at', 'desc')
    .execute()
  return rows.map(toInvitation)
}

/** An invitation to be printed, with the member it is for: not once she left, is restricted or objected. */
export async function findInvitation(
  db: Surveys,
  id: InvitationId,
): Promise<{ readonly invitation: Invitation; readonly member: Member } | undefined> {
  const row = await query(db)
    .selectFrom('panel_invitation')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  const member = row && (await listMembers(db)).find((one) => one.id === row.member_id)
  return row && member && { invitation: toInvitation(row), member }
}

function toMember(row: Selectable<SurveysTables['panel_member']>): Member {
  return {
    id: row.id as MemberId,
    personId: row.person_id as PersonId,
    words: row.words,
    language: row.language as Language,
    joinedAt: row.joined_at,
    leftAt: row.left_at ?? undefined,
  }
}

function toInvitation(row: Selectable<SurveysTables['panel_invitation']>): Invitation {
  return {
    id: row.id as InvitationId,
    memberId: row.member_id as MemberId,
    personId: row.person_id as PersonId,
    to: askedIn(row),
    way: row.way as InvitingWay,
    invitedAt: row.invited_at,
  }
}

function askedIn(row: Selectable<SurveysTables['panel_invitation']>): Asked {
  return row.survey_id === null
    ? { kind: 'consultation', id: row.consultation_id as ConsultationId }
    : { kind: 'survey', id: row.survey_id as SurveyId }
}
