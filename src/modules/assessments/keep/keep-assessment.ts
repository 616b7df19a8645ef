import type { Submission } from '#modules/forms/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { assess } from '../result/assess.ts'
import type { AssessmentsTables } from '../tables.ts'
import { insertAssessment } from './assessment-store.ts'

/** Keeps the levels of an assessment that was just sent, in the transaction of the sending. */
export async function keepAssessment(
  errand: Errand<AssessmentsTables & JournalTables>,
  submission: Submission,
): Promise<void> {
  const { draftId, organisationId, definition, answers, personId } = submission
  const results = assess({ definition, answers, today: errand.today, facts: [] })
  await insertAssessment(errand.db, organisationId, {
    id: draftId,
    personId,
    versionId: submission.versionId,
    origin: submission.origin,
    language: submission.language,
    takenAt: submission.submittedAt,
    takenBy: submission.submittedBy,
    skills: results.map(({ skill, level, asked, spared }) => ({
      skill,
      level,
      asked: asked.length,
      surelyKnown: spared.filter(({ because }) => because === 'surely-known').length,
      surelyBeyond: spared.filter(({ because }) => because === 'surely-beyond').length,
    })),
  })
  await writeInJournal(errand, {
    action: 'assessments.kept',
    subject: { kind: 'assessment', id: draftId },
    personId,
    content: { origin: submission.origin },
  })
}
