import { Routes } from '#platform/http/routes.ts'
import { addTeamRoutes } from './agents/team-routes.tsx'
import { addInvitationRoutes } from './invitations/invitation-routes.tsx'
import { addInviteRoutes } from './invitations/invite-routes.tsx'
import type { OrganisationsOptions, Tables } from './organisations-options.ts'
import { addPortalRoutes } from './portal/portal-routes.tsx'
import { addAccountRoutes } from './sign-in/account-routes.tsx'
import { addSecondFactorRoutes } from './sign-in/second-factor-routes.tsx'
import { addSignInRoutes } from './sign-in/sign-in-routes.tsx'

import { addSettingsRoutes } from './territory/settings-routes.tsx'

/** The town's own pages, the way in for agents, and the people who work here. */
export function organisationsRoutes(options: OrganisationsOptions): Routes<Tables> {
  const routes = new Routes<Tables>('organisations')
  addPortalRoutes(routes, options)
  addSignInRoutes(routes, options)
  addSecondFactorRoutes(routes, options)
  addInvitationRoutes(routes, options)
  addAccountRoutes(routes, options)
  addTeamRoutes(routes, options)
  addInviteRoutes(routes, options)
  addSettingsRoutes(routes)
  return routes
}
