import type { PersonId } from '#kernel/ids.ts'
import { departedAgents, findTown } from '#modules/organisations/index.ts'
import { findPerson, fullName, type Person } from '#modules/people/index.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { CopyPage } from '../copy/copy-page.tsx'
import { type Copy, drawCopy } from '../copy/draw-copy.ts'
import { machineCopyOf } from '../copy/machine-copy.ts'
import { answerers } from '../copy/who-gives.ts'
import type { Ask, PrivacyOptions, Tables } from '../privacy-options.ts'
import { answerRequest } from '../request/answer-request.ts'
import { receivers, withRequest } from '../request/request-routes.tsx'
import { isOpen, type RightsRequest } from '../request/rights-request.ts'
import { say } from '../say.ts'
import { requestPartUrl, requestUrl } from '../urls.ts'
import { erasePerson, showErasure } from './erase-person.ts'
import { ErasurePage } from './erasure-page.tsx'

/** What answering a request does: the copy handed over, the file erased. */
export function addErasureRoutes(routes: Routes<Tables>, options: PrivacyOptions): void {
  const part = (name: Parameters<typeof requestPartUrl>[1]): string => requestPartUrl(':requestId', name)
  routes.get(part('copie'), agents(...receivers), (asked) =>
    withCopy(asked, options, async (copy, person) => {
      const { frame, errand } = asked.var
      const { territory } = await findTown(errand)
      const back = {
        href: requestUrl(asked.req.param('requestId') as RightsRequest['id']),
        text: say('back'),
      }
      const page = { frame, copy, back, audience: 'agent', language: 'fr' } as const
      const { privacyEmail } = territory
      return showPage(asked, <CopyPage {...page} {...{ privacyEmail }} name={fullName(person.names)} />)
    }),
  )
  routes.get(part('copie.json'), agents(...receivers), (asked) =>
    withCopy(asked, options, (copy) => {
      asked.header('content-disposition', 'attachment; filename="donnees.json"')
      return asked.json(machineCopyOf(copy))
    }),
  )
  routes.get(part('effacement'), agents(...answerers), (asked) =>
    withPersonOf(asked, 'erasure', (request, person) => showPreview(asked, request, { person, options })),
  )
  routes.post(part('effacement'), agents(...answerers), (asked) =>
    withPersonOf(asked, 'erasure', (request, person) => eraseAsked(asked, request, { person, options })),
  )
}

interface About {
  readonly person: Person
  readonly options: PrivacyOptions
  readonly problems?: Problems
}

async function showPreview(
  asked: Ask,
  { id }: RightsRequest,
  { person, options: { catalogue }, problems }: About,
): Promise<Response> {
  const { errand, frame } = asked.var
  const lines = (await showErasure(errand, { personId: person.id, catalogue })) ?? []
  const page = { frame, id, lines, problems, name: fullName(person.names), requestId: errand.newId() }
  return showPage(asked, <ErasurePage {...page} />, problems ? 422 : 200)
}

async function eraseAsked(asked: Ask, request: RightsRequest, about: About): Promise<Response> {
  const { errand } = asked.var
  const form = await readForm(asked)
  if (form.text('verifie') !== 'oui')
    return showPreview(asked, request, { ...about, problems: { verifie: say('not-checked') } })
  const { person, options } = about
  const { catalogue } = options
  const erased = await erasePerson(errand, {
    catalogue,
    personId: person.id,
    requestId: request.id,
    reason: 'request',
  })
  if (erased.ok) await answerRequest(errand, { id: request.id, answer: 'granted', words: '' })
  return goTo(asked, requestUrl(request.id))
}

async function withCopy(
  asked: Ask,
  { catalogue }: PrivacyOptions,
  show: (copy: Copy, person: Person) => Response | Promise<Response>,
): Promise<Response> {
  return withPersonOf(asked, 'copy', async (_request, person) => {
    const { agentId, role } = agentOf(asked)
    const files: readonly [PersonId, ...PersonId[]] = [person.id, ...(person.joined ?? [])]
    const { errand } = asked.var
    const reader = { kind: 'agent', agentId, role, departed: await departedAgents(errand) } as const
    const copy = await drawCopy(errand, { files, catalogue }, reader)
    return show(copy, person)
  })
}

// A copy is drawn, and a file erased, only for an open request of that person for that very thing.
async function withPersonOf(
  asked: Ask,
  what: 'copy' | 'erasure',
  work: (request: RightsRequest, person: Person) => Response | Promise<Response>,
): Promise<Response> {
  return withRequest(asked, async (request) => {
    const isFor =
      what === 'erasure' ? request.kind === 'erasure' : /^(access|portability)$/.test(request.kind)
    if (!isFor || !isOpen(request) || !request.personId) return notThere(asked)
    const person = await findPerson(asked.var.errand, request.personId)
    return person ? work(request, person) : notThere(asked)
  })
}
