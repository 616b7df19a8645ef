import type { Routes } from '#platform/http/routes.ts'
import type { Database } from './database.ts'
import type { Services } from './services.ts'

/** The routes of every module, in the order of a visit. */
export function moduleRoutes(_services: Services): readonly Routes<Database>[] {
  return []
}
