import type { VNode } from 'preact'
import { seenField } from '#platform/http/seen-boxes.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceReport } from '../reports/report.ts'
import { partUrl } from './keeping-urls.ts'
import type { Difference } from './meanwhile.ts'
import { OnePart } from './one-part.tsx'
import type { PartName } from './parts/parts.ts'
import { ReportedWords } from './reports/reported-words.tsx'
import { say } from './say.ts'

export interface PartPageProps {
  readonly frame: Frame
  readonly place: KeptPlace
  readonly part: PartName
  /** What the boxes of the place say, carried along: a box left as it was does not undo a colleague’s change. */
  readonly seen: string
  /** The boxes, filled. */
  readonly fields: VNode
  readonly problems?: Problems | undefined
  readonly differences?: readonly Difference[] | undefined
  /** What people reported of this part: answered once it is changed. */
  readonly reports?: readonly PlaceReport[] | undefined
}

/** One part of a place, to be put right. */
export function PartPage(props: PartPageProps): VNode {
  const { frame, place, part, seen, fields, problems, differences, reports = [] } = props
  return (
    <OnePart {...{ frame, place, part, problems }}>
      {reports.length === 0 ? null : <Reported reports={reports} />}
      {differences ? <Meanwhile differences={differences} /> : null}
      <Form action={partUrl(place.id, part)} autocomplete="off">
        <input type="hidden" name="version" value={place.version} />
        <input type="hidden" name={seenField} value={seen} />
        {reports.map(({ id }) => (
          <input key={id} type="hidden" name="signalement" value={id} />
        ))}
        {fields}
        <ButtonRow>
          <Button>{say(differences ? 'save-mine' : 'save')}</Button>
        </ButtonRow>
      </Form>
    </OnePart>
  )
}

function Reported({ reports }: { reports: readonly PlaceReport[] }): VNode {
  return (
    <Notice title={say('reported-title', { count: reports.length })}>
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            <ReportedWords report={report} /> ({dayInWords(report.on, 'fr')})
          </li>
        ))}
      </ul>
      <p>{say('reported-text')}</p>
    </Notice>
  )
}

function Meanwhile({ differences }: { differences: readonly Difference[] }): VNode {
  return (
    <>
      <Notice tone="warning" title={say('meanwhile-title')}>
        <p>{say('meanwhile-text')}</p>
      </Notice>
      <DataTable
        name="meanwhile"
        caption={say('meanwhile-caption')}
        rows={differences}
        empty=""
        columns={[
          { heading: say('meanwhile-field'), cell: ({ label }) => label, rowHeading: true },
          { heading: say('meanwhile-saved'), cell: ({ saved }) => saved || say('unknown') },
          { heading: say('meanwhile-typed'), cell: ({ typed }) => typed || say('unknown') },
        ]}
      />
    </>
  )
}
