import { Routes } from '#platform/http/routes.ts'
import { addAnswerRoutes } from './answer/answer-routes.tsx'
import { addChangesRoutes } from './changes/changes-routes.tsx'
import { addResultsRoutes } from './results/results-routes.tsx'
import { addRunRoutes } from './run/run-routes.tsx'
import type { SurveysOptions, Tables } from './surveys-options.ts'
import { addTextsRoutes } from './texts/texts-routes.tsx'

/** Everything under `/q`, `/questionnaires`, `/idees` and `/vous-l-avez-dit`. */
export function surveysRoutes(options: SurveysOptions): Routes<Tables> {
  const routes = new Routes<Tables>('surveys')
  addAnswerRoutes(routes, options)
  addChangesRoutes(routes)
  addRunRoutes(routes, options)
  addResultsRoutes(routes)
  addTextsRoutes(routes)
  return routes
}
