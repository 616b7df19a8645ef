import { isId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Day } from '#kernel/day.ts'
import { publishedVersion } from '#modules/forms/index.ts'
import { askWhy, findPerson, fullName } from '#modules/people/index.ts'
import { notThere, showPage } from '#platform/http/answer.ts'
import type { Errand } from '#platform/db/errand.ts'
import { agentOf } from '#platform/http/asked.ts'
import { listConsultations } from '../ideas/idea-store.ts'
import { findSurvey } from '../survey-store.ts'
import type { Survey } from '../survey.ts'
import type { Ask, SurveysOptions, Tables } from '../surveys-options.ts'
import { answerUrl, ideasOfUrl, panelOfUrl } from '../urls.ts'
import { InvitationPage } from './invitation-page.tsx'
import type { Asked } from './panel.ts'
import { findInvitation } from './panel-store.ts'

/** The letter of an invitation, as long as she may be asked. */
export async function showInvitation(asked: Ask, { publicUrl }: SurveysOptions): Promise<Response> {
  const { errand, frame } = asked.var
  const id = asked.req.param('invitationId') ?? ''
  const found = isId<'panel-invitation'>(id) ? await findInvitation(errand.db, id) : undefined
  const person = found && (await findPerson(errand, found.member.personId))
  const put = found && (await putTo(asked, found.invitation.to, found.member.language))
  if (!found || !person || !put) return notThere(asked)
  const why = await askWhy(asked, person.id)
  if (why) return why
  const page = (
    <InvitationPage
      frame={frame}
      name={fullName(person.names)}
      organisation={agentOf(asked).organisationName}
      language={found.member.language}
      question={put.question}
      address={`${publicUrl}${put.path}`}
      shortAddress={`${publicUrl.replace(/^https?:\/\//, '')}${put.path}`}
      closesOn={put.closesOn}
      largePrint={person.needs.includes('large-print')}
      back={panelOfUrl(person.id)}
    />
  )
  return showPage(asked, page)
}

interface Put {
  readonly question: string
  readonly path: string
  readonly closesOn: Day | undefined
}

async function putTo({ var: { errand } }: Ask, to: Asked, language: Language): Promise<Put | undefined> {
  if (to.kind === 'consultation') {
    const one = (await listConsultations(errand.db)).find(({ id }) => id === to.id)
    if (!one) return undefined
    const { question, code, closesOn } = one
    return { question: question[language] ?? question.fr, path: ideasOfUrl(code), closesOn }
  }
  const survey = await findSurvey(errand.db, to.id)
  if (!survey) return undefined
  const question = await titleIn(errand, survey, language)
  return { question, path: answerUrl(survey.code), closesOn: survey.closesOn }
}

async function titleIn(errand: Errand<Tables>, survey: Survey, language: Language): Promise<string> {
  const version = await publishedVersion(errand, survey.formId)
  if (!version) return survey.title
  const { title } = version.definition
  return title[language] ?? title.fr
}
