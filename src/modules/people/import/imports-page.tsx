import type { VNode } from 'preact'
import { momentInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { controlAttributes, Field } from '#platform/ui/field.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import type { PeopleImport } from './import.ts'
import { sayImport } from './say-import.ts'
import { importsUrl, importUrl } from './urls.ts'

export interface ImportsPageProps {
  readonly frame: Frame
  readonly imports: readonly PeopleImport[]
  readonly requestId: string
  readonly problems?: Problems | undefined
}

/** Where a file of people is sent, and those sent before. */
export function ImportsPage({ frame, imports, requestId, problems }: ImportsPageProps): VNode {
  return (
    <Page {...frame} audience="agent" title={sayImport('title')} problems={problems} wide>
      <h1>{sayImport('title')}</h1>
      <p>{sayImport('intro')}</p>
      <p>{sayImport('intro-tools')}</p>
      <p>{sayImport('intro-law')}</p>
      <Form action={importsUrl} requestId={requestId} files>
        <FileField problems={problems} />
        <Button>{sayImport('send')}</Button>
      </Form>
      <DataTable
        name="imports"
        caption={sayImport('list-caption')}
        rows={imports}
        empty={sayImport('list-empty')}
        columns={[
          {
            heading: sayImport('column-file'),
            cell: ({ id, fileName }) => <a href={importUrl(id)}>{fileName}</a>,
            rowHeading: true,
          },
          { heading: sayImport('column-sent'), cell: ({ sentAt }) => momentInWords(sentAt, 'fr') },
          { heading: sayImport('column-state'), cell: ({ state }) => sayImport(`state-${state}`) },
          {
            heading: sayImport('column-people'),
            cell: ({ counts }) => (counts ? counts.open + counts.complete : ''),
            numeric: true,
          },
        ]}
      />
    </Page>
  )
}

function FileField({ problems }: { problems: Problems | undefined }): VNode {
  const field = { name: 'file', label: sayImport('field-file'), hint: sayImport('hint-file'), problems }
  return (
    <Field {...field}>
      <input
        class="input"
        type="file"
        name="file"
        accept=".xlsx,.xlsm,.csv,.txt"
        {...controlAttributes(field)}
      />
    </Field>
  )
}
