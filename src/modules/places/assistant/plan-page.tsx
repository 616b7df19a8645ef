import type { VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { SummaryList, type SummaryRow } from '#platform/ui/summary-list.tsx'
import type { ImportReport } from '../apply/import-request.ts'
import { countOf, FindingsSection, type ShownFindings } from './findings-section.tsx'
import { refusalInWords } from './refusal-in-words.ts'
import { RulesSection } from './rules-section.tsx'
import { say } from './say.ts'
import type { Upload } from './upload.ts'
import { uploadPartUrl } from './upload-urls.ts'
import { UploadFrame } from './upload-frame.tsx'

export interface PlanPageProps {
  readonly frame: Frame
  readonly upload: Upload
  readonly report: ImportReport
  readonly findings: ShownFindings
  readonly problems?: Problems | undefined
}

/** What a file would change, before anything is written. */
export function PlanPage({ frame, upload, report, findings, problems }: PlanPageProps): VNode {
  const title = say('plan-title')
  const { refusal } = upload
  return (
    <UploadFrame {...{ frame, title, problems }} wide>
      <p>
        {upload.fileName} ({upload.source})
      </p>
      {refusal === undefined ? null : (
        <Notice tone="warning" title={say('refused-title')}>
          <p>{refusalInWords(refusal)}</p>
        </Notice>
      )}
      {isSame(report) && refusal === undefined ? <Notice>{say('plan-same')}</Notice> : null}
      <SummaryList rows={countRows(report)} />
      <Form action={uploadPartUrl(upload.id, 'confirmation')}>
        {refusal === 'too-many-vanished' ? (
          <Checkboxes
            name="accord"
            label={say('count-vanished')}
            choices={[{ value: 'oui', label: say('accept-vanished') }]}
            problems={problems}
          />
        ) : null}
        <ButtonRow>
          {refusal === undefined || refusal === 'too-many-vanished' ? (
            <Button>
              {say('import', { created: countOf(report, 'created'), changed: countOf(report, 'changed') })}
            </Button>
          ) : null}
          <Button tone="secondary" formaction={uploadPartUrl(upload.id, 'revoir-les-colonnes')}>
            {say('reopen-columns')}
          </Button>
          <Button tone="secondary" formaction={uploadPartUrl(upload.id, 'abandon')}>
            {say('abandon')}
          </Button>
        </ButtonRow>
      </Form>
      <FindingsSection upload={upload} report={report} findings={findings} />
      <RulesSection upload={upload} report={report} />
    </UploadFrame>
  )
}

function isSame({ created, changed, vanished }: ImportReport): boolean {
  return created + changed + vanished === 0
}

/** The figures of a trial or of an import. */
export function countRows(report: ImportReport): readonly SummaryRow[] {
  const { names, nominativeEmails: emails, personalMobiles: mobiles } = report.droppedPersonalData
  const { created, changed, unchanged } = report.joinedRows ?? { created: 0, changed: 0, unchanged: 0 }
  const joined = created + changed + unchanged
  const places = (['created', 'changed', 'unchanged'] as const).map((count) => ({
    label: say(`count-${count}`),
    value: spaced(report[count] - (report.joinedRows?.[count] ?? 0)),
  }))
  return [
    { label: say('count-read'), value: spaced(report.read) },
    ...places,
    ...(joined > 0 ? [{ label: say('count-joined'), value: spaced(joined) }] : []),
    { label: say('count-rejected'), value: spaced(report.rejected) },
    {
      label: say('count-vanished'),
      value: report.vanished === 0 ? '0' : `${spaced(report.vanished)}. ${say('count-vanished-hint')}`,
    },
    { label: say('count-dropped'), value: say('dropped', { names, emails, mobiles }) },
  ]
}

const figures = new Intl.NumberFormat('fr-FR')
const spaced = (count: number): string => figures.format(count)
