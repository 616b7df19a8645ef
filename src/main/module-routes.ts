import type { VNode } from 'preact'
import {
  assessmentAfterwards,
  assessmentDoor,
  assessmentsRoutes,
  assessmentsSection,
  learningToFollow,
} from '#modules/assessments/index.ts'
import {
  type EntitlementsOptions,
  entitlementsRoutes,
  rightsAfterwards,
  rightsAtKiosk,
  rightsSection,
} from '#modules/entitlements/index.ts'
import { draftsToFollow, type FormsOptions, formsRoutes, formsSection } from '#modules/forms/index.ts'
import {
  letterLinks,
  lettersOfProcedureSection,
  lettersRoutes,
  lettersSection,
} from '#modules/letters/index.ts'
import { organisationsRoutes } from '#modules/organisations/index.ts'
import { type Person, peopleRoutes } from '#modules/people/index.ts'
import { directoryAtKiosk, placesRoutes } from '#modules/places/index.ts'
import {
  type PrivacyOptions,
  privacyRoutes,
  requestsSection,
  requestsToFollow,
  sayToPublic,
} from '#modules/privacy/index.ts'
import { type ProceduresOptions, proceduresRoutes, proceduresSection } from '#modules/procedures/index.ts'
import { type AtKioskDoor, findSite, hallRoutes, type KioskDoor, queueRoutes } from '#modules/queue/index.ts'
import {
  findUnmetNeeds,
  referralsRoutes,
  referralsSection,
  referralsToFollow,
} from '#modules/referrals/index.ts'
import { panelSection, surveysAfterwards, surveysOffered, surveysRoutes } from '#modules/surveys/index.ts'
import { type VisitsOptions, visitsRoutes, visitsSection } from '#modules/visits/index.ts'
import { isId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { type Errand, runErrand } from '#platform/db/errand.ts'
import type { Route, Routes } from '#platform/http/routes.ts'
import { pictogramNames } from '#platform/ui/pictogram.tsx'
import type { Database } from './database.ts'
import { declarations } from './declarations.ts'
import { doors } from './doors.ts'
import { heldElsewhere } from './held-elsewhere.ts'
import { ownPage, ownPageOf } from './own-page.tsx'
import { receiptOfferAt } from './receipt-offer.ts'
import type { Services } from './services.ts'
import { shippedForms } from './shipped-forms.ts'

const idleMinutes = 12 * 60

/** Every route of every module, in the order of a visit. */
export function moduleRoutes(services: Services): readonly Route<Database>[] {
  const { publicUrl, demo, keys, live } = services
  const organisations = organisationsRoutes({
    demo,
    publicUrl,
    secureCookies: publicUrl.startsWith('https:'),
    sealingKey: keys.sealing,
    idleMinutes,
    doors,
    startOf,
    declared: (language) => sayToPublic(declarations, language),
  })
  return [
    ...routesOf(organisations),
    ...routesOf(peopleRoutes({ fileSections, heldElsewhere })),
    ...routesOf(hallRoutes({ publicUrl, besides: kioskDoors })),
    ...routesOf(queueRoutes({ publicUrl, live })),
    ...routesOf(proceduresRoutes({ procedureSections })),
    ...routesOf(
      visitsRoutes({
        publicUrl,
        sealingKey: keys.sealing,
        inTurn: inTurn(services),
        moreToFollow,
        receiptOffer: receiptOfferAt(publicUrl),
        personLinks: letterLinks,
      }),
    ),
    ...routesOf(lettersRoutes()),
    ...routesOf(referralsRoutes({ sealingKey: keys.sealing, publicUrl, ownPage, where: services })),
    ...routesOf(formsRoutes(formsOptions(services))),
    ...routesOf(assessmentsRoutes({ sealingKey: keys.sealing })),
    ...routesOf(entitlementsRoutes({ town: townOf(services), forms: formsOptions(services) })),
    ...routesOf(surveysRoutes({ ...formsOptions(services), ownPage })),
    ...routesOf(
      placesRoutes({ ...services, sealingKey: keys.sealing, unmetNeeds: unmetNeedsFor, kioskAddress }),
    ),
    ...routesOf(privacyRoutes(privacyOptions(services))),
  ]
}

/** The needs that referrals leave unanswered, beside what the directory offers. */
async function unmetNeedsFor(errand: Errand<unknown>): ReturnType<typeof findUnmetNeeds> {
  return findUnmetNeeds(errand as Errand<Database>)
}

/** Where a kiosk stands: the address of its site. */
async function kioskAddress(errand: Errand<unknown>, kioskPath: string): Promise<string | undefined> {
  const id = kioskPath.split('/').at(-1) ?? ''
  return isId<'site'>(id) ? (await findSite((errand as Errand<Database>).db, id))?.address : undefined
}

/** What else one may do at the kiosk. */
async function kioskDoors(errand: Errand<unknown>, at: AtKioskDoor): Promise<readonly KioskDoor[]> {
  const whole = errand as Errand<Database>
  const offered = [
    await directoryAtKiosk(whole, at),
    await rightsAtKiosk(whole, at),
    await assessmentDoor(whole, at),
  ]
  const surveys = await surveysOffered(whole, {
    way: 'kiosk',
    language: at.language,
    back: at.back,
  })
  return [
    ...offered.filter((door) => door !== undefined),
    ...surveys.map(({ href, title }) => ({ href, title, pictogram: 'speech' as const })),
  ]
}

/** What the rights of a household depend on beside itself. */
function townOf({ zoneOf, localAids }: Services): EntitlementsOptions['town'] {
  return { zoneOf, localAids }
}

/** What forms are filled with, and what comes with the service. */
function formsOptions(services: Services): FormsOptions {
  const { publicUrl, keys, addresses, recordings } = services
  return {
    sealingKey: keys.sealing,
    publicUrl,
    secureCookies: publicUrl.startsWith('https:'),
    addresses,
    afterwards: {
      assessment: assessmentAfterwards,
      questionnaire: surveysAfterwards,
      simulator: rightsAfterwards(townOf(services)),
    },
    shippedDefinitions: shippedForms,
    // No reference list is installed yet: a form that needs one is refused, rather than asked with nothing to choose.
    given: { pictograms: new Set<string>(pictogramNames), recordings, references: new Set<string>() },
  }
}

/** A part of an answer longer than its request: in a transaction of its own, for the same asker. */
function inTurn({ db, surroundings }: Services): VisitsOptions['inTurn'] {
  return (asker, work) => runErrand({ db, surroundings, asker }, work)
}

/** What the list of things to look at shows besides procedures and visits. */
async function moreToFollow(errand: Errand<unknown>): Promise<readonly VNode[]> {
  const whole = errand as Errand<Database>
  const sections = [
    await referralsToFollow(whole),
    await requestsToFollow(whole),
    await learningToFollow(whole),
    await draftsToFollow(whole),
  ]
  return sections.filter((section) => section !== undefined)
}

/** What the pages about personal data are made of. */
function privacyOptions(services: Services): PrivacyOptions {
  return {
    catalogue: declarations,
    sealingKey: services.keys.sealing,
    secureCookies: services.publicUrl.startsWith('https:'),
    ...ownPageOf(services),
  }
}

/** What the modules that know more than people show on a person's file. */
async function fileSections(errand: Errand<never>, person: Person): Promise<readonly VNode[]> {
  // The errand of a request sees every table; people only know their own.
  const whole = errand as Errand<unknown> as Errand<Database>
  const { id: personId } = person
  const sections = [
    await visitsSection(whole, personId),
    await proceduresSection(whole, personId),
    await lettersSection(whole, personId),
    await referralsSection(whole, personId),
    await formsSection(whole, personId),
    await rightsSection(whole, personId),
    await assessmentsSection(whole, personId),
    await panelSection(whole, person),
    await requestsSection(whole, person),
  ]
  return sections.filter((section) => section !== undefined)
}

/** What the modules that know more than procedures show on the page of one. */
const procedureSections: ProceduresOptions['procedureSections'] = async (errand, procedure) => {
  const letters = await lettersOfProcedureSection(errand as Errand<unknown> as Errand<Database>, procedure)
  return letters ? [letters] : []
}

// A module's handlers ask for less than the whole database, so each of its routes is a route of the whole.
function routesOf<Tables>(routes: Routes<Tables>): readonly Route<Database>[] {
  return routes.list as unknown as readonly Route<Database>[]
}

function startOf(role: Role): string {
  if (role === 'administrator') return '/equipe'
  return role === 'data-protection-officer' ? '/donnees' : '/guichet'
}
