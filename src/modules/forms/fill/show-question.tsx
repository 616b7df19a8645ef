import { showPage } from '#platform/http/answer.ts'
import type { Group } from '../definition/definition.ts'
import { countsAt, passedBefore, stoppingBefore } from '../journey/next-step.ts'
import { type Voice, voiceOf } from '../journey/say-text.ts'
import type { Standing, Stop } from '../journey/walk.ts'
import type { QuestionPageProps } from '../pages/page-props.ts'
import { QuestionPage } from '../pages/question-page.tsx'
import type { AtDraft } from './at-draft.ts'
import { fillingProps } from './filling-props.ts'
import { nodesOf } from './question-nodes.ts'
import { draftActUrl, pageUrl, returns, type ReturnTo, stopUrl } from './urls.ts'

/** One page of the form, as it stands; the problems of what was written are shown beside it. */
export async function showQuestion(
  at: AtDraft,
  standing: Standing,
  { returnTo }: { readonly returnTo?: ReturnTo | undefined } = {},
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
    ...(group ? titleOfRow(group, voice, row) : {}),
    ...(returnTo === undefined ? {} : { returnTo: returns[returnTo] }),
    ...passedOver(at, stop),
    newQuestions: newAmong(at, standing),
    isSaved: isSaved(at, standing),
  }
  const own = at.options.afterwards[draft.kind]?.question?.(props)
  return showPage(asked, own ?? <QuestionPage {...props} />)
}

function titleOfRow(
  { rowTitle }: Group,
  voice: Voice,
  row: string | undefined,
): { readonly rowTitle?: string } {
  return row === undefined ? {} : { rowTitle: voice.text(rowTitle, row) }
}

// What was passed over on the way here is said, with the place where it can be looked at.
function passedOver(at: AtDraft, stop: Stop): Pick<QuestionPageProps, 'passed'> {
  const stops = passedBefore(at.walked(), stop)
  const count = (why: Standing['passed']): number =>
    stops.filter(({ passed }) => passed === why).flatMap(({ questions }) => questions).length
  const passed = { known: count('known'), changesNothing: count('changes-nothing') }
  const checkHref = draftActUrl(at.draft.id, 'check')
  return passed.known + passed.changesNothing === 0 ? {} : { passed: { ...passed, checkHref } }
}

function newAmong({ draft }: AtDraft, { questions }: Standing): readonly string[] {
  return draft.newQuestions.filter((id) => questions.some((question) => question.id === id))
}

function isSaved({ kept }: AtDraft, { at: stop, questions }: Standing): boolean {
  const row = stop.stop === 'page' ? stop.row : undefined
  return kept.some((answer) => answer.row === row && questions.some(({ id }) => id === answer.question))
}

function groupOf({ version }: AtDraft, id: string): Group | undefined {
  return version.definition.sections
    .flatMap(({ steps }) => steps)
    .find((step): step is Group => step.step === 'group' && step.id === id)
}

/** The stop before this one on the path: nothing is lost by going there. */
export function backFrom(at: AtDraft, standing: Standing): string | undefined {
  const before = stoppingBefore(at.walked(), standing.at)
  return before && stopUrl(at.draft.id, before.at)
}
