import type { AgentId } from '#kernel/ids.ts'
import { showPage } from '#platform/http/answer.ts'
import { agentNames } from '../draft/who-filled.ts'
import { answeredOnce, type EarlierAnswer } from '../draft/asked-once.ts'
import { isSealed } from '../draft/seal-answer.ts'
import type { KeptAnswer } from '../answers/answer-store.ts'
import type { Content, Question } from '../definition/question.ts'
import { keyOf } from '../journey/inputs-of.ts'
import { countsAt, isSameStop } from '../journey/next-step.ts'
import { type Voice, voiceOf } from '../journey/say-text.ts'
import type { Standing } from '../journey/walk.ts'
import type { AskedQuestion, SaidContent } from '../pages/page-props.ts'
import { QuestionPage } from '../pages/question-page.tsx'
import type { AtDraft } from './at-draft.ts'
import { fillingProps, handOf } from './filling-props.ts'
import { problemOf } from './problem-of.ts'
import { pageUrl, stopUrl } from './urls.ts'

/** One page of the form, as it stands; the problems of what was written are shown beside it. */
export async function showQuestion(
  at: AtDraft,
  standing: Standing,
  { returnTo }: { readonly returnTo?: string | undefined } = {},
): Promise<Response> {
  const { asked, draft } = at
  const { page, at: stop } = standing
  if (!page || stop.stop !== 'page') throw new Error('a page that is no page')
  const { row } = stop
  const voice = voiceOf(at.sitting, asked.var.frame.language)
  const group = standing.group === undefined ? undefined : groupOf(at, standing.group)
  const props = {
    ...fillingProps(at, { backHref: backFrom(at, standing), says: { page, group }, row }),
    action: pageUrl(draft.id, page.id, row),
    nodes: await nodesOf(at, standing, voice),
    count: countsAt(at.walked(), stop),
    ...(group && row !== undefined ? { rowTitle: voice.text(group.rowTitle, row) } : {}),
    ...(returnTo === undefined ? {} : { returnTo }),
    newQuestions: newAmong(at, standing),
  }
  return showPage(asked, <QuestionPage {...props} />)
}

function newAmong({ draft }: AtDraft, { questions }: Standing): readonly string[] {
  return draft.newQuestions.filter((id) => questions.some((question) => question.id === id))
}

function groupOf(at: AtDraft, id: string) {
  return at.version.definition.sections
    .flatMap(({ steps }) => steps)
    .find((step) => step.step === 'group' && step.id === id) as
    | Extract<AtDraft['version']['definition']['sections'][number]['steps'][number], { step: 'group' }>
    | undefined
}

/** The stop before this one on the path: nothing is lost by going there. */
export function backFrom(at: AtDraft, standing: Standing): string | undefined {
  const { path } = at.walked()
  const before = path[path.findIndex(({ at: stop }) => isSameStop(stop, standing.at)) - 1]
  return before && stopUrl(at.draft.id, before.at)
}

interface Drawing {
  readonly at: AtDraft
  readonly row: string | undefined
  readonly voice: Voice
  readonly names: ReadonlyMap<AgentId, string>
  readonly earlier: readonly EarlierAnswer[]
}

async function nodesOf(
  at: AtDraft,
  standing: Standing,
  voice: Voice,
): Promise<readonly (AskedQuestion | SaidContent)[]> {
  const row = standing.at.stop === 'page' ? standing.at.row : undefined
  const banks = standing.questions.flatMap(({ bank }) => bank ?? [])
  const drawing: Drawing = {
    at,
    row,
    voice,
    names: await agentNames(at.errand, at.kept),
    earlier: await answeredOnce(at.errand.db, at.draft, banks),
  }
  return standing.nodes.map((node) =>
    node.node === 'question' ? askedOf(drawing, node) : saidOf(voice, node),
  )
}

function saidOf(voice: Voice, content: Content): SaidContent {
  const computed = content.rule === undefined ? undefined : voice.rule(content.rule)
  return { node: 'content', content, ...(computed === undefined ? {} : { computed }) }
}

function askedOf(drawing: Drawing, question: Question): AskedQuestion {
  const { at, row, voice, names, earlier } = drawing
  const key = row === undefined ? { question: question.id } : { question: question.id, row }
  const answer = at.kept.find((one) => keyOf(one) === keyOf(key))
  const above = aboveOf(at, question, row)
  return {
    node: 'question',
    question,
    raw: answer?.raw ?? {},
    state: answer?.state,
    revision: answer?.revision ?? 0,
    ...problemOf(at, { question, row, answer }),
    ...(answer ? { hand: handOf(answer, names) } : proposedFor(question, { earlier, voice })),
    ...(above === undefined ? {} : { above }),
  }
}

function proposedFor(
  question: Question,
  { earlier, voice }: Pick<Drawing, 'earlier' | 'voice'>,
): Pick<AskedQuestion, 'proposed'> {
  const once = isSealed(question) ? undefined : earlier.find(({ bank }) => bank === question.bank)
  if (!once) return {}
  const like = {
    question: question.id,
    state: 'given',
    raw: once.raw,
    value: once.value,
    filledBy: 'person',
    revision: 0,
  } as const
  const said = voice.answer(question, like)
  return said === undefined ? {} : { proposed: { said, raw: once.raw, on: once.on, from: once.from } }
}

function aboveOf({ kept }: AtDraft, { field }: Question, row: string | undefined): string | undefined {
  if (field.type !== 'linked-choice') return undefined
  const answer: KeptAnswer | undefined = kept.find((one) => one.question === field.under && one.row === row)
  return answer?.seen?.type === 'choice' ? answer.seen.value : undefined
}
