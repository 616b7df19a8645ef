import { everyone } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import type { Routes } from '#platform/http/routes.ts'
import { resumeCode } from '../draft/resume-code.ts'
import type { AtTheResult, FormsOptions, Resuming, Tables } from '../forms-options.ts'
import { isWhole, nextStep } from '../journey/next-step.ts'
import { FillingPage } from '../pages/filling-page.tsx'
import { type AtDraft, atDraft } from './at-draft.ts'
import { fillingProps } from './filling-props.ts'
import { draftActUrl, resumeUrl, resumeUrlFor, returning, rowsUrl, stopUrl } from './urls.ts'

/** The result of a form that shows one before anything is sent: an answer is changed from there, and leads back to it. */
export function addResultRoutes(routes: Routes<Tables>, options: FormsOptions): void {
  routes.get(draftActUrl(':draftId', 'result'), everyone, atDraft(options, showResult))
}

async function showResult(at: AtDraft): Promise<Response> {
  const { asked, draft, errand, options } = at
  const own = await options.afterwards[draft.kind]?.result?.(errand, atTheResult(at))
  if (!own) return goTo(asked, draftActUrl(draft.id, 'check'))
  const last = at.walked().path.findLast(({ passed }) => passed === undefined)
  const backHref = last && stopUrl(draft.id, last.at)
  return showPage(
    asked,
    <FillingPage filling={fillingProps(at, { backHref })} title={own.title}>
      {own.content}
    </FillingPage>,
  )
}

function atTheResult(at: AtDraft): AtTheResult {
  const { asked, errand, draft, sitting, by, key } = at
  const walk = at.walked()
  const next = nextStep(walk)
  return {
    draftId: draft.id,
    sitting,
    personId: draft.personId,
    frame: asked.var.frame,
    by,
    atKiosk: key?.atKiosk ?? false,
    isWhole: next === undefined && isWhole(walk),
    ...(next ? { nextHref: stopUrl(draft.id, next) } : {}),
    changeHref: (question, row) => changeHref(at, question, row),
    rowsHref: (group) =>
      walk.path.some(({ at: stop }) => stop.stop === 'rows' && stop.group === group)
        ? rowsUrl(draft.id, group) + returning('result')
        : undefined,
    checkHref: draftActUrl(draft.id, 'check'),
    ...(by === 'agent' ? { sheetHref: draftActUrl(draft.id, 'sheet') } : {}),
    sendAction: draftActUrl(draft.id, 'sending'),
    requestId: errand.newId(),
    ...resuming(at),
    spared: sparedIn(at),
  }
}

function changeHref(at: AtDraft, question: string, row: string | undefined): string | undefined {
  const standing = at
    .walked()
    .path.find(
      ({ at: stop, questions }) =>
        stop.stop === 'page' && stop.row === row && questions.some(({ id }) => id === question),
    )
  return standing && stopUrl(at.draft.id, standing.at) + returning('result')
}

function resuming({ draft, options }: AtDraft): { readonly resume?: Resuming } {
  if (draft.identity === 'none') return {}
  const code = resumeCode(options.sealingKey, draft)
  return {
    resume: {
      code,
      link: options.publicUrl + resumeUrlFor(code),
      url: options.publicUrl + resumeUrl,
      withBirthDate: draft.birthHash !== undefined,
    },
  }
}

function sparedIn(at: AtDraft): AtTheResult['spared'] {
  return at
    .walked()
    .path.filter(({ passed }) => passed === 'changes-nothing')
    .flatMap(({ at: stop, questions }) =>
      questions.map((question) => ({ question, href: stopUrl(at.draft.id, stop) + returning('result') })),
    )
}
