import { findTown, listOrganisations } from '#modules/organisations/index.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import { partnersByLink } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, formOf, readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { readLinkCode } from '../link/link-code.ts'
import { askForLink, type AtLink, openLink } from '../link/open-link.ts'
import { mayMove } from '../referral.ts'
import type { Ask, ReferralsOptions, Tables } from '../referrals-options.ts'
import { sayProblem } from '../say.ts'
import {
  answerDoorUrl,
  answerMoveUrl,
  answerUrl,
  askLinkUrl,
  codeField,
  moveNamed,
  movePath,
  type SaidMove,
} from '../urls.ts'
import { answerByLink } from './answer-by-link.ts'
import { AnswerPage } from './answer-page.tsx'
import { CodePage, OldLinkPage } from './closed-link-page.tsx'
import { type House, PartnerPage } from './partner-page.tsx'
import { fieldOf, refusedWith } from './read-answer.ts'

/** Where a partner without an account reads a request and answers it, in French whoever used its browser before. */
export function addAnswerRoutes(routes: Routes<Tables>, { sealingKey }: ReferralsOptions): void {
  routes.get(answerDoorUrl, partnersByLink, (asked) => showDoor(asked))
  routes.get(answerUrl(':code'), partnersByLink, (asked) => atLink(asked, sealingKey, showRequest))
  routes.get(answerMoveUrl(':code', movePath), partnersByLink, (asked) =>
    atLink(asked, sealingKey, (at) => showAnswer(asked, at, { form: formOf([]) })),
  )
  routes.post(answerMoveUrl(':code', movePath), partnersByLink, (asked) =>
    atLink(asked, sealingKey, (at) => takeAnswer(asked, at)),
  )
  routes.post(askLinkUrl(':code'), partnersByLink, async (asked) => {
    const isOurs = await askForLink(asked.var.errand, sealingKey, codeIn(asked))
    if (!isOurs) return showUnknown(asked, 'unknown-link')
    return showPage(asked, <OldLinkPage frame={asked.var.frame} code={codeIn(asked)} isAsked />)
  })
}

function showDoor(asked: Ask): Response {
  const typed = asked.req.query(codeField) ?? ''
  const code = readLinkCode(typed)
  if (code !== undefined) return goTo(asked, answerUrl(code))
  const problems = typed === '' ? undefined : { [codeField]: sayProblem('unknown-link') }
  return showPage(
    asked,
    <CodePage frame={asked.var.frame} typed={typed} problems={problems} />,
    problems ? 422 : 200,
  )
}

async function atLink(
  asked: Ask,
  sealingKey: Uint8Array,
  work: (at: AtLink, asked: Ask) => Promise<Response>,
): Promise<Response> {
  const opened = await openLink(asked.var.errand, sealingKey, codeIn(asked))
  if (opened.ok) return work(opened.value, asked)
  const { frame } = asked.var
  if (opened.refusal === 'old-link')
    return showPage(asked, <OldLinkPage frame={frame} code={codeIn(asked)} isAsked={false} />, 410)
  return showUnknown(asked, opened.refusal)
}

function showUnknown(asked: Ask, refusal: 'unknown-link'): Response {
  const problems = { [codeField]: sayProblem(refusal) }
  return showPage(asked, <CodePage frame={asked.var.frame} typed={codeIn(asked)} problems={problems} />, 404)
}

async function showRequest(at: AtLink, asked: Ask): Promise<Response> {
  const house = await houseOf(at)
  return showPage(asked, <PartnerPage frame={asked.var.frame} code={codeIn(asked)} house={house} {...at} />)
}

interface Typed {
  readonly form: Form
  /** Absent the first time it is shown. */
  readonly problems?: Problems
  readonly hasMovedOn?: boolean
}

async function showAnswer(asked: Ask, at: AtLink, { form, problems, hasMovedOn }: Typed): Promise<Response> {
  const move = moveIn(asked)
  if (!move) return notThere(asked)
  // An old page: the request itself says how it stands.
  if (!problems && !mayMove(at.referral.state, move, 'partner').ok)
    return goTo(asked, answerUrl(codeIn(asked)))
  const page = (
    <AnswerPage
      frame={asked.var.frame}
      code={codeIn(asked)}
      house={await houseOf(at)}
      referral={at.referral}
      move={move}
      typed={form.typed}
      problems={problems}
      hasMovedOn={hasMovedOn}
      requestId={requestIdOf(form, at.errand)}
    />
  )
  return showPage(asked, page, problems ? refusedWith(hasMovedOn) : 200)
}

async function takeAnswer(asked: Ask, at: AtLink): Promise<Response> {
  const move = moveIn(asked)
  if (!move) return notThere(asked)
  const form = await readForm(asked)
  const secrets = secretsInForm(form, ['mots'])
  if (secrets) return showAnswer(asked, at, secrets)
  const answered = await answerByLink(at, move, form)
  if (answered.ok) return goTo(asked, answerUrl(codeIn(asked)))
  const problems = { [fieldOf[answered.refusal]]: sayProblem(answered.refusal) }
  return showAnswer(asked, at, { form, problems, hasMovedOn: answered.refusal === 'moved-on' })
}

function moveIn(asked: Ask): SaidMove | undefined {
  return moveNamed(asked.req.param('reponse') ?? '')
}

function codeIn(asked: Ask): string {
  const typed = asked.req.param('code') ?? ''
  return readLinkCode(typed) ?? typed.slice(0, longestTyped)
}

const longestTyped = 40

async function houseOf({ errand, referral: { organisationId } }: AtLink): Promise<House> {
  const { territory } = await findTown(errand)
  return { name: await nameOf(errand, organisationId), phone: territory.phone }
}

async function nameOf(errand: AtLink['errand'], id: OrganisationId): Promise<string> {
  const houses = await listOrganisations(errand)
  return houses.find((house) => house.id === id)?.name ?? ''
}
