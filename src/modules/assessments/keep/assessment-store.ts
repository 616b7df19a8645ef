import { type Selectable, sql } from 'kysely'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { DraftOrigin } from '#modules/forms/index.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Assessment, AssessmentId, KeptSkill } from '../assessment.ts'
import { type Skill, skills } from '../items/item.ts'
import type { Level } from '../result/level.ts'
import type { AssessmentsTables } from '../tables.ts'

type Assessments = Db<AssessmentsTables>
type Row = Selectable<AssessmentsTables['assessment']>

export async function insertAssessment(
  db: Assessments,
  organisationId: OrganisationId,
  assessment: Assessment,
): Promise<void> {
  const of = { draft_id: assessment.id, organisation_id: organisationId }
  await query(db)
    .insertInto('assessment')
    .values({
      ...of,
      person_id: assessment.personId ?? null,
      version_id: assessment.versionId,
      origin: assessment.origin,
      language: assessment.language,
      taken_at: assessment.takenAt,
      taken_by: assessment.takenBy ?? null,
    })
    .execute()
  await query(db)
    .insertInto('assessment_skill')
    .values(
      assessment.skills.map(({ skill, level, asked, surelyKnown, surelyBeyond }) => ({
        ...of,
        skill,
        level: level ?? null,
        asked,
        surely_known: surelyKnown,
        surely_beyond: surelyBeyond,
      })),
    )
    .execute()
}

export async function findAssessmentById(db: Assessments, id: AssessmentId): Promise<Assessment | undefined> {
  const rows = await query(db).selectFrom('assessment').selectAll().where('draft_id', '=', id).execute()
  return (await whole(db, rows))[0]
}

/** Those of a person, in all the files that are hers, the earliest first. */
export async function listAssessmentsOf(db: Assessments, personId: PersonId): Promise<readonly Assessment[]> {
  const rows = await query(db)
    .selectFrom('assessment')
    .selectAll()
    .where(sql<boolean>`person_id = any (same_person(${personId}::uuid))`)
    .orderBy('taken_at')
    .orderBy('draft_id')
    .execute()
  return whole(db, rows)
}

/** An assessment of nobody goes into a file. */
export async function giveAssessmentTo(db: Assessments, id: AssessmentId, personId: PersonId): Promise<void> {
  await query(db)
    .updateTable('assessment')
    .set({ person_id: personId })
    .where('draft_id', '=', id)
    .where('person_id', 'is', null)
    .execute()
}

async function whole(db: Assessments, rows: readonly Row[]): Promise<readonly Assessment[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ draft_id }) => draft_id)
  const kept = await query(db)
    .selectFrom('assessment_skill')
    .selectAll()
    .where('draft_id', 'in', ids)
    .execute()
  return rows.map((row) =>
    toAssessment(
      row,
      kept.filter(({ draft_id }) => draft_id === row.draft_id),
    ),
  )
}

function toAssessment(
  row: Row,
  kept: readonly Selectable<AssessmentsTables['assessment_skill']>[],
): Assessment {
  return {
    id: row.draft_id as AssessmentId,
    personId: (row.person_id as PersonId | null) ?? undefined,
    versionId: row.version_id,
    origin: row.origin as DraftOrigin,
    language: row.language as Language,
    takenAt: row.taken_at,
    takenBy: (row.taken_by as AgentId | null) ?? undefined,
    // In the order of the skills; one that this version no longer asks stays out.
    skills: skills.flatMap((skill): readonly KeptSkill[] => {
      const its = kept.find((one) => one.skill === skill)
      if (!its) return []
      const { level, asked, surely_known: surelyKnown, surely_beyond: surelyBeyond } = its
      return [
        {
          skill: skill satisfies Skill,
          level: (level as Level | null) ?? undefined,
          asked,
          surelyKnown,
          surelyBeyond,
        },
      ]
    }),
  }
}
