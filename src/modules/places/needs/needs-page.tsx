import type { VNode } from 'preact'
import type { Indicator } from '#platform/territory/territory.ts'
import { Details } from '#platform/ui/details.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { CommuneTable } from './commune-table.tsx'
import { EssentialFigures } from './essential-figures.tsx'
import { indicatorInWords } from './figures.ts'
import { MapSection } from './map-section.tsx'
import type { NeedsPageProps } from './needs-page-props.ts'
import { problemsInWords, QuestionForm } from './question-form.tsx'
import { QuadrantTable } from './quadrant-table.tsx'
import { say } from './say.ts'
import { UnmetTable } from './unmet-table.tsx'
import { WhereToStopTable } from './where-to-stop-table.tsx'

/** Needs against offer: the question, its answer in figures, on a map, and commune by commune. */
export function NeedsPage(props: NeedsPageProps): VNode {
  const { frame, form, needs } = props
  const problems = problemsInWords(form)
  return (
    <Page {...frame} audience="agent" title={say('title')} problems={problems} wide>
      <h1>{say('title')}</h1>
      <p>{say('lead')}</p>
      <QuestionForm {...props} />
      {needs.offers.length === 0 ? <Notice title={say('noOffers')} /> : null}
      {needs.communes.every(({ middle }) => middle) ? null : <Notice>{say('noPoints')}</Notice>}
      <EssentialFigures needs={needs} />
      <MapSection {...props} />
      <QuadrantTable needs={needs} />
      <UnmetTable {...props} />
      <WhereToStopTable needs={needs} />
      <CommuneTable {...props} />
      <Method {...props} />
    </Page>
  )
}

function Method({ needs: { indicator } }: NeedsPageProps): VNode {
  return (
    <Details summary={say('method')}>
      <p>{say('methodPlaces')}</p>
      <p>{say('methodDistance')}</p>
      <p>{say('methodHours')}</p>
      <p>{say('methodPeople')}</p>
      {indicator ? <p>{say('methodIndicator', origin(indicator))}</p> : null}
    </Details>
  )
}

function origin(indicator: Indicator) {
  const { year, licence } = indicator.about
  return {
    title: indicatorInWords(indicator),
    year: year === undefined ? say('yearUnsaid') : String(year),
    licence: licence ?? say('licenceUnsaid'),
    file: `${indicator.file}.csv`,
  }
}
