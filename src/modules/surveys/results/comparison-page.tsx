import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { say } from '../say.ts'
import type { Survey } from '../survey.ts'
import { surveyPartUrl } from '../urls.ts'
import { shareInWords, shownInWords } from './item-section.tsx'
import type { ItemResult, ResultRow, Results } from './results.ts'

export interface ComparisonPageProps {
  readonly frame: Frame
  readonly survey: Survey
  readonly comparable: readonly Survey[]
  readonly other: Survey | undefined
  readonly results: Results | undefined
  readonly otherResults: Results | undefined
}

/** Two surveys side by side: the same questions, brought together by the codes of their answers. */
export function ComparisonPage(props: ComparisonPageProps): VNode {
  const { frame, survey, comparable, other } = props
  const title = other ? say('compareTitle', { one: survey.title, other: other.title }) : say('compareWith')
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      back={{ href: surveyPartUrl(survey.id, 'results'), text: say('results') }}
    >
      <h1>{title}</h1>
      <p>{say('compareHint')}</p>
      {comparable.length === 0 ? (
        <Notice>{say('nothingToCompare')}</Notice>
      ) : (
        <Form action={surveyPartUrl(survey.id, 'comparison')} method="get">
          <SelectField
            name="avec"
            label={say('compareWith')}
            value={other?.id}
            options={comparable.map(({ id, title: label }) => ({ value: id, label }))}
          />
          <Button tone="secondary">{say('show')}</Button>
        </Form>
      )}
      <Sides {...props} />
    </Page>
  )
}

function Sides({ survey, other, results, otherResults }: ComparisonPageProps): VNode | null {
  if (!other) return null
  if (!results || !otherResults) return <Notice>{say('tooFew')}</Notice>
  const sides = { survey, other, otherResults }
  return (
    <>
      {results.items
        .filter(({ item }) => item.kind !== 'words' && item.kind !== 'counted')
        .map((result) => (
          <Side key={result.item.id} result={result} {...sides} />
        ))}
    </>
  )
}

interface SideProps {
  readonly result: ItemResult
  readonly survey: Survey
  readonly other: Survey
  readonly otherResults: Results
}

function Side({ result, survey, other, otherResults }: SideProps): VNode {
  const twin = otherResults.items.find(({ item }) => item.id === result.item.id)
  const told = (row: ResultRow | undefined): string =>
    row === undefined ? '–' : `${shownInWords(row.count)} (${shareInWords(row)})`
  return (
    <DataTable
      name={`comparison-${result.item.id.replace(/[^\w-]/g, '-')}`}
      caption={result.item.label}
      rows={result.rows}
      empty=""
      columns={[
        { heading: say('answer'), rowHeading: true, cell: ({ label }) => label },
        { heading: survey.title, numeric: true, cell: told },
        {
          heading: other.title,
          numeric: true,
          cell: ({ code }) => told(twin?.rows.find((row) => row.code === code)),
        },
      ]}
    />
  )
}
