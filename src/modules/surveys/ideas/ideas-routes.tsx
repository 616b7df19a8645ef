import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { newSecret } from '#platform/auth/secret.ts'
import { keyedHash } from '#platform/crypto/keyed-hash.ts'
import { continueAs } from '#platform/db/errand.ts'
import { everyone } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { sayProblemTo } from '../say.ts'
import { isOpen } from '../survey.ts'
import { readShortCode } from '../short-code.ts'
import type { Ask, SurveysOptions, Tables } from '../surveys-options.ts'
import { ideasOfUrl, ideasUrl } from '../urls.ts'
import type { Consultation, IdeaId } from './consultation.ts'
import { giveWords, type WordsRefusal } from './give-words.ts'
import { deleteVote, insertVote, listConsultations, listIdeas, listVotes } from './idea-store.ts'
import { ConsultationsPublicPage, IdeasPage } from './ideas-page.tsx'

/** Ideas, comments and votes of residents: everything under `/idees`. */
export function addIdeasRoutes(routes: Routes<Tables>, options: SurveysOptions): void {
  routes.get(ideasUrl, everyone, showConsultations)
  routes.get(ideasOfUrl(':code'), everyone, (asked) =>
    withConsultation(asked, (consultation) => showIdeas(asked, { consultation, options })),
  )
  routes.post(ideasOfUrl(':code'), everyone, (asked) =>
    withConsultation(asked, (consultation) => act(asked, { consultation, options })),
  )
}

async function showConsultations(asked: Ask): Promise<Response> {
  const { errand, frame } = asked.var
  const visitor = await continueAs(errand, { door: 'visitor' })
  const consultations = (await listConsultations(visitor.db)).filter((one) => isOpen(one, errand.today))
  return showPage(asked, <ConsultationsPublicPage frame={frame} consultations={consultations} />)
}

// An agent who looks is a visitor as any other: she votes on her own device.
async function withConsultation(
  asked: Ask,
  work: (consultation: Consultation) => Promise<Response>,
): Promise<Response> {
  const code = readShortCode(asked.req.param('code') ?? '')
  const visitor = await continueAs(asked.var.errand, { door: 'visitor' })
  const consultation = (await listConsultations(visitor.db)).find((one) => one.code === code)
  if (!consultation) return notThere(asked)
  await continueAs(visitor, { door: 'site', organisationId: consultation.organisationId })
  return work(consultation)
}

interface AtConsultation {
  readonly consultation: Consultation
  readonly options: SurveysOptions
}

interface Shown {
  readonly kept?: 'idea' | 'comment'
  readonly problem?: { readonly field: string; readonly refusal: WordsRefusal }
}

async function showIdeas(
  asked: Ask,
  { consultation, options }: AtConsultation,
  { kept, problem }: Shown = {},
): Promise<Response> {
  const { errand, frame } = asked.var
  const voter = voterOf(asked, { consultation, options })
  const props = {
    frame,
    consultation,
    ideas: await listIdeas(errand.db, consultation.id),
    voted: voter === undefined ? [] : await listVotes(errand.db, voter),
    today: errand.today,
    requestId: errand.newId(),
    kept: kept ?? keptIn(asked.req.query('merci')),
    isAtCounter: asked.var.agent !== undefined,
    problems: problem && { [problem.field]: sayProblemTo(frame.language)(problem.refusal) },
  }
  return showPage(asked, <IdeasPage {...props} />, problem === undefined ? 200 : 422)
}

function keptIn(said: string | undefined): Shown['kept'] {
  if (said === 'idee') return 'idea'
  return said === 'commentaire' ? 'comment' : undefined
}

async function act(asked: Ask, at: AtConsultation): Promise<Response> {
  const form = await readForm(asked)
  const wanted = form.text('acte')
  if (wanted === 'voter' || wanted === 'reprendre') return vote(asked, at, form)
  if (wanted === 'suivante') return makeRoom(asked, at)
  return give(asked, at, form)
}

async function give(asked: Ask, at: AtConsultation, form: Form): Promise<Response> {
  const { consultation, options } = at
  const { errand, frame, address } = asked.var
  const isComment = form.text('acte') === 'commenter'
  const field = isComment ? 'commentaire' : 'idee'
  const ideaId = isComment ? await ideaIn(asked, consultation, form) : undefined
  if (isComment && ideaId === undefined) return notThere(asked)
  const given = await giveWords(errand, {
    consultation,
    ideaId,
    words: form.text(field),
    by: 'resident',
    pacing: { address, sealingKey: options.sealingKey },
  })
  if (!given.ok) return showIdeas(asked, at, { problem: { field, refusal: given.refusal } })
  return goTo(asked, `${ideasOfUrl(consultation.code)}?langue=${frame.language}&merci=${field}`)
}

async function vote(asked: Ask, at: AtConsultation, form: Form): Promise<Response> {
  const { consultation } = at
  const { errand, frame } = asked.var
  const ideaId = await ideaIn(asked, consultation, form)
  if (ideaId === undefined) return notThere(asked)
  if (isOpen(consultation, errand.today)) {
    const voter = voterOf(asked, at) ?? newVoter(asked, at)
    const { organisationId } = consultation
    if (form.text('acte') === 'voter') await insertVote(errand.db, { ideaId, organisationId, voter })
    else await deleteVote(errand.db, { ideaId, voter })
  }
  return goTo(asked, `${ideasOfUrl(consultation.code)}?langue=${frame.language}`)
}

// One screen for many people: an agent stands by, and sees that each votes once. Nothing says whose votes were whose.
function makeRoom(asked: Ask, { consultation: { code } }: AtConsultation): Response | Promise<Response> {
  const { agent, frame } = asked.var
  if (!agent) return notThere(asked)
  deleteCookie(asked, deviceCookie, { path: ideasOfUrl(code) })
  return goTo(asked, `${ideasOfUrl(code)}?langue=${frame.language}`)
}

async function ideaIn(
  { var: { errand } }: Ask,
  { id }: Consultation,
  form: Form,
): Promise<IdeaId | undefined> {
  return (await listIdeas(errand.db, id)).find((idea) => idea.id === form.text('idea'))?.id
}

const deviceCookie = 'cote_voix'

// What the device carries is its own for this consultation; what is kept cannot be followed to another one.
function voterOf(asked: Ask, at: AtConsultation): string | undefined {
  const device = getCookie(asked, deviceCookie)
  return device === undefined ? undefined : hashOf(device, at)
}

function newVoter(asked: Ask, at: AtConsultation): string {
  const device = newSecret()
  const { options, consultation } = at
  const path = ideasOfUrl(consultation.code)
  setCookie(asked, deviceCookie, device, {
    path,
    httpOnly: true,
    sameSite: 'Strict',
    secure: options.secureCookies,
  })
  return hashOf(device, at)
}

function hashOf(device: string, { consultation, options }: AtConsultation): string {
  return keyedHash(options.sealingKey, 'idea-vote', `${consultation.id} ${device}`)
}
