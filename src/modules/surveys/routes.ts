import { Routes } from '#platform/http/routes.ts'
import { addAnswerRoutes } from './answer/answer-routes.tsx'
import { addChangesRoutes } from './changes/changes-routes.tsx'
import { addConsultationsRoutes } from './ideas/consultations-routes.tsx'
import { addIdeasRoutes } from './ideas/ideas-routes.tsx'
import { addOwnPanelRoutes } from './panel/own-panel-routes.tsx'
import { addPanelRoutes } from './panel/panel-routes.tsx'
import { addResultsRoutes } from './results/results-routes.tsx'
import { addRunRoutes } from './run/run-routes.tsx'
import type { SurveysOptions, Tables } from './surveys-options.ts'
import { addTextsRoutes } from './texts/texts-routes.tsx'

/** Everything under `/q`, `/questionnaires`, `/idees`, `/vous-l-avez-dit`, and `/ma-page/panel`. */
export function surveysRoutes(options: SurveysOptions): Routes<Tables> {
  const routes = new Routes<Tables>('surveys')
  addAnswerRoutes(routes, options)
  // Before /questionnaires/:surveyId, which would take their addresses for surveys.
  addChangesRoutes(routes)
  addIdeasRoutes(routes, options)
  addConsultationsRoutes(routes)
  addPanelRoutes(routes, options)
  addOwnPanelRoutes(routes, options)
  addRunRoutes(routes, options)
  addResultsRoutes(routes)
  addTextsRoutes(routes)
  return routes
}
