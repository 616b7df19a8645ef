import { type AgentId, isId, type PersonId } from '#kernel/ids.ts'
import { frontLine, type Role } from '#kernel/role.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import { nameAgents } from '#modules/organisations/index.ts'
import { fileUrl, findPeople, findPerson, fullName, type Person, purposes } from '#modules/people/index.ts'
import { once } from '#platform/db/once.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { boxesWith, readDay, typedDate } from '#platform/http/typed-day.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { answerers } from '../copy/who-gives.ts'
import type { Ask, PrivacyOptions, Tables } from '../privacy-options.ts'
import { type AgentKeyword, say } from '../say.ts'
import { newRequestUrl, privacyUrl, requestPartUrl, requestsUrl, requestUrl } from '../urls.ts'
import { answerRequest, type ChangeRefusal, extendRequest, findRequest } from './answer-request.ts'
import { NewRequestPage, type NewRequestPageProps } from './new-request-page.tsx'
import { type RecordRefusal, recordRequest, type RequestToRecord } from './record-request.ts'
import { RequestPage, type RequestPageProps } from './request-page.tsx'
import { listRequests } from './request-store.ts'
import { RequestsPage } from './requests-page.tsx'
import { answers, manners, type RightsKind, type RightsRequest, rightsKinds } from './rights-request.ts'

/** Who may write down what a person asks; everybody she may meet. */
export const receivers = [...frontLine, 'data-protection-officer'] as const satisfies readonly Role[]

/** What people ask of their data, and what is answered. */
export function addRequestRoutes(routes: Routes<Tables>, options: PrivacyOptions): void {
  const show = (asked: Ask): Promise<Response> =>
    withRequest(asked, (request) => showRequest(asked, request, { catalogue: options.catalogue }))
  routes.get(privacyUrl, agents(...answerers), showRequests)
  routes.get(requestsUrl, agents(...answerers), showRequests)
  routes.get(newRequestUrlPath, agents(...receivers), (asked) =>
    withPerson(asked, asked.req.query('personne'), (person) =>
      showNew(asked, person, { typed: firstTyped(asked) }),
    ),
  )
  routes.post(requestsUrl, agents(...receivers), recordAsked)
  routes.get(requestUrl(':requestId'), agents(...receivers), show)
  routes.post(requestPartUrl(':requestId', 'reponse'), agents(...receivers), (asked) =>
    withRequest(asked, (request) => answerAsked(asked, request, options)),
  )
  routes.post(requestPartUrl(':requestId', 'prolongation'), agents(...answerers), (asked) =>
    withRequest(asked, (request) => extendAsked(asked, request, options)),
  )
}

const newRequestUrlPath = newRequestUrl('' as PersonId).replace(/\?.*/, '')

/** A correction is anybody's to answer who meets her; the rest belongs to those who answer for data. */
export function mayAnswerKind(role: Role, kind: RightsKind): boolean {
  if (kind === 'rectification') return receivers.some((one) => one === role)
  return answerers.some((one) => one === role)
}

async function showRequests(asked: Ask): Promise<Response> {
  const { errand, frame } = asked.var
  const requests = await listRequests(errand.db)
  const ids = requests.flatMap(({ personId }) => personId ?? [])
  const people = await findPeople(errand, [...new Set(ids)])
  const names = new Map(
    people.flatMap((person) =>
      [person.id, ...(person.joined ?? [])].map((id) => [id, fullName(person.names)] as const),
    ),
  )
  return showPage(asked, <RequestsPage {...{ frame, requests, names }} today={errand.today} />)
}

async function recordAsked(asked: Ask): Promise<Response> {
  const { errand } = asked.var
  const form = await readForm(asked)
  return withPerson(asked, form.text('personne'), async (person) => {
    const read = readRequest(form)
    const answer: Result<{ readonly id: string }, Refusal> = read.ok
      ? await once(errand, { scope: 'rights-request', key: requestIdOf(form, errand) }, () =>
          recordRequest(errand, { personId: person.id, ...read.value }),
        )
      : read
    if (answer.ok) return goTo(asked, requestUrl(answer.value.id as RightsRequest['id']))
    const typed = {
      kind: form.text('droit'),
      manner: form.text('moyen'),
      words: form.text('mots'),
      receivedOn: typedDate(form.typed, 'recue'),
    }
    return showNew(asked, person, { typed, problems: problemOf(answer.refusal) })
  })
}

type Refusal = RecordRefusal | ChangeRefusal | 'no-kind' | 'no-manner' | 'no-answer' | 'no-such-day'

