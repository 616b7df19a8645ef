import { sql } from 'kysely'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { fold } from '#kernel/plain-text.ts'
import type { TeamId } from '#modules/organisations/index.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { VisitsTables } from '../tables.ts'
import type { VisitId } from '../visit.ts'
import type { Tag, TagId, TagScope } from './tag.ts'

type Visits = Db<VisitsTables>

/** The tags in use that the asker may see, everybody's first. */
export async function listTags(db: Visits): Promise<readonly Tag[]> {
  const rows = await query(db)
    .selectFrom('visit_tag')
    .select(['id', 'scope', 'owner_id', 'team_id', 'label', 'created_by'])
    .where('retired_at', 'is', null)
    .orderBy(sql`array_position(array['organisation', 'team', 'personal'], scope)`)
    .orderBy('folded')
    .execute()
  return rows.map((row) => ({
    id: row.id as TagId,
    scope: row.scope as TagScope,
    ownerId: (row.owner_id as AgentId | null) ?? undefined,
    teamId: (row.team_id as TeamId | null) ?? undefined,
    label: row.label,
    createdBy: row.created_by as AgentId,
  }))
}

/** Keeps a new tag; false when one of that name is in use. */
export async function insertTag(
  db: Visits,
  tag: Tag & { readonly organisationId: OrganisationId; readonly createdAt: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await query(db)
    .insertInto('visit_tag')
    .values({
      id: tag.id,
      organisation_id: tag.organisationId,
      scope: tag.scope,
      owner_id: tag.ownerId ?? null,
      team_id: tag.teamId ?? null,
      label: tag.label,
      folded: fold(tag.label),
      created_by: tag.createdBy,
      created_at: tag.createdAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Ends a tag: it stays on the visits that carry it, under the name of `into` when it was merged. */
export async function retireTag(
  db: Visits,
  id: TagId,
  by: { readonly agentId: AgentId; readonly at: Date; readonly into?: TagId | undefined },
): Promise<void> {
  await query(db)
    .updateTable('visit_tag')
    .set({ retired_by: by.agentId, retired_at: by.at, merged_into: by.into ?? null })
    .where('id', '=', id)
    .where('retired_at', 'is', null)
    .execute()
}

export async function insertTaggings(
  db: Visits,
  visit: { readonly id: VisitId; readonly organisationId: OrganisationId },
  tagIds: readonly TagId[],
): Promise<void> {
  if (tagIds.length === 0) return
  await query(db)
    .insertInto('visit_tagging')
    .values(tagIds.map((id) => ({ organisation_id: visit.organisationId, visit_id: visit.id, tag_id: id })))
    .execute()
}

/** What each of these visits is tagged with, as far as the asker may see it; a merged tag by its new name. */
export async function listTagsOf(
  db: Visits,
  ids: readonly VisitId[],
): Promise<ReadonlyMap<VisitId, readonly Pick<Tag, 'id' | 'label'>[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ visit_id: VisitId; id: TagId; label: string }>`
    with recursive named as (
      select id as first, id, label, folded, merged_into from visit_tag
        where id in (select tag_id from visit_tagging where visit_id = any(${[...ids]}::uuid[]))
      union all select named.first, tag.id, tag.label, tag.folded, tag.merged_into
        from named join visit_tag tag on tag.id = named.merged_into)
    select distinct tagging.visit_id, named.id, named.label, named.folded
      from visit_tagging tagging join named on named.first = tagging.tag_id and named.merged_into is null
      where tagging.visit_id = any(${[...ids]}::uuid[]) order by named.folded`.execute(query(db))
  const tags = new Map<VisitId, Pick<Tag, 'id' | 'label'>[]>()
  for (const { visit_id, id, label } of rows)
    tags.set(visit_id, [...(tags.get(visit_id) ?? []), { id, label }])
  return tags
}
