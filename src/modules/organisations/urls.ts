import type { AgentId } from '#kernel/ids.ts'

export const homeUrl = '/'
export const logoUrl = '/logo'
export const signInUrl = '/connexion'
export const demoSignInUrl = '/connexion/demo'
export const secondFactorUrl = '/connexion/code'
export const recoveryUrl = '/connexion/secours'
export const enrolmentUrl = '/connexion/application'
export const signOutUrl = '/deconnexion'
export const signOutEverywhereUrl = '/deconnexion/partout'
export const accountUrl = '/mon-compte'
export const recoveryCodesUrl = '/mon-compte/codes-de-secours'
export const teamUrl = '/equipe'
export const invitationsUrl = '/equipe/invitations'

/** The sign-in page that leads back to where the agent was going. */
export function signInUrlFor(path: string): string {
  return `${signInUrl}?retour=${encodeURIComponent(path)}`
}

export function agentUrl(agentId: AgentId): string {
  return `${teamUrl}/${agentId}`
}
