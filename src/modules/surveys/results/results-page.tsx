import type { VNode } from 'preact'
import { ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { say } from '../say.ts'
import type { Survey } from '../survey.ts'
import { surveyPartUrl, surveyUrl } from '../urls.ts'
import { ItemSection } from './item-section.tsx'
import type { Results } from './results.ts'
import { SlicesNav } from './slices-nav.tsx'

export interface ResultsPageProps {
  readonly frame: Frame
  readonly survey: Survey
  readonly results: Results | undefined
  /** Other surveys that ask the same form. */
  readonly comparable: readonly Survey[]
  /** Reads what was written. */
  readonly mayRun: boolean
}

/** What people answered, question by question: a drawing, the same as a table, and what is not shown and why. */
export function ResultsPage({ frame, survey, results, comparable, mayRun }: ResultsPageProps): VNode {
  const title = say('resultsOf', { title: survey.title })
  const back = { href: surveyUrl(survey.id), text: say('backToSurvey') }
  if (!results)
    return (
      <Page {...frame} audience="agent" title={title} back={back}>
        <h1>{title}</h1>
        <Notice>{say('tooFew')}</Notice>
      </Page>
    )
  return (
    <Page {...frame} audience="agent" title={title} back={back}>
      <h1>{title}</h1>
      <p>{say('responses', { count: results.size })}</p>
      <SlicesNav survey={survey} results={results} />
      <p>{say('hiddenWhy')}</p>
      <Ways survey={survey} results={results} comparable={comparable} />
      {results.items.map((result) => (
        <ItemSection
          key={result.item.id}
          result={result}
          textsHref={mayRun ? textsHref(survey) : undefined}
        />
      ))}
    </Page>
  )
}

function textsHref({ id }: Survey): string {
  return surveyPartUrl(id, 'texts')
}

function Ways({
  survey: { id },
  results: { chosen },
  comparable,
}: Pick<ResultsPageProps, 'survey' | 'comparable'> & { readonly results: Results }): VNode {
  const query = chosen ? `?${chosen.dimension}=${chosen.code}` : ''
  return (
    <div class="no-print">
      <ButtonRow>
        <PrintButton>{say('print')}</PrintButton>
        <ButtonLink href={`${surveyPartUrl(id, 'csv')}${query}`} tone="secondary" download>
          {say('csv')}
        </ButtonLink>
        <ButtonLink href={surveyPartUrl(id, 'codebook')} tone="secondary" download>
          {say('codebook')}
        </ButtonLink>
        {comparable.length > 0 ? (
          <ButtonLink href={surveyPartUrl(id, 'comparison')} tone="secondary">
            {say('compare')}
          </ButtonLink>
        ) : null}
      </ButtonRow>
    </div>
  )
}
