import type { Day } from '#kernel/day.ts'
import { isId } from '#kernel/ids.ts'
import { languages } from '#kernel/language.ts'
import { frontLine } from '#kernel/role.ts'
import {
  askWhy,
  fileUrl,
  findPeople,
  findPerson,
  fullName,
  type Person,
  PersonHeadline,
  peopleById,
  residentLanguage,
  standingUnder,
} from '#modules/people/index.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { listConsultations } from '../ideas/idea-store.ts'
import { mayRun, problemAt } from '../run/run-routes.tsx'
import { sayToResident } from '../say.ts'
import { isOpen } from '../survey.ts'
import { listSurveys } from '../survey-store.ts'
import { type Ask, type SurveysOptions, surveyors, type Tables } from '../surveys-options.ts'
import { answerUrl, ideasOfUrl, invitationUrl, invitePanelUrl, panelOfUrl, panelUrl } from '../urls.ts'
import { showInvitation } from './invitation-routes.tsx'
import { inviteMember } from './invite-member.ts'
import { isLeftOut, joinPanel, leavePanel } from './join-panel.ts'
import { MemberPage } from './member-page.tsx'
import { type Asked, type Asking, filesOf, offerKey, offersIn, openOffersIn } from './panel.ts'
import { PanelPage } from './panel-page.tsx'
import { listInvitations, listMembers, listMemberships } from './panel-store.ts'

/** The panel: who agreed to be asked, agreeing and leaving at the counter, inviting. */
export function addPanelRoutes(routes: Routes<Tables>, options: SurveysOptions): void {
  routes.get(panelUrl, agents(...surveyors), showPanel)
  routes.get(invitationUrl(':invitationId'), agents(...surveyors), (asked) => showInvitation(asked, options))
  routes.get(panelOfUrl(':personId'), agents(...frontLine), (asked) =>
    withPerson(asked, (person) => showMember(asked, person)),
  )
  routes.post(panelOfUrl(':personId'), agents(...frontLine), (asked) =>
    withPerson(asked, (person) => joinOrLeave(asked, person)),
  )
  routes.post(invitePanelUrl(':personId'), agents(...surveyors), (asked) =>
    withPerson(asked, (person) => invite(asked, person)),
  )
}

async function withPerson(asked: Ask, work: (person: Person) => Promise<Response>): Promise<Response> {
  const id = asked.req.param('personId') ?? ''
  const person = isId<'person'>(id) ? await findPerson(asked.var.errand, id) : undefined
  if (!person) return notThere(asked)
  return (await askWhy(asked, person.id)) ?? work(person)
}

async function showPanel(asked: Ask): Promise<Response> {
  const { errand, frame } = asked.var
  const kept = await listMembers(errand.db)
  const people = peopleById(
    await findPeople(
      errand,
      kept.map(({ personId }) => personId),
    ),
  )
  const members = kept.flatMap((member) => {
    const person = people.get(member.personId)
    return person ? [{ ...member, name: fullName(person.names) }] : []
  })
  const invitations = await listInvitations(
    errand.db,
    members.map(({ id }) => id),
  )
  const titleOf = titlesIn(await readAsking(asked))
  return showPage(asked, <PanelPage {...{ frame, members, invitations, titleOf }} />)
}

async function readAsking({ var: { errand } }: Ask): Promise<Asking> {
  return { surveys: await listSurveys(errand.db), consultations: await listConsultations(errand.db) }
}

function titlesIn(asking: Asking): (to: Asked) => string {
  const titles = new Map(offersIn(asking).map(({ to, title }) => [offerKey(to), title]))
  return (to) => titles.get(offerKey(to)) ?? ''
}

// The addresses everybody has: an agent opens them for her at the counter.
function addressesIn({ surveys, consultations }: Asking, today: Day): (to: Asked) => string | undefined {
  const addresses = new Map<string, string>([
    ...surveys
      .filter((survey) => isOpen(survey, today))
      .map(({ id, code, ways }) => {
        const way = ways.includes('counter') ? 'counter' : 'link'
        return [offerKey({ kind: 'survey', id }), answerUrl(code, { way })] as const
      }),
    ...consultations
      .filter((consultation) => isOpen(consultation, today))
      .map(({ id, code }) => [offerKey({ kind: 'consultation', id }), ideasOfUrl(code)] as const),
  ])
  return (to) => addresses.get(offerKey(to))
}

async function showMember(asked: Ask, person: Person, problems?: Problems): Promise<Response> {
  const { errand, frame } = asked.var
  const [member] = await listMemberships(errand.db, filesOf(person))
  const language = residentLanguage(person, asked.req.query('langue'))
  const asking = await readAsking(asked)
  const fileHref = fileUrl(person.id)
  const headline = <PersonHeadline person={person} today={errand.today} href={fileHref} />
  const page = (
    <MemberPage
      {...{ frame, member, language, problems }}
      shown={{ name: fullName(person.names), fileHref, headline }}
      personId={person.id}
      isLeftOut={await isLeftOut(errand, person)}
      words={wordsIn(asked, language)}
      invitations={member ? await listInvitations(errand.db, [member.id]) : []}
      titleOf={titlesIn(asking)}
      offers={mayRun(asked) ? openOffersIn(asking, errand.today) : undefined}
      hrefOf={addressesIn(asking, errand.today)}
      decidesBy={person.protection && standingUnder(person.protection.kind, 'personal-act').article}
      requestId={errand.newId()}
    />
  )
  return showPage(asked, page, problems === undefined ? 200 : 422)
}

// What she agrees to, with the name of who asks: shown, then kept, by the same function.
function wordsIn(asked: Ask, language: Parameters<typeof sayToResident>[0]): string {
  return sayToResident(language)('panelWords', { organisation: agentOf(asked).organisationName })
}

async function joinOrLeave(asked: Ask, person: Person): Promise<Response> {
  const form = await readForm(asked)
  const { errand } = asked.var
  const url = panelOfUrl(person.id)
  if (form.text('acte') === 'sortir') {
    await leavePanel(errand, person)
    return goTo(asked, url)
  }
  const language = languages.find((one) => one === form.text('langue'))
  if (form.text('acte') !== 'entrer' || !language) return notThere(asked)
  const joined = await joinPanel(errand, person, { words: wordsIn(asked, language), language })
  // The page says by itself that she is not to be asked.
  return joined.ok ? goTo(asked, url) : showMember(asked, person, {})
}

async function invite(asked: Ask, person: Person): Promise<Response> {
  const form = await readForm(asked)
  const way = form.text('par') === 'guichet' ? 'counter' : 'letter'
  const invited = await inviteMember(asked.var.errand, person, {
    to: form.text('questions'),
    way,
    requestId: form.text('request_id') || undefined,
  })
  if (!invited.ok) {
    // Of the others the page says by itself what is so.
    const problems = invited.refusal === 'offer-missing' ? problemAt('questions', 'offer-missing') : {}
    return showMember(asked, person, problems)
  }
  return goTo(asked, way === 'letter' ? invitationUrl(invited.value) : panelOfUrl(person.id))
}
