import { readAssent } from '#modules/people/index.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { letterIdOf, personShown } from '../asked-letter.tsx'
import { findLetter } from '../find-letter.ts'
import { answerResults, type Letter, type LetterId, sendingWays } from '../letter.ts'
import type { Result } from '#kernel/result.ts'
import { refuse } from '#kernel/result.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import { boxesWith, readDay } from '#platform/http/typed-day.ts'
import type { Ask, Tables } from '../letters-options.ts'
import type { Problem } from '../messages.fr.ts'
import { sayProblem } from '../say.ts'
import { letterActUrl, letterUrl } from '../urls.ts'
import { writers } from '../who-may.ts'
import { forbiddenInSending, markSent, recordAnswer } from './follow-letter.ts'
import { FollowPage } from './follow-page.tsx'

const acts = ['sending', 'answer'] as const
type FollowAct = (typeof acts)[number]

/** How a letter went, and what came back. */
export function addFollowRoutes(routes: Routes<Tables>): void {
  for (const act of acts) {
    routes.get(letterActUrl(':id', act), agents(...writers), async (asked) => {
      const letter = await letterOf(asked)
      if (!letter) return notThere(asked)
      return showForm(asked, { act, letter, typed: firstTyped(act, letter, asked.var.errand.today) })
    })
    routes.post(letterActUrl(':id', act), agents(...writers), (asked) => takeForm(asked, act))
  }
}

async function letterOf(asked: Ask): Promise<Letter | undefined> {
  const id = letterIdOf(asked)
  return id && findLetter(asked.var.errand, id)
}

function firstTyped(act: FollowAct, { sending }: Letter, today: string): Readonly<Record<string, string>> {
  if (act === 'answer') return boxesWith('on', today)
  return {
    ...boxesWith('on', sending?.on ?? today),
    ...(sending ? { way: sending.way, number: sending.number ?? '' } : {}),
    ...(sending?.answerBefore ? boxesWith('before', sending.answerBefore) : {}),
  }
}

async function takeForm(asked: Ask, act: FollowAct): Promise<Response> {
  const letter = await letterOf(asked)
  if (!letter) return notThere(asked)
  const form = await readForm(asked)
  const secrets = secretsInForm(form, ['words', 'number', 'assent_by'])
  if (secrets) return showForm(asked, { act, letter, typed: secrets.form.typed, problems: secrets.problems })
  const requestId = `${letter.id}:${act}:${requestIdOf(form, asked.var.errand)}`
  const done = await submissions[act](asked, { letterId: letter.id, requestId }, form)
  if (done.ok) return goTo(asked, letterUrl(letter.id))
  const problems = { [fields[done.refusal] ?? 'on']: sayProblem(done.refusal) }
  return showForm(asked, { act, letter, typed: form.typed, problems })
}

interface AskedOf {
  readonly letterId: LetterId
  readonly requestId: string | undefined
}

type Submit = (asked: Ask, of: AskedOf, form: Form) => Promise<Result<LetterId, Problem>>

const submissions: Readonly<Record<FollowAct, Submit>> = {
  async sending(asked, of, form) {
    const on = readDay(form, 'on')
    if (!on.ok) return on
    const way = sendingWays.find((each) => each === form.text('way'))
    if (!way) return refuse('way-missing')
    const before = readDay(form, 'before')
    if (!before.ok && before.refusal === 'day-unreadable') return before
    const answerBefore = before.ok ? before.value : undefined
    const assent = readAssent(form)
    const sent = { on: on.value, way, number: form.text('number'), answerBefore }
    return markSent(asked.var.errand, { ...of, ...sent, assent })
  },

  async answer(asked, of, form) {
    const on = readDay(form, 'on')
    if (!on.ok) return on
    const result = answerResults.find((each) => each === form.text('result'))
    if (!result) return refuse('result-missing')
    return recordAnswer(asked.var.errand, { ...of, on: on.value, result, words: form.text('words') })
  },
}

const fields: Readonly<Partial<Record<Problem, string>>> = {
  'way-missing': 'way',
  'result-missing': 'result',
  'number-too-long': 'number',
  'date-too-far': 'before',
  'words-too-long': 'words',
  'representative-signs': 'assent',
  'curator-signs': 'assent',
  'entrusted-or-not': 'assent',
  'assent-by-whom': 'assent_by',
}

interface ShownForm {
  readonly act: FollowAct
  readonly letter: Letter
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: Problems
}

async function showForm(asked: Ask, shown: ShownForm): Promise<Response> {
  const { errand, frame } = asked.var
  const person = await personShown(asked, shown.letter.personId)
  if (!person) return notThere(asked)
  const forbidden = shown.act === 'sending' ? await forbiddenInSending(errand, shown.letter) : undefined
  const page = <FollowPage {...{ frame, person, forbidden }} {...shown} requestId={errand.newId()} />
  return showPage(asked, page, shown.problems ? 422 : 200)
}
