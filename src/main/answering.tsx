import { getCookie, setCookie } from 'hono/cookie'
import { type Language, languages } from '#kernel/language.ts'
import type { SignedIn } from '#platform/auth/signed-in.ts'
import { hashSecret } from '#platform/auth/secret.ts'
import { type Asker, continueAs, type Errand, runErrand } from '#platform/db/errand.ts'
import { type Limit, withinLimit } from '#platform/db/throttle.ts'
import { type Access, isInFrench, leavesNoTrace } from '#platform/http/access.ts'
import { addressOf } from '#platform/http/address.ts'
import { showPage } from '#platform/http/answer.ts'
import type { Asked } from '#platform/http/asked.ts'
import { replayOf } from '#platform/http/replay.ts'
import type { Route } from '#platform/http/routes.ts'
import type { Database } from './database.ts'
import { NotYoursPage, SignedOutPage, TroublePage } from './edge-pages.tsx'
import { frameFor } from './frame.tsx'
import type { Services } from './services.ts'

type Ask = Asked<Database>

const languageCookie = 'cote_language'

// A kiosk hall and a whole town hall can stand behind one address.
const visitorPosts = { attempts: 600, minutes: 1 }

/** The handler of one route: recognise, let in or not, run it in one transaction, answer after the commit. */
export function answerTo(route: Route<Database>, services: Services): (asked: Ask) => Promise<Response> {
  return async (asked) => {
    const secret = leavesNoTrace(route.access) ? undefined : getCookie(asked, services.sessionCookie)
    const visitor: Asker = { door: 'visitor', key: secret ? hashSecret(secret) : '' }
    const { db, surroundings } = services
    const isCalm = await staysCalm(asked, route, services)
    return runErrand({ db, surroundings, asker: visitor }, async (errand) => {
      const agent = secret ? await services.recogniseAgent(errand, secret) : undefined
      await surround(asked, { services, errand, agent, language: languageOf(asked, route.access) })
      const turnedAway = isCalm ? await admit(asked, route) : await tooOften(asked, route)
      if (turnedAway) return turnedAway
      if (agent?.stage === 'complete') asked.set('errand', await continueAs(errand, askerOf(agent)))
      return route.handler(asked)
    })
  }
}

interface Situation {
  readonly services: Services
  readonly errand: Errand<Database>
  readonly agent: SignedIn | undefined
  readonly language: Language
}

async function surround(asked: Ask, { services, errand, agent, language }: Situation): Promise<void> {
  asked.set('errand', errand)
  asked.set('agent', agent)
  asked.set('language', language)
  asked.set('address', addressOf(asked, services.trustProxy))
  const { menu, assetUrl } = services
  const town = await services.town(errand)
  asked.set('frame', frameFor({ language, url: new URL(asked.req.url), town, agent, menu, assetUrl }))
}

// Counted and committed apart: people behind one address must not wait for each other's answers.
async function staysCalm(
  asked: Ask,
  route: Route<Database>,
  { db, surroundings, trustProxy }: Services,
): Promise<boolean> {
  const pace = paceOf(route)
  if (!pace) return true
  const what = route.method === 'POST' ? 'post' : route.path
  const key = hashSecret(`${what} ${addressOf(asked, trustProxy)}`)
  return runErrand({ db, surroundings, asker: { door: 'visitor' } }, (errand) =>
    withinLimit(errand, key, pace),
  )
}

function paceOf({ method, access, pace }: Route<Database>): Limit | undefined {
  return pace ?? (method === 'POST' && access.kind !== 'agents' ? visitorPosts : undefined)
}

async function tooOften(asked: Ask, { pace, tooOften: say }: Route<Database>): Promise<Response> {
  asked.header('retry-after', String((pace ?? visitorPosts).minutes * 60))
  if (say) return say(asked)
  return showPage(asked, <TroublePage frame={asked.var.frame} trouble="tooOften" />, 429)
}

/** The page that turns somebody away, or nothing. */
async function admit(asked: Ask, route: Route<Database>): Promise<Response | undefined> {
  const { agent, frame } = asked.var
  if (mayUse(route.access, agent)) return undefined
  if (agent?.stage === 'complete') return showPage(asked, <NotYoursPage frame={frame} />, 403)
  const replay = await replayOf(asked)
  if (replay) return showPage(asked, <SignedOutPage frame={frame} replay={replay} />, 401)
  return asked.redirect(`/connexion?retour=${encodeURIComponent(frame.path)}`, 303)
}

function mayUse(access: Access, agent: SignedIn | undefined): boolean {
  if (access.kind === 'everyone') return true
  if (access.kind === 'half-signed-in') return agent !== undefined
  return agent?.stage === 'complete' && access.roles.includes(agent.role)
}

function askerOf({ agentId, organisationId, role }: SignedIn): Asker {
  return { door: 'agent', agentId, organisationId, role }
}

function languageOf(asked: Ask, access: Access): Language {
  if (isInFrench(access)) return 'fr'
  const chosen = languages.find((language) => language === asked.req.query('langue'))
  // Agents read French, whatever was read last on the computer they share.
  if (leavesNoTrace(access) || access.kind !== 'everyone') return chosen ?? 'fr'
  if (!chosen) return languages.find((language) => language === getCookie(asked, languageCookie)) ?? 'fr'
  setCookie(asked, languageCookie, chosen, { path: '/', sameSite: 'Lax', httpOnly: true })
  return chosen
}
