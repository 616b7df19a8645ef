import type { PageVariant } from '#platform/ui/page-variant.ts'
import { ChangesPage } from './changes/changes-page.tsx'
import { satisfaction } from './definitions/satisfaction.ts'
import {
  change,
  closed,
  draft,
  items,
  requestId,
  results,
  survey,
  texts,
  theme,
  today,
} from './page-samples.ts'
import { consultationsPages } from './ideas/consultations-variants.tsx'
import { panelPages } from './panel/panel-variants.tsx'
import { ComparisonPage } from './results/comparison-page.tsx'
import { ResultsPage } from './results/results-page.tsx'
import { NewSurveyPage } from './run/new-survey-page.tsx'
import { PosterPage } from './run/poster-page.tsx'
import { SurveyPage } from './run/survey-page.tsx'
import { SurveysPage } from './run/surveys-page.tsx'
import { residentPages } from './resident-variants.tsx'
import { sayProblem } from './say.ts'
import { TextsPage } from './texts/texts-page.tsx'

const forAgents: readonly PageVariant[] = [
  {
    page: 'surveys: liste',
    variant: 'pleine',
    audience: 'agent',
    node: (frame) => (
      <SurveysPage
        frame={frame}
        surveys={[survey, closed]}
        received={new Map([[survey.id, 12]])}
        today={today}
        mayRun
      />
    ),
  },
  {
    page: 'surveys: liste',
    variant: 'vide',
    audience: 'agent',
    node: (frame) => (
      <SurveysPage frame={frame} surveys={[]} received={new Map()} today={today} mayRun={false} />
    ),
  },
  {
    page: 'surveys: ouvrir',
    variant: 'avec erreurs',
    audience: 'agent',
    node: (frame) => (
      <NewSurveyPage
        frame={frame}
        requestId={requestId}
        forms={[{ value: satisfaction.id, label: satisfaction.title.fr }]}
        typed={{}}
        waysTyped={[]}
        problems={{ titre: sayProblem('title-missing'), par: sayProblem('way-missing') }}
      />
    ),
  },
  {
    page: 'surveys: un questionnaire',
    variant: 'ouvert',
    audience: 'agent',
    node: (frame) => (
      <SurveyPage
        {...{ frame, survey, today, requestId }}
        received={12}
        publicUrl="https://alpha.example"
        mayRun
      />
    ),
  },
  {
    page: 'surveys: affiche',
    variant: 'médiathèque',
    audience: 'agent',
    node: (frame) => (
      <PosterPage
        frame={frame}
        survey={survey}
        definition={satisfaction}
        address="https://alpha.example/q/7F3K92QX?par=affiche"
        shortAddress="alpha.example/q/7F3K92QX"
        place="Médiathèque"
      />
    ),
  },
  {
    page: 'surveys: résultats',
    variant: 'pleins',
    audience: 'agent',
    node: (frame) => (
      <ResultsPage frame={frame} survey={survey} results={results(false)} comparable={[closed]} mayRun />
    ),
  },
  {
    page: 'surveys: résultats',
    variant: 'nombres non montrés, un mois',
    audience: 'agent',
    node: (frame) => (
      <ResultsPage
        frame={frame}
        survey={survey}
        results={results(true, '2026-02-01')}
        comparable={[]}
        mayRun
      />
    ),
  },
  {
    page: 'surveys: résultats',
    variant: 'trop peu',
    audience: 'agent',
    node: (frame) => (
      <ResultsPage frame={frame} survey={survey} results={undefined} comparable={[]} mayRun={false} />
    ),
  },
  {
    page: 'surveys: comparaison',
    variant: 'deux saisons',
    audience: 'agent',
    node: (frame) => (
      <ComparisonPage
        frame={frame}
        survey={survey}
        comparable={[closed]}
        other={closed}
        results={results(false)}
        otherResults={results(true)}
      />
    ),
  },
  {
    page: 'surveys: paroles',
    variant: 'rangées et masquées',
    audience: 'agent',
    node: (frame) => <TextsPage {...{ frame, survey, items, texts, requestId }} themes={[theme]} />,
  },
  {
    page: 'surveys: paroles',
    variant: 'vides',
    audience: 'agent',
    node: (frame) => <TextsPage {...{ frame, survey, items, requestId }} texts={[]} themes={[]} />,
  },
  {
    page: 'surveys: changements',
    variant: 'publié et brouillon',
    audience: 'agent',
    node: (frame) => (
      <ChangesPage
        frame={frame}
        changes={[change, draft]}
        sources={[{ value: closed.id, label: closed.title }]}
        requestId={requestId}
        typed={{}}
      />
    ),
  },
]

/** Examples of every page of surveys. */
export const pages: readonly PageVariant[] = [
  ...residentPages,
  ...forAgents,
  ...consultationsPages,
  ...panelPages,
]
