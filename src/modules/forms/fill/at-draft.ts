import { isId } from '#kernel/ids.ts'
import { askWhy } from '#modules/people/index.ts'
import { hashSecret } from '#platform/auth/secret.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { goTo } from '#platform/http/answer.ts'
import type { Draft, DraftId } from '../draft/draft.ts'
import { findDraft } from '../draft/draft-store.ts'
import { isOfNobody } from '../draft/key-of-nobody.ts'
import { type DraftKey, findKey, lengthenKey } from '../draft/key-store.ts'
import { isWorthLengthening, keyLastsUntil } from '../draft/key-time.ts'
import { keepUpToDate } from '../draft/keep-up-to-date.ts'
import { type OpenDraft, readSitting } from '../draft/read-sitting.ts'
import { findSubmission } from '../draft/submission-store.ts'
import type { SittingFact } from '../expression/expression.ts'
import type { Ask, FormsOptions, Tables } from '../forms-options.ts'
import { walk } from '../journey/walk-journey.ts'
import type { Walk } from '../journey/walk.ts'
import { secretOf } from './draft-cookie.ts'
import { showClosedForm } from './show-closed-form.tsx'
import { showClosed } from './show-resume.tsx'
import { draftActUrl } from './urls.ts'

/** Somebody with a draft open: the person, by her key; or an agent beside her, by her own session. */
export interface AtDraft extends OpenDraft {
  readonly asked: Ask
  /** The walls show this draft and no other. */
  readonly errand: Errand<Tables>
  readonly by: 'person' | 'agent'
  readonly key: DraftKey | undefined
  readonly facts: readonly SittingFact[]
  readonly options: FormsOptions
  /** Walked when it is asked for, and again after a change. */
  readonly walked: () => Walk
}

type Answer = Response | Promise<Response>

/** A route for whoever has the draft open; a draft that was sent leads to its end, anybody else to the code. */
export function atDraft(
  options: FormsOptions,
  answer: (at: AtDraft) => Answer,
  { alsoWhenSent = false }: { readonly alsoWhenSent?: boolean } = {},
): (asked: Ask) => Promise<Response> {
  return async (asked) => {
    const entered = await enterDraft(asked, options)
    if (!entered) return showShut(asked)
    if (entered instanceof Response) return entered
    const isSent = (await findSubmission(entered.errand.db, entered.draft.id)) !== undefined
    if (isSent && !alsoWhenSent) return showSentAlready(entered)
    return answer(entered)
  }
}

// Nothing is open here: a code may open it, unless nobody was to know who answered.
function showShut(asked: Ask): Response | Promise<Response> {
  if (!isId<'form-draft'>(asked.req.param('draftId') ?? '')) return showClosedForm(asked, 'notFound')
  return isOfNobody(secretOf(asked)) ? showClosedForm(asked, 'over') : showClosed(asked)
}

// The sending itself, sent twice, leads to the end; a page written after it was not kept, and that is said.
function showSentAlready({ asked, draft, key }: AtDraft): Response {
  const sentHref = draftActUrl(draft.id, 'end')
  const isLate = asked.req.method === 'POST' && asked.req.path !== draftActUrl(draft.id, 'sending')
  if (!isLate) return goTo(asked, sentHref)
  return showClosedForm(asked, 'sentAlready', { sentHref, atKiosk: key?.atKiosk ?? false })
}

/** The draft of the address, for whoever has it open; a page to answer first, where an agent must say why. */
export async function enterDraft(asked: Ask, options: FormsOptions): Promise<AtDraft | Response | undefined> {
  const id = asked.req.param('draftId') ?? ''
  if (!isId<'form-draft'>(id)) return undefined
  const opened = (await asAgent(asked, id)) ?? (await asBearer(asked, id))
  if (!opened) return undefined
  if (opened.draft.expiresAt <= opened.errand.now) return showExpired(asked, opened)
  const why = opened.by === 'agent' && opened.draft.personId && (await askWhy(asked, opened.draft.personId))
  if (why) return why
  return openFor(asked, options, opened)
}

function showExpired(asked: Ask, { draft, key }: Opened): Response {
  return showClosedForm(asked, 'expired', { again: draft, atKiosk: key?.atKiosk ?? false })
}

/** The draft read and walked, for whoever was let in. */
export async function openFor(asked: Ask, options: FormsOptions, opened: Opened): Promise<AtDraft> {
  const facts = factsOf(opened)
  const { sealingKey } = options
  const draft = await keepUpToDate(opened.errand, { draft: opened.draft, sealingKey })
  const sitting = await readSitting(opened.errand, { draft, facts, options })
  return withWalk({ ...opened, ...sitting, asked, facts, options })
}

/** The same after a change: its answers read again. */
export async function readAgain(at: AtDraft): Promise<AtDraft> {
  const { draft, facts, options } = at
  const again = await readSitting(at.errand, { draft, facts, options })
  return withWalk({ ...at, ...again })
}

function withWalk(at: Omit<AtDraft, 'walked'>): AtDraft {
  let walked: Walk | undefined
  return {
    ...at,
    walked: () => {
      walked ??= walk(at.sitting)
      return walked
    },
  }
}

/** Who has a draft open, and by what. */
export interface Opened {
  readonly errand: Errand<Tables>
  readonly draft: Draft
  readonly by: 'person' | 'agent'
  readonly key: DraftKey | undefined
}

async function asAgent({ var: { errand } }: Ask, id: DraftId): Promise<Opened | undefined> {
  if (errand.asker.door !== 'agent') return undefined
  const draft = await findDraft(errand.db, id)
  return draft && { errand, draft, by: 'agent', key: undefined }
}

async function asBearer(asked: Ask, id: DraftId): Promise<Opened | undefined> {
  const secret = secretOf(asked)
  return secret === '' ? undefined : bearing(asked.var.errand, id, secret)
}

/** Whoever presents this key of that draft, while it opens. */
export async function bearing(
  errand: Errand<Tables>,
  id: DraftId,
  secret: string,
): Promise<Opened | undefined> {
  const keyHash = hashSecret(secret)
  const presented = await continueAs(errand, { door: 'person', key: keyHash })
  const key = await findKey(presented.db, keyHash)
  if (!key || key.draftId !== id || key.expiresAt <= errand.now) {
    await continueAs(errand, errand.asker)
    return undefined
  }
  const { organisationId } = key
  const herself = await continueAs(errand, { door: 'person', key: keyHash, organisationId })
  if (isWorthLengthening(key, errand.now))
    await lengthenKey(herself.db, keyHash, keyLastsUntil(errand.now, key.atKiosk))
  const draft = await findDraft(herself.db, id)
  return draft && { errand: herself, draft, by: 'person', key }
}

function factsOf({ by, key, draft }: Opened): readonly SittingFact[] {
  return [
    ...(key?.atKiosk ? (['at-kiosk'] as const) : []),
    ...(by === 'agent' ? (['agent-beside'] as const) : []),
    ...(draft.origin === 'paper' ? (['paper-entry'] as const) : []),
  ]
}
