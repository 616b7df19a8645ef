import type { VNode } from 'preact'
import { languages } from '#kernel/language.ts'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import type { Assessment, PlannedStep } from '../assessment.ts'
import { findStep } from '../learning/propose.ts'
import { progressBetween } from '../progress/progress.ts'
import { ProgressPicture } from '../progress/progress-picture.tsx'
import { ProgressTable } from '../progress/progress-table.tsx'
import { say, sayDayOf } from '../say.ts'
import { assessmentUrl, learnedUrl } from '../urls.ts'

export interface HistoryPageProps {
  readonly frame: Frame
  readonly name: string
  readonly fileHref: string
  /** Where a new one begins. */
  readonly action: string
  readonly requestId: string
  /** The earliest first. */
  readonly assessments: readonly Assessment[]
  readonly planned: readonly PlannedStep[]
  readonly problem?: string | undefined
}

/** The assessments of a person: how far she has come, what is planned, and the next one. */
export function HistoryPage(props: HistoryPageProps): VNode {
  const title = say('historyTitle', { name: props.name })
  return (
    <Page
      {...props.frame}
      audience="agent"
      title={title}
      back={{ href: props.fileHref, text: say('backToFile') }}
    >
      <h1>{title}</h1>
      {props.problem === undefined ? null : <Notice tone="warning">{props.problem}</Notice>}
      <Progress {...props} />
      <Past {...props} />
      <Learning {...props} />
      <StartForm {...props} />
    </Page>
  )
}

function Progress({ assessments }: HistoryPageProps): VNode | null {
  const [first, last] = [assessments[0], assessments.at(-1)]
  if (!first || !last) return null
  const progress = progressBetween(first, last)
  const [before, after] = [sayDayOf(first.takenAt), sayDayOf(last.takenAt)]
  return (
    <section>
      <h2>{say('progressTitle')}</h2>
      {first === last ? (
        <p>{say('progressOne')}</p>
      ) : (
        <>
          <ProgressPicture progress={progress} />
          <ProgressTable {...{ progress, before, after }} />
        </>
      )}
    </section>
  )
}

function Past({ assessments }: HistoryPageProps): VNode {
  return (
    <section>
      <h2>{say('listTitle')}</h2>
      <DataTable
        name="assessments"
        caption={say('listTitle')}
        captionHidden
        rows={assessments.toReversed()}
        empty={say('listNone')}
        columns={[
          { heading: say('columnDay'), rowHeading: true, cell: ({ takenAt }) => sayDayOf(takenAt) },
          { heading: say('columnHow'), cell: ({ origin }) => say(`origin-${origin}`) },
          { heading: say('columnWho'), cell: ({ takenBy }) => say(takenBy ? 'with-agent' : 'alone') },
          {
            heading: say('columnSee'),
            cell: ({ id, takenAt }) => (
              <a href={assessmentUrl(id)} aria-label={`${say('see')} ${sayDayOf(takenAt)}`}>
                {say('see')}
              </a>
            ),
          },
        ]}
      />
    </section>
  )
}

function Learning({ planned }: HistoryPageProps): VNode {
  return (
    <section>
      <h2>{say('learningTitle')}</h2>
      <DataTable
        name="learning"
        caption={say('learningTitle')}
        captionHidden
        rows={planned}
        empty={say('learningNone')}
        columns={[
          { heading: say('columnLearn'), rowHeading: true, cell: ({ step }) => stepInWords(step) },
          { heading: say('columnPlanned'), cell: ({ plannedAt }) => sayDayOf(plannedAt) },
          { heading: say('columnDone'), cell: (one) => <Done {...one} /> },
        ]}
      />
    </section>
  )
}

function Done({ id, step, doneAt }: PlannedStep): VNode {
  if (doneAt) return <>{sayDayOf(doneAt)}</>
  return (
    <Form action={learnedUrl(id)}>
      <Button tone="secondary" accessibleName={say('learned-what', { step: stepInWords(step) })}>
        {say('learned')}
      </Button>
    </Form>
  )
}

/** A step in French; one that is no longer taught keeps its code. */
export function stepInWords(step: string): string {
  return findStep(step)?.title.fr ?? step
}

function StartForm({ action, requestId }: HistoryPageProps): VNode {
  return (
    <section>
      <h2>{say('startTitle')}</h2>
      <p>{say('startText')}</p>
      <Form action={action} requestId={requestId}>
        <SelectField
          name="langue"
          label={say('startLanguage')}
          options={languages.map((language) => ({ value: language, label: say(`language-${language}`) }))}
        />
        <Button>{say('startButton')}</Button>
      </Form>
    </section>
  )
}
