import type { VNode } from 'preact'
import type { Form as SentForm } from '#platform/http/form.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { SelectField } from '#platform/ui/select-field.tsx'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import type { PeopleImport, ReadingFacts } from '../import.ts'
import { sayImport } from '../say-import.ts'
import type { Separator } from '../sheet/sheet.ts'
import { importPartUrl, importsUrl } from '../urls.ts'
import { columnLetters } from './column-letters.ts'
import { fields } from './field.ts'
import type { Column } from './propose-mapping.ts'

export interface ColumnsPageProps {
  readonly frame: Frame
  readonly one: PeopleImport
  readonly reading: ReadingFacts
  /** What each column is taken for: the boxes of the form. */
  readonly form: SentForm
  readonly problems?: Problems | undefined
}

/** What was understood of the columns, for the agent to correct. */
export function ColumnsPage({ frame, one, reading, form, problems }: ColumnsPageProps): VNode {
  const title = sayImport('columns-title')
  const back = { href: importsUrl, text: sayImport('back') }
  const shown = reading.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => isShown(column))
  return (
    <Page {...frame} audience="agent" {...{ title, problems, back }}>
      <h1>{title}</h1>
      <p>{sayImport('columns-intro')}</p>
      <Facts one={one} reading={reading} />
      <OtherSheets one={one} reading={reading} />
      <Form action={importPartUrl(one.id, 'colonnes')}>
        {shown.map(({ column, index }) => (
          <ColumnField key={index} {...{ column, index, form, problems }} />
        ))}
        <LeftOut reading={reading} />
        <ButtonRow>
          <Button>{sayImport('analyse')}</Button>
          <Button tone="secondary" formaction={importPartUrl(one.id, 'abandon')}>
            {sayImport('abandon')}
          </Button>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function isShown({ title, samples, leftOut }: Column): boolean {
  return leftOut === undefined && (title !== '' || samples.length > 0)
}

interface FactsProps {
  readonly one: PeopleImport
  readonly reading: ReadingFacts
}

function Facts({ one, reading }: FactsProps): VNode {
  const { text, sheet, headerLine, lines } = reading
  return (
    <SummaryList
      rows={[
        { label: sayImport('row-file'), value: one.fileName },
        ...(sheet === '' ? [] : [{ label: sayImport('row-sheet'), value: sheet }]),
        ...(text
          ? [
              {
                label: sayImport('row-text'),
                value: sayImport('text', {
                  encoding: sayImport(`encoding-${text.encoding}`),
                  separator: sayImport(`separator-${separatorNames[text.separator]}`),
                }),
              },
            ]
          : []),
        { label: sayImport('row-header'), value: headerLine },
        { label: sayImport('row-lines'), value: sayImport('result-lines', { count: lines }) },
      ]}
    />
  )
}

const separatorNames = {
  ';': 'semicolon',
  ',': 'comma',
  '\t': 'tab',
  '|': 'bar',
} as const satisfies Record<Separator, string>

function OtherSheets({ one, reading }: FactsProps): VNode | null {
  if (reading.otherSheets.length === 0) return null
  return (
    <Details summary={sayImport('other-sheets')}>
      <Form action={importPartUrl(one.id, 'feuille')}>
        <ButtonRow>
          {reading.otherSheets.map((sheet) => (
            <Button key={sheet} tone="secondary" name="sheet" value={sheet}>
              {sayImport('choose-sheet', { sheet })}
            </Button>
          ))}
        </ButtonRow>
      </Form>
    </Details>
  )
}

interface ColumnFieldProps {
  readonly column: Column
  readonly index: number
  readonly form: SentForm
  readonly problems: Problems | undefined
}

function ColumnField({ column, index, form, problems }: ColumnFieldProps): VNode {
  const letter = columnLetters(index)
  const { title, samples } = column
  const name = `column_${index}`
  return (
    <SelectField
      name={name}
      label={
        title === ''
          ? sayImport('column-label-untitled', { letter })
          : sayImport('column-label', { letter, title })
      }
      hint={
        samples.length > 0
          ? sayImport('column-samples', { samples: samples.join(', ') })
          : sayImport('column-no-sample')
      }
      value={form.text(name)}
      placeholder={sayImport('not-taken')}
      options={fields.map((field) => ({ value: field, label: sayImport(field) }))}
      problems={problems}
    />
  )
}

function LeftOut({ reading }: { reading: ReadingFacts }): VNode | null {
  const leftOut = reading.columns.flatMap(({ title, leftOut: reason }) => (reason ? [{ title, reason }] : []))
  if (leftOut.length === 0) return null
  return (
    <>
      <h2>{sayImport('left-out-title')}</h2>
      <ul>
        {leftOut.map(({ title, reason }) => (
          <li key={title}>{sayImport(`left-out-${reason}`, { title })}</li>
        ))}
      </ul>
    </>
  )
}
