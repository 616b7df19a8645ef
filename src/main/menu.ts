import { caseworkers, frontLine } from '#kernel/role.ts'
import { rolesThatReach } from '#kernel/secrecy.ts'
import { agentRightsUrl } from '#modules/entitlements/index.ts'
import { keepingUrl } from '#modules/places/index.ts'
import { referralsUrl } from '#modules/referrals/index.ts'
import { needsUrl } from '#modules/places/index.ts'
import { surveysUrl } from '#modules/surveys/index.ts'
import { sayInFrench } from '#platform/i18n/say.ts'
import type { MenuEntry } from './frame.tsx'
import { agent } from './messages.fr.ts'

const say = sayInFrench(agent)

const importers = rolesThatReach({ content: 'import', secrecy: 'shared', action: 'write' })

/** The menu of agents, in the order of a day. */
export const menu: readonly MenuEntry[] = [
  { href: '/guichet', text: say('counter'), roles: frontLine },
  { href: '/file', text: say('line'), roles: frontLine },
  { href: '/personnes', text: say('people'), roles: frontLine },
  { href: '/personnes/import', text: say('importPeople'), roles: importers, rare: true },
  { href: '/a-suivre', text: say('followUp'), roles: caseworkers },
  { href: '/demarches', text: say('procedures'), roles: frontLine },
  { href: agentRightsUrl, text: say('rights'), roles: frontLine, rare: true },
  { href: '/courriers', text: say('letters'), roles: caseworkers },
  { href: referralsUrl, text: say('referrals'), roles: frontLine, rare: true },
  { href: '/formulaires', text: say('forms'), roles: [...frontLine, 'administrator'], rare: true },
  { href: '/file/journee', text: say('day'), roles: frontLine },
  { href: '/ateliers', text: say('workshops'), roles: frontLine, rare: true },
  { href: surveysUrl, text: say('surveys'), roles: frontLine, rare: true },
  { href: '/activite', text: say('activity'), roles: [...frontLine, 'administrator'] },
  {
    href: needsUrl,
    text: say('needs'),
    roles: ['mediator', 'social-worker', 'manager', 'administrator'],
    rare: true,
  },
  { href: '/etiquettes', text: say('tags'), roles: frontLine, rare: true },
  {
    href: keepingUrl,
    text: say('directory'),
    roles: ['mediator', 'manager', 'administrator'],
    rare: true,
  },
  { href: '/file/reglages', text: say('places'), roles: ['manager', 'administrator'], rare: true },
  {
    href: '/acces-exceptionnels',
    text: say('glass'),
    roles: ['manager', 'data-protection-officer'],
    rare: true,
  },
  { href: '/donnees', text: say('privacy'), roles: ['data-protection-officer'] },
  { href: '/donnees', text: say('privacy'), roles: ['manager'], rare: true },
  { href: '/equipe', text: say('team'), roles: ['manager', 'administrator'], rare: true },
]
