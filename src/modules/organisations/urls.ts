export const homeUrl = '/'
export const logoUrl = '/logo'
export const helpUrl = '/aide'
export const siteMapUrl = '/plan-du-site'
export const accessibilityUrl = '/accessibilite'
export const legalNoticeUrl = '/mentions-legales'
export const personalDataUrl = '/donnees-personnelles'
export const languageUrl = '/langue'
export const securityTextUrl = '/.well-known/security.txt'
export const settingsUrl = '/reglages'
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
export const teamsUrl = '/equipes'
export const passwordUrl = '/mon-compte/mot-de-passe'

/** Mark on an address: what was asked is done. */
export const saved = 'enregistre'

/** A step of the sign-in that still knows where she was going. */
export function withReturn(step: string, returnTo: string): string {
  return returnTo === '' ? step : `${step}?retour=${encodeURIComponent(returnTo)}`
}

export function invitationUrl(token: string): string {
  return `/invitation/${token}`
}

export function agentUrl(agentId: string): string {
  return `${teamUrl}/${agentId}`
}

export function roleUrl(agentId: string): string {
  return `${teamUrl}/${agentId}/role`
}

export function teamsOfUrl(agentId: string): string {
  return `${teamUrl}/${agentId}/equipes`
}

export function accessUrl(agentId: string): string {
  return `${teamUrl}/${agentId}/acces`
}

export function closingUrl(agentId: string): string {
  return `${teamUrl}/${agentId}/fermeture`
}

export function withdrawalUrl(invitationId: string): string {
  return `${invitationsUrl}/${invitationId}/retrait`
}

export function teamEndUrl(teamId: string): string {
  return `${teamsUrl}/${teamId}/suppression`
}
