import type { Afterwards } from '#modules/forms/index.ts'
import { keepAssessment } from '../keep/keep-assessment.ts'
import type { AssessmentsTables } from '../tables.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { oralQuestion } from '../oral/show-oral.tsx'
import { say, sayToResident } from '../say.ts'
import { assessmentUrl } from '../urls.ts'
import { ResultContent } from './result-content.tsx'
import { tellResult } from './tell-result.ts'

/** What forms do of an assessment: asked aloud by an agent, kept when it is sent, and shown at its end. */
export const assessmentAfterwards: Afterwards = {
  question: oralQuestion,

  submitted: (errand, submission) =>
    // The errand of a request sees every table; forms only know their own.
    keepAssessment(errand as Errand<unknown> as Errand<AssessmentsTables & JournalTables>, submission),

  end: async (errand, { submission, frame, by }) => {
    const { definition, answers, draftId } = submission
    const { language } = frame
    const sitting = { definition, answers, today: errand.today, facts: [] }
    const { skills, proposals } = tellResult(sitting, language, 'you')
    const isNobodys = submission.personId === undefined && by === 'person'
    const content = (
      <>
        <ResultContent {...{ language, skills, proposals, isNobodys }} takenAt={submission.submittedAt} />
        {by === 'agent' ? (
          <p class="no-print">
            <a href={assessmentUrl(draftId)} lang="fr">
              {say('forAgent')}
            </a>
          </p>
        ) : null}
      </>
    )
    return { title: sayToResident(language)('title'), content }
  },
}
