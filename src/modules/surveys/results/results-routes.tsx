import { frontLine } from '#kernel/role.ts'
import { agents } from '#platform/http/access.ts'
import { notThere, sendCsv, showPage } from '#platform/http/answer.ts'
import type { Routes } from '#platform/http/routes.ts'
import { mayRun, withSurvey } from '../run/run-routes.tsx'
import type { Survey } from '../survey.ts'
import { listSurveys } from '../survey-store.ts'
import type { Ask, Tables } from '../surveys-options.ts'
import { type SurveyPart, surveyPartUrl } from '../urls.ts'
import { ComparisonPage } from './comparison-page.tsx'
import { readResults } from './read-results.ts'
import { dimensions, type ResultsAsked } from './results.ts'
import { codebookCsv, resultsCsv } from './results-csv.ts'
import { ResultsPage } from './results-page.tsx'

/** Results, their files, and two surveys side by side. */
export function addResultsRoutes(routes: Routes<Tables>): void {
  const shows = (part: SurveyPart, show: (asked: Ask, survey: Survey) => Promise<Response>): void =>
    void routes.get(surveyPartUrl(':surveyId', part), agents(...frontLine), (asked) =>
      withSurvey(asked, (survey) => show(asked, survey)),
    )
  shows('results', showResults)
  shows('csv', sendResults)
  shows('codebook', sendCodebook)
  shows('comparison', showComparison)
}

async function showResults(asked: Ask, survey: Survey): Promise<Response> {
  const { errand, frame } = asked.var
  const { results } = await readResults(errand, survey, partIn(asked))
  const comparable = await comparableWith(asked, survey)
  return showPage(asked, <ResultsPage {...{ frame, survey, results, comparable }} mayRun={mayRun(asked)} />)
}

function partIn({ req }: Ask): Pick<ResultsAsked, 'dimension' | 'code'> {
  const dimension = dimensions.find((each) => req.query(each) !== undefined)
  return dimension === undefined ? {} : { dimension, code: req.query(dimension) }
}

async function comparableWith({ var: { errand } }: Ask, survey: Survey): Promise<readonly Survey[]> {
  return (await listSurveys(errand.db)).filter(
    ({ id, formId }) => formId === survey.formId && id !== survey.id,
  )
}

async function sendResults(asked: Ask, survey: Survey): Promise<Response> {
  const { results } = await readResults(asked.var.errand, survey, partIn(asked))
  return results ? sendCsv(asked, `resultats-${survey.code}.csv`, resultsCsv(results)) : notThere(asked)
}

async function sendCodebook(asked: Ask, survey: Survey): Promise<Response> {
  const { items } = await readResults(asked.var.errand, survey)
  return sendCsv(asked, `codes-${survey.code}.csv`, codebookCsv(items))
}

async function showComparison(asked: Ask, survey: Survey): Promise<Response> {
  const { errand, frame } = asked.var
  const comparable = await comparableWith(asked, survey)
  const other = comparable.find(({ id }) => id === asked.req.query('avec'))
  const { results } = await readResults(errand, survey)
  const otherResults = other && (await readResults(errand, other)).results
  return showPage(asked, <ComparisonPage {...{ frame, survey, comparable, other, results, otherResults }} />)
}
