import type { VNode } from 'preact'
import { ButtonLink } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { Tag, type TagTone } from '#platform/ui/tag.tsx'
import type { FormState } from './form-state.ts'
import { say } from './say.ts'
import { formUrl, newPublicationUrl } from './urls.ts'

export interface FormsPageProps {
  readonly frame: Frame
  readonly forms: readonly FormState[]
  /** By form, how many are begun and not sent. */
  readonly drafts: ReadonlyMap<string, number>
  readonly mayPublish: boolean
}

/** Every form of the house: what is published, what came with the service, what was withdrawn. */
export function FormsPage({ frame, forms, drafts, mayPublish }: FormsPageProps): VNode {
  return (
    <Page {...frame} audience="agent" title={say('forms')} wide>
      <h1>{say('forms')}</h1>
      <p>{say('formsIntro')}</p>
      {mayPublish ? <ButtonLink href={newPublicationUrl}>{say('publishOne')}</ButtonLink> : null}
      <DataTable
        name="formulaires"
        caption={say('forms')}
        captionHidden
        rows={forms}
        empty={say('noForm')}
        columns={[
          {
            heading: say('colForm'),
            rowHeading: true,
            cell: ({ formId, definition }) => <a href={formUrl(formId)}>{definition.title.fr}</a>,
          },
          { heading: say('colKind'), cell: ({ definition }) => say(`kind-${definition.kind}`) },
          { heading: say('colState'), cell: (form) => <Standing {...form} /> },
          {
            heading: say('colDrafts'),
            numeric: true,
            cell: ({ formId }) => String(drafts.get(formId) ?? 0),
          },
        ]}
      />
    </Page>
  )
}

const tones: Readonly<Record<FormState['standing'], TagTone>> = {
  published: 'success',
  withdrawn: 'neutral',
  shipped: 'accent',
}

/** Where a form stands, in one or two tags. */
export function Standing({ standing, last, hasNews }: FormState): VNode {
  return (
    <>
      <Tag tone={tones[standing]}>{say(`state-${standing}`, { number: last?.number ?? 0 })}</Tag>{' '}
      {hasNews ? <Tag tone="accent">{say('news')}</Tag> : null}
    </>
  )
}
