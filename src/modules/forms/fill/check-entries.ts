import type { AgentId } from '#kernel/ids.ts'
import type { Question } from '../definition/question.ts'
import { agentNames } from '../draft/who-filled.ts'
import { isSealed, masked } from '../draft/seal-answer.ts'
import { keyOf } from '../journey/inputs-of.ts'
import { type Voice, voiceOf } from '../journey/say-text.ts'
import type { Standing } from '../journey/walk.ts'
import type { CheckEntry, CheckPageProps } from '../pages/page-props.ts'
import type { AtDraft } from './at-draft.ts'
import { handOrSource } from './filling-props.ts'
import { problemOf } from './problem-of.ts'
import { returning, stopUrl } from './urls.ts'

/** Her answers, part by part, each with the way to change it. */
export async function checkSections(at: AtDraft): Promise<CheckPageProps['sections']> {
  const listing = await listingOf(at)
  return at.version.definition.sections.flatMap((section) => {
    const stops = at.walked().path.filter((standing) => standing.section === section.id)
    return stops.length === 0 ? [] : [{ section, entries: stops.flatMap((stop) => entriesAt(listing, stop)) }]
  })
}

/** What is expected and was not said, or is to be said to an agent: it does not keep her from sending. */
export async function missingEntries(at: AtDraft): Promise<readonly CheckEntry[]> {
  const listing = await listingOf(at)
  return at
    .walked()
    .path.flatMap((stop) =>
      stop.questions
        .filter((question) => isMissing(at, stop, question))
        .map((question) => entryOf(listing, stop, question)),
    )
}

interface Listing {
  readonly at: AtDraft
  readonly voice: Voice
  readonly names: ReadonlyMap<AgentId, string>
}

async function listingOf(at: AtDraft): Promise<Listing> {
  return {
    at,
    voice: voiceOf(at.sitting, at.asked.var.frame.language),
    names: await agentNames(at.errand, at.kept),
  }
}

function rowOf({ at }: Standing): string | undefined {
  return at.stop === 'page' ? at.row : undefined
}

function answerTo({ kept }: AtDraft, stop: Standing, { id }: Question): AtDraft['kept'][number] | undefined {
  const row = rowOf(stop)
  const key = keyOf(row === undefined ? { question: id } : { question: id, row })
  return kept.find((answer) => keyOf(answer) === key)
}

function isMissing(at: AtDraft, stop: Standing, question: Question): boolean {
  const answer = answerTo(at, stop, question)
  if (answer?.state === 'told-to-agent') return true
  const { need } = problemOf(at, { question, row: rowOf(stop), answer })
  return need === 'expected' && (answer === undefined || answer.state === 'empty')
}

function entriesAt(listing: Listing, stop: Standing): readonly CheckEntry[] {
  if (stop.at.stop === 'rows') return [listEntry(listing, stop)]
  return stop.questions.map((question) => entryOf(listing, stop, question))
}

function listEntry({ at, voice }: Listing, stop: Standing): CheckEntry {
  const id = stop.group ?? ''
  const group = at.version.definition.sections
    .flatMap(({ steps }) => steps)
    .find((step) => step.step === 'group' && step.id === id)
  if (group?.step !== 'group') throw new Error(`a list of no group: ${id}`)
  const rows = at.sitting.answers.rows.filter((row) => row.group === id)
  return {
    label: voice.text(group.title),
    said: rows.map((row) => voice.text(group.rowTitle, row.id)).join(', '),
    state: 'given',
    changeHref: stopUrl(at.draft.id, stop.at) + returning('check'),
  }
}

function entryOf({ at, voice, names }: Listing, stop: Standing, question: Question): CheckEntry {
  const answer = answerTo(at, stop, question)
  const row = rowOf(stop)
  const { problem } = problemOf(at, { question, row, answer })
  const said = answer && (isSealed(question) ? masked(answer.raw) : voice.answer(question, answer))
  const title = rowTitleOf(at, voice, stop)
  return {
    // What a label quotes is said here where it is of one row.
    ...(title === undefined ? { question } : { label: voice.text(question.label, row), rowTitle: title }),
    ...(said === undefined ? {} : { said }),
    state: answer?.state,
    ...(problem === undefined ? {} : { problem }),
    ...handOrSource(answer, { names, voice }),
    ...(answer === undefined && stop.passed === 'changes-nothing' ? { changesNothing: true } : {}),
    changeHref: stopUrl(at.draft.id, stop.at) + returning('check'),
  }
}

function rowTitleOf(at: AtDraft, voice: Voice, stop: Standing): string | undefined {
  const row = rowOf(stop)
  if (row === undefined) return undefined
  const group = at.version.definition.sections
    .flatMap(({ steps }) => steps)
    .find((step) => step.step === 'group' && step.id === stop.group)
  return group?.step === 'group' ? voice.text(group.rowTitle, row) : undefined
}
