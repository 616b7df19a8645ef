import { Routes } from '#platform/http/routes.ts'
import type { Tables } from './letters-options.ts'

export function lettersRoutes(): Routes<Tables> {
  return new Routes<Tables>('letters')
}
