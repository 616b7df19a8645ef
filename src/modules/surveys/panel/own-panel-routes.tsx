import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { listOrganisations } from '#modules/organisations/index.ts'
import { findPerson, type Person } from '#modules/people/index.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import { everyone } from '#platform/http/access.ts'
import { goTo, notThere } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { listConsultations } from '../ideas/idea-store.ts'
import { sayToResident } from '../say.ts'
import { listSurveys } from '../survey-store.ts'
import type { Ask, AtHome, SurveysOptions, Tables } from '../surveys-options.ts'
import { ownPanelUrl } from '../urls.ts'
import { asOurselves, isLeftOut, joinPanel, leavePanel } from './join-panel.ts'
import { OwnPanel } from './own-panel.tsx'
import { filesOf, type Member, offerKey, openOffersIn } from './panel.ts'
import { listInvitations, listMemberships } from './panel-store.ts'
import { type Put, putTo } from './put-to.ts'

/** Joining and leaving by herself, from her own page. */
export function addOwnPanelRoutes(routes: Routes<Tables>, options: SurveysOptions): void {
  const { ownPage } = options
  routes.post(ownPanelUrl, everyone, (asked) =>
    ownPage.atHome(asked, (home) => joinOrLeave(asked, home, options)),
  )
}

async function joinOrLeave(
  asked: Ask,
  { errand, person }: AtHome,
  { ownPage }: SurveysOptions,
): Promise<Response> {
  const { language } = asked.var.frame
  const wanted = (await readForm(asked)).text('acte')
  if (wanted !== 'entrer' && wanted !== 'sortir') return notThere(asked)
  if (wanted === 'sortir') await leavePanel(errand, person)
  // Her page says by itself when nobody may ask her.
  else await joinPanel(errand, person, { words: await wordsFor(errand, language), language })
  return goTo(asked, `${ownPage.url}?langue=${language}#panel`)
}

/** Whether she is asked her opinion, on her own page: at her door. Nothing where nobody may ask her. */
export async function ownPanelSections(
  errand: Errand<Tables>,
  { personId, language }: { readonly personId: PersonId; readonly language: Language },
): Promise<readonly VNode[]> {
  const person = await findPerson(errand, personId)
  if (!person) return []
  const words = await wordsFor(errand, language)
  return asOurselves(errand, async (ourselves) => {
    const [last] = await listMemberships(ourselves.db, filesOf(person))
    const member = last && !last.leftAt ? last : undefined
    if (!member && (await isLeftOut(ourselves, person))) return []
    const askedOf = member ? await openInvitations(ourselves, { person, member, language }) : []
    return [<OwnPanel key="panel" {...{ language, member, askedOf, words }} requestId={errand.newId()} />]
  })
}

interface Hers {
  readonly person: Person
  readonly member: Member
  readonly language: Language
}

async function openInvitations(
  errand: Errand<Tables>,
  { person, member, language }: Hers,
): Promise<readonly Put[]> {
  if (await isLeftOut(errand, person)) return []
  const surveys = await listSurveys(errand.db)
  const consultations = await listConsultations(errand.db)
  const open = new Set(openOffersIn({ surveys, consultations }, errand.today).map(({ to }) => offerKey(to)))
  const puts = new Map<string, Put>()
  for (const { to } of await listInvitations(errand.db, [member.id])) {
    const put = open.has(offerKey(to)) ? await putTo(errand, to, language) : undefined
    if (put) puts.set(put.path, put)
  }
  return [...puts.values()]
}

// What she agrees to, with the name of who asks: shown, then kept, by the same function.
async function wordsFor(errand: Errand<Tables>, language: Language): Promise<string> {
  const { organisationId } = errand.asker
  const organisation = (await listOrganisations(errand)).find(({ id }) => id === organisationId)
  return sayToResident(language)('panelWords', { organisation: organisation?.name ?? '' })
}
