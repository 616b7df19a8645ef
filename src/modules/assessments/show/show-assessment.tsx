import type { Day } from '#kernel/day.ts'
import {
  type Answer,
  draftActUrl,
  type KeptSubmission,
  type Sitting,
  type SnapshotEntry,
  submissionOf,
  versionById,
} from '#modules/forms/index.ts'
import { findPerson, fullName } from '#modules/people/index.ts'
import { notThere, showPage } from '#platform/http/answer.ts'
import type { Errand } from '#platform/db/errand.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { Assessment } from '../assessment.ts'
import type { Ask, Tables } from '../assessments-options.ts'
import { listPlannedOf } from '../learning/learning-store.ts'
import { propose } from '../learning/propose.ts'
import { tellResult } from '../result/tell-result.ts'
import type { SkillResult } from '../result/skill-result.ts'
import { assessmentsOfUrl } from '../urls.ts'
import { assessmentOf } from './asked-assessment.ts'
import { AssessmentPage, type AssessmentPageProps } from './assessment-page.tsx'

/** The assessment of the address, with its answers; reading it is written in the journal. */
export async function showAssessment(asked: Ask, problem?: string): Promise<Response> {
  const assessment = await assessmentOf(asked)
  if (!assessment) return notThere(asked)
  const { errand, frame } = asked.var
  await writeInJournal(errand, {
    action: 'assessments.opened',
    subject: { kind: 'assessment', id: assessment.id },
    personId: assessment.personId,
  })
  const props: AssessmentPageProps = {
    frame,
    assessment,
    herHref: `${draftActUrl(assessment.id, 'end')}?langue=${assessment.language}`,
    requestId: errand.newId(),
    problem,
    ...(await whoseItIs(errand, assessment)),
    ...(await whatWasSaid(errand, assessment)),
  }
  return showPage(asked, <AssessmentPage {...props} />, problem === undefined ? 200 : 422)
}

async function whoseItIs(
  errand: Errand<Tables>,
  { personId }: Assessment,
): Promise<Pick<AssessmentPageProps, 'person' | 'planned'>> {
  const person = personId && (await findPerson(errand, personId))
  if (!person) return { person: undefined, planned: [] }
  const planned = await listPlannedOf(errand.db, person.id)
  return {
    person: { name: fullName(person.names), historyHref: assessmentsOfUrl(person.id) },
    planned: planned.filter(({ doneAt }) => doneAt === undefined).map(({ step }) => step),
  }
}

type Said = Pick<AssessmentPageProps, 'skills' | 'answers' | 'proposals'>

// Levels are those of that day; the reasons are worked out again from the answers, while they are kept.
async function whatWasSaid(errand: Errand<Tables>, assessment: Assessment): Promise<Said> {
  const proposals = propose(assessment.skills.map((one): SkillResult => ({ ...one, asked: [], spared: [] })))
  const sent = await submissionOf(errand.db, assessment.id)
  const sitting = sent && (await sittingOf(errand, sent))
  if (!sent || !sitting) return { skills: [], answers: [], proposals }
  const { skills } = tellResult(sitting, 'fr', 'person')
  const answers = sent.snapshot.entries.map(({ label, said }) => ({ question: label, answer: said }))
  return { skills, answers, proposals }
}

async function sittingOf(errand: Errand<Tables>, sent: KeptSubmission): Promise<Sitting | undefined> {
  const version = await versionById(errand, sent.versionId)
  return version && sittingFrom(version.definition, sent.snapshot.entries, errand.today)
}

/** The sitting that a snapshot was taken of. */
function sittingFrom(
  definition: Sitting['definition'],
  entries: readonly SnapshotEntry[],
  today: Day,
): Sitting {
  const given = entries.map(
    ({ question, state, filledBy, seen }): Answer => ({
      question,
      state,
      raw: {},
      filledBy,
      revision: 1,
      ...(seen === undefined ? {} : { seen }),
    }),
  )
  return { definition, answers: { given, rows: [] }, today, facts: [] }
}
