import { Routes } from '#platform/http/routes.ts'
import type { Tables } from './privacy-options.ts'

export function privacyRoutes(): Routes<Tables> {
  return new Routes<Tables>('privacy')
}
