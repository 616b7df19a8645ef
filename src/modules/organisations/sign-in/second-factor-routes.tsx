import type { VNode } from 'preact'
import { halfSignedIn } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import type { Handler, Routes } from '#platform/http/routes.ts'
import type { Problems } from '#platform/ui/problems.ts'
import type { Ask, OrganisationsOptions, Tables } from '../organisations-options.ts'
import { enrolmentUrl, recoveryUrl, secondFactorUrl } from '../urls.ts'
import type { WholeSignIn } from './complete-sign-in.ts'
import { carryDevice, carrySession, originOf, sessionSecretOf } from './cookies.ts'
import { confirmEnrolment, startEnrolment } from './enrolment.ts'
import { EnrolmentPage, RecoveryCodesPage } from './enrolment-page.tsx'
import { returnPath } from './return-path.ts'
import { type RefusalAtTheDoor, sayRefusal } from './say.ts'
import { confirmByRecoveryCode, confirmByTotp, type FactorAttempt } from './second-factor.ts'
import { RecoveryPage, SecondFactorPage } from './second-factor-page.tsx'

/** The second factor: the phone, the printed code, and the phone's first day. */
export function addSecondFactorRoutes(routes: Routes<Tables>, options: OrganisationsOptions): void {
  const owed = (handler: Handler<Tables>): Handler<Tables> => unlessIn(options, handler)

  routes.get(
    secondFactorUrl,
    halfSignedIn,
    owed((asked) => showPage(asked, codePage(asked, stateOf(asked)))),
  )
  routes.post(
    secondFactorUrl,
    halfSignedIn,
    owed(async (asked) => {
      const form = await readForm(asked)
      const answer = await confirmByTotp(asked.var.errand, options, attemptOf(asked, form))
      if (!answer.ok) return showPage(asked, codePage(asked, refused(form, answer)), statusOf(answer))
      return enter(asked, options, { ...answer.value, form })
    }),
  )
  routes.get(
    recoveryUrl,
    halfSignedIn,
    owed((asked) => showPage(asked, recoveryPage(asked, stateOf(asked)))),
  )
  routes.post(
    recoveryUrl,
    halfSignedIn,
    owed(async (asked) => {
      const form = await readForm(asked)
      const answer = await confirmByRecoveryCode(asked.var.errand, options, attemptOf(asked, form))
      if (!answer.ok) return showPage(asked, recoveryPage(asked, refused(form, answer)), statusOf(answer))
      return enter(asked, options, { ...answer.value, form })
    }),
  )
  addEnrolmentRoutes(routes, options, owed)
}

function addEnrolmentRoutes(
  routes: Routes<Tables>,
  options: OrganisationsOptions,
  owed: (handler: Handler<Tables>) => Handler<Tables>,
): void {
  routes.get(
    enrolmentUrl,
    halfSignedIn,
    owed((asked) => showEnrolment(asked, options, stateOf(asked))),
  )
  routes.post(
    enrolmentUrl,
    halfSignedIn,
    owed(async (asked) => {
      const form = await readForm(asked)
      const { signedIn, sessionSecret, code } = attemptOf(asked, form)
      const confirmation = { signedIn, sessionSecret, code }
      const answer = await confirmEnrolment(asked.var.errand, options, confirmation)
      if (!answer.ok) return showEnrolment(asked, options, refused(form, answer))
      carryBoth(asked, options, answer.value)
      const returnTo = returnPath(form.text('retour'), options.startOf(signedIn.role))
      const { recoveryCodes: codes } = answer.value
      const { frame } = asked.var
      return showPage(asked, <RecoveryCodesPage {...{ frame, codes, returnTo }} name={signedIn.name} />)
    }),
  )
}

interface PageState {
  readonly returnTo: string
  readonly problems?: Problems
}

async function showEnrolment(asked: Ask, options: OrganisationsOptions, state: PageState): Promise<Response> {
  const started = await startEnrolment(asked.var.errand, options, agentOf(asked))
  if (!started.ok) return goTo(asked, secondFactorUrl)
  const page = <EnrolmentPage frame={asked.var.frame} enrolment={started.value} {...state} />
  return showPage(asked, page, state.problems ? 422 : 200)
}

function codePage(asked: Ask, state: PageState): VNode {
  return <SecondFactorPage frame={asked.var.frame} account={agentOf(asked).name} {...state} />
}

function recoveryPage(asked: Ask, state: PageState): VNode {
  return <RecoveryPage frame={asked.var.frame} {...state} />
}

function enter(
  asked: Ask,
  options: OrganisationsOptions,
  { form, ...whole }: WholeSignIn & { form: Form },
): Response {
  carryBoth(asked, options, whole)
  return goTo(asked, returnPath(form.text('retour'), options.startOf(agentOf(asked).role)))
}

function carryBoth(asked: Ask, options: OrganisationsOptions, whole: WholeSignIn): void {
  carrySession(asked, options, whole.sessionSecret)
  carryDevice(asked, options, whole.device)
}

// Whoever is in already owes no code.
function unlessIn(options: OrganisationsOptions, handler: Handler<Tables>): Handler<Tables> {
  return (asked) => {
    const { stage, role } = agentOf(asked)
    return stage === 'complete' ? goTo(asked, options.startOf(role)) : handler(asked)
  }
}

function attemptOf(asked: Ask, form: Form): FactorAttempt {
  return {
    signedIn: agentOf(asked),
    sessionSecret: sessionSecretOf(asked),
    code: form.text('code'),
    origin: originOf(asked),
  }
}

interface Refusal {
  readonly refusal: RefusalAtTheDoor
  readonly minutes?: number
}

function refused(form: Form, { refusal, minutes = 0 }: Refusal): PageState {
  const named = form.text('code') === '' ? 'code-missing' : refusal
  return { returnTo: form.text('retour'), problems: { code: sayRefusal(named, { minutes }) } }
}

function statusOf({ refusal }: Refusal): 422 | 429 {
  return refusal === 'try-later' ? 429 : 422
}

function stateOf(asked: Ask): PageState {
  return { returnTo: asked.req.query('retour') ?? '' }
}
