import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { say, sayDay } from '../say.ts'
import { stateOf, type Survey } from '../survey.ts'
import {
  consultationsUrl,
  newSurveyUrl,
  panelUrl,
  surveyPartUrl,
  surveyUrl,
  writeChangesUrl,
} from '../urls.ts'

export interface SurveysPageProps {
  readonly frame: Frame
  readonly surveys: readonly Survey[]
  readonly received: ReadonlyMap<string, number>
  readonly today: Day
  /** Opens and closes surveys, reads what was written. */
  readonly mayRun: boolean
}

/** Every survey, open or closed. */
export function SurveysPage({ frame, surveys, received, today, mayRun }: SurveysPageProps): VNode {
  return (
    <Page {...frame} audience="agent" title={say('surveys')}>
      <h1>{say('surveys')}</h1>
      <p>{say('surveysIntro')}</p>
      {mayRun ? <Doors /> : null}
      <DataTable
        name="surveys"
        caption={say('surveys')}
        captionHidden
        rows={surveys}
        empty={say('noSurvey')}
        columns={[
          {
            heading: say('title'),
            rowHeading: true,
            cell: ({ id, title }) => <a href={surveyUrl(id)}>{title}</a>,
          },
          { heading: say('state'), cell: (survey) => <StateTag survey={survey} today={today} /> },
          { heading: say('dates'), cell: datesOf },
          { heading: say('received'), numeric: true, cell: ({ id }) => received.get(id) ?? 0 },
          {
            heading: say('results'),
            cell: ({ id }) => <a href={surveyPartUrl(id, 'results')}>{say('results')}</a>,
          },
        ]}
      />
    </Page>
  )
}

function Doors(): VNode {
  return (
    <ButtonRow>
      <ButtonLink href={newSurveyUrl}>{say('open')}</ButtonLink>
      <ButtonLink href={writeChangesUrl} tone="secondary">
        {say('changes')}
      </ButtonLink>
      <ButtonLink href={consultationsUrl} tone="secondary">
        {say('consultations')}
      </ButtonLink>
      <ButtonLink href={panelUrl} tone="secondary">
        {say('panel')}
      </ButtonLink>
    </ButtonRow>
  )
}

const tones = { planned: 'neutral', open: 'success', closed: 'neutral' } as const

export function StateTag({ survey, today }: { readonly survey: Survey; readonly today: Day }): VNode {
  const state = stateOf(survey, today)
  return <Tag tone={tones[state]}>{say(`state-${state}`)}</Tag>
}

export function datesOf({ opensOn, closesOn }: Pick<Survey, 'opensOn' | 'closesOn'>): string {
  if (closesOn === undefined) return say('from', { from: sayDay(opensOn) })
  return say('fromTo', { from: sayDay(opensOn), to: sayDay(closesOn) })
}
