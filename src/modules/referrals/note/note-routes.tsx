import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, formOf, readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { fieldOf, refusedWith } from '../answer/read-answer.ts'
import { type AtReferral, withReferral } from '../asked-referral.tsx'
import { renewLink } from '../link/hand-over-link.ts'
import { mayMove } from '../referral.ts'
import type { Ask, ReferralsOptions, Tables } from '../referrals-options.ts'
import { sayProblem } from '../say.ts'
import { moveNamed, movePath, noteUrl, referralPartUrl, referralUrl, type SaidMove } from '../urls.ts'
import { writers } from '../who-may.ts'
import { noteAnswer } from './note-answer.ts'
import { NotePage } from './note-page.tsx'
import { noteMark } from './note-mark.ts'

/** What an agent notes of a referral, and the links she makes. */
export function addNoteRoutes(routes: Routes<Tables>, { sealingKey }: ReferralsOptions): void {
  const who = agents(...writers)
  const path = noteUrl(':id', movePath)
  routes.get(path, who, (asked) => withReferral(asked, (at) => showNote(asked, at, { form: formOf([]) })))
  routes.post(path, who, (asked) => withReferral(asked, (at) => note(asked, at)))
  routes.post(referralPartUrl(':id', 'link'), who, (asked) =>
    withReferral(asked, async ({ referral: { id } }) => {
      await renewLink(asked.var.errand, { sealingKey, id, requestId: await requestIn(asked) })
      return goTo(asked, referralUrl(id))
    }),
  )
  for (const mark of ['reminded', 'told'] as const)
    routes.post(referralPartUrl(':id', mark), who, (asked) =>
      withReferral(asked, async ({ referral: { id } }) => {
        await noteMark(asked.var.errand, { id, mark, requestId: await requestIn(asked) })
        return goTo(asked, referralUrl(id))
      }),
    )
}

async function requestIn(asked: Ask): Promise<string> {
  return requestIdOf(await readForm(asked), asked.var.errand)
}

interface Typed {
  readonly form: Form
  readonly problems?: Problems
  readonly hasMovedOn?: boolean
}

function showNote(
  asked: Ask,
  { referral, shown }: AtReferral,
  { form, problems, hasMovedOn }: Typed,
): Response | Promise<Response> {
  const { errand, frame } = asked.var
  const move = moveIn(asked)
  if (!move) return notThere(asked)
  // An old page: the referral says how it stands.
  if (!problems && !mayMove(referral.state, move, 'agent').ok) return goTo(asked, referralUrl(referral.id))
  const page = (
    <NotePage
      {...{ frame, shown, referral, move, problems, hasMovedOn }}
      typed={form.typed}
      requestId={requestIdOf(form, errand)}
    />
  )
  return showPage(asked, page, problems ? refusedWith(hasMovedOn) : 200)
}

async function note(asked: Ask, at: AtReferral): Promise<Response> {
  const move = moveIn(asked)
  if (!move) return notThere(asked)
  const form = await readForm(asked)
  const secrets = secretsInForm(form, ['mots'])
  if (secrets) return showNote(asked, at, secrets)
  const noted = await noteAnswer(asked.var.errand, at.referral, { move, form })
  if (noted.ok) return goTo(asked, referralUrl(at.referral.id))
  const problems = { [fieldOf[noted.refusal]]: sayProblem(noted.refusal) }
  return showNote(asked, at, { form, problems, hasMovedOn: noted.refusal === 'moved-on' })
}

function moveIn(asked: Ask): SaidMove | undefined {
  return moveNamed(asked.req.param('reponse') ?? '')
}
