import { grant, refuse, type Result } from '#kernel/result.ts'
import type { Role } from '#kernel/role.ts'
import { once } from '#platform/db/once.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import { replayOf } from '#platform/http/replay.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { finding } from '../file/asked-file.ts'
import { requestOf } from '../file/request-key.ts'
import type { Ask, Tables } from '../people-options.ts'
import type { Person } from '../person.ts'
import { fileUrl, partUrl } from '../urls.ts'
import { may, rolesThatMay } from '../who-may.ts'
import { declareUse, endObjection, filesOf, liftRestriction, tellOfLifting } from './restrict-file.ts'
import { groundField, type Resend, resendField, resendIn } from './resend.ts'
import { RestrictedPage } from './restricted-page.tsx'
import { grounds, type LiftRefusal, purposes, tellings } from './restriction.ts'
import { RestrictionPage } from './restriction-page.tsx'
import { listObjections, listRestrictions, listUses } from './restriction-store.ts'
import { sayRestriction } from './say-restriction.ts'

const deciders = ['data-protection-officer', 'manager'] as const satisfies readonly Role[]

/** What may be done with a restricted file, and its end. */
export function addRestrictionRoutes(routes: Routes<Tables>): void {
  const path = partUrl(':personId', 'limitation')
  const access = agents(...new Set([...rolesThatMay('read-file'), ...deciders]))
  routes.get(
    path,
    access,
    finding((asked, person) => showRestriction(asked, person)),
  )
  routes.post(path, access, finding(act))
}

type Refusal = LiftRefusal | 'ground-missing' | 'how-missing'

async function act(asked: Ask, person: Person): Promise<Response> {
  const { errand } = asked.var
  const form = await readForm(asked)
  const resend = resendIn(form)
  if (resend) return noteAndResend(asked, person, { form, resend })
  const done: Result<unknown, Refusal> = await once(errand, requestOf(errand, form, 'restriction'), () =>
    doWhatIsAsked(asked, person, form),
  )
  if (!done.ok) {
    const field = done.refusal === 'ground-missing' ? 'raison' : 'moyen'
    return showRestriction(asked, person, { [field]: sayRestriction(done.refusal) })
  }
  const isUsed = form.text('raison') !== ''
  return goTo(asked, isUsed ? fileUrl(person.id) : partUrl(person.id, 'limitation'))
}

// 307: the browser sends the same form again, to where it was refused.
async function noteAndResend(
  asked: Ask,
  person: Person,
  { form, resend: { to, ground } }: { readonly form: Form; readonly resend: Resend },
): Promise<Response> {
  const { errand, frame } = asked.var
  const { role, name } = agentOf(asked)
  const href = partUrl(person.id, 'limitation')
  if (ground && may(role, 'change-file')) {
    const key = requestOf(errand, form, 'restriction-resend')
    await once(errand, key, async () => grant(await declareUse(errand, person, { ground, agentName: name })))
    return asked.redirect(to, 307)
  }
  const sent = await replayOf(asked)
  const fields = sent?.fields.filter(([field]) => field !== resendField && field !== groundField) ?? []
  const problems = { [groundField]: sayRestriction('ground-missing') }
  return showPage(
    asked,
    <RestrictedPage {...{ frame, href, problems }} replay={{ action: to, fields }} />,
    422,
  )
}

async function doWhatIsAsked(asked: Ask, person: Person, form: Form): Promise<Result<unknown, Refusal>> {
  const { errand } = asked.var
  const { role, name } = agentOf(asked)
  if (decides(role)) {
    const how = tellings.find((each) => each === form.text('moyen'))
    const purpose = purposes.find((each) => each === form.text('fin'))
    if (purpose) return { ok: true, value: await endObjection(errand, person, purpose) }
    if (form.text('lever') === 'oui') return liftRestriction(errand, person)
    if (how) return tellOfLifting(errand, person, how)
    if (form.text('raison') === '') return refuse('how-missing')
  }
  const ground = grounds.find((each) => each === form.text('raison'))
  if (!ground || !may(role, 'change-file')) return refuse('ground-missing')
  return { ok: true, value: await declareUse(errand, person, { ground, agentName: name }) }
}

async function showRestriction(asked: Ask, person: Person, problems?: Problems): Promise<Response> {
  const { errand, frame } = asked.var
  const { role } = agentOf(asked)
  const files = filesOf(person)
  const restrictions = await listRestrictions(errand.db, files)
  const page = (
    <RestrictionPage
      {...{ frame, person, problems }}
      restriction={restrictions.find(({ told }) => !told) ?? restrictions[0]}
      objections={await listObjections(errand.db, files)}
      uses={await listUses(errand.db, files)}
      may={{ write: may(role, 'change-file'), decide: decides(role) }}
      requestId={errand.newId()}
    />
  )
  return showPage(asked, page, problems ? 422 : 200)
}

function decides(role: Role): boolean {
  return deciders.some((decider) => decider === role)
}
