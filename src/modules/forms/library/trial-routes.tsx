import type { Language } from '#kernel/language.ts'
import { showPage } from '#platform/http/answer.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { SummaryRow } from '#platform/ui/summary-list.tsx'
import type { Definition } from '../definition/definition.ts'
import type { Content, Question } from '../definition/question.ts'
import { understand } from '../fields/read-answer.ts'
import { readingOf } from '../fields/reading-of.ts'
import { sayProblem } from '../fields/say-problem.ts'
import type { Ask, FormsOptions, Tables } from '../forms-options.ts'
import { inputsOf } from '../journey/inputs-of.ts'
import { judge } from '../journey/judge.ts'
import { resultOf } from '../journey/result-of.ts'
import { valueInWords, voiceOf } from '../journey/say-text.ts'
import type { Sitting, Standing } from '../journey/walk.ts'
import { walk } from '../journey/walk-journey.ts'
import { rawFrom } from '../pages/form-names.ts'
import type { AskedQuestion, SaidContent } from '../pages/page-props.ts'
import { textIn } from '../definition/text.ts'
import { readers, withForm } from './at-form.ts'
import { readTrialForm } from './read-trial-form.ts'
import { say } from './say.ts'
import { questionsOf, readTried, sittingOf, type Trial, type TriedAnswer, withPage } from './trial.ts'
import { TrialEndPage, TrialPage } from './trial-page.tsx'
import { formPartUrl } from './urls.ts'

/** Trying a form as a person: no draft, no row in the database; the answers come and go with the page. */
export function addTrialRoutes(routes: Routes<Tables>, options: FormsOptions): void {
  const url = formPartUrl(':formId', 'essai')
  routes.get(url, readers, (asked) =>
    withForm(asked, options, ({ definition }) => showNext(asked, trialOf(asked, definition, []))),
  )
  routes.post(url, readers, (asked) => withForm(asked, options, ({ definition }) => goOn(asked, definition)))
}

function trialOf(asked: Ask, definition: Definition, tried: readonly TriedAnswer[]): Trial {
  const wanted = asked.req.query('langue')
  const language: Language = definition.languages.find((one) => one === wanted) ?? 'fr'
  return { definition, tried, today: asked.var.errand.today, language }
}

async function goOn(asked: Ask, definition: Definition): Promise<Response> {
  const form = await readTrialForm(asked)
  const page = form.typed['page'] ?? ''
  const earlier = trialOf(asked, definition, readTried(form.typed['reponses'] ?? ''))
  const standing = walk(sittingOf(earlier)).path.find(({ at }) => at.stop === 'page' && at.page === page)
  if (!standing || standing.at.stop !== 'page') return showNext(asked, earlier)
  const { row } = standing.at
  const written = rawFrom(form, [...questionsOf(definition).values()]).map(
    ({ question, raw, choice }): TriedAnswer => ({
      question,
      raw,
      ...(row === undefined ? {} : { row }),
      ...(choice && { choice }),
    }),
  )
  return showNext(asked, { ...earlier, tried: withPage(earlier.tried, written) }, page)
}

/** The page that was sent as long as it is not complete, else the one after it. */
function showNext(asked: Ask, trial: Trial, sent?: string): Response {
  const sitting = sittingOf(trial)
  const pages = walk(sitting).path.filter(({ at }) => at.stop === 'page')
  const here = pages.findIndex(({ at }) => at.stop === 'page' && at.page === sent)
  const standing = pages[here]
  if (standing && !standing.complete) return showStanding(asked, trial, { sitting, standing })
  const next = pages[here + 1]
  return next ? showStanding(asked, trial, { sitting, standing: next }) : showEnd(asked, trial, sitting)
}

interface Shown {
  readonly sitting: Sitting
  readonly standing: Standing
}

function showStanding(asked: Ask, trial: Trial, { sitting, standing }: Shown): Response {
  const { definition, language, today, tried } = trial
  const { page, at } = standing
  const row = at.stop === 'page' ? at.row : undefined
  const voice = voiceOf(sitting, language)
  const group = standing.group === undefined ? undefined : groupTitle(definition, standing.group)
  const props = {
    frame: asked.var.frame,
    definition,
    language,
    today,
    at: {
      page: page?.id ?? '',
      title: page?.title && voice.text(page.title, row),
      group,
    },
    nodes: standing.nodes.map((node) =>
      node.node === 'content' ? said(node) : askedOf(trial, { sitting, node, row }),
    ),
    values: voice.quotedIn(page, row),
    tried: JSON.stringify(tried),
  }
  return showPage(asked, <TrialPage {...props} />)
}

function said(content: Content): SaidContent {
  return { node: 'content', content }
}

function groupTitle({ sections }: Definition, id: string): string | undefined {
  return sections.flatMap(({ steps }) => steps).find((step) => step.step === 'group' && step.id === id)?.title
    ?.fr
}

interface Asking {
  readonly sitting: Sitting
  readonly node: Question
  readonly row: string | undefined
}

function askedOf(trial: Trial, { sitting, node, row }: Asking): AskedQuestion {
  const { need, answer, problem } = judge(inputsOf(sitting), node, row)
  const sentence = answer && problem ? problemInWords(trial, { sitting, node, row }) : undefined
  return {
    node: 'question',
    question: node,
    need,
    raw: answer?.raw ?? {},
    state: answer?.state,
    revision: 0,
    ...(sentence === undefined || (problem === 'missing' && need !== 'blocking')
      ? {}
      : { problem: sentence }),
  }
}

function problemInWords({ definition, today, language }: Trial, { sitting, node, row }: Asking): string {
  const { answer, problem } = judge(inputsOf(sitting), node, row)
  if (typeof problem === 'object') return voiceOf(sitting, language).text(problem.message, row)
  if (problem !== 'unreadable') return say('tryMissing')
  if (node.field.type === 'formatted-text') return textIn(node.field.problem, language).words
  const reading = readingOf({ definition, today, language })
  const read = understand({ question: node, raw: answer?.raw ?? {}, reading })
  return sayProblem(
    language,
    answer?.problem ?? 'not-understood',
    read.kind === 'unreadable' ? read.values : undefined,
  )
}

function showEnd(asked: Ask, trial: Trial, sitting: Sitting): Response {
  const { definition, language } = trial
  const voice = voiceOf(sitting, language)
  const result = resultOf(sitting)
  const names = new Map(definition.rules.map(({ id, name }) => [id, name]))
  const shown = (result?.shown ?? []).flatMap(({ rule, outcome }): readonly SummaryRow[] => {
    const name = names.get(rule)
    if (!name) return []
    const value = outcome.kind === 'known' ? valueInWords(outcome.value, language) : '–'
    return [{ label: voice.text(name), value }]
  })
  const page = {
    frame: asked.var.frame,
    definition,
    language,
    title: result ? voice.text(result.page.title) : '–',
    body: result?.page.body && voice.text(result.page.body),
    shown,
  }
  return showPage(asked, <TrialEndPage {...page} />)
}
