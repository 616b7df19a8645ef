import { resumeCode } from '../draft/resume-code.ts'
import type { AtTheResult, Resuming } from '../forms-options.ts'
import { isWhole, nextStep } from '../journey/next-step.ts'
import type { AtDraft } from './at-draft.ts'
import { draftActUrl, resumeUrl, resumeUrlFor, returning, rowsUrl, stopUrl } from './urls.ts'

/** A form as it stands and where its result may lead, for the page of the result and those beside it. */
export function atTheResult(at: AtDraft): AtTheResult {
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
