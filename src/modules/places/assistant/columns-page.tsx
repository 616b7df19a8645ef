import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { Form as SentForm } from '#platform/http/form.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { SelectField, type SelectOption } from '#platform/ui/select-field.tsx'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import type { PlaceColumn } from '../extension/columns.ts'
import type { Mapping } from '../import/mapping/mapping.ts'
import { columnGroups, type ColumnGroup, groupNames } from './column-groups.ts'
import { asProposed, boxOf, columnTaken } from './columns-form.ts'
import { rulesInWords } from './rule-in-words.ts'
import { SampleSection } from './sample-section.tsx'
import { examplesOf } from './sample-places.ts'
import { say } from './say.ts'
import { UnusedColumns } from './unused-columns.tsx'
import type { Reading, Upload } from './upload.ts'
import { uploadPartUrl } from './upload-urls.ts'
import { UploadFrame } from './upload-frame.tsx'

export interface ColumnsPageProps {
  readonly frame: Frame
  readonly upload: Upload
  readonly reading: Reading
  /** What the boxes say, and what it comes to. */
  readonly form: SentForm
  readonly mapping: Mapping
  readonly today: Day
  readonly problems?: Problems | undefined
}

/** Which column of the file says what, with what would be read of it. */
export function ColumnsPage(props: ColumnsPageProps): VNode {
  const { frame, upload, reading, mapping, today, problems } = props
  const title = say('columns-title')
  return (
    <UploadFrame {...{ frame, title, problems }}>
      <p>{introOf(reading)}</p>
      <Facts upload={upload} reading={reading} />
      <Form action={uploadPartUrl(upload.id, 'colonnes')} autocomplete="off">
        {groupNames.map((group) => (
          <Group key={group} group={group} {...props} />
        ))}
        <ButtonRow>
          <Button>{say('try')}</Button>
          <Button tone="secondary" name="apercu" value="oui">
            {say('preview')}
          </Button>
          <Button tone="secondary" formaction={uploadPartUrl(upload.id, 'abandon')}>
            {say('abandon')}
          </Button>
        </ButtonRow>
      </Form>
      <SampleSection reading={reading} mapping={mapping} today={today} />
      <UnusedColumns reading={reading} mapping={mapping} />
    </UploadFrame>
  )
}

function introOf({ isRemembered, standard }: Reading): string {
  if (isRemembered) return say('columns-remembered')
  return say(standard === 'v1' ? 'columns-v1' : 'columns-proposed')
}

const delimiters: Readonly<Record<string, 'semicolon' | 'comma' | 'tab' | 'bar'>> = {
  ';': 'semicolon',
  ',': 'comma',
  '\t': 'tab',
  '|': 'bar',
}

function Facts({ upload, reading }: Pick<ColumnsPageProps, 'upload' | 'reading'>): VNode {
  const { kind, encoding, delimiter = '' } = reading.format
  const known = delimiters[delimiter]
  return (
    <SummaryList
      rows={[
        { label: say('row-file'), value: `${upload.fileName} (${upload.source})` },
        {
          label: say('row-format'),
          value: say('format', {
            kind: kind.toUpperCase(),
            encoding: encoding.toUpperCase(),
            delimiter: known ? say(`delimiter-${known}`) : 'none',
          }),
        },
        { label: say('row-lines'), value: upload.progress.total },
        ...(reading.peopleColumns.length > 0
          ? [
              {
                label: say('row-people'),
                value: say('people-left', { columns: reading.peopleColumns.join(', ') }),
              },
            ]
          : []),
      ]}
    />
  )
}

type GroupProps = ColumnsPageProps & { readonly group: ColumnGroup }

// The first group is always open; the others say how much they hold.
function Group({ group, ...props }: GroupProps): VNode {
  const columns: readonly PlaceColumn[] = columnGroups[group]
  const filled = columns.filter((column) => props.form.text(boxOf(column)) !== '').length
  const examples = examplesOf(props.reading, props.mapping)
  return (
    <Details
      summary={say('group-filled', { title: say(`group-${group}`), count: filled })}
      open={group === 'what' || group === 'reach' || group === 'when'}
    >
      {columns.map((column) => (
        <ColumnField key={column} {...props} column={column} examples={examples[column] ?? []} />
      ))}
    </Details>
  )
}

type ColumnFieldProps = Pick<ColumnsPageProps, 'reading' | 'form' | 'problems'> & {
  readonly column: PlaceColumn
  readonly examples: readonly string[]
}

function ColumnField({ reading, form, problems, column, examples }: ColumnFieldProps): VNode {
  const name = boxOf(column)
  const value = form.text(name)
  const read = examples.length > 0 ? say('examples', { examples: examples.join(' · ') }) : say('no-example')
  return (
    <SelectField
      name={name}
      label={say(`col-${column}`)}
      hint={value === '' ? undefined : read}
      placeholder={say('nothing')}
      options={optionsFor(column, reading)}
      value={value}
      problems={problems}
    />
  )
}

function optionsFor(column: PlaceColumn, { columns, proposed }: Reading): readonly SelectOption[] {
  const rules = proposed.rules[column] ?? []
  const isMore = rules.length > 0 && columnTaken(rules) === undefined
  return [
    ...(isMore ? [{ value: asProposed, label: say('as-proposed', { rule: rulesInWords(rules) }) }] : []),
    ...columns.map(({ name, samples: [sample] }, rank) => ({
      value: String(rank),
      label:
        sample === undefined ? name : say('option-column', { name, sample: sample.slice(0, longestSample) }),
    })),
  ]
}

const longestSample = 30
