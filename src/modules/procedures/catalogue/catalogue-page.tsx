import type { VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { say } from '../say.ts'
import { bodyField, catalogueUrl, entryUrl, eventField } from '../urls.ts'
import { type CataloguedProcedure, lifeEvents } from './catalogued-procedure.ts'
import { SourceLink } from './entry-section.tsx'
import { lifeEventNames } from './life-event-names.fr.ts'
import { type CatalogueFilter, catalogueBodies } from './search-catalogue.ts'
import { type Verification, verifiedOn } from './verification.ts'
import { VerificationTag } from './verification-section.tsx'

export interface CataloguePageProps {
  readonly frame: Frame
  readonly searched: string
  readonly filter: CatalogueFilter
  readonly entries: readonly CataloguedProcedure[]
  readonly verifications: readonly Verification[]
}

/** The procedures the catalogue knows, found by a word. */
export function CataloguePage(props: CataloguePageProps): VNode {
  const { frame, searched, filter, entries, verifications } = props
  return (
    <Page {...frame} audience="agent" title={say('catalogueTitle')} wide>
      <h1>{say('catalogueTitle')}</h1>
      <p>{say('catalogueText')}</p>
      <Form action={catalogueUrl} method="get" search={say('search')}>
        <TextField name="q" type="search" label={say('searchLabel')} value={searched} width="half" />
        <SelectField
          name={bodyField}
          label={say('byBody')}
          options={catalogueBodies().map(({ kind, name }) => ({ value: kind, label: name }))}
          placeholder={say('anyBody')}
          value={filter.body}
        />
        <SelectField
          name={eventField}
          label={say('byEvent')}
          options={lifeEvents.map((event) => ({ value: event, label: lifeEventNames[event] }))}
          placeholder={say('anyEvent')}
          value={filter.event}
        />
        <ButtonRow>
          <Button tone="secondary">{say('searchButton')}</Button>
        </ButtonRow>
      </Form>
      <DataTable
        name="entries"
        caption={say('found', { count: entries.length })}
        rows={entries}
        empty={
          <>
            {say('searchNothing')} <a href={catalogueUrl}>{say('searchAll')}</a>
          </>
        }
        columns={[
          {
            heading: say('procedure'),
            rowHeading: true,
            cell: ({ code, title }) => <a href={entryUrl(code)}>{title.fr}</a>,
          },
          { heading: say('body'), cell: ({ body }) => body.name },
          { heading: say('source'), cell: ({ source }) => <SourceLink source={source} /> },
          {
            heading: say('verification'),
            cell: (entry) => <VerificationTag on={verifiedOn(entry, verifications)} />,
          },
        ]}
      />
    </Page>
  )
}
