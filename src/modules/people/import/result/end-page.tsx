import type { VNode } from 'preact'
import { addDays, dayIn } from '#kernel/day.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import { peopleUrl } from '../../urls.ts'
import { keptDays, type PeopleImport } from '../import.ts'
import { sayImport } from '../say-import.ts'
import { importPartUrl, importsUrl } from '../urls.ts'
import { countRows } from './result-page.tsx'

export interface EndPageProps {
  readonly frame: Frame
  readonly one: PeopleImport
  readonly requestId: string
  readonly mayUndo: boolean
  readonly refusal?: 'too-late' | 'files-touched' | undefined
}

/** An import that is over: written, taken back, given up, or never read. */
export function EndPage(props: EndPageProps): VNode {
  const { frame, one } = props
  const kind = kindOf(one)
  const title = sayImport(`${kind}-title`)
  const back = { href: importsUrl, text: sayImport('back') }
  return (
    <Page {...frame} audience="agent" {...{ title, back }} banner={refusalOf(props)}>
      <h1>{title}</h1>
      {kind === 'refused' ? (
        <Refused one={one} />
      ) : (
        <>
          <p>{sayImport(`${kind}-text`)}</p>
          <SummaryList
            rows={[
              { label: sayImport('row-file'), value: one.fileName },
              ...(one.counts && kind !== 'abandoned' ? countRows(one.counts) : []),
            ]}
          />
        </>
      )}
      {kind === 'done' ? <Done {...props} /> : null}
    </Page>
  )
}

function kindOf({ state }: PeopleImport): 'done' | 'undone' | 'abandoned' | 'refused' {
  if (state === 'imported') return 'done'
  return state === 'undone' || state === 'refused' ? state : 'abandoned'
}

function refusalOf({ refusal }: EndPageProps): VNode | undefined {
  return refusal && <Notice tone="warning">{sayImport(`undo-${refusal}`)}</Notice>
}

function Refused({ one }: { one: PeopleImport }): VNode {
  return (
    <>
      <p>{one.fileName}</p>
      {one.refusal ? <p>{sayImport(`refusal-${one.refusal}`)}</p> : null}
      <p>
        <ButtonLink href={importsUrl}>{sayImport('refused-again')}</ButtonLink>
      </p>
    </>
  )
}

function Done({ one, requestId, mayUndo }: EndPageProps): VNode {
  return (
    <>
      <Notice>{sayImport('done-notice')}</Notice>
      <p>
        <ButtonLink href={peopleUrl} tone="secondary" pictogram="search">
          {sayImport('done-search')}
        </ButtonLink>
      </p>
      {mayUndo ? <Undo {...{ one, requestId }} /> : null}
    </>
  )
}

function Undo({ one, requestId }: Pick<EndPageProps, 'one' | 'requestId'>): VNode {
  const last = addDays(dayIn(one.importedAt ?? one.sentAt, 'Europe/Paris'), keptDays)
  return (
    <>
      <h2>{sayImport('undo-title')}</h2>
      <p>{sayImport('undo-text', { day: dayInWords(last, 'fr') })}</p>
      <Form action={importPartUrl(one.id, 'annulation')} requestId={requestId}>
        <Button tone="danger">{sayImport('undo-button')}</Button>
      </Form>
    </>
  )
}
