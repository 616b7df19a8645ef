import type { AgentId } from '#kernel/ids.ts'
import type { KeptAnswer } from '../answers/answer-store.ts'
import type { Content, Question } from '../definition/question.ts'
import { answeredOnce, type EarlierAnswer } from '../draft/asked-once.ts'
import { isSealed } from '../draft/seal-answer.ts'
import { agentNames } from '../draft/who-filled.ts'
import { candidatesFor } from '../fields/place/candidates.ts'
import { readingOf } from '../fields/reading-of.ts'
import { keyOf } from '../journey/inputs-of.ts'
import type { Voice } from '../journey/say-text.ts'
import type { Standing } from '../journey/walk.ts'
import type { AskedQuestion, Candidate, SaidContent } from '../pages/page-props.ts'
import { revealOf } from '../pages/reveal.ts'
import type { AtDraft } from './at-draft.ts'
import { handOrSource } from './filling-props.ts'
import { problemOf } from './problem-of.ts'

interface Drawing {
  readonly at: AtDraft
  readonly row: string | undefined
  readonly voice: Voice
  readonly names: ReadonlyMap<AgentId, string>
  readonly earlier: readonly EarlierAnswer[]
}

/** What a page asks and says, in its order; a question that a script may show is there, hidden. */
export async function nodesOf(
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
  const shown = (standing.page?.nodes ?? []).map((node) => drawn(drawing, standing, node))
  return (await Promise.all(shown)).filter((node) => node !== undefined)
}

async function drawn(
  drawing: Drawing,
  { nodes, page }: Standing,
  node: Question | Content,
): Promise<AskedQuestion | SaidContent | undefined> {
  const isShown = nodes.includes(node)
  if (node.node === 'content') return isShown ? saidOf(drawing.voice, node) : undefined
  if (isShown) return { ...askedOf(drawing, node), ...(await placesFor(drawing, node)) }
  const onPage = new Set(page?.nodes.map(({ id }) => id))
  const mayShow = drawing.at.by === 'agent' || node.agentOnly !== true
  return mayShow && revealOf(node, onPage) ? { ...askedOf(drawing, node), hidden: true } : undefined
}

// What she typed may mean several places: she points at hers. An address already chosen is not looked for again.
async function placesFor(
  { at, row, voice }: Drawing,
  { id, field }: Question,
): Promise<{ readonly candidates?: readonly Candidate[] }> {
  const answer = at.kept.find((one) => one.question === id && one.row === row)
  if (!answer || (answer.raw['choice']?.[0] ?? '') !== '') return {}
  const { definition, today } = at.sitting
  const reading = readingOf({ definition, today, language: voice.language })
  const candidates = await candidatesFor({ field, raw: answer.raw, reading, finder: at.options.addresses })
  return candidates.length === 0 ? {} : { candidates }
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
    ...(answer ? handOrSource(answer, { names, voice }) : proposedFor(question, { earlier, voice })),
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
