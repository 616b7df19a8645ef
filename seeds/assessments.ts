import { assessmentAfterwards, autonomy, planLearning } from '#modules/assessments/index.ts'
import {
  type Answer,
  type Definition,
  type Draft,
  publish,
  type Question,
  saveAnswers,
  startDraft,
  submitDraft,
  walk,
} from '#modules/forms/index.ts'
import type { Day } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Database } from '../src/main/database.ts'
import { actorOf, type Residents, type Staff, type Stage } from './stage.ts'

const day = 86_400_000

/** What she answers to the options of a question, given its place in the test. */
type Chooser = (options: readonly string[], place: number) => string

const beginner: Chooser = (options, place) => options[place % 3 === 1 ? 1 : options.length - 1] ?? ''
const laterOn: Chooser = (options, place) => options[place % 4 === 1 ? 1 : 0] ?? ''

/** The test of digital autonomy is published; one person took it twice, three months apart, and plans to learn. */
export async function takeAssessments(stage: Stage, staff: Staff, people: Residents): Promise<void> {
  const manager = actorOf(staff, 'manager')
  const mediator = actorOf(staff, 'mediator')
  const [personId] = people
  if (!personId) return
  await stage.at(daysBefore(stage, 120), manager, async (errand) => {
    const published = await publish(errand, { document: autonomy })
    if (!published.ok) throw new Error(published.refusal)
  })
  const { sealingKey } = stage
  await stage.at(daysBefore(stage, 95), mediator, (errand) =>
    take(errand, { personId, sealingKey, choose: beginner, plans: true }),
  )
  await stage.at(daysBefore(stage, 3), mediator, (errand) =>
    take(errand, { personId, sealingKey, choose: laterOn, plans: false }),
  )
}

function daysBefore({ now }: Stage, days: number): Date {
  return new Date(now.getTime() - days * day)
}

interface Taking {
  readonly personId: PersonId
  readonly sealingKey: Uint8Array
  readonly choose: Chooser
  readonly plans: boolean
}

async function take(
  errand: Errand<Database>,
  { personId, sealingKey, choose, plans }: Taking,
): Promise<void> {
  const begun = await startDraft(errand, { formId: autonomy.id, language: 'fr', personId, sealingKey })
  if (!begun.ok) throw new Error(begun.refusal)
  await fill(errand, { draft: begun.value, sealingKey, choose })
  const options = { sealingKey, afterwards: { assessment: assessmentAfterwards } }
  const sent = await submitDraft(errand, { draft: begun.value, facts: [], options })
  if (!sent.ok) throw new Error(sent.refusal)
  if (plans)
    await planLearning(errand, {
      assessmentId: begun.value.id,
      steps: ['pointing-first', 'keyboard-first', 'account-first'],
    })
}

interface Filling {
  readonly draft: Draft
  readonly sealingKey: Uint8Array
  readonly choose: Chooser
}

async function fill(errand: Errand<Database>, { draft, sealingKey, choose }: Filling): Promise<void> {
  const written = answersOf(autonomy, errand.today, choose).map(({ asked, code }) => ({
    question: asked.id,
    asked,
    raw: { value: [code] },
    basedOn: 0,
  }))
  const saved = await saveAnswers(errand, {
    draft,
    definition: autonomy,
    written,
    requestId: errand.newId(),
    sealingKey,
  })
  if (!saved.ok) throw new Error(saved.refusal)
}

interface Answered {
  readonly asked: Question
  readonly code: string
}

// One question after another, as the path opens before her.
function answersOf(definition: Definition, today: Day, choose: Chooser): readonly Answered[] {
  const answered: Answered[] = []
  for (;;) {
    const given = answered.map(answerOf)
    const sitting = { definition, answers: { given, rows: [] }, today, facts: [] }
    const asked = walk(sitting).path.find(({ complete }) => !complete)?.questions[0]
    if (!asked) return answered
    answered.push({ asked, code: choose(codesOf(definition, asked), answered.length) })
  }
}

function answerOf({ asked, code }: Answered): Answer {
  return {
    question: asked.id,
    state: 'given',
    raw: { value: [code] },
    value: { code },
    seen: { type: 'choice', value: code },
    filledBy: 'agent',
    revision: 1,
  }
}

function codesOf({ lists }: Definition, { field }: Question): readonly string[] {
  const list = 'list' in field ? lists.find(({ id }) => id === field.list) : undefined
  return (list?.options ?? []).map(({ code }) => code)
}
