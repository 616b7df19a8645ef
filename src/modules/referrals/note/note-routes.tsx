import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, formOf, readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { fieldOf } from '../answer/read-answer.ts'
import { type AtReferral, withReferral } from '../asked-referral.tsx'
import { renewLink } from '../link/hand-over-link.ts'
import { mayMove } from '../referral.ts'
import type { Ask, ReferralsOptions, Tables } from '../referrals-options.ts'
import { sayProblem } from '../say.ts'
import { moveNamed, movePath, noteUrl, referralPartUrl, referralUrl, type SaidMove } from '../urls.ts'
import { writers } from '../who-may.ts'
import { noteAnswer } from './note-answer.ts'
import { NotePage } from './note-page.tsx'
import { noteReminder } from './note-reminder.ts'

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
  routes.post(referralPartUrl(':id', 'reminder'), who, (asked) =>
    withReferral(asked, async ({ referral: { id } }) => {
      await noteReminder(asked.var.errand, { id, requestId: await requestIn(asked) })
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
}

function showNote(
  asked: Ask,
  { referral, shown }: AtReferral,
  { form, problems }: Typed,
): Response | Promise<Response> {
  const { errand, frame } = asked.var
  const move = moveIn(asked)
  if (!move) return notThere(asked)
  // An old page: the referral says how it stands.
  if (!mayMove(referral.state, move, 'agent').ok) return goTo(asked, referralUrl(referral.id))
  const page = (
    <NotePage
      {...{ frame, shown, referral, move, problems }}
      typed={form.typed}
      requestId={requestIdOf(form, errand)}
    />
  )
  return showPage(asked, page, problems ? 422 : 200)
}

async function note(asked: Ask, at: AtReferral): Promise<Response> {
  const move = moveIn(asked)
  if (!move) return notThere(asked)
  const form = await readForm(asked)
  const secrets = secretsInForm(form, ['mots'])
  if (secrets) return showNote(asked, at, secrets)
  const noted = await noteAnswer(asked.var.errand, at.referral, { move, form })
  if (noted.ok || noted.refusal === 'moved-on') return goTo(asked, referralUrl(at.referral.id))
  return showNote(asked, at, { form, problems: { [fieldOf[noted.refusal]]: sayProblem(noted.refusal) } })
}

function moveIn(asked: Ask): SaidMove | undefined {
  return moveNamed(asked.req.param('reponse') ?? '')
}
