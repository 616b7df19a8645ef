import type { VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { capital } from '../capital.ts'
import type { RightsRequestId } from '../request/rights-request.ts'
import { say } from '../say.ts'
import { requestPartUrl, requestUrl } from '../urls.ts'
import type { ErasedTable } from './preview-erasure.ts'

export interface ErasurePageProps {
  readonly frame: Frame
  readonly id: RightsRequestId
  readonly name: string
  readonly lines: readonly ErasedTable[]
  readonly requestId: string
  readonly problems?: Problems | undefined
}

/** Exactly what goes and what stays, before it cannot be undone. */
export function ErasurePage({ frame, id, name, lines, requestId, problems }: ErasurePageProps): VNode {
  const title = say('erasureTitle', { name })
  const back = { href: requestUrl(id), text: say('backToRequest') }
  return (
    <Page {...frame} audience="agent" title={title} problems={problems} back={back}>
      <h1>{title}</h1>
      <Notice tone="warning">
        <p>{say('erasureIntro')}</p>
      </Notice>
      <DataTable
        name="effacement"
        caption={say('erasureCaption')}
        rows={lines}
        empty={say('unknown-person')}
        columns={[
          { heading: say('colWhat'), rowHeading: true, cell: ({ holds }) => capital(holds.fr) },
          { heading: say('colCount'), numeric: true, cell: ({ count }) => count },
          {
            heading: say('colFate'),
            cell: ({ fate, because = '' }) =>
              fate === 'removed' ? say('fateRemoved') : say('fateKept', { because }),
          },
        ]}
      />
      <p>{say('erasureBackups')}</p>
      <Form action={requestPartUrl(id, 'effacement')} requestId={requestId}>
        <Checkboxes
          name="verifie"
          label={say('identity')}
          choices={[{ value: 'oui', label: say('erasureCheck') }]}
          problems={problems}
        />
        <ButtonRow>
          <Button tone="danger">{say('erasureRedButton')}</Button>
        </ButtonRow>
      </Form>
    </Page>
  )
}