function readRequest(form: Form): Result<Omit<RequestToRecord, 'personId'>, Refusal> {
  const kind = rightsKinds.find((each) => each === form.text('droit'))
  const manner = manners.find((each) => each === form.text('moyen') && each !== 'own-page')
  const receivedOn = readDay(form, 'recue')
  if (!kind) return refuse('no-kind')
  if (!manner) return refuse('no-manner')
  if (!receivedOn.ok) return refuse('no-such-day')
  return grant({ kind, manner, words: form.text('mots'), receivedOn: receivedOn.value })
}

interface Shown extends Pick<PrivacyOptions, 'catalogue'> {
  /** What was typed, and what is wrong with it. */
  readonly typed?: Readonly<Record<string, string>>
  readonly problems?: Problems
}

async function showRequest(
  asked: Ask,
  request: RightsRequest,
  { catalogue, ...again }: Shown,
): Promise<Response> {
  const { errand, frame } = asked.var
  const person = request.personId && (await findPerson(errand, request.personId))
  const ids = request.steps.flatMap(({ agentId }) => (agentId ? [agentId as AgentId] : []))
  const about = request.about === undefined ? undefined : catalogue[request.about]
  const page: RequestPageProps = {
    frame,
    request,
    name: person ? fullName(person.names) : say('erasedPerson'),
    fileHref: person ? fileUrl(person.id) : undefined,
    about: about?.about === 'residents' ? about.holds.fr : undefined,
    agents: await nameAgents(errand, ids),
    requestId: errand.newId(),
    mayAnswer: mayAnswerKind(agentOf(asked).role, request.kind),
    ...again,
  }
  return showPage(asked, <RequestPage {...page} />, again.problems ? 422 : 200)
}

async function answerAsked(
  asked: Ask,
  request: RightsRequest,
  { catalogue }: PrivacyOptions,
): Promise<Response> {
  const { errand } = asked.var
  const form = await readForm(asked)
  if (!mayAnswerKind(agentOf(asked).role, request.kind)) return showRequest(asked, request, { catalogue })
  const answer = answers.find((each) => each === form.text('reponse'))
  const done: Result<unknown, Refusal> = answer
    ? await answerRequest(errand, {
        id: request.id,
        answer,
        words: form.text('mots'),
        purposes: purposes.filter((purpose) => form.all('finalites').includes(purpose)),
      })
    : refuse('no-answer')
  if (done.ok) return goTo(asked, requestUrl(request.id))
  return showRequest(asked, request, {
    catalogue,
    typed: form.typed,
    problems: problemOf(done.refusal),
  })
}

async function extendAsked(
  asked: Ask,
  request: RightsRequest,
  { catalogue }: PrivacyOptions,
): Promise<Response> {
  const form = await readForm(asked)
  const done = await extendRequest(asked.var.errand, { id: request.id, words: form.text('pourquoi') })
  if (done.ok) return goTo(asked, requestUrl(request.id))
  const problems = { pourquoi: say(done.refusal === 'unknown-request' ? 'unknown-person' : done.refusal) }
  return showRequest(asked, request, { catalogue, typed: form.typed, problems })
}

function showNew(
  asked: Ask,
  person: Person,
  { typed, problems }: Pick<NewRequestPageProps, 'typed' | 'problems'>,
): Response {
  const { frame, errand } = asked.var
  const whom = { id: person.id, name: fullName(person.names), href: fileUrl(person.id) }
  const page = <NewRequestPage {...{ frame, typed, problems }} person={whom} requestId={errand.newId()} />
  return showPage(asked, page, problems ? 422 : 200)
}

function firstTyped(asked: Ask): NewRequestPageProps['typed'] {
  const receivedOn = typedDate(boxesWith('recue', asked.var.errand.today), 'recue')
  return { kind: '', manner: '', words: '', receivedOn }
}

/** The request named by the address, or the page of what is not there. */
export async function withRequest(
  asked: Ask,
  work: (request: RightsRequest) => Response | Promise<Response>,
): Promise<Response> {
  const id = asked.req.param('requestId') ?? ''
  const request = isId<'rights-request'>(id) ? await findRequest(asked.var.errand, id) : undefined
  return request ? work(request) : notThere(asked)
}

async function withPerson(
  asked: Ask,
  id: string | undefined,
  work: (person: Person) => Response | Promise<Response>,
): Promise<Response> {
  const person = id && isId<'person'>(id) ? await findPerson(asked.var.errand, id) : undefined
  return person ? work(person) : notThere(asked)
}

const fields: Readonly<Partial<Record<Refusal, string>>> = {
  'no-kind': 'droit',
  'no-manner': 'moyen',
  'no-such-day': 'recue',
  'not-yet-received': 'recue',
  'no-answer': 'reponse',
  'already-answered': 'reponse',
  'not-erased': 'reponse',
  'no-purpose': 'finalites',
}

function problemOf(refusal: Refusal): Problems {
  const key: AgentKeyword = refusal === 'unknown-request' ? 'unknown-person' : refusal
  return { [fields[refusal] ?? 'mots']: say(key) }
}
