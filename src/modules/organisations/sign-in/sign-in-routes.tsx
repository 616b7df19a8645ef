import type { AgentId } from '#kernel/ids.ts'
import { everyoneInFrench } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Problems } from '#platform/ui/problems.ts'
import type { Ask, OrganisationsOptions, Tables } from '../organisations-options.ts'
import { demoSignInUrl, enrolmentUrl, secondFactorUrl, signInUrl, signOutUrl, withReturn } from '../urls.ts'
import { carrySession, dropSession, originOf, sessionSecretOf } from './cookies.ts'
import { demoAgents, signInAsDemo } from './demo.ts'
import { offersDemo } from './demo-offer.ts'
import { returnPath } from './return-path.ts'
import { say, sayRefusal } from './say.ts'
import { type HalfSignedIn, signIn } from './sign-in.ts'
import { SignInPage } from './sign-in-page.tsx'
import { signOut } from './sign-out.ts'

const nextStep = { 'second-factor': secondFactorUrl, enrolment: enrolmentUrl } as const satisfies Record<
  HalfSignedIn['next'],
  string
>

/** The first factor, the demo's shortcut, and the way out. */
export function addSignInRoutes(routes: Routes<Tables>, options: OrganisationsOptions): void {
  routes.get(signInUrl, everyoneInFrench, async (asked) => {
    const { agent } = asked.var
    const returnTo = asked.req.query('retour') ?? ''
    if (agent?.stage === 'complete') return goTo(asked, returnPath(returnTo, options.startOf(agent.role)))
    return showPage(asked, await signInPage(asked, options, { returnTo, notice: noticeOf(asked) }))
  })

  routes.post(signInUrl, everyoneInFrench, async (asked) => {
    const form = await readForm(asked)
    const missing = missingIn(form)
    if (missing) return askAgain(asked, options, { form, problems: missing })
    const attempt = { email: form.text('email'), password: form.text('password'), origin: originOf(asked) }
    const answer = await signIn(asked.var.errand, options, attempt)
    if (!answer.ok) {
      const minutes = 'minutes' in answer ? answer.minutes : 0
      const problems = { email: sayRefusal(answer.refusal, { minutes }) }
      return askAgain(asked, options, { form, problems, late: answer.refusal === 'try-later' })
    }
    await signOut(asked.var.errand, sessionSecretOf(asked))
    carrySession(asked, options, answer.value.sessionSecret)
    return goTo(asked, withReturn(nextStep[answer.value.next], form.text('retour')))
  })

  if (options.demo) routes.post(demoSignInUrl, everyoneInFrench, (asked) => signInToDemo(asked, options))

  routes.post(signOutUrl, everyoneInFrench, async (asked) => {
    await signOut(asked.var.errand, sessionSecretOf(asked))
    dropSession(asked, options)
    return goTo(asked, `${signInUrl}?fin=ici`)
  })
}

async function signInToDemo(asked: Ask, options: OrganisationsOptions): Promise<Response> {
  if (!offersDemo(asked, options)) return notThere(asked)
  const form = await readForm(asked)
  const agentId = form.text('agent_id') as AgentId
  const { errand } = asked.var
  await signOut(errand, sessionSecretOf(asked))
  const answer = await signInAsDemo(errand, { agentId, idleMinutes: options.idleMinutes })
  if (!answer.ok) return notThere(asked)
  carrySession(asked, options, answer.value.sessionSecret)
  return goTo(asked, returnPath(form.text('retour'), options.startOf(answer.value.role)))
}

interface PageState {
  readonly returnTo: string
  readonly email?: string
  readonly problems?: Problems
  readonly notice?: string | undefined
}

async function signInPage(asked: Ask, options: OrganisationsOptions, state: PageState) {
  const demo = offersDemo(asked, options) ? await demoAgents(asked.var.errand) : []
  return <SignInPage frame={asked.var.frame} demo={demo} {...state} />
}

interface Refused {
  readonly form: Form
  readonly problems: Problems
  readonly late?: boolean
}

async function askAgain(
  asked: Ask,
  options: OrganisationsOptions,
  { form, problems, late }: Refused,
): Promise<Response> {
  const state = { returnTo: form.text('retour'), email: form.text('email'), problems }
  return showPage(asked, await signInPage(asked, options, state), late ? 429 : 422)
}

function missingIn(form: Form): Problems | undefined {
  const problems = {
    ...(form.text('email') === '' ? { email: sayRefusal('email-missing') } : {}),
    ...(form.text('password') === '' ? { password: sayRefusal('password-missing') } : {}),
  }
  return Object.keys(problems).length > 0 ? problems : undefined
}

function noticeOf(asked: Ask): string | undefined {
  const end = asked.req.query('fin')
  if (end === 'ici') return say('signedOut')
  return end === 'partout' ? say('signedOutEverywhere') : undefined
}
