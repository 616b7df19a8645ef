import type { VNode } from 'preact'
import { type Language, languages } from '#kernel/language.ts'
import type { Role } from '#kernel/role.ts'
import type { SignedIn } from '#platform/auth/signed-in.ts'
import { sayIn, sayInFrench } from '#platform/i18n/say.ts'
import type { Frame, NavItem } from '#platform/ui/frame.ts'
import type { TownLook } from '#platform/ui/town-look.ts'
import { resident as ar } from './messages.ar.ts'
import { resident as en } from './messages.en.ts'
import { resident as simple } from './messages.fr-simple.ts'
import { agent as agentMessages, resident as fr } from './messages.fr.ts'

const translations = { fr, 'fr-simple': simple, en, ar }

const names: Readonly<Record<Language, string>> = {
  fr: 'Français',
  'fr-simple': 'Simplifié',
  en: 'English',
  ar: 'العربية',
}

/** What this installation says around its pages. */
export function edgeWords(language: Language): ReturnType<typeof sayIn<typeof fr>> {
  return sayIn(translations, language)
}

export const sayToAgents = sayInFrench(agentMessages)

interface Surround {
  readonly language: Language
  readonly url: URL
  readonly town: TownLook
  readonly agent: SignedIn | undefined
  readonly assetUrl: (name: string) => string
  /** Entries of the agent menu, each with the roles it is for. */
  readonly menu: readonly MenuEntry[]
}

export interface MenuEntry {
  readonly href: string
  readonly text: string
  readonly roles: readonly Role[]
  /** Not of every day: behind « Plus ». */
  readonly rare?: boolean
}

/** What surrounds the page of this request. */
export function frameFor({ language, url, town, agent, assetUrl, menu }: Surround): Frame {
  const say = edgeWords(language)
  const path = url.pathname + url.search
  return {
    language,
    path,
    town,
    words: pageWords(say),
    legal: {
      accessibility: { href: '/accessibilite', text: say('accessibility') },
      legalNotice: { href: '/mentions-legales', text: say('legalNotice') },
      personalData: { href: '/donnees-personnelles', text: say('personalData') },
      siteMap: { href: '/plan-du-site', text: say('siteMap') },
    },
    languages: agent ? [] : languages.map((choice) => languageChoice(choice, url)),
    assetUrl,
    ...(agent?.stage === 'complete'
      ? { nav: navFor(agent, menu, url), account: <Account agent={agent} /> }
      : {}),
  }
}

function pageWords(say: ReturnType<typeof edgeWords>): Frame['words'] {
  return {
    skipToContent: say('skipToContent'),
    errorPrefix: say('errorPrefix'),
    problemHeading: say('problemHeading'),
    languageMenu: say('languageMenu'),
    mainMenu: say('mainMenu'),
    moreMenu: say('moreMenu'),
    listen: say('listen'),
    stopListening: say('stopListening'),
    noVoice: say('noVoice'),
    phone: say('phone'),
    legalMenu: say('legalMenu'),
  }
}

function languageChoice(language: Language, url: URL): Frame['languages'][number] {
  const query = new URLSearchParams(url.search)
  query.set('langue', language)
  return { language, name: names[language], href: `${url.pathname}?${query}` }
}

function navFor(agent: SignedIn, menu: readonly MenuEntry[], url: URL): readonly NavItem[] {
  const open = menu.filter((entry) => entry.roles.includes(agent.role))
  const here = open
    .map(({ href }) => href)
    .filter((href) => url.pathname === href || url.pathname.startsWith(`${href}/`))
    .toSorted((one, other) => other.length - one.length)[0]
  return open.map(({ href, text, rare }) => ({ href, text, rare, current: href === here }))
}

function Account({ agent }: { agent: SignedIn }): VNode {
  return (
    <form class="account" action="/deconnexion" method="post">
      <a class="account__name" href="/mon-compte">
        {agent.name}
      </a>
      <button class="account__sign-out" type="submit">
        {sayToAgents('signOut')}
      </button>
    </form>
  )
}
