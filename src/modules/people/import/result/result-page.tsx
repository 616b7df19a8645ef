import type { VNode } from 'preact'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import { unusedColumns } from '../columns/propose-mapping.ts'
import type { Counts, PeopleImport } from '../import.ts'
import { sayImport } from '../say-import.ts'
import { importPartUrl, importsUrl } from '../urls.ts'
import { ProblemsSection, type ShownProblems } from './problems-section.tsx'

export interface ResultPageProps {
  readonly frame: Frame
  readonly one: PeopleImport
  readonly counts: Counts
  readonly problems: ShownProblems
  readonly requestId: string
}

/** What the import will do, before it does it. */
export function ResultPage({ frame, one, counts, problems, requestId }: ResultPageProps): VNode {
  const title = sayImport('result-title')
  return (
    <Page {...frame} audience="agent" title={title} wide back={{ href: importsUrl, text: sayImport('back') }}>
      <h1>{title}</h1>
      {one.isShownAgain ? <Notice tone="warning">{sayImport('result-again')}</Notice> : null}
      <p>{sayImport('result-intro')}</p>
      <SummaryList
        rows={[
          { label: sayImport('row-file'), value: one.fileName },
          ...countRows(counts),
          ...unusedRow(one),
        ]}
      />
      <h2>{sayImport('doubles-title')}</h2>
      <Doubles one={one} count={counts.doubles} />
      <ProblemsSection importId={one.id} {...problems} />
      <h2>{sayImport('confirm-title')}</h2>
      <Confirm {...{ one, counts, requestId }} />
    </Page>
  )
}

/** What is done line by line, in figures. */
export function countRows(counts: Counts): readonly { readonly label: string; readonly value: string }[] {
  return [
    { label: sayImport('result-open'), value: sayImport('result-people', { count: counts.open }) },
    { label: sayImport('result-complete'), value: sayImport('result-people', { count: counts.complete }) },
    { label: sayImport('result-skip'), value: sayImport('result-lines', { count: counts.skip }) },
    { label: sayImport('result-left-out'), value: sayImport('result-lines', { count: counts.leftOut }) },
    { label: sayImport('result-not-people'), value: sayImport('result-lines', { count: counts.notPeople }) },
  ]
}

function unusedRow({
  reading,
  mapping,
}: PeopleImport): readonly { readonly label: string; readonly value: string }[] {
  const unused = unusedColumns(reading?.columns ?? [], mapping ?? {})
  if (unused.length === 0) return []
  return [{ label: sayImport('result-unused'), value: unused.map(({ title }) => title).join(', ') }]
}

function Doubles({ one, count }: { one: PeopleImport; count: number }): VNode {
  if (count === 0) return <p>{sayImport('doubles-none')}</p>
  return (
    <>
      <p>{sayImport('doubles-text', { count })}</p>
      <p>
        <ButtonLink href={importPartUrl(one.id, 'ressemblances')} tone="secondary">
          {sayImport('doubles-link')}
        </ButtonLink>
      </p>
    </>
  )
}

function Confirm({ one, counts, requestId }: Pick<ResultPageProps, 'one' | 'counts' | 'requestId'>): VNode {
  const count = counts.open + counts.complete
  return (
    <Form action={importPartUrl(one.id, 'confirmation')} requestId={requestId}>
      <p>{sayImport(count === 0 ? 'nothing-to-import' : 'confirm-text')}</p>
      <ButtonRow>
        {count === 0 ? null : <Button>{sayImport('confirm-button', { count })}</Button>}
        <Button tone="secondary" formaction={importPartUrl(one.id, 'revoir-les-colonnes')}>
          {sayImport('reopen-columns')}
        </Button>
        <Button tone="secondary" formaction={importPartUrl(one.id, 'abandon')}>
          {sayImport('abandon')}
        </Button>
      </ButtonRow>
    </Form>
  )
}
