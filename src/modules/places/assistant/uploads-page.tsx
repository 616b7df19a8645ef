import type { VNode } from 'preact'
import { momentInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { controlAttributes, Field } from '#platform/ui/field.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import { importsUrl, keepingUrl } from '../urls.ts'
import { say } from './say.ts'
import type { Upload } from './upload.ts'
import { uploadUrl } from './upload-urls.ts'

export interface UploadsPageProps {
  readonly frame: Frame
  readonly uploads: readonly Upload[]
  /** Producers already known, offered as one types. */
  readonly sources: readonly string[]
  readonly requestId: string
  readonly source?: string | undefined
  readonly problems?: Problems | undefined
}

/** Where a file of places is sent, and those sent before. */
export function UploadsPage(props: UploadsPageProps): VNode {
  const { frame, uploads, sources, requestId, source, problems } = props
  return (
    <Page
      {...frame}
      audience="agent"
      title={say('title')}
      problems={problems}
      back={{ href: keepingUrl, text: say('back-to-directory') }}
    >
      <h1>{say('title')}</h1>
      <p>{say('intro')}</p>
      <p>
        {say('intro-law')} {say('intro-locks')}
      </p>
      <Form action={importsUrl} requestId={requestId} files autocomplete="off">
        <TextField
          name="source"
          label={say('box-source')}
          hint={known(sources)}
          value={source}
          problems={problems}
          autocomplete="off"
        />
        <FileField problems={problems} />
        <Button>{say('send')}</Button>
      </Form>
      <DataTable
        name="uploads"
        caption={say('list-caption')}
        rows={uploads}
        empty={say('list-empty')}
        columns={[
          {
            heading: say('column-file'),
            cell: ({ id, fileName }) => <a href={uploadUrl(id)}>{fileName}</a>,
            rowHeading: true,
          },
          { heading: say('column-source'), cell: ({ source: name }) => name },
          { heading: say('column-sent'), cell: ({ sentAt }) => momentInWords(sentAt, 'fr') },
          { heading: say('column-state'), cell: ({ state }) => say(`state-${state}`) },
        ]}
      />
    </Page>
  )
}

function known(sources: readonly string[]): string {
  if (sources.length === 0) return say('hint-source')
  return `${say('hint-source')} ${say('known-sources', { names: sources.join(', ') })}`
}

function FileField({ problems }: Pick<UploadsPageProps, 'problems'>): VNode {
  const field = { name: 'fichier', label: say('box-file'), hint: say('hint-file'), problems }
  return (
    <Field {...field}>
      <input
        class="input"
        type="file"
        name="fichier"
        accept=".csv,.tsv,.txt,.json,.geojson"
        {...controlAttributes(field)}
      />
    </Field>
  )
}
