import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import { say } from '../say.ts'
import { isOpen, type Survey, type Way } from '../survey.ts'
import { answerUrl, surveyPartUrl, surveysUrl } from '../urls.ts'
import { datesOf, StateTag } from './surveys-page.tsx'

export interface SurveyPageProps {
  readonly frame: Frame
  readonly survey: Survey
  readonly received: number
  readonly today: Day
  readonly publicUrl: string
  readonly requestId: string
  readonly mayRun: boolean
}

/** One survey: how it goes, how people come to it, its results, its end. */
export function SurveyPage(props: SurveyPageProps): VNode {
  const { frame, survey, received, today, requestId, mayRun } = props
  const open = isOpen(survey, today)
  return (
    <Page {...frame} audience="agent" title={survey.title} back={{ href: surveysUrl, text: say('back') }}>
      <h1>{survey.title}</h1>
      <SummaryList
        rows={[
          { label: say('state'), value: <StateTag survey={survey} today={today} /> },
          { label: say('dates'), value: datesOf(survey) },
          { label: say('received'), value: say('responses', { count: received }) },
        ]}
      />
      <ButtonRow>
        <ButtonLink href={surveyPartUrl(survey.id, 'results')}>{say('results')}</ButtonLink>
        {mayRun ? (
          <ButtonLink href={surveyPartUrl(survey.id, 'texts')} tone="secondary">
            {say('texts')}
          </ButtonLink>
        ) : null}
      </ButtonRow>
      {open ? <WaysIn {...props} /> : null}
      <Details summary={say('anonymous')}>
        <p>{say('anonymousWhat')}</p>
        <p>{say('anonymousWhen')}</p>
        <p>{say('anonymousHow')}</p>
      </Details>
      {open && mayRun ? (
        <Form action={surveyPartUrl(survey.id, 'end')} requestId={requestId}>
          <h2>{say('closeIt')}</h2>
          <p>{say('closeHint')}</p>
          <Button tone="danger">{say('closeIt')}</Button>
        </Form>
      ) : null}
    </Page>
  )
}

function WaysIn(props: SurveyPageProps): VNode {
  return (
    <>
      <h2>{say('ways')}</h2>
      <SummaryList
        rows={props.survey.ways.map((way) => ({ label: say(`way-${way}`), value: waysIn[way](props) }))}
      />
    </>
  )
}

const waysIn: Readonly<Record<Way, (props: SurveyPageProps) => VNode>> = {
  link: ({ survey, publicUrl }) => (
    <>
      {say('linkToGive')} <code>{`${publicUrl}${answerUrl(survey.code)}`}</code>
    </>
  ),
  poster: ({ survey }) => <Posters survey={survey} />,
  kiosk: () => <>{say('kioskHint')}</>,
  counter: ({ survey }) => (
    <>
      <a href={answerUrl(survey.code, { way: 'counter' })}>{say('counterLink')}</a>
      <p class="hint">{say('counterHint')}</p>
    </>
  ),
  paper: ({ survey }) => <a href={answerUrl(survey.code, { way: 'paper' })}>{say('paperLink')}</a>,
  receipt: () => <>{say('receiptHint')}</>,
}

function Posters({ survey: { id, places } }: { readonly survey: Survey }): VNode {
  const href = surveyPartUrl(id, 'poster')
  if (places.length === 0) return <a href={href}>{say('poster')}</a>
  return (
    <ul>
      {places.map((place) => (
        <li key={place.id}>
          <a href={`${href}?lieu=${place.id}`}>{say('posterOf', { place: place.name })}</a>
        </li>
      ))}
    </ul>
  )
}
