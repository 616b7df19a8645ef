import { Routes } from '#platform/http/routes.ts'
import { addErasureRoutes } from './erasure/erasure-routes.tsx'
import { addOwnPageRoutes } from './own-page/own-page-routes.tsx'
import { addOwnRequestRoutes } from './own-page/own-request-routes.tsx'
import { addRegisterRoutes } from './register/register-routes.tsx'
import { addRequestRoutes } from './request/request-routes.tsx'
import { addRetentionRoutes } from './retention/retention-routes.tsx'
import type { PrivacyOptions, Tables } from './privacy-options.ts'

/** The person's own page, what she asks of her data, and what is kept how long. */
export function privacyRoutes(options: PrivacyOptions): Routes<Tables> {
  const routes = new Routes<Tables>('privacy')
  addOwnPageRoutes(routes, options)
  addOwnRequestRoutes(routes, options)
  addRequestRoutes(routes, options)
  addErasureRoutes(routes, options)
  addRegisterRoutes(routes, options)
  addRetentionRoutes(routes, options)
  return routes
}
